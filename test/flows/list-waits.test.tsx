import { act, screen, waitFor } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { saying, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import { findRowNames, rowNames } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

beforeEach(startClock);

function go(state: "offline" | "online") {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(state === "online");
  act(() => {
    window.dispatchEvent(new Event(state));
  });
}

afterEach(() => go("online"));

function comeBack() {
  act(() => {
    window.dispatchEvent(new Event("visibilitychange"));
  });
}

describe("a slow load", () => {
  it("says so after ten seconds and starts over on request", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    adapter.holdNext("list");
    const { user } = renderPanel({ adapter });
    await pass(9900);
    expect(screen.queryByText(words.loadingSlow)).toBeNull();
    await pass(200);
    expect(screen.getByText(words.loadingSlow)).toBeVisible();
    await user.click(screen.getByRole("button", { name: words.retry }));
    expect(await findRowNames()).toEqual(["CRM Sync"]);
  });
});

describe("a server that asks to wait", () => {
  it("shows a countdown, disables the button until then, and isn't announced every second", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    adapter.failNext("list", { code: "rate_limited", retryAfterMs: 20_000 });
    const { user } = renderPanel({ adapter });
    expect(await screen.findByText(words.errorRateLimited(20))).toBeVisible();
    const retry = screen.getByRole("button", { name: words.retry });
    expect(retry).toHaveAttribute("aria-disabled", "true");
    await user.click(retry);
    expect(rowNames()).toEqual([]);
    await pass(15_000);
    const countdown = screen.getByText(words.errorRateLimited(5));
    expect(countdown.closest("[aria-live]")).toHaveAttribute("aria-live", "off");
    await pass(5000);
    expect(screen.getByText(words.errorRateLimitedOver)).toBeVisible();
    await user.click(retry);
    expect(await findRowNames()).toEqual(["CRM Sync"]);
  });

  it("is retried silently if the wait is short", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    adapter.failNext("list", { code: "rate_limited", retryAfterMs: 2000 });
    renderPanel({ adapter });
    await pass(1500);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(rowNames()).toEqual([]);
    await pass(1000);
    expect(await findRowNames()).toEqual(["CRM Sync"]);
  });
});

describe("a server that doesn't respond", () => {
  it("is tried three times before the user is asked", async () => {
    const adapter = createMemoryAdapter();
    adapter.failNext("list", "unavailable", { times: Infinity });
    const list = vi.spyOn(adapter, "list");
    const { events } = renderPanel({ adapter });
    await pass(5000);
    expect(list).toHaveBeenCalledTimes(3);
    expect(screen.getByRole("alert")).toHaveTextContent(words.errorUnavailable);
    expect(events).toHaveLength(1);
  });
});

describe("offline", () => {
  it("says so instead of loading forever, and continues once connected", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    adapter.failNext("list", "unavailable");
    go("offline");
    renderPanel({ adapter });
    await pass(1000);
    expect(screen.getByText(words.offlineTitle)).toBeVisible();
    go("online");
    expect(await findRowNames()).toEqual(["CRM Sync"]);
    expect(screen.queryByText(words.offlineTitle)).toBeNull();
  });

  it("keeps the rows and says that they may be out of date", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    renderPanel({ adapter });
    await findRowNames();
    adapter.failNext("list", "unavailable", { times: 2 });
    go("offline");
    comeBack();
    await pass(1000);
    expect(screen.getByText(saying(words.staleOffline))).toBeVisible();
    expect(rowNames()).toEqual(["CRM Sync"]);
  });
});

describe("a refresh that fails", () => {
  it("keeps the rows, says that they may be out of date, and clears that once a refresh works", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    const { user, events } = renderPanel({ adapter });
    await findRowNames();
    adapter.failNext("list", "unknown");
    comeBack();
    const notice = await screen.findByText(words.staleNotice);
    expect(rowNames()).toEqual(["CRM Sync"]);
    expect(events).toEqual([
      { type: "failed", action: "list", code: "unknown", message: "unknown", workspaceId: "acme" },
    ]);
    await user.click(screen.getByRole("button", { name: words.retry }));
    await waitFor(() => expect(notice).not.toBeInTheDocument());
    expect(rowNames()).toEqual(["CRM Sync"]);
  });

  it("says first what the user can do about it", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    renderPanel({ adapter });
    await findRowNames();
    adapter.failNext("list", "unauthenticated");
    comeBack();
    const first = await screen.findByText(words.errorUnauthenticated);
    expect(first).toBeVisible();
    expect(first.nextElementSibling).toHaveTextContent(words.staleNotice);
    expect(rowNames()).toEqual(["CRM Sync"]);
  });
});
