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

interface PreparedStory {
  readonly storyGlobals: { readonly viewport?: { readonly value: string } };
  readonly parameters: {
    readonly viewport: {
      readonly options: Readonly<Record<string, { styles: Record<"width" | "height", string> }>>;
    };
  };
}

interface StorybookWindow {
  readonly __STORYBOOK_PREVIEW__?: {
    readonly currentRender?: { readonly phase?: string };
    loadStory(wanted: { readonly storyId: string }): Promise<PreparedStory>;
  };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    once(event: string, listener: () => void): void;
    emit(event: string, value: unknown): void;
    last(event: string): readonly { readonly message?: string }[] | undefined;
  };
}

/** The screen that a story asks for, as Storybook itself would give it. */
async function readScreen(page: Page, id: string): Promise<{ width: number; height: number }> {
  await page.waitForFunction(() => "__STORYBOOK_PREVIEW__" in window);
  return page.evaluate(async (storyId) => {
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as StorybookWindow;
    const story = await preview?.loadStory({ storyId });
    const name = story?.storyGlobals.viewport?.value ?? "";
    const { width, height } = story?.parameters.viewport.options[name]?.styles ?? {};
    return {
      width: Number.parseInt(width ?? "1280", 10),
      height: Number.parseInt(height ?? "800", 10),
    };
  }, id);
}

/** Opens a story and waits until it is played. Answers what went wrong; nothing where all is well. */
export async function openStory(
  page: Page,
  address: string,
  id: string,
): Promise<readonly string[]> {
  // Its own check of the story is left out: the test does more of that.
  const url = `${address}iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`;
  if (!page.url().startsWith(address)) await page.goto(url);
  await page.setViewportSize(await readScreen(page, id));
  await page.goto(url);
  await page.waitForFunction(
    () => {
      const { __STORYBOOK_PREVIEW__: preview } = window as unknown as StorybookWindow;
      return ["finished", "errored", "aborted"].includes(preview?.currentRender?.phase ?? "");
    },
    null,
    { timeout: PLAY_TIMEOUT_MS },
  );
  return page.evaluate(() => {
    const { __STORYBOOK_PREVIEW__: preview, __STORYBOOK_ADDONS_CHANNEL__: channel } =
      window as unknown as StorybookWindow;
    const phase = preview?.currentRender?.phase ?? "";
    const events = ["playFunctionThrewException", "storyThrewException", "storyErrored"];
    const errors = events.flatMap((event) =>
      (channel.last(event) ?? []).map(({ message }) => `${event}: ${message}`),
    );
    return phase === "finished" ? errors : [`it is ${phase}`, ...errors];
  });
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
