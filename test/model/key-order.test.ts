// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApiKey, ApiKeysSort } from "../../src/model/api-key.js";
import { foldName } from "../../src/model/fold-text.js";
import {
  compareApiKeys,
  insertApiKey,
  matchesSearch,
  searchApiKeys,
  sortApiKeys,
} from "../../src/model/key-order.js";

const instant = fc
  .integer({ min: 0, max: 2_000_000_000_000 })
  .map((ms) => new Date(ms).toISOString());
const apiKey: fc.Arbitrary<ApiKey> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }),
  name: fc.oneof(
    fc.constantFrom("CRM Sync", "crm sync", "Worker 2", "Worker 10"),
    fc.string({ unit: "grapheme" }),
  ),
  createdAt: fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z"),
  lastUsedAt: fc.option(instant, { nil: null }),
  expiresAt: fc.option(instant, { nil: null }),
});
const sort: fc.Arbitrary<ApiKeysSort> = fc.record({
  field: fc.constantFrom("createdAt", "name", "lastUsedAt", "expiresAt"),
  direction: fc.constantFrom("asc", "desc"),
});
const apiKeys = fc.uniqueArray(apiKey, { selector: ({ id }) => id, maxLength: 30 });

const key = (id: string, more: Partial<ApiKey> = {}): ApiKey => ({
  id,
  name: id,
  createdAt: "2026-01-01T00:00:00.000Z",
  ...more,
});
const idsBy = (keys: readonly ApiKey[], by: ApiKeysSort) =>
  sortApiKeys(keys, by).map(({ id }) => id);

