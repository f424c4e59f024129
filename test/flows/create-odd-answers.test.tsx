import { screen, waitFor } from "@testing-library/react";
import type { ApiKeysAdapter } from "api-keys-panel";
import { describe, expect, it, vi } from "vitest";
import { patterns, saying, words } from "../../mocks/words.js";
import { apiKey } from "./fixtures.js";
import {
  createDialog,
  findReveal,
  nameField,
  press,
  queryReveal,
  submitCreate,
  tokenField,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const good = { apiKey: apiKey("CRM Sync"), token: "lp_live_abc" };

function withCreate(...answers: readonly (() => unknown)[]) {
  const create = vi.fn(() => {
    const answer = answers[create.mock.calls.length - 1] ?? (() => Promise.resolve(good));
    return answer();
  });
  const adapter: ApiKeysAdapter = {
    list: async () => ({ items: [], nextCursor: null }),
    create: create as NonNullable<ApiKeysAdapter["create"]>,
  };
  return { adapter, create };
}

describe("an adapter whose create", () => {
  it.each<[string, () => unknown]>([
    [
      "throws synchronously",
      () => {
        throw new Error("boom");
      },
    ],
    ["throws a string", () => Promise.reject("boom")],
    ["throws null", () => Promise.reject(null)],
    ["answers nothing", () => Promise.resolve(undefined)],
    ["returns a list", () => Promise.resolve([good])],
  ])("%s leaves a dialog where the user can try again or close", async (_, answer) => {
    const { adapter } = withCreate(answer);
    const { user } = renderPanel({ adapter });
    await submitCreate(user, "CRM Sync");
    expect(await screen.findByRole("alert")).toHaveTextContent(patterns.createOpen);
    expect(nameField()).toHaveValue("CRM Sync");
    expect(document.body).not.toHaveTextContent("boom");
    await press(user, words.retry);
    expect(await findReveal()).toBeVisible();
    expect(tokenField()).toHaveValue("lp_live_abc");
  });

  it.each<[string, object]>([
    ["a key without an id", { apiKey: { name: "CRM Sync", createdAt: "2026-11-01T09:00:00Z" } }],
    ["no key", {}],
    ["a key that's a string", { apiKey: "CRM Sync" }],
  ])("returns a token with %s loses no token, and the host gets a report", async (_, answer) => {
    const { adapter, create } = withCreate(() =>
      Promise.resolve({ ...answer, token: "lp_live_secret" }),
    );
    const { user, events } = renderPanel({ adapter });
    await submitCreate(user, "CRM Sync");
    expect(await findReveal()).toHaveTextContent(words.revealText("CRM Sync"));
    expect(tokenField()).toHaveValue("lp_live_secret");
    expect(create).toHaveBeenCalledTimes(1);
    expect(events).toContainEqual(
      expect.objectContaining({ type: "failed", action: "create", code: "unknown" }),
    );
    expect(events.filter(({ type }) => type === "created")).toEqual([]);
    await press(user, words.done);
    await press(user, words.leaveGo);
    await waitFor(() => expect(queryReveal()).toBeNull());
  });

  it("returns a key with an unreadable field still succeeds", async () => {
    const { adapter } = withCreate(() =>
      Promise.resolve({ apiKey: { id: 1, createdAt: "soon" }, token: "lp_live_secret" }),
    );
    const { user, events } = renderPanel({ adapter });
    await submitCreate(user, "CRM Sync");
    expect(await findReveal()).toHaveTextContent(words.revealText("CRM Sync"));
    const created = events.find(({ type }) => type === "created");
    expect(created).toMatchObject({ apiKey: { id: "1", name: "CRM Sync" } });
  });

  it.each<[string, unknown]>([
    ["no token", { apiKey: good.apiKey }],
    ["an empty token", { apiKey: good.apiKey, token: "" }],
    ["a blank token", { apiKey: good.apiKey, token: "  " }],
    ["a token that's a number", { apiKey: good.apiKey, token: 42 }],
  ])("returns %s says so and never shows a blank field", async (_, answer) => {
    const { adapter } = withCreate(() => Promise.resolve(answer));
    const { user } = renderPanel({ adapter });
    await submitCreate(user, "CRM Sync");
    expect(await screen.findByRole("alert")).toHaveTextContent(saying(words.createWithoutToken));
    expect(queryReveal()).toBeNull();
    await press(user, words.giveUp);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("returns extra fields shows and keeps none of them", async () => {
    const { adapter } = withCreate(() =>
      Promise.resolve({ ...good, apiKey: { ...good.apiKey, token: "lp_live_abc", hash: "ff00" } }),
    );
    const { user, events } = renderPanel({ adapter });
    await submitCreate(user, "CRM Sync");
    await findReveal();
    const created = events.find(({ type }) => type === "created");
    expect(JSON.stringify(created)).not.toMatch(/lp_live_abc|ff00/);
  });

  it("disappears while the dialog is open says so, and keeps what was typed", async () => {
    const { adapter } = withCreate(() => Promise.reject(new Error("first")));
    const { user, update } = renderPanel({ adapter });
    await submitCreate(user, "CRM Sync");
    await screen.findByRole("alert");
    update({ adapter: { list: adapter.list } });
    expect(createDialog()).toBeVisible();
    expect(nameField()).toHaveValue("CRM Sync");
    await press(user, words.retry);
    expect(await findReveal()).toBeVisible();
  });
});
