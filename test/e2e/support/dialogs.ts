import type { Dialog, Page } from "@playwright/test";

/** Does what makes the browser ask, answers the question, and returns its type. */
export async function answerDialog(
  page: Page,
  act: () => Promise<unknown>,
  answer: "accept" | "dismiss",
): Promise<Dialog> {
  const asked = page.waitForEvent("dialog");
  // Don't wait for what only continues afterwards, such as a reload.
  const acted = act().catch(() => {});
  const dialog = await asked;
  await dialog[answer]();
  await acted;
  return dialog;
}
