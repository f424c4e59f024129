import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import {
  type ApiKeysPanelEvent,
  discardUnclaimedTokens,
  type TokenCustody,
  type TokenCustodyOptions,
  TokenReveal,
  type UseApiKeysOptions,
  type UseApiKeysResult,
  useApiKeys,
  useTokenCustody,
} from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import { create, findReveal, isPageHeld, queryReveal } from "./on-screen.js";
import { pass, renderPanel, settle, startClock } from "./render-panel.js";

let keys: UseApiKeysResult;
let tokens: TokenCustody;

/** A host's own UI that shows the tokens it holds. */
function Surface(props: Partial<TokenCustodyOptions> & Omit<UseApiKeysOptions, "workspaceId">) {
  tokens = useTokenCustody({ workspaceId: "acme", ...props });
  keys = useApiKeys({ workspaceId: "acme", tokens, ...props });
  const [held] = tokens.held;
  return (
    <>
      {keys.apiKeys.map((apiKey) => (
        <p key={apiKey.id}>
          {apiKey.name}
          {tokens.wasLost(apiKey) && ": token not copied"}
        </p>
      ))}
      {held && (
        <TokenReveal
          key={held.id}
          vault={held.vault}
          open
          onOpenChange={() => {}}
          description={held.isOfferedAgain ? "You left without it." : "It is shown this once."}
        />
      )}
    </>
  );
}

async function createThere(name: string): Promise<void> {
  await act(async () => {
    await keys.createApiKey({ name });
  });
}

async function giveUp(): Promise<void> {
  act(() => screen.getByRole("button", { name: words.close }).click());
  act(() => screen.getByRole("button", { name: words.leaveGo }).click());
  await settle();
}

describe("a custom UI that shows tokens", () => {
  it("shows a new token until the user is done with it, and blocks leaving the page meanwhile", async () => {
    const onUnclaimedTokenChange = vi.fn();
    render(<Surface adapter={createMemoryAdapter()} {...{ onUnclaimedTokenChange }} />);
    expect(isPageHeld()).toBe(false);
    await createThere("CRM Sync");
    await findReveal();
    expect(isPageHeld()).toBe(true);
    expect(onUnclaimedTokenChange.mock.calls).toEqual([[true]]);
    await giveUp();
    expect(queryReveal()).toBeNull();
    expect(tokens.held).toEqual([]);
    expect(isPageHeld()).toBe(false);
    expect(onUnclaimedTokenChange.mock.calls).toEqual([[true], [false]]);
    expect(screen.queryByText(/not copied/)).toBeNull();
  });

  it("blocks leaving the page as soon as a create is pending", async () => {
    const adapter = createMemoryAdapter();
    const release = adapter.holdNext("create");
    render(<Surface adapter={adapter} />);
    act(() => void keys.createApiKey({ name: "CRM Sync" }));
    expect(isPageHeld()).toBe(true);
    release();
    await findReveal();
  });

  it("loses no token when it unmounts, but offers it again", async () => {
    const adapter = createMemoryAdapter();
    const view = render(<Surface adapter={adapter} />);
    await createThere("CRM Sync");
    const token = tokens.held[0]?.vault.read();
    view.unmount();
    render(<Surface adapter={adapter} />);
    await screen.findByText("You left without it.");
    expect(tokens.held[0]?.vault.read()).toBe(token);
  });

  it("takes over a token that a panel of the same workspace left, and the other way around", async () => {
    const adapter = createMemoryAdapter();
    const panel = renderPanel({ adapter });
    await create(panel.user, "CRM Sync");
    panel.unmount();
    const view = render(<Surface adapter={adapter} />);
    await screen.findByText("You left without it.");
    view.unmount();
    renderPanel({ adapter });
    await findReveal();
  });

  it("says which key's token was wiped before anyone copied it", async () => {
    const adapter = createMemoryAdapter();
    render(<Surface adapter={adapter} />);
    await createThere("CRM Sync");
    act(() => discardUnclaimedTokens());
    expect(await screen.findByText("CRM Sync: token not copied")).toBeVisible();
    expect(queryReveal()).toBeNull();
  });

  it("counts a token that the host wiped unseen among those", async () => {
    render(<Surface adapter={createMemoryAdapter()} />);
    await createThere("CRM Sync");
    act(() => tokens.held[0]?.vault.wipe());
    expect(await screen.findByText("CRM Sync: token not copied")).toBeVisible();
  });

  it("wipes a token when it unmounts if the host says so", async () => {
    const adapter = createMemoryAdapter();
    const view = render(<Surface adapter={adapter} offerTokenAgain={false} />);
    await createThere("CRM Sync");
    view.unmount();
    render(<Surface adapter={adapter} />);
    expect(await screen.findByText("CRM Sync: token not copied")).toBeVisible();
  });
});

describe("a custom UI that keeps no tokens", () => {
  it("leaves the vault of a new key to its caller", async () => {
    const { result } = renderHook(() =>
      useApiKeys({ adapter: createMemoryAdapter({ id: "own" }), workspaceId: "acme" }),
    );
    const created = await act(async () => result.current.createApiKey({ name: "CRM Sync" }));
    act(() => discardUnclaimedTokens());
    expect(created?.vault?.getState()).toBe("unclaimed");
  });
});

describe("useApiKeys", () => {
  it("reports a failed load to the host, once", async () => {
    startClock();
    const adapter = createMemoryAdapter({ apiKeys: { acme: apiKeys("One") } });
    adapter.failNext("list", "forbidden");
    const events: ApiKeysPanelEvent[] = [];
    render(<Surface adapter={adapter} onEvent={(event) => events.push(event)} />);
    await pass(1000);
    expect(keys.status).toBe("error");
    expect(events).toEqual([
      {
        type: "failed",
        action: "list",
        code: "forbidden",
        message: expect.any(String),
        workspaceId: "acme",
      },
    ]);
  });

  it("says why there is nothing to do but read", () => {
    const adapter = createMemoryAdapter();
    const { list } = adapter;
    const reasonOf = (options: Omit<UseApiKeysOptions, "workspaceId">) =>
      renderHook(() => useApiKeys({ workspaceId: "acme", ...options })).result.current
        .readOnlyReason;
    expect(reasonOf({ adapter })).toBeNull();
    expect(reasonOf({ adapter, access: "read" })).toBe("access");
    expect(reasonOf({ adapter: { list } })).toBe("adapter");
  });

  it("remembers a key whose token never came until the page is reloaded", async () => {
    const adapter = createMemoryAdapter({ apiKeys: { acme: apiKeys("One", "Two") } });
    render(<Surface adapter={adapter} />);
    await waitFor(() => expect(keys.apiKeys).toHaveLength(2));
    const [, one] = keys.apiKeys;
    act(() => one && tokens.noteLost(one));
    expect(await screen.findByText("One: token not copied")).toBeVisible();
    expect(screen.getByText("Two")).toBeVisible();
  });
});
