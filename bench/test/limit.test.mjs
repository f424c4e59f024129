import assert from "node:assert/strict";
import { test } from "node:test";
import { firstInOrder, searchIds } from "../page/expected.js";
import { createKeys } from "../page/keys.js";
import { createIndex } from "../subjects/limit-index.js";

const COUNT = 2_000;
const keys = createKeys(COUNT, Date.UTC(2026, 0, 1));
const newestFirst = { field: "createdAt", direction: "desc" };

const idsOf = (positions) => Array.from(positions, (at) => keys[at].id);

for (const search of ["", "istanbul", "CAFE", "zürich 1", "strasse", "no such key"]) {
  test(`the limit finds what “${search}” must find`, () => {
    assert.deepEqual(idsOf(createIndex(keys).find(search, newestFirst)), searchIds(keys, search));
  });
}

for (const field of ["name", "createdAt", "lastUsedAt", "expiresAt"]) {
  test(`the limit sorts by ${field} as it must, also from an index made in slices`, async () => {
    const built = createIndex(keys);
    await built.build();
    for (const direction of ["asc", "desc"]) {
      const expected = firstInOrder(keys, field, direction, COUNT);
      assert.deepEqual(idsOf(createIndex(keys).find("", { field, direction })), expected);
      assert.deepEqual(idsOf(built.find("", { field, direction })), expected);
    }
  });
}
