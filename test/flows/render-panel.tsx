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
import { loadOverlays } from "../panel/load-overlays.js";
import { NOW } from "./fixtures.js";
import { watchLooseTexts } from "./react-texts.js";

await loadOverlays();

/** What a test can use once a panel is on screen. */
export interface RenderedPanel {
  readonly user: UserEvent;
  /** The events that the host received, in order. */
  readonly events: readonly ApiKeysPanelEvent[];
  /** Renders again with changed props. */
  readonly update: (changed?: Partial<ApiKeysPanelProps>) => void;
  readonly unmount: () => void;
}

/** Puts a panel of the workspace Acme on screen, over a new memory adapter unless one is passed. */
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

/** Starts fake timers at {@link NOW}. Call it before anything is rendered. */
export function startClock(): void {
  vi.useFakeTimers({ now: NOW });
  // Testing Library advances a clock that it knows, and it looks for one by this name.
  vi.stubGlobal("jest", { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
}

/** Lets time pass, and React follow. */
export async function pass(ms: number): Promise<void> {
  // In steps, because React renders at the end of each, and whatever a render starts needs time,
  // too.
  const stepMs = Math.max(50, Math.ceil(ms / 40));
  for (let leftMs = ms; leftMs > 0; leftMs -= stepMs) {
    await act(() => vi.advanceTimersByTimeAsync(Math.min(stepMs, leftMs)));
  }
}

/** Lets everything that's due right now happen, in real time. */
export async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
}

// A busy machine is slow, not wrong. These are limits: nothing waits longer than it has to.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 30_000 });

let looseTexts: ReturnType<typeof watchLooseTexts>;

beforeEach(() => {
  looseTexts = watchLooseTexts();
});

afterEach(() => {
  const found = looseTexts.stop();
  cleanup();
  // The module's memory outlives the panels of one test, just as it outlives the panels of one
  // page.
  discardUnclaimedTokens();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  // A page translator puts elements around each text, and React must not look for its nodes there.
  expect(found, "texts that are not all that their element holds").toEqual([]);
});
