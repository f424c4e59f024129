// @vitest-environment node
import { describe, expect, it } from "vitest";
import { keepRest } from "../../src/data/keep-rest.js";
import { type ListChanges, noChanges } from "../../src/data/list-changes.js";
import { addCreated, addDeleted, addUpdated } from "../../src/data/note-changes.js";
import type { ApiKey, ApiKeysSort } from "../../src/model/api-key.js";

/** The nth key, counted from the oldest. */
const key = (n: number, name = `Key ${n}`): ApiKey => ({
  id: `k${n}`,
  name,
  createdAt: new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString(),
});
const keys = (...numbers: readonly number[]) => numbers.map((n) => key(n));

const NEWEST: ApiKeysSort = { field: "createdAt", direction: "desc" };
const BY_NAME: ApiKeysSort = { field: "name", direction: "asc" };

/** The ids of the list that a head and what's kept of an old list make. */
function merge(
  old: readonly ApiKey[],
  head: readonly ApiKey[],
  { changes = noChanges, sort = NEWEST }: { changes?: ListChanges; sort?: ApiKeysSort | null } = {},
) {
  const rest = keepRest(old, head, changes, sort);
  if (!rest) return null;
  const items = [...head, ...rest.update(old.slice(rest.from)), ...rest.created];
  return items.map(({ id }) => id);
}

const ids = (...numbers: readonly number[]) => numbers.map((n) => `k${n}`);

describe("a list of which only the head was read again", () => {
  const old = keys(6, 5, 4, 3, 2, 1);

  it("is the same if nothing has changed", () => {
    expect(merge(old, keys(6, 5, 4))).toEqual(ids(6, 5, 4, 3, 2, 1));
  });

  it("has the new keys, and not those that are gone from the head", () => {
    expect(merge(old, keys(8, 7, 6, 4))).toEqual(ids(8, 7, 6, 4, 3, 2, 1));
  });

  it("continues behind the last key that was there before", () => {
    expect(merge(old, [...keys(6, 4), key(3.5)])).toEqual(["k6", "k4", "k3.5", ...ids(3, 2, 1)]);
  });

  it("isn't known if the head has no key of the old list", () => {
    expect(merge(old, keys(9, 8, 7))).toBeNull();
    expect(merge(old, [])).toBeNull();
  });

  it("has each key once, wherever it has moved to", () => {
    const moved = [key(1, "Aa"), ...keys(6, 5, 4)];
    expect(merge(old, moved, { sort: BY_NAME })).toEqual(ids(1, 6, 5, 4, 3, 2));
  });

  it("isn't known if a key may have moved from the head into the rest", () => {
    const head = keys(6, 4, 3);
    expect(merge(old, head, { sort: BY_NAME })).toBeNull();
    const changes = addDeleted(noChanges, "k5", 1);
    expect(merge(old, head, { sort: BY_NAME, changes })).toEqual(ids(6, 4, 3, 2, 1));
  });

  it("takes the order from the keys if the server decides it", () => {
    expect(merge(old, keys(6, 4, 3), { sort: null })).toEqual(ids(6, 4, 3, 2, 1));
    const unordered = keys(3, 6, 4, 5, 2, 1);
    expect(merge(unordered, keys(6, 4, 5), { sort: null })).toBeNull();
    expect(merge(unordered, keys(3, 6, 4), { sort: null })).toEqual(ids(3, 6, 4, 5, 2, 1));
  });
});

describe("the rest of a list that was kept", () => {
  const old = keys(6, 5, 4, 3, 2, 1);
  const head = keys(6, 5);

  it("has the changes that the server has confirmed, and no others", () => {
    const deleted = addDeleted(addDeleted(noChanges, "k3", 1), "k2", null);
    expect(merge(old, head, { changes: deleted })).toEqual(ids(6, 5, 4, 2, 1));
    const renamed = addUpdated(
      addUpdated(noChanges, key(4), { name: "New" }, 1),
      key(3),
      { name: "Not yet" },
      null,
    );
    const rest = keepRest(old, head, renamed, NEWEST);
    const names = rest?.update(old.slice(rest.from)).map(({ name }) => name);
    expect(names).toEqual(["New", "Key 3", "Key 2", "Key 1"]);
  });

  it("has the keys that were created here and belong there", () => {
    const changes = addCreated(addCreated(noChanges, key(7), 1), key(0), 1);
    // The head would show key 7 if it were listed yet.
    expect(merge(old, head, { changes })).toEqual(ids(6, 5, 4, 3, 2, 1, 0));
    expect(merge([...old, key(0)], head, { changes })).toEqual(ids(6, 5, 4, 3, 2, 1, 0));
  });
});
