import type { Dialog, Page } from "@playwright/test";

/** Does what makes the browser ask, answers it, and tells what was asked. */
export async function answerDialog(
  page: Page,
  act: () => Promise<unknown>,
  answer: "accept" | "dismiss",
): Promise<Dialog> {
  const asked = page.waitForEvent("dialog");
  // What waits for the answer, such as a reload, must not be waited for here.
  const acted = act().catch(() => {});
  const dialog = await asked;
  await dialog[answer]();
  await acted;
  return dialog;
}
