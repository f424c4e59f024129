import { discardUnclaimedTokens } from "api-keys-panel";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CUSTODY_MS, custody } from "../../src/token/custody.js";
import { createTokenVault } from "../../src/token/token-vault.js";

let lastKey = 0;

function admit(panelId: string, scopeKey = "acme", canWait = true) {
  lastKey += 1;
  const vault = createTokenVault(`lp_live_${lastKey}`);
  const apiKey = { id: `key-${lastKey}`, name: "CRM", createdAt: "2026-11-01T00:00:00Z" };
  custody.admit(
    panelId,
    scopeKey,
    {
      apiKey,
      workspaceId: scopeKey,
      workspaceName: undefined,
      vault,
    },
    canWait,
  );
  return { vault, apiKey };
}

function isAsked(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  vi.useFakeTimers();
  custody.showPanel("p1", "acme");
});

afterEach(() => {
  for (const panelId of ["p1", "p2"]) custody.leavePanel(panelId);
  discardUnclaimedTokens();
  expect(isAsked()).toBe(false);
  vi.useRealTimers();
});

describe("a token that can't be offered again", () => {
  it("is wiped as soon as its panel is gone, and its key is known to have lost it", () => {
    const { vault, apiKey } = admit("p1", "acme", false);
    expect(vault.getState()).toBe("unclaimed");
    custody.leavePanel("p1");
    expect(vault.getState()).toBe("wiped");
    expect(isAsked()).toBe(false);
    expect(custody.wasTokenLost("acme", apiKey.id)).toBe(true);
  });

  it("is wiped on arrival if its panel was gone before", () => {
    custody.leavePanel("p1");
    const { vault, apiKey } = admit("p1", "acme", false);
    expect(vault.getState()).toBe("wiped");
    expect(isAsked()).toBe(false);
    expect(custody.wasTokenLost("acme", apiKey.id)).toBe(true);
  });
});

it("a token that was missed and arrives after all is no longer called lost", () => {
  custody.noteMissed("acme", `key-${lastKey + 1}`);
  expect(custody.wasTokenLost("acme", `key-${lastKey + 1}`)).toBe(true);
  const { apiKey } = admit("p1");
  expect(custody.wasTokenLost("acme", apiKey.id)).toBe(false);
});

