// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApiKey } from "../../src/model/api-key.js";
import {
  type ListColumn,
  type ListSort,
  searchList,
  sortList,
} from "../../src/model/list-column.js";
import {
  createLongList,
  type LongList,
  prepareOrders,
  prepareView,
  viewLongList,
  type Work,
} from "../../src/model/long-list.js";

const instant = fc.oneof(
  fc.integer({ min: 0, max: 2e12 }).map((ms) => new Date(ms).toISOString()),
  fc.constantFrom(
    "2026-11-20T12:00:00Z",
    "2026-11-20T12:00:00.000Z",
    "2026-11-20T12:00:00.5Z",
    "2026-11-20T14:00:00+02:00",
    "2026-11-20",
    "soon",
  ),
);
const name = fc.oneof(
  fc.constantFrom("key 2", "Key 10", "key 10", "İstanbul", "ISTANBUL", "Café", "cafe", "Zebra"),
  fc.constantFrom("", "\u200b", "a\0b", "ärger", "öl", "ostsee"),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const apiKey: fc.Arbitrary<ApiKey> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  name,
  hint: fc.constantFrom(null, "lp_…9fQ2"),
  createdAt: fc.option(instant, { nil: null }),
  lastUsedAt: fc.option(instant, { nil: null }),
  expiresAt: fc.option(instant, { nil: null }),
  description: fc.option(name, { nil: null }),
});
/** Enough for several pieces of work. */
const manyApiKeys: fc.Arbitrary<readonly ApiKey[]> = fc
  .array(fc.integer({ min: 0, max: 2e12 }), { minLength: 1500, maxLength: 3000, size: "max" })
  .map((numbers) =>
    numbers.map((number, at) => ({
      id: `key_${at}`,
      name: `Key ${number % 1000}`,
      createdAt: new Date(number).toISOString(),
      lastUsedAt: number % 3 === 0 ? null : new Date(number).toISOString(),
      description: number % 2 === 0 ? null : `Note ${number % 10}`,
    })),
  );
const apiKeys = fc.uniqueArray(apiKey, { selector: ({ id }) => id, maxLength: 120 });

const columns: readonly ListColumn[] = [
  { id: "note", getValue: (key) => key.description, isSortable: true, isSearchable: true },
  { id: "length", getValue: (key) => key.description?.length, isSortable: true },
  { id: "mixed", getValue: ({ id }) => (id < "M" ? id : id.length), isSortable: true },
];
const sort: fc.Arbitrary<ListSort> = fc.record({
  field: fc.constantFrom(
    ...(["createdAt", "name", "lastUsedAt", "expiresAt"] as const),
    ...["note", "length", "gone"],
  ),
  direction: fc.constantFrom("asc" as const, "desc" as const),
});
const search = fc.constantFrom(
  "",
  " ",
  "k",
  "KEY",
  "1",
  "ıstanbul",
  "café",
  "9fq",
  "a\0b",
  "ö",
  "é",
);
const locale = fc.constantFrom("en", "sv", "de", undefined);
const shownColumns = fc.constantFrom([], columns, columns.slice(1));

function finish(work: Work): void {
  while (!work.next().done);
}

/** As the panel prepares a list: first what is shown, then what may come next. */
function prepare(
  items: readonly ApiKey[],
  settings: {
    readonly locale: string | undefined;
    readonly by: ListSort;
    readonly shown: readonly ListColumn[];
  },
  previous: LongList | null = null,
): LongList {
  const list = createLongList(items, settings.locale);
  finish(prepareView(list, previous, settings.by, settings.shown));
  finish(prepareOrders(list, previous));
  return list;
}

