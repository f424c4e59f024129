// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  applyChanges,
  findNextDeadline,
  LIST_LAG_LIMIT_MS,
  type ListChanges,
  noChanges,
  settleChanges,
} from "../../src/data/list-changes.js";
import {
  addCreated,
  addDeleted,
  addRotated,
  addUpdated,
  revertDeleted,
  revertUpdated,
} from "../../src/data/note-changes.js";
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

  it("outlives lists that don't show it yet, for a while", () => {
    expect(settleChanges(created, [key("a")], 2000)).toBe(created);
    expect(settleChanges(created, [], 1000 + LIST_LAG_LIMIT_MS)).toBe(created);
    expect(settleChanges(created, [], 1001 + LIST_LAG_LIMIT_MS).created.size).toBe(0);
  });

  it("is the list's own once the list has it, with what the list says", () => {
    const settled = settleChanges(created, [key("new", "renamed elsewhere")], 2000);
    expect(settled.created.size).toBe(0);
  });

  it("can be renamed and deleted before the list shows it", () => {
    const renamed = addUpdated(created, key("new"), { name: "Newer" }, 1500);
    expect(shown([], renamed).unlisted).toEqual(["Newer"]);
    expect(shown([], addDeleted(created, "new", 1500)).unlisted).toEqual([]);
  });
});

describe("a renamed key", () => {
  const rename = (changes: ListChanges, from: string, to: string, at: number | null) =>
    addUpdated(changes, key("a", from), { name: to }, at);

  it("has its new name before the response, and the old one if the server refuses", () => {
    const ahead = rename(noChanges, "a", "B", null);
    expect(shown([key("a")], ahead).listed).toEqual(["B"]);
    expect(shown([key("a")], revertUpdated(ahead, "a", noChanges.updated)).listed).toEqual(["a"]);
  });

  it("goes back to its previous name if two renames follow each other", () => {
    const first = rename(noChanges, "a", "B", 1000);
    const second = rename(first, "B", "C", null);
    expect(shown([key("a")], revertUpdated(second, "a", first.updated)).listed).toEqual(["B"]);
  });

  it("isn't settled by a list that was requested before the server confirmed it", () => {
    const ahead = rename(noChanges, "a", "B", null);
    expect(settleChanges(ahead, [key("a", "B")], 9e12)).toBe(ahead);
    const said = rename(noChanges, "a", "B", 2000);
    expect(settleChanges(said, [key("a", "a")], 1999)).toBe(said);
    expect(settleChanges(said, [key("a", "C")], 1999)).toBe(said);
    expect(settleChanges(said, [key("a", "a")], 2001)).toBe(said);
    expect(settleChanges(said, [key("a", "B")], 2001).updated.size).toBe(0);
  });

  it.each([
    ["is as the server stored it, if that differs from what was sent", "A  B", "A B"],
    ["is as someone else has renamed it since", "B", "C"],
  ])("is shown %s", (_, sent, stored) => {
    const said = rename(noChanges, "a", sent, 2000);
    const settled = settleChanges(said, [key("a", stored)], 2001);
    expect(shown([key("a", stored)], settled).listed).toEqual([stored]);
  });

  it("keeps its new name while the list shows any of the previous names", () => {
    const twice = rename(rename(noChanges, "a", "B", 2000), "B", "C", 2500);
    expect(settleChanges(twice, [key("a", "a")], 2600)).toBe(twice);
    expect(settleChanges(twice, [key("a", "B")], 2600)).toBe(twice);
    const back = rename(rename(noChanges, "a", "B", 2000), "B", "a", 2500);
    expect(settleChanges(back, [key("a", "a")], 2600).updated.size).toBe(0);
  });

  it("follows the server in all its fields as soon as one of them has changed there", () => {
    const said = addUpdated(noChanges, key("a"), { name: "B", enabled: false }, 2000);
    expect(settleChanges(said, [{ ...key("a", "B"), enabled: true }], 2001).updated.size).toBe(0);
    expect(settleChanges(said, [key("a", "B")], 2001)).toBe(said);
  });

  it("gives way to the list after a while, whatever that says", () => {
    const said = rename(noChanges, "a", "B", 2000);
    expect(settleChanges(said, [key("a", "a")], 2001 + LIST_LAG_LIMIT_MS).updated.size).toBe(0);
  });
});