describe("the order of keys", () => {
  it("decides between any two different keys, in the same way from both sides", () => {
    fc.assert(
      fc.property(apiKey, apiKey, sort, (a, b, by) => {
        const order = compareApiKeys(a, b, by, "en");

        expect(Math.sign(order) + Math.sign(compareApiKeys(b, a, by, "en"))).toBe(0);
        if (a.id !== b.id) expect(order).not.toBe(0);
      }),
    );
  });

  it("isn't circular", () => {
    fc.assert(
      fc.property(apiKey, apiKey, apiKey, sort, (a, b, c, by) => {
        const [first, second, third] = sortApiKeys([a, b, c], by, "en") as [ApiKey, ApiKey, ApiKey];

        expect(compareApiKeys(first, second, by, "en")).toBeLessThanOrEqual(0);
        expect(compareApiKeys(second, third, by, "en")).toBeLessThanOrEqual(0);
        expect(compareApiKeys(first, third, by, "en")).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("is reversed by the direction", () => {
    fc.assert(
      fc.property(apiKeys, sort, (keys, by) => {
        const reversed = by.direction === "asc" ? "desc" : "asc";

        expect(sortApiKeys(keys, { ...by, direction: reversed })).toEqual(
          [...sortApiKeys(keys, by)].reverse(),
        );
      }),
    );
  });

  it("puts a key that was never used before the oldest use, and one that never expires last", () => {
    const keys = [
      key("used", { lastUsedAt: "1970-01-02T00:00:00Z", expiresAt: "9999-12-31T00:00:00Z" }),
      key("never", { lastUsedAt: null, expiresAt: null }),
    ];

    expect(idsBy(keys, { field: "lastUsedAt", direction: "asc" })).toEqual(["never", "used"]);
    expect(idsBy(keys, { field: "expiresAt", direction: "asc" })).toEqual(["used", "never"]);
  });

  it("puts a key of unknown age before the oldest, and another key's last day after its last hour", () => {
    const keys = [
      key("old", { createdAt: "1971-01-02T00:00:00Z", expiresAt: "2026-12-31" }),
      key("unknown", { createdAt: null, expiresAt: "2026-12-31T23:00:00Z" }),
    ];
    expect(idsBy(keys, { field: "createdAt", direction: "asc" })).toEqual(["unknown", "old"]);
    expect(idsBy(keys, { field: "createdAt", direction: "desc" })).toEqual(["old", "unknown"]);
    expect(idsBy(keys, { field: "expiresAt", direction: "asc" })).toEqual(["unknown", "old"]);
  });

  it("counts numbers in names as numbers", () => {
    const keys = ["Worker 10", "Worker 9", "worker 1"].map((name) => key(name));

    expect(idsBy(keys, { field: "name", direction: "asc" })).toEqual([
      "worker 1",
      "Worker 9",
      "Worker 10",
    ]);
  });
});

describe("a key that's inserted into an ordered list", () => {
  it("is where sorting would have put it", () => {
    fc.assert(
      fc.property(apiKeys, sort, (keys, by) => {
        const [added, ...others] = keys;
        if (added === undefined) return;

        expect(insertApiKey(sortApiKeys(others, by, "en"), added, by, "en")).toEqual(
          sortApiKeys(keys, by, "en"),
        );
      }),
    );
  });
});

describe("a name that's taken", () => {
  it.each([
    ["CRM Sync", " crm sync "],
    ["Café", "CAFE\u0301"],
    ["ΟΔΟΣ", "οδός".replace("ό", "ο")],
  ])("is %j if the user enters %j", (name, entered) => {
    expect(foldName(entered)).toBe(foldName(name));
  });

  it.each([
    ["Café", "Cafe"],
    ["Straße", "Strasse"],
    ["ガイド", "がいど"],
  ])("isn't %j if the user enters %j: backends keep the two apart", (name, entered) => {
    expect(foldName(entered)).not.toBe(foldName(name));
  });
});

describe("the search", () => {
  it.each([
    ["CRM Sync", "crm"],
    ["CRM Sync", "M S"],
    ["CRM Sync", "  sync  "],
    ["CRM Sync", ""],
    ["ＣＲＭ", "crm"],
    ["Café", "CAFE\u0301"],
    ["مزامنة العملاء", "العملاء"],
    ["İstanbul", "istanbul"],
    ["ISTANBUL", "ıstanbul"],
    ["Isparta", "ısparta"],
    ["DİYARBAKIR", "diyarbakır"],
    ["Straße", "strasse"],
    ["STRASSE", "straße"],
    ["GROẞE Straße", "große"],
    ["Café", "cafe"],
    ["Cafe", "café"],
    ["Cafe\u0301", "caf\u00e9"],
    ["Ærø", "aero"],
    ["Łódź", "lodz"],
    ["Đà Nẵng", "da nang"],
    ["ΟΔΟΣ", "οδος"],
    ["Οδός Αθηνών", "ΟΔΟΣ ΑΘΗΝΩΝ"],
    ["Ёлка", "елка"],
    ["ﬁle", "file"],
    ["ｶﾞｲﾄﾞ", "ガイド"],
    ["ガイド", "がいど"],
    ["고객".normalize("NFD"), "고객".normalize("NFC")],
    ["고객 동기화", "고개"],
    ["أحمد", "احمد"],
    ["مُفتاح", "مفتاح"],
    ["مصطفى", "مصطفي"],
    ["Zero\u200Bwidth", "zerowidth"],
    ["O’Brien", "o'brien"],
    ["eu\u2011west", "eu-west"],
  ])("finds %j by %j", (name, search) => {
    expect(matchesSearch({ id: "", name }, search)).toBe(true);
  });

  it.each([
    ["CRM Sync", "crms"],
    ["CRM Sync", "."],
    ["CRM Sync", "%"],
    ["か", "が"],
    ["की", "क्"],
  ])("doesn't find %j by %j", (name, search) => {
    expect(matchesSearch({ id: "", name }, search)).toBe(false);
  });

  it("finds a name by any part of it", () => {
    const part = fc.tuple(
      fc.string({ unit: "grapheme-ascii", maxLength: 20 }),
      fc.nat(20),
      fc.nat(20),
    );
    fc.assert(
      fc.property(part, ([name, from, to]) => {
        expect(matchesSearch({ id: "", name }, name.slice(from, to))).toBe(true);
      }),
    );
  });

  it("finds a nameless key by what's shown in its place", () => {
    expect(matchesSearch({ id: "key_1", name: "", hint: "lp_live_…9fQ2" }, "9FQ")).toBe(true);
    expect(matchesSearch({ id: "key_1", name: "\u200B", hint: null }, "key_1")).toBe(true);
    expect(matchesSearch({ id: "key_1", name: "CRM", hint: "lp_live_…9fQ2" }, "9fq")).toBe(false);
  });

  it("over a list keeps just the keys that match, in their order", () => {
    fc.assert(
      fc.property(apiKeys, fc.constantFrom("crm", "2", "", "w"), (keys, search) => {
        expect(searchApiKeys(keys, search)).toEqual(
          keys.filter((candidate) => matchesSearch(candidate, search)),
        );
      }),
    );
  });
});
