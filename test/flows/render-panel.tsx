import { act, cleanup, configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import {
  ApiKeysPanel,
  type ApiKeysPanelEvent,
  type ApiKeysPanelProps,
  discardUnclaimedTokens,
} from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { NOW } from "./fixtures.js";
import { watchLooseTexts } from "./react-texts.js";

/** What a test has in its hands once a panel is on screen. */
export interface RenderedPanel {
  readonly user: UserEvent;
  /** What the host was told, in order. */
  readonly events: readonly ApiKeysPanelEvent[];
  /** Renders again, with what is passed changed. */
  readonly update: (changed?: Partial<ApiKeysPanelProps>) => void;
  readonly unmount: () => void;
}

/** Puts a panel of the workspace Acme on screen, over a memory adapter of its own unless one is passed. */
export function renderPanel(
  changed: Partial<ApiKeysPanelProps> = {},
  { isStrict = false }: { readonly isStrict?: boolean } = {},
): RenderedPanel {
  const user = userEvent.setup(
    vi.isFakeTimers() ? { advanceTimers: (ms) => vi.advanceTimersByTime(ms) } : { delay: null },
  );
  const events: ApiKeysPanelEvent[] = [];
  let props: ApiKeysPanelProps = {
    adapter: createMemoryAdapter(),
    workspaceId: "acme",
    workspaceName: "Acme",
    locale: "en",
    timeZone: "UTC",
    onEvent: (event) => events.push(event),
    ...changed,
  };
  const view = render(<ApiKeysPanel {...props} />, { reactStrictMode: isStrict });
  return {
    user,
    events,
    update: (next = {}) => {
      props = { ...props, ...next };
      view.rerender(<ApiKeysPanel {...props} />);
    },
    unmount: view.unmount,
  };
}

/** Puts time into the test's hands, from {@link NOW} on. To be called before anything is rendered. */
export function startClock(): void {
  vi.useFakeTimers({ now: NOW });
  // Testing Library moves a clock that it knows, and it looks for one by this name.
  vi.stubGlobal("jest", { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
}

/** Lets time pass, and React follow. */
export async function pass(ms: number): Promise<void> {
  // In steps, because React draws at the end of each: what a render starts has to get its time, too.
  const stepMs = Math.max(50, Math.ceil(ms / 40));
  for (let leftMs = ms; leftMs > 0; leftMs -= stepMs) {
    await act(() => vi.advanceTimersByTimeAsync(Math.min(stepMs, leftMs)));
  }
}

/** Lets all that is due at once happen, in real time. */
export async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
}

// A busy machine is slow, not wrong. These are limits: what is there sooner is not waited for.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 30_000 });

let looseTexts: ReturnType<typeof watchLooseTexts>;

beforeEach(() => {
  looseTexts = watchLooseTexts();
});

afterEach(() => {
  const found = looseTexts.stop();
  cleanup();
  // The module's memory outlives the panels of one test, as it outlives those of one page.
  discardUnclaimedTokens();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  // A translator of pages puts elements around each text, and React must not look for what it has put there itself.
  expect(found, "texts that are not all that their element holds").toEqual([]);
});