describe("a deleted key", () => {
  it("stays away, even if a lagging list shows it after a list that didn't", () => {
    const deleted = addDeleted(noChanges, "a", 1000);
    const settled = settleChanges(settleChanges(deleted, [], 2000), [key("a")], 3000);
    expect(shown([key("a"), key("b")], settled).listed).toEqual(["b"]);
    expect(settled.returned.size).toBe(0);
  });

  it("comes back if the list has shown it for too long, with a note", () => {
    const deleted = addDeleted(noChanges, "a", 1000);
    expect(settleChanges(deleted, [key("a")], 1000 + LIST_LAG_LIMIT_MS)).toBe(deleted);
    const settled = settleChanges(deleted, [key("a", "A")], 1001 + LIST_LAG_LIMIT_MS);
    expect(shown([key("a"), key("b")], settled).listed).toEqual(["a", "b"]);
    expect([...settled.returned.values()]).toEqual([key("a", "A")]);
    expect(addDeleted(settled, "a", 9e12).returned.size).toBe(0);
  });

  it("comes back with the next list that has it, if the delete wasn't confirmed", () => {
    const deleted = addDeleted(noChanges, "a", 1000, 0);
    expect(settleChanges(deleted, [key("a")], 1000)).toBe(deleted);
    expect(settleChanges(deleted, [key("a")], 1001).returned.size).toBe(1);
  });

  it("is hidden while it's unknown whether it's gone, and back if it isn't", () => {
    const doubtful = addDeleted(noChanges, "a", null);
    expect(shown([key("a")], doubtful).listed).toEqual([]);
    expect(settleChanges(doubtful, [key("a")], 9e12)).toBe(doubtful);
    expect(shown([key("a")], revertDeleted(doubtful, "a")).listed).toEqual(["a"]);
  });

  it("takes its own rename with it", () => {
    const deleted = addDeleted(addUpdated(noChanges, key("a"), { name: "B" }, 1), "a", 2);
    expect(deleted.updated.size).toBe(0);
  });
});

describe("the time of the next reload", () => {
  it("is when the first change that the list contradicts has lasted long enough", () => {
    const end = 1001 + LIST_LAG_LIMIT_MS;
    expect(findNextDeadline(noChanges, [key("a")])).toBeNull();
    expect(findNextDeadline(addDeleted(noChanges, "a", 1000), [])).toBeNull();
    expect(findNextDeadline(addDeleted(noChanges, "a", 1000), [key("a")])).toBe(end);
    expect(findNextDeadline(addDeleted(noChanges, "a", null), [key("a")])).toBeNull();
    expect(findNextDeadline(addCreated(noChanges, key("a"), 1000), [])).toBe(end);
    const both = addUpdated(addCreated(noChanges, key("a"), 2000), key("b"), { name: "B" }, 1000);
    expect(findNextDeadline(both, [key("b")])).toBe(end);
  });
});

it("returns the list itself if nothing was changed", () => {
  const items = [key("a")];
  expect(applyChanges(items, noChanges).listed).toBe(items);
  expect(settleChanges(noChanges, items, 1)).toBe(noChanges);
});

describe("a rotated key", () => {
  const UNTIL = "1970-01-08T00:00:00.000Z";
  const END = Date.parse(UNTIL);
  const rotated = addRotated(noChanges, key("a"), UNTIL, 1000);
  const listed = (changes: ListChanges, item: ApiKey = key("a")) =>
    applyChanges([item], changes).listed[0]?.oldTokenExpiresAt;

  it("says until when its old token works, also if the list never does, until then", () => {
    expect(listed(rotated)).toBe(UNTIL);
    const later = settleChanges(rotated, [key("a")], 1001 + LIST_LAG_LIMIT_MS);
    expect(listed(later)).toBe(UNTIL);
    expect(settleChanges(later, [key("a")], END - 1)).toBe(rotated);
    expect(settleChanges(later, [key("a")], END).rotated.size).toBe(0);
  });

  it("is what the list says, once that has news of it", () => {
    const item = { ...key("a"), oldTokenExpiresAt: "1970-01-02T00:00:00.000Z" };
    expect(settleChanges(rotated, [item], 999)).toBe(rotated);
    expect(settleChanges(rotated, [item], 1000).rotated.size).toBe(0);
    // As before the rotation: it lags behind, but not forever.
    const before = { ...key("a"), oldTokenExpiresAt: null };
    const lagging = addRotated(noChanges, before, UNTIL, 1000);
    expect(settleChanges(lagging, [before], 2000)).toBe(lagging);
    expect(listed(lagging, before)).toBe(UNTIL);
    expect(settleChanges(lagging, [before], 1001 + LIST_LAG_LIMIT_MS).rotated.size).toBe(0);
  });

  it("keeps its new name beside, and takes nothing along into its deletion", () => {
    const both = addUpdated(rotated, key("a"), { name: "B" }, 2000);
    expect(applyChanges([key("a")], both).listed).toEqual([
      { ...key("a", "B"), oldTokenExpiresAt: UNTIL },
    ]);
    expect(addDeleted(both, "a", 3000).rotated.size).toBe(0);
  });

  it("has no old token after another rotation that ends it", () => {
    expect(listed(addRotated(rotated, key("a"), null, 2000))).toBeUndefined();
  });
});
