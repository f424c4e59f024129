import { fireEvent, screen } from "@testing-library/react";
import type { ApiKeysPanelProps, ApiKeysView } from "api-keys-panel";
import { createMemoryAdapter, type MemoryAdapterOptions } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKey, manyApiKeys } from "./fixtures.js";
import { findRowNames, recordSaid, rowNames, said, searchField } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

const TOKEN = "lp_live_8Hs72kdLs82hGts6s5aQ1h81K";
const OTHER = "lp_live_3Jd91mzQp47rBvx2w8cT6zzzz";

const someKeys = () => [
  apiKey("CRM Sync", { hint: "lp_live_…h81K" }),
  apiKey("Worker", { hint: "lp_live_…Zr07" }),
  apiKey("No hint", { hint: null }),
];

async function render(options: MemoryAdapterOptions = {}, props: Partial<ApiKeysPanelProps> = {}) {
  const adapter = createMemoryAdapter({ apiKeys: someKeys(), ...options });
  const list = vi.spyOn(adapter, "list");
  const views: ApiKeysView[] = [];
  const panel = renderPanel({
    adapter,
    onViewChange: (view) => views.push(view),
    ...props,
  });
  await findRowNames();
  await pass(50);
  /** Everything that left the panel. */
  const sent = () => JSON.stringify([list.mock.calls.map(([query]) => query), views, panel.events]);
  return { ...panel, adapter, list, sent };
}

async function paste(user: Awaited<ReturnType<typeof render>>["user"], text: string) {
  await user.click(searchField());
  await user.paste(text);
  await pass(300);
}

beforeEach(startClock);

describe("a token that's pasted into the search", () => {
  it("is taken out of the field, sent nowhere, and leads to its key", async () => {
    const { user, sent } = await render();
    const announced = recordSaid();
    await paste(user, TOKEN);
    expect(searchField()).toHaveValue("");
    expect(rowNames()).toHaveLength(3);
    expect(document.body).toHaveTextContent(words.tokenFound("CRM Sync"));
    expect(announced).toEqual([words.tokenFound("CRM Sync")]);
    await pass(2000);
    expect(sent()).not.toContain(TOKEN.slice(8, 20));
    expect(document.body.innerHTML).not.toContain(TOKEN);
    await user.click(screen.getByRole("button", { name: words.tokenShow }));
    expect(await screen.findByRole("dialog", { name: "CRM Sync" })).toBeVisible();
  });

  it("is found within the header or the line that was copied with it", async () => {
    const { user } = await render();
    await paste(user, `Authorization: Bearer ${TOKEN}`);
    expect(said()).toBe(words.tokenFound("CRM Sync"));
    await paste(user, `API_KEY="${TOKEN}"`);
    expect(searchField()).toHaveValue("");
  });

  it("never becomes the search, whatever was searched for before", async () => {
    const { user } = await render();
    await user.type(searchField(), "work");
    await pass(500);
    expect(rowNames()).toEqual(["Worker"]);
    await user.clear(searchField());
    await user.type(searchField(), "sync");
    await paste(user, TOKEN);
    expect(searchField()).toHaveValue("");
    expect(rowNames()).toHaveLength(3);
  });

  it("that no key has is unknown, and we say that it wasn't sent", async () => {
    const { user, sent } = await render();
    await paste(user, OTHER);
    expect(said()).toBe(`${words.tokenNotFound} ${words.tokenNotSent}`);
    expect(document.body).toHaveTextContent(words.tokenNotFound);
    expect(sent()).not.toContain(OTHER.slice(8, 20));
    await user.click(screen.getByRole("button", controls.dismiss));
    expect(screen.queryByRole("button", controls.dismiss)).toBeNull();
  });

  it("can't be told apart where keys have no hints", async () => {
    const { user } = await render({
      apiKeys: [apiKey("One"), apiKey("Two", { hint: "lp_live_…" })],
    });
    await paste(user, TOKEN);
    expect(said()).toContain(words.tokenNoHints);
  });

  it("leads to each key that it could belong to", async () => {
    const { user } = await render({
      apiKeys: [apiKey("One", { hint: "lp_live_…h81K" }), apiKey("Two", { hint: "lp_live_…h81K" })],
    });
    await paste(user, TOKEN);
    expect(said()).toBe(words.tokenFoundSeveral(2));
    expect(screen.getByRole("button", { name: "Two" })).toBeVisible();
  });

  it("is looked for in every page of a list, without a word to the server", async () => {
    const apiKeys = [apiKey("Oldest", { hint: "lp_live_…h81K", createdAt: "2020-01-01" })];
    const { user, list, sent } = await render({ apiKeys: [...apiKeys, ...manyApiKeys(250)] });
    expect(rowNames()).not.toContain("Oldest");
    list.mockClear();
    await paste(user, TOKEN);
    expect(said()).toBe(words.tokenFound("Oldest"));
    expect(list.mock.calls).toHaveLength(3);
    expect(sent()).not.toContain(TOKEN.slice(8, 20));
  });

  it("may be pasted again if the pages can't be loaded", async () => {
    const { user, adapter } = await render({ apiKeys: manyApiKeys(150) });
    adapter.failNext("list", "forbidden");
    await paste(user, TOKEN);
    expect(said()).toContain(words.tokenFailed);
    await paste(user, TOKEN);
    expect(said()).toContain(words.tokenNoHints);
  });

  it("is forgotten, with what we said about it, when the workspace changes", async () => {
    const { user, update } = await render();
    await paste(user, TOKEN);
    update({ workspaceId: "globex" });
    await pass(300);
    expect(document.body).not.toHaveTextContent(words.tokenFound("CRM Sync"));
    update({ workspaceId: "acme" });
    await pass(300);
    expect(document.body).not.toHaveTextContent(words.tokenFound("CRM Sync"));
  });
});

describe("a token that's typed or dropped into the search", () => {
  it("is taken out once typing pauses, and no more than its beginning was a search", async () => {
    const { user, sent } = await render();
    await user.type(searchField(), TOKEN);
    await pass(1500);
    expect(searchField()).toHaveValue("");
    expect(said()).toBe(words.tokenFound("CRM Sync"));
    expect(sent()).not.toContain(TOKEN.slice(0, 20));
    expect(rowNames()).toHaveLength(3);
  });

  it("is taken out right away when the field loses the focus", async () => {
    const { user, sent } = await render();
    await user.type(searchField(), TOKEN);
    await user.tab();
    await pass(100);
    expect(said()).toBe(words.tokenFound("CRM Sync"));
    expect(sent()).not.toContain(TOKEN.slice(0, 20));
  });

  it("isn't dropped into the field at all", async () => {
    await render();
    const dataTransfer = { getData: () => TOKEN };
    expect(fireEvent.drop(searchField(), { dataTransfer })).toBe(false);
    await pass(100);
    expect(said()).toBe(words.tokenFound("CRM Sync"));
  });
});

describe("a name that looks like a token", () => {
  it("is searched for if a key has it", async () => {
    const name = "Key0001ForTeam2Prod7Region3";
    const { user } = await render({ apiKeys: [apiKey(name), apiKey("Other")] });
    await paste(user, name);
    await pass(500);
    expect(searchField()).toHaveValue(name);
    expect(rowNames()).toEqual([name]);
  });

  it.each(["production-backend-eu-central-1", "crm-prod-eu-west-2-worker", "release20261126build"])(
    "such as %s is searched for",
    async (name) => {
      const { user } = await render();
      await paste(user, name);
      await pass(500);
      expect(searchField()).toHaveValue(name);
    },
  );
});
