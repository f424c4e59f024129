import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** Where `npm run build-storybook` puts what the tests open. */
export const STORYBOOK_FOLDER = join(import.meta.dirname, "..", "..", "..", ".tmp", "storybook");

/** Some stories wait in real time for what is slow. */
const PLAY_TIMEOUT_MS = 45_000;

/** A story, as the index of a built Storybook has it. */
export interface IndexedStory {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: "story" | "docs";
}

/** The stories of the built Storybook; none where it is not built. */
export function readStories(): readonly IndexedStory[] {
  const path = join(STORYBOOK_FOLDER, "index.json");
  if (!existsSync(path)) return [];
  const { entries } = JSON.parse(readFileSync(path, "utf8"));
  return (Object.values(entries) as IndexedStory[]).filter(({ type }) => type === "story");
}

interface StorybookWindow {
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    once(event: string, listener: () => void): void;
    emit(event: string, value: unknown): void;
  };
}

/** Opens a story and waits until it is played. Answers `finished`, or what became of it instead. */
export async function openStory(page: Page, address: string, id: string): Promise<string> {
  // Its own check of the story is left out: the test does more of that.
  await page.goto(`${address}iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
  const phase = await page.waitForFunction(
    () => {
      const { __STORYBOOK_PREVIEW__: preview } = window as unknown as StorybookWindow;
      const phase = preview?.currentRender?.phase;
      return phase && ["finished", "errored", "aborted"].includes(phase) ? phase : null;
    },
    null,
    { timeout: PLAY_TIMEOUT_MS },
  );
  return (await phase.jsonValue()) ?? "";
}

/** Turns the switches of Storybook's toolbar, without playing the story again. */
export async function setGlobals(page: Page, globals: Readonly<Record<string, string>>) {
  await page.evaluate(
    (globals) =>
      new Promise<void>((resolve) => {
        const channel = (window as unknown as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__;
        channel.once("storyRendered", resolve);
        channel.emit("updateGlobals", { globals });
      }),
    globals,
  );
}
