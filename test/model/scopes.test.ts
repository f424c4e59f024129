import { describe, expect, it } from "vitest";
import type { ApiKeyScope } from "../../src/model/api-key.js";
import type { Oddity } from "../../src/model/read-value.js";
import {
  countExisting,
  findGoneScopes,
  groupScopes,
  isSameChoice,
  readScopePresets,
  readScopes,
  resolveScopes,
  searchScopes,
} from "../../src/model/scopes.js";

const scope = (id: string, more: Partial<ApiKeyScope> = {}): ApiKeyScope => ({
  id,
  label: id,
  ...more,
});
const ids = (scopes: readonly ApiKeyScope[]) => scopes.map(({ id }) => id);

function read(value: unknown) {
  const oddities: Oddity[] = [];
  const scopes = readScopes(value, (oddity) => oddities.push(oddity));
  return { scopes, problems: oddities.map(({ problem }) => problem) };
}

describe("scopes from a backend", () => {
  it("are taken as they are if they follow the contract", () => {
    const given = scope("a", {
      label: "A",
      description: "Does it.",
      group: "G",
      isSensitive: true,
      impliedBy: ["b"],
    });
    expect(read([given, scope("b")])).toEqual({ scopes: [given, scope("b")], problems: [] });
  });

  it.each([
    ["a string stands for its id", ["a"], [scope("a")]],
    ["a scope without a label is shown by its id", [{ id: "a" }], [scope("a")]],
    ["a blank group is none", [scope("a", { group: " " })], [scope("a")]],
    ["only `true` is sensitive", [{ ...scope("a"), isSensitive: "no" }], [scope("a")]],
    ["a scope doesn't include itself", [scope("a", { impliedBy: ["a"] })], [scope("a")]],
    ["`null` counts as absent", [{ ...scope("a"), group: null, impliedBy: null }], [scope("a")]],
  ])("are read generously: %s", (_title, value, scopes) => {
    expect(read(value).scopes).toEqual(scopes);
  });

  it.each([
    ["has no id", [{ name: "a" }, scope("b")]],
    ["is nothing", [null, scope("b")]],
    ["has an id that is there already", [scope("b"), scope("b", { label: "B again" })]],
    ["has a group that isn't a text", [{ ...scope("b"), group: 7 }]],
    ["is implied by something that isn't a list", [{ ...scope("b"), impliedBy: "a" }]],
  ])("don't lose the others if one %s, and the developer hears of it", (_title, value) => {
    const { scopes, problems } = read(value);
    expect(scopes).toEqual([scope("b")]);
    expect(problems).toHaveLength(1);
  });

  it("can't be used if they aren't a list", () => {
    expect(() => read({ items: [] })).toThrow("Return its `items`");
    expect(() => read(undefined)).toThrow("missing");
  });
});

describe("the groups of scopes", () => {
  it("are in the backend's order, with what has no group last", () => {
    const scopes = [scope("x"), scope("a1", { group: "A" }), scope("b1", { group: "B" })];
    const groups = groupScopes([...scopes, scope("a2", { group: "A" })]);
    expect(groups.map(({ label, scopes }) => [label, ids(scopes)])).toEqual([
      ["A", ["a1", "a2"]],
      ["B", ["b1"]],
      [null, ["x"]],
    ]);
  });
});

describe("the search for scopes", () => {
  const scopes = [
    scope("contacts:read", { label: "Kontakte ansehen", group: "CRM" }),
    scope("exports:run", { label: "Exporte", description: "Startet einen Übertrag." }),
  ];

  it.each([
    ["contacts", ["contacts:read"]],
    ["kontakte crm", ["contacts:read"]],
    ["ubertrag", ["exports:run"]],
    ["ansehen exporte", []],
    ["  ", ["contacts:read", "exports:run"]],
  ])("finds %o in label, id, description, and group", (search, found) => {
    expect(ids(searchScopes(scopes, search))).toEqual(found);
  });
});

describe("a choice of scopes", () => {
  const scopes = [
    scope("read", { impliedBy: ["write"] }),
    scope("write", { impliedBy: ["admin"] }),
    scope("admin"),
    scope("other"),
  ];

  it("brings along what a chosen scope includes, also through others", () => {
    const { sent, implied, all } = resolveScopes(scopes, ["admin"]);
    expect(sent).toEqual(["admin"]);
    expect([...implied]).toEqual([
      ["write", "admin"],
      ["read", "admin"],
    ]);
    expect([...all].sort()).toEqual(["admin", "read", "write"]);
  });

  it.each([
    ["before", ["read", "other", "write"], ["other", "write"]],
    ["after", ["write", "read", "other"], ["write", "other"]],
    ["twice", ["write", "write"], ["write"]],
  ])("isn't sent with what is included anyway, chosen %s", (_title, chosen, sent) => {
    expect(resolveScopes(scopes, chosen).sent).toEqual(sent);
  });

  it("keeps the first of scopes that include each other, so that it can be cleared", () => {
    const mutual = [scope("a", { impliedBy: ["b"] }), scope("b", { impliedBy: ["a"] })];
    const { sent, implied } = resolveScopes(mutual, ["a", "b"]);
    expect(sent).toEqual(["a"]);
    expect([...implied]).toEqual([["b", "a"]]);
  });

  it("keeps scopes that no longer exist, and counts only those that do", () => {
    const choice = resolveScopes(scopes, ["gone", "write"]);
    expect(choice.sent).toEqual(["gone", "write"]);
    expect(countExisting(scopes, choice)).toBe(2);
    expect(findGoneScopes(scopes, ["gone", "write", "gone"])).toEqual(["gone"]);
  });

  it("is the same as another if a key can do the same with both", () => {
    const full = resolveScopes(scopes, ["admin"]);
    expect(isSameChoice(full, resolveScopes(scopes, ["read", "admin", "write"]))).toBe(true);
    expect(isSameChoice(full, resolveScopes(scopes, ["write"]))).toBe(false);
    expect(isSameChoice(full, resolveScopes(scopes, ["write", "other", "gone"]))).toBe(false);
  });

  it("is worked out quickly for 500 scopes, each including the next", () => {
    const chain = Array.from({ length: 500 }, (_unused, index) =>
      scope(`s${index}`, { impliedBy: index > 0 ? [`s${index - 1}`] : ["s499"] }),
    );
    const start = performance.now();
    expect(resolveScopes(chain, ids(chain).reverse()).sent).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe("presets", () => {
  const preset = (id: string, scopes: readonly string[]) => ({ id, label: id, scopes });

  it("leave out scopes that don't exist, and those with no others aren't offered", () => {
    const presets = [preset("some", ["a", "gone"]), preset("gone", ["gone"]), preset("none", [])];
    expect(readScopePresets(presets, [scope("a"), scope("b")])).toEqual([
      preset("some", ["a"]),
      preset("none", []),
    ]);
  });
});
