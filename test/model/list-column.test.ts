// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { ApiKey } from "../../src/model/api-key.js";
import {
  isFieldSort,
  type ListColumn,
  type ListColumnValue,
  searchList,
  sortList,
} from "../../src/model/list-column.js";

const VALUES: Readonly<Record<string, ListColumnValue>> = {
  a: "Zürich",
  b: null,
  c: "Ägypten",
  d: "Aachen",
  e: undefined,
};

const apiKeys: readonly ApiKey[] = ["a", "b", "c", "d", "e"].map((id, index) => ({
  id,
  name: `Key ${id}`,
  createdAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
}));

function column(changed: Partial<ListColumn> = {}): readonly ListColumn[] {
  return [{ id: "region", getValue: ({ id }) => VALUES[id], isSortable: true, ...changed }];
}

function ids(list: readonly ApiKey[]): string {
  return list.map(({ id }) => id).join("");
}

describe("an order by a custom column", () => {
  it("puts texts in the language's order, and keys without a value last in both directions", () => {
    expect(ids(sortList(apiKeys, { field: "region", direction: "asc" }, column(), "de"))).toBe(
      "dcaeb",
    );
    expect(ids(sortList(apiKeys, { field: "region", direction: "desc" }, column(), "de"))).toBe(
      "acdeb",
    );
    // In Swedish, Ä is a separate letter, after Z.
    expect(ids(sortList(apiKeys, { field: "region", direction: "asc" }, column(), "sv"))).toBe(
      "daceb",
    );
  });

  it("puts numbers and dates in order by their size", () => {
    const getNumber = ({ id }: ApiKey) => ({ a: 10, b: 9, c: -1, d: 100, e: 0 })[id];
    const getDate = (apiKey: ApiKey) => new Date(getNumber(apiKey) ?? 0);
    for (const getValue of [getNumber, getDate]) {
      const columns = column({ getValue });
      expect(ids(sortList(apiKeys, { field: "region", direction: "asc" }, columns))).toBe("cebad");
    }
  });

  it("keeps the newest first among equal ones", () => {
    const columns = column({ getValue: () => 1 });
    for (const direction of ["asc", "desc"] as const) {
      expect(ids(sortList(apiKeys, { field: "region", direction }, columns))).toBe("edcba");
    }
  });

  it("is the newest first once the column is gone", () => {
    expect(ids(sortList(apiKeys, { field: "region", direction: "asc" }, []))).toBe("edcba");
  });

  it("never goes to a server", () => {
    expect(isFieldSort({ field: "region", direction: "asc" })).toBe(false);
    expect(isFieldSort({ field: "lastUsedAt", direction: "asc" })).toBe(true);
  });
});

describe("a search in custom columns", () => {
  it("looks at texts of searchable columns besides the name, ignoring case", () => {
    const columns = column({ isSearchable: true });
    expect(ids(searchList(apiKeys, "ZÜR", columns))).toBe("a");
    expect(ids(searchList(apiKeys, "key b", columns))).toBe("b");
    expect(ids(searchList(apiKeys, " ", columns))).toBe("abcde");
  });

  it("doesn't look at columns that aren't searchable, nor at numbers", () => {
    expect(ids(searchList(apiKeys, "zür", column()))).toBe("");
    const columns = column({ isSearchable: true, getValue: () => 17 });
    expect(ids(searchList(apiKeys, "17", columns))).toBe("");
  });
});
