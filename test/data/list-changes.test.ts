// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  addCreated,
  addDeleted,
  addUpdated,
  applyChanges,
  LIST_LAG_LIMIT_MS,
  type ListChanges,
  noChanges,
  revertUpdated,
  settleChanges,
} from "../../src/data/list-changes.js";
import type { ApiKey } from "../../src/model/api-key.js";

const key = (id: string, name = id): ApiKey => ({ id, name, createdAt: "2026-11-01T00:00:00Z" });

function shown(items: readonly ApiKey[], changes: ListChanges) {
  const { listed, unlisted } = applyChanges(items, changes);
  return { listed: listed.map(({ name }) => name), unlisted: unlisted.map(({ name }) => name) };
}

describe("a created key", () => {
  const created = addCreated(noChanges, key("new"), 1000);

  it("is there beside the list until the list shows it", () => {
    expect(shown([key("a")], created)).toEqual({ listed: ["a"], unlisted: ["new"] });
    expect(shown([key("new"), key("a")], created)).toEqual({ listed: ["new", "a"], unlisted: [] });
  });

  it("outlives lists that do not show it yet, for a while", () => {
    expect(settleChanges(created, [key("a")], 2000)).toBe(created);
    expect(settleChanges(created, [], 1000 + LIST_LAG_LIMIT_MS)).toBe(created);
    expect(settleChanges(created, [], 1001 + LIST_LAG_LIMIT_MS).created.size).toBe(0);
  });

  it("is the list's own once the list has it, with what the list says", () => {
    const settled = settleChanges(created, [key("new", "renamed elsewhere")], 2000);
    expect(settled.created.size).toBe(0);
  });

  it("can be renamed and deleted before the list shows it", () => {
    expect(shown([], addUpdated(created, "new", { name: "Newer" }, 1500)).unlisted).toEqual([
      "Newer",
    ]);
    expect(shown([], addDeleted(created, "new")).unlisted).toEqual([]);
  });
});

describe("a renamed key", () => {
  it("has its new name ahead of the answer, and the old one where the server refuses", () => {
    const ahead = addUpdated(noChanges, "a", { name: "B" }, null);
    expect(shown([key("a")], ahead).listed).toEqual(["B"]);
    expect(shown([key("a")], revertUpdated(ahead, "a", noChanges.updated)).listed).toEqual(["a"]);
  });

  it("goes back to what was there before, where two renames follow each other", () => {
    const first = addUpdated(noChanges, "a", { name: "B" }, 1000);
    const second = addUpdated(first, "a", { name: "C" }, null);
    expect(shown([key("a")], revertUpdated(second, "a", first.updated)).listed).toEqual(["B"]);
  });

  it("is not settled by a list that was asked for before the server had said yes", () => {
    const ahead = addUpdated(noChanges, "a", { name: "B" }, null);
    expect(settleChanges(ahead, [key("a", "B")], 9e12)).toBe(ahead);
    const said = addUpdated(noChanges, "a", { name: "B" }, 2000);
    expect(settleChanges(said, [key("a", "a")], 1999)).toBe(said);
    expect(settleChanges(said, [key("a", "a")], 2001)).toBe(said);
    expect(settleChanges(said, [key("a", "B")], 2001).updated.size).toBe(0);
  });

  it("gives way to the list after a while, whatever that says", () => {
    const said = addUpdated(noChanges, "a", { name: "B" }, 2000);
    expect(settleChanges(said, [key("a", "C")], 2001 + LIST_LAG_LIMIT_MS).updated.size).toBe(0);
  });
});

describe("a deleted key", () => {
  it("stays away for good, also when a list that lags shows it after one that did not", () => {
    const deleted = addDeleted(noChanges, "a");
    const settled = settleChanges(deleted, [], 9e12);
    expect(shown([key("a"), key("b")], settled).listed).toEqual(["b"]);
  });

  it("takes its own rename with it", () => {
    const deleted = addDeleted(addUpdated(noChanges, "a", { name: "B" }, 1), "a");
    expect(deleted.updated.size).toBe(0);
  });
});

it("hands on the very list where nothing was changed", () => {
  const items = [key("a")];
  expect(applyChanges(items, noChanges).listed).toBe(items);
  expect(settleChanges(noChanges, items, 1)).toBe(noChanges);
});