describe("a long list", () => {
  it("shows the same keys in the same order as a short one", () => {
    fc.assert(
      fc.property(
        apiKeys,
        sort,
        search,
        locale,
        shownColumns,
        (items, by, text, language, shown) => {
          const list = prepare(items, { locale: language, by, shown });
          const view = { sort: by, search: text, columns: shown, hidden: [], added: [] };
          const expected = searchList(sortList(items, by, shown, language), text, shown);
          const actual = viewLongList(list, view);

          expect(actual).toEqual(text.includes("\0") ? null : expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("that grew, shrank, or changed at some places is the same as if it were new", () => {
    const change = fc.record({
      at: fc.nat(120),
      remove: fc.nat(3),
      insert: fc.array(name, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(apiKeys, fc.array(change), sort, locale, (items, changes, by, language) => {
        const next = [...items];
        changes.forEach(({ at, remove, insert }, turn) => {
          const added = insert.map((text, index) => ({
            ...{ id: `new ${turn} ${index}`, name: text, createdAt: null },
          }));
          next.splice(Math.min(at, next.length), remove, ...added);
        });
        const previous = prepare(items, { locale: language, by, shown: columns });
        const list = prepare(next, { locale: language, by, shown: columns }, previous);
        const view = { sort: by, search: "k", columns, hidden: [], added: [] };

        expect(viewLongList(list, view)).toEqual(
          searchList(sortList(next, by, columns, language), "k", columns),
        );
        expect(viewLongList(list, { ...view, search: "" })).toEqual(
          sortList(next, by, columns, language),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("shows changed keys where they belong, and none that's hidden", () => {
    fc.assert(
      fc.property(apiKeys, apiKeys, sort, search, (items, added, by, text) => {
        const ids = new Set(added.map(({ id }) => id));
        const hidden = items.flatMap(({ id }, at) => (ids.has(id) ? [at] : []));
        const known = [...items.filter(({ id }) => !ids.has(id)), ...added];
        const list = prepare(items, { locale: "en", by, shown: columns });
        const actual = viewLongList(list, { sort: by, search: text, columns, hidden, added });

        if (text.includes("\0")) return;
        expect(actual).toEqual(searchList(sortList(known, by, columns, "en"), text, columns));
      }),
      { numRuns: 300 },
    );
  });

  it("of thousands of keys is in order before and after thousands more", () => {
    fc.assert(
      fc.property(manyApiKeys, sort, fc.nat(1500), (items, by, count) => {
        const settings = { locale: "en", by, shown: columns };
        const previous = prepare(items.slice(0, count), settings);
        const list = prepare(items, settings, previous);
        const view = { sort: by, search: "1", columns, hidden: [], added: [] };

        expect(viewLongList(list, view)).toEqual(
          searchList(sortList(items, by, columns, "en"), "1", columns),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("isn't shown in an order that it can't have: that of a column with numbers and text", () => {
    const items = ["A", "Z"].map((id) => ({ id, name: id, createdAt: null }));
    const by = { field: "mixed", direction: "asc" } as const;
    const list = prepare(items, { locale: "en", by, shown: columns });

    expect(viewLongList(list, { sort: by, search: "", columns, hidden: [], added: [] })).toBeNull();
  });

  it("isn't copied if its keys came in the order that is shown", () => {
    const items = Array.from({ length: 2000 }, (_, at) => ({
      ...{ id: `key_${at}`, name: `Key ${at}` },
      createdAt: new Date(1.7e12 - at * 1000).toISOString(),
    }));
    const by = { field: "createdAt", direction: "desc" } as const;
    const list = prepare(items, { locale: "en", by, shown: [] });
    const view = { sort: by, search: "", columns: [], hidden: [], added: [] };

    expect(viewLongList(list, view)).toBe(items);
  });

  it("keeps nothing of columns that are gone", () => {
    const items = ["A", "Z"].map((id) => ({ id, name: id, createdAt: null }));
    const by = { field: "note", direction: "asc" } as const;
    const list = prepare(items, { locale: "en", by, shown: columns });
    const again = columns.map((column) => ({ ...column, getValue: () => "same" }));
    finish(prepareView(list, null, by, again));

    const kept = [...list.texts.keys(), ...list.orders.keys()];
    expect(kept.filter((key) => typeof key === "function")).toEqual(
      [again[0], again[0]].map((column) => column?.getValue),
    );
  });
});
