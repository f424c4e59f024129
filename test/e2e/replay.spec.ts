import { expect, type Page, test } from "@playwright/test";
import { aroundFilledIn, controls, words } from "../../mocks/words.js";
import { allowClipboard } from "./support/clipboard.js";
import { setUpHost } from "./support/host.js";
import { createKey, openPanel, type PanelOnPage, pressInReveal } from "./support/panel.js";
import {
  bringRecorder,
  type RecorderOptions,
  readRecording,
  recordPage,
  startRecording,
} from "./support/recorder.js";

const host = setUpHost();

/** From the first button to the last, with every way of copying. Returns the token. */
async function createAndCopy(page: Page, panel: PanelOnPage, name: string): Promise<string> {
  const token = await createKey(panel, name);
  await pressInReveal(panel, controls.show.name);
  await panel.token.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await expect(panel.revealDialog.locator(".akp-token-result")).toHaveText(words.copiedByHand);
  await pressInReveal(panel, controls.hide.name);
  await pressInReveal(panel, words.copy);
  await expect(panel.status).toContainText(words.copied);
  await pressInReveal(panel, words.copyAsFormat("Header"));
  await expect(panel.status).toContainText(words.copied);
  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();
  await expect(panel.names.first()).toHaveText(name);
  return token;
}

/** Opens the panel with rrweb recording, creates a key, and returns its token and the recording. */
async function recordCreate(page: Page, name: string, options: RecorderOptions) {
  await allowClipboard(page, host);
  await recordPage(page, options);
  const panel = await openPanel(page, host);
  const token = await createAndCopy(page, panel, name);
  return { panel, token, recording: await readRecording(page) };
}

/** The part of a token that no hint contains. */
const secretOf = (token: string) => token.slice(-24, -8);

test("rrweb with its defaults records the page and the key's name, and nothing of the token", async ({
  page,
}) => {
  const { token, recording } = await recordCreate(page, "Recorded key", {});
  expect(recording.includes('"textContent":"Recorded key"')).toBe(true);
  expect(recording.includes(words.copied)).toBe(true);
  expect(recording.includes(secretOf(token))).toBe(false);
});

test("rrweb with everything masked records nothing of the token either", async ({ page }) => {
  const { token, recording } = await recordCreate(page, "Masked key", {
    maskAllInputs: true,
    maskTextSelector: "*",
  });
  expect(recording.length).toBeGreaterThan(10_000);
  expect(recording.includes('"textContent":"Masked key"')).toBe(false);
  expect(recording.includes(secretOf(token))).toBe(false);
});

test("a recording that begins while the token is shown has the dialog in its first snapshot, but not the token", async ({
  page,
}) => {
  await bringRecorder(page);
  const panel = await openPanel(page, host);
  const token = await createKey(panel, "Recorded late");
  await pressInReveal(panel, controls.show.name);
  await startRecording(page);
  const recording = await readRecording(page);
  expect(recording.includes(aroundFilledIn(words.revealText)[0])).toBe(true);
  expect(recording.includes("akp-token-block")).toBe(true);
  expect(recording.includes(secretOf(token))).toBe(false);
});

test("a token outside of its block would be found in the recording", async ({ page }) => {
  await allowClipboard(page, host);
  await recordPage(page, {});
  const panel = await openPanel(page, host);
  const token = await createKey(panel, "Let out");
  await pressInReveal(panel, controls.show.name);
  await panel.revealDialog.evaluate((dialog, text) => {
    dialog.querySelector(".akp-token-result")?.append(text);
  }, token);
  await expect.poll(async () => (await readRecording(page)).includes(secretOf(token))).toBe(true);
});

/** What makes each tool leave an element out, according to its documentation or source. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  "Sentry Replay": [
    ".sentry-block[data-sentry-block]",
    ".sentry-mask[data-sentry-mask]",
    ".sentry-ignore",
  ],
  PostHog: [".ph-no-capture", ".ph-mask", ".ph-sensitive", ".ph-ignore-input"],
  "Datadog RUM": ['[data-dd-privacy="hidden"]', ".dd-privacy-hidden"],
  "Microsoft Clarity": ['[data-clarity-mask="True"]'],
  OpenReplay: ["[data-openreplay-obscured][data-openreplay-masked]"],
  rrweb: [".rr-block", ".rr-mask", ".rr-ignore"],
  LogRocket: ["[data-private]"],
  FullStory: [".fs-exclude", ".fs-mask"],
  Hotjar: ["[data-hj-suppress]"],
  Contentsquare: ["[data-cs-mask]"],
  Mouseflow: ["[data-mf-replace]"],
};

test("the token is inside of what each of eleven replay tools leaves out", async ({ page }) => {
  const panel = await openPanel(page, host);
  await createKey(panel, "Marked");
  for (const show of [false, true]) {
    if (show) await pressInReveal(panel, controls.show.name);
    const hidden = expect(panel.token);
    await (show ? hidden.not : hidden).toHaveAttribute("type", "password");
    const missing = await panel.token.evaluate(
      (input, marks) =>
        Object.entries(marks).filter(([, selectors]) =>
          selectors.some((selector) => !input.parentElement?.matches(selector)),
        ),
      MARKS,
    );
    expect(missing).toEqual([]);
  }
});
