import type { ApiKey } from "api-keys-panel";
import { describe, expect, it } from "vitest";
import { chooseListRequest } from "../../src/data/list-query.js";
import { filterApiKeys, isNarrowed } from "../../src/model/filter.js";
import { getApiKeyStatus } from "../../src/model/status.js";

const NOW = Date.parse("2026-11-20T12:00:00Z");
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW + days * DAY_MS).toISOString();

const key = (id: string, fields: Partial<ApiKey> = {}): ApiKey => ({
  id,
  name: id,
  createdAt: null,
  ...fields,
});

const apiKeys = [
  key("plain"),
  key("soon", { expiresAt: inDays(3), scopes: ["contacts:read"] }),
  key("over", { expiresAt: inDays(-1), scopes: ["contacts:read", "contacts:write"] }),
  key("off", { enabled: false, createdBy: { id: "ada", name: "Ada" } }),
  key("hers", { scopes: [], createdBy: { id: "ada", name: "Ada" } }),
];

const getStatus = (apiKey: ApiKey) => getApiKeyStatus(apiKey, NOW, "UTC");
const find = (filter: Parameters<typeof filterApiKeys>[1]) =>
  filterApiKeys(apiKeys, filter, getStatus).map(({ id }) => id);

describe("a filter", () => {
  it("that's empty keeps the list as it is", () => {
    expect(filterApiKeys(apiKeys, {}, getStatus)).toBe(apiKeys);
    expect(filterApiKeys(apiKeys, { status: [], scopes: [], createdBy: [] }, getStatus)).toBe(
      apiKeys,
    );
  });

  it("finds the keys in any of several states", () => {
    expect(find({ status: ["active"] })).toEqual(["plain", "hers"]);
    expect(find({ status: ["expiring", "expired"] })).toEqual(["soon", "over"]);
    expect(find({ status: ["disabled"] })).toEqual(["off"]);
  });

  it("finds the keys with any of several permissions, or creators", () => {
    expect(find({ scopes: ["contacts:write", "gone"] })).toEqual(["over"]);
    expect(find({ createdBy: ["ada"] })).toEqual(["off", "hers"]);
  });

  it("asks for all of its fields together", () => {
    expect(find({ status: ["disabled"], createdBy: ["ada"] })).toEqual(["off"]);
    expect(find({ status: ["disabled"], scopes: ["contacts:read"] })).toEqual([]);
  });

  it("with a state that doesn't exist finds nothing", () => {
    expect(find({ status: ["lost" as "active"] })).toEqual([]);
  });

  it("narrows the list only if there's something in it", () => {
    expect(isNarrowed({ search: " ", filter: { status: [] } })).toBe(false);
    expect(isNarrowed({ search: "", filter: { scopes: ["a"] } })).toBe(true);
    expect(isNarrowed({ search: "a", filter: {} })).toBe(true);
  });
});

describe("what the server is asked for", () => {
  const sort = { field: "name", direction: "asc" } as const;
  const serverSide = { search: true, sort: ["name"], filter: ["status"] } as const;

  it("is pages with the filter if it can filter by all that's wanted", () => {
    const view = { sort, search: " crm ", filter: { status: ["active"], scopes: [] } } as const;
    expect(chooseListRequest({ serverSide }, view)).toEqual({
      kind: "paged",
      sort,
      search: "crm",
      filter: { status: ["active"] },
    });
  });

  it("is all keys if it can't", () => {
    const view = { sort, search: "", filter: { status: ["active"], scopes: ["a"] } } as const;
    expect(chooseListRequest({ serverSide }, view)).toEqual({ kind: "complete" });
    expect(chooseListRequest({ serverSide: { filter: ["status", "scopes"] } }, view)).toEqual({
      kind: "complete",
    });
  });
});
