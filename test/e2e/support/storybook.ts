import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** Where `npm run build-storybook` puts what the tests open. */
export const STORYBOOK_FOLDER = join(import.meta.dirname, "..", "..", "..", ".tmp", "storybook");

/** Some stories wait for slow things in real time. */
const PLAY_TIMEOUT_MS = 45_000;

/** A story, as listed in the index of a built Storybook. */
export interface IndexedStory {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: "story" | "docs";
}

/** The stories of the built Storybook; none if it isn't built. */
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

interface Render {
  readonly id: string;
  readonly phase?: string;
}

interface StoryError {
  readonly message?: string;
}

interface StorybookWindow {
  readonly __STORYBOOK_PREVIEW__: {
    readonly initializationPromise: Promise<void>;
    /** Defined once the stories are known. */
    readonly storyStoreValue?: unknown;
    readonly currentRender?: Render;
    loadStory(wanted: { readonly storyId: string }): Promise<PreparedStory>;
  };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    on(event: string, listener: (errors: StoryError | StoryError[]) => void): void;
    once(event: string, listener: () => void): void;
    emit(event: string, value: unknown): void;
  };
  /** What went wrong since the story was opened. */
  storyFaults: string[];
}

/**
 * Opens Storybook without a story: changing from one to the next takes a fraction of the time that
 * loading it again takes.
 */
export async function openStorybook(page: Page, address: string): Promise<void> {
  await page.goto(`${address}iframe.html`);
  // The preview can be there before its promise is.
  await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as Partial<StorybookWindow>;
    return preview?.storyStoreValue !== undefined;
  });
  await page.evaluate(async () => {
    const view = window as unknown as StorybookWindow;
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = view;
    for (const event of [
      ...["playFunctionThrewException", "unhandledErrorsWhilePlaying"],
      ...["storyThrewException", "storyErrored"],
    ]) {
      channel.on(event, (errors) => {
        for (const { message } of [errors].flat()) view.storyFaults.push(`${event}: ${message}`);
      });
    }
    await view.__STORYBOOK_PREVIEW__.initializationPromise;
    // Turns off the addon's own check of each story: the test checks more.
    channel.emit("updateGlobals", { globals: { a11y: { manual: true } } });
  });
}

/** The screen that a story asks for, as Storybook itself would set it. */
async function readScreen(page: Page, id: string): Promise<{ width: number; height: number }> {
  return page.evaluate(async (storyId) => {
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as StorybookWindow;
    const story = await preview.loadStory({ storyId });
    const name = story.storyGlobals.viewport?.value ?? "";
    const { width, height } = story.parameters.viewport.options[name]?.styles ?? {};
    return {
      width: Number.parseInt(width ?? "1280", 10),
      height: Number.parseInt(height ?? "800", 10),
    };
  }, id);
}

/** Shows a story and waits until it has played. Returns what went wrong; empty if all is well. */
export async function openStory(page: Page, id: string): Promise<readonly string[]> {
  await page.setViewportSize(await readScreen(page, id));
  await page.evaluate((storyId) => {
    const view = window as unknown as StorybookWindow;
    view.storyFaults = [];
    view.__STORYBOOK_ADDONS_CHANNEL__.emit("setCurrentStory", { storyId, viewMode: "story" });
  }, id);
  await page.waitForFunction(
    (storyId) => {
      const { currentRender } = (window as unknown as StorybookWindow).__STORYBOOK_PREVIEW__;
      const isOver = ["finished", "errored", "aborted"].includes(currentRender?.phase ?? "");
      return isOver && currentRender?.id === storyId;
    },
    id,
    { timeout: PLAY_TIMEOUT_MS },
  );
  return page.evaluate(() => {
    const view = window as unknown as StorybookWindow;
    const phase = view.__STORYBOOK_PREVIEW__.currentRender?.phase ?? "";
    return phase === "finished" ? view.storyFaults : [`it is ${phase}`, ...view.storyFaults];
  });
}

/** Changes the switches of Storybook's toolbar without playing the story again. */
export async function setGlobals(page: Page, globals: Readonly<Record<string, string>>) {
  await page.evaluate(
    (globals) =>
      new Promise<void>((resolve) => {
        const channel = (window as unknown as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__;
        // Waiting for "rendered" isn't enough: requests before "finished" may be dropped.
        channel.once("storyFinished", resolve);
        channel.emit("updateGlobals", { globals });
      }),
    globals,
  );
}
