import { QueryClient } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import type { ApiKeysPanelProps } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import {
  choose,
  create,
  findRowNames,
  press,
  rowNames,
  submitRename,
  tokenField,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const boom = () => {
  throw new Error("boom");
};

class RefusedChannel {
  constructor() {
    boom();
  }
}

class SilentChannel {
  postMessage = boom;
  close = boom;
}

function withChannel(Channel: unknown): Partial<ApiKeysPanelProps> {
  vi.stubGlobal("BroadcastChannel", Channel);
  return {};
}

function hostClient(change: (client: QueryClient) => void): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { refetchInterval: 5, retry: 7, enabled: false, select: boom },
      mutations: { onMutate: boom, onSuccess: boom, onSettled: boom, scope: { id: "one" } },
    },
  });
  change(client);
  return client;
}

/** Everything around the adapter, at its worst. */
const FAULTS: readonly [string, () => Partial<ApiKeysPanelProps>][] = [
  ["the browser refuses channels", () => withChannel(RefusedChannel)],
  ["a channel refuses to send", () => withChannel(SilentChannel)],
  ["the host's onEvent throws", () => ({ onEvent: boom })],
  ["the host's callbacks for a token throw", () => ({ onUnclaimedTokenChange: boom })],
  ["a text of the host's throws", () => ({ messages: { announceCreated: boom } })],
  [
    "the host's client refuses to load again",
    () => ({ queryClient: hostClient((client) => (client.invalidateQueries = boom)) }),
  ],
  [
    "the host's caches call back to code that throws",
    () => ({
      queryClient: hostClient((client) => {
        client.getMutationCache().config.onMutate = boom;
        client.getMutationCache().config.onSuccess = boom;
        client.getMutationCache().config.onSettled = boom;
      }),
    }),
  ],
];

// Errors thrown by the host's code are reported to the page. Stop them here, or they'd fail the
// test run.
beforeEach(() => {
  const realSetTimeout = globalThis.setTimeout;
  vi.stubGlobal("setTimeout", (run: () => void, ms?: number) =>
    realSetTimeout(() => {
      try {
        run();
      } catch (error) {
        expect(error).toMatchObject({ message: "boom" });
      }
    }, ms),
  );
});

describe.each(FAULTS)("a write is reported as what it was when %s", (_, setUp) => {
  it("through a key's whole life", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("Old") });
    const sent = vi.spyOn(adapter, "create");
    const { user } = renderPanel({ adapter, ...setUp() });
    await findRowNames();

    await create(user, "CRM Sync");
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
    await press(user, words.close);
    await press(user, words.leaveGo);
    expect(sent).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.queryByRole("alert")).toBeNull();

    await submitRename(user, "CRM Sync", "CRM Export");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(rowNames()).toEqual(["CRM Export", "Old"]);

    await choose(user, "CRM Export", words.actionDelete);
    await press(user, words.deleteConfirm);
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(rowNames()).toEqual(["Old"]);
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
  });
});