describe("a token that its panel has left", () => {
  it("is wiped after two minutes, and its key is known to have lost it", () => {
    const { vault, apiKey } = admit("p1");
    custody.leavePanel("p1");
    vi.advanceTimersByTime(CUSTODY_MS - 1);
    expect(vault.getState()).toBe("unclaimed");
    expect(isAsked()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(vault.getState()).toBe("wiped");
    expect(custody.wasTokenLost("acme", apiKey.id)).toBe(true);
    expect(custody.wasTokenLost("globex", apiKey.id)).toBe(false);
  });

  it("is taken over by the next panel of its data set, without a time limit", () => {
    const { vault } = admit("p1");
    custody.leavePanel("p1");
    vi.advanceTimersByTime(CUSTODY_MS - 1);
    custody.showPanel("p2", "acme");
    expect(custody.getHeld("p2")).toEqual([
      expect.objectContaining({ vault, isOfferedAgain: true }),
    ]);
    vi.advanceTimersByTime(10 * CUSTODY_MS);
    expect(vault.getState()).toBe("unclaimed");
  });

  it("isn't offered again when its copy ends after the panel is gone", () => {
    const { vault, apiKey } = admit("p1");
    custody.leavePanel("p1");
    vault.claim();
    custody.showPanel("p2", "acme");
    expect(custody.getHeld("p2")).toEqual([]);
    expect(vault.getState()).toBe("wiped");
    expect(custody.wasTokenLost("acme", apiKey.id)).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("isn't offered again when StrictMode only unmounts it for a moment", () => {
    custody.leavePanel("p1");
    custody.showPanel("p1", "acme");
    admit("p1");
    expect(custody.getHeld("p1")).toEqual([expect.objectContaining({ isOfferedAgain: false })]);
  });
});

describe("a token whose panel is hidden, but still in the page", () => {
  const root = document.createElement("section");
  const told = vi.fn();

  beforeEach(() => {
    told.mockClear();
    document.body.append(root);
    custody.showPanel("p2", "globex", told);
  });

  afterEach(() => root.remove());

  it("stays with the panel as long as it's there, and the host's guard stays on", () => {
    const { vault } = admit("p2", "globex", false);
    custody.leavePanel("p2", root);
    vi.advanceTimersByTime(100 * CUSTODY_MS);
    expect(vault.getState()).toBe("unclaimed");
    expect(told.mock.calls).toEqual([[true]]);
    custody.showPanel("p2", "globex", told);
    expect(custody.getHeld("p2")).toEqual([
      expect.objectContaining({ vault, isOfferedAgain: false }),
    ]);
    vault.claim();
    expect(told.mock.calls).toEqual([[true], [false]]);
  });

  it("has two minutes once the panel is silently removed from the page", () => {
    const { vault } = admit("p2", "globex");
    custody.leavePanel("p2", root);
    root.remove();
    vi.advanceTimersByTime(1000);
    expect(told.mock.calls).toEqual([[true], [false]]);
    vi.advanceTimersByTime(CUSTODY_MS - 1);
    expect(vault.getState()).toBe("unclaimed");
    vi.advanceTimersByTime(1);
    expect(vault.getState()).toBe("wiped");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is wiped with the panel if it can't be offered again", () => {
    const { vault } = admit("p2", "globex", false);
    custody.leavePanel("p2", root);
    root.remove();
    vi.advanceTimersByTime(1000);
    expect(vault.getState()).toBe("wiped");
  });

  it("goes to another panel of the data set that's on screen", () => {
    const { vault } = admit("p2", "globex");
    custody.leavePanel("p2", root);
    custody.showPanel("p1", "globex");
    expect(custody.getHeld("p1")).toEqual([expect.objectContaining({ vault })]);
    expect(told.mock.calls).toEqual([[true], [false]]);
  });

  it("stays with the panel if it arrives while the panel is hidden", () => {
    custody.leavePanel("p2", root);
    const { vault } = admit("p2", "globex");
    vi.advanceTimersByTime(100 * CUSTODY_MS);
    expect(vault.getState()).toBe("unclaimed");
    expect(custody.getHeld("p2")).toHaveLength(1);
  });
});

describe("a token that's shown", () => {
  it("has no time limit", () => {
    const { vault } = admit("p1");
    vi.advanceTimersByTime(100 * CUSTODY_MS);
    expect(vault.getState()).toBe("unclaimed");
    expect(custody.getHeld("p1")).toHaveLength(1);
  });

  it("no longer blocks leaving the page once it was taken, and is wiped when its reveal is closed", () => {
    const { vault } = admit("p1");
    vault.claim();
    expect(isAsked()).toBe(false);
    expect(custody.getHeld("p1")).toHaveLength(1);
    vault.wipe();
    expect(vault.getState()).toBe("wiped");
    expect(custody.getHeld("p1")).toEqual([]);
  });

  it("that was taken is wiped immediately when its panel unmounts, and isn't called lost", () => {
    const { vault, apiKey } = admit("p1");
    vault.claim();
    custody.leavePanel("p1");
    expect(vault.getState()).toBe("wiped");
    expect(custody.wasTokenLost("acme", apiKey.id)).toBe(false);
  });

  it("comes after those that arrived before it", () => {
    const first = admit("p1");
    const second = admit("p1");
    expect(custody.getHeld("p1").map(({ vault }) => vault)).toEqual([first.vault, second.vault]);
  });
});

describe("what's wiped all together", () => {
  it("are the tokens at a sign-out, shown or not", () => {
    const shown = admit("p1");
    const hidden = admit("gone", "globex");
    discardUnclaimedTokens();
    expect([shown.vault.read(), hidden.vault.read()]).toEqual(["", ""]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("are the tokens when the page goes into the back-forward cache", () => {
    const { vault } = admit("p1");
    window.dispatchEvent(new Event("pagehide"));
    expect(vault.read()).toBe("");
  });
});

it("returns the same list until something changes, and notifies listeners", () => {
  const listener = vi.fn();
  const stop = custody.subscribe(listener);
  const before = custody.getHeld("p1");
  expect(custody.getHeld("p1")).toBe(before);
  admit("p1");
  expect(listener).toHaveBeenCalled();
  expect(custody.getHeld("p1")).not.toBe(before);
  expect(custody.getHeld("p1")).toBe(custody.getHeld("p1"));
  stop();
});
