import { render } from "@testing-library/react";
import type { ApiKeysAdapter } from "api-keys-panel";
import { defaultMessages } from "api-keys-panel";
import { describe, expect, it } from "vitest";
import { words } from "../../mocks/words.js";
import type { ApiKeysList } from "../../src/headless/api-keys-list.js";
import { getCapabilities } from "../../src/headless/capabilities.js";
import { withName } from "../../src/panel/frame/with-name.js";
import { getCountText } from "../../src/panel/list/toolbar.js";

const apiKey = { id: "1", name: "CRM", createdAt: "2026-11-01T00:00:00Z" };
const list: ApiKeysAdapter["list"] = async () => ({ items: [], nextCursor: null });
const write: ApiKeysAdapter = {
  list,
  create: async () => ({ apiKey, token: "x" }),
  update: async () => {},
  delete: async () => {},
};

describe("capabilities", () => {
  it("are those of the adapter", () => {
    const all = getCapabilities(write, "write");
    expect(all).toMatchObject({ can: { create: true }, readOnlyReason: null });
    expect(all.getActions(apiKey)).toEqual(["update", "delete"]);
    const some = getCapabilities({ list, delete: async () => {} }, "write");
    expect(some).toMatchObject({ can: { create: false }, readOnlyReason: null });
    expect(some.getActions(apiKey)).toEqual(["delete"]);
  });

  it("are none for a reader, whatever the adapter has", () => {
    const none = getCapabilities(write, "read");
    expect(none).toMatchObject({ can: { create: false }, readOnlyReason: "access" });
    expect(none.getActions(apiKey)).toEqual([]);
  });

  it("are none with an adapter that only lists, for that reason", () => {
    expect(getCapabilities({ list }, "write").readOnlyReason).toBe("adapter");
  });

  it("are never more than a key allows or the adapter has", () => {
    const { getActions } = getCapabilities({ list, update: async () => {} }, "write");
    expect(getActions({ ...apiKey, allowedActions: ["delete", "update"] })).toEqual(["update"]);
    expect(getActions({ ...apiKey, allowedActions: [] })).toEqual([]);
  });
});

describe("the count", () => {
  const sort = { field: "createdAt", direction: "desc" } as const;
  const text = (
    search: string,
    loaded: number,
    matchCount: number | null,
    totalCount: number | null,
    changed: Partial<Pick<ApiKeysList, "progress" | "sort">> = {},
  ) => {
    const apiKeys = Array(loaded).fill(apiKey);
    const list = {
      ...{ search, filter: {}, apiKeys, matchCount, totalCount, sort, progress: null },
      ...changed,
    };
    return getCountText(list, defaultMessages);
  };

  it("covers all keys, or at least those that are loaded", () => {
    expect(text("", 1, 1, 1)).toBe(words.count(1));
    expect(text("", 2, 1234, 1234)).toBe(words.count(1_234));
    expect(text("  ", 100, null, null)).toBe(words.countAtLeast(100));
  });

  it("covers what matches, out of all keys if their number is known", () => {
    expect(text("crm", 3, 3, 128)).toBe(words.countMatches(3, 128));
    expect(text("crm", 0, 0, 1)).toBe(words.countMatches(0, 1));
    expect(text("crm", 1, 1, null)).toBe(words.countMatchesOnly(1));
    expect(text("crm", 100, null, 500)).toBe(words.countMatchesAtLeast(100));
  });

  it("says how much of a long list is loaded, and what is only about that part", () => {
    const progress = { loadedCount: 12_400, totalCount: 100_000 };
    const loaded = words.countLoaded(12_400, 100_000);
    expect(text("", 12_400, null, 100_000, { progress })).toBe(loaded);
    const byName = { field: "name", direction: "asc" } as const;
    expect(text("", 12_400, null, 100_000, { progress, sort: byName })).toBe(
      `${loaded} · ${words.countPartial}`,
    );
    expect(text("crm", 3, null, 100_000, { progress })).toBe(
      `${words.countMatchesAtLeast(3)} · ${loaded} · ${words.countPartial}`,
    );
    const unknown = { loadedCount: 1, totalCount: null };
    expect(text("", 1, null, null, { progress: unknown })).toBe(words.countLoadedSoFar(1));
  });
});

describe("a name within a sentence", () => {
  const sentence = (name: string) =>
    render(<p>{withName((value) => `Delete ${value}?`, name)}</p>).container;

  it("is isolated for text direction and stays text", () => {
    const container = sentence("<b>مفتاح</b>");
    expect(container).toHaveTextContent("Delete <b>مفتاح</b>?");
    expect(container.querySelector("bdi")).toHaveTextContent("<b>مفتاح</b>");
  });

  it("can be at either end, twice, or missing", () => {
    const html = (message: (name: string) => string) =>
      render(<p>{withName(message, "A")}</p>).container.textContent;
    expect(html((value) => `${value} and ${value}`)).toBe("A and A");
    expect(html(() => "Nobody")).toBe("Nobody");
  });

  it("that ends with a period shares it with the sentence", () => {
    const container = render(
      <p>{withName((value) => `Sign in to ${value}. Now.`, "Acme Inc.")}</p>,
    ).container;
    expect(container).toHaveTextContent("Sign in to Acme Inc. Now.");
  });
});
