import fc from "fast-check";
import { LACK_NAMES, type Lack } from "../support/hostile-browser.js";

/** What a backend is like, all through a walk. */
export interface Traits {
  /**
   * Whether its adapter says that it recognizes a repeated idempotency key, which it always does.
   */
  readonly saysIdempotent: boolean;
  /** How many keys it lists at a time. */
  readonly pageSize: number;
  /** Its lists have rows that break the contract. */
  readonly hasOddRows: boolean;
  /** It changes names when it stores them, and returns nothing from an update. */
  readonly storesOtherwise: boolean;
  /** A key that's rotated gets another id. */
  readonly changesIds: boolean;
  /** While a request is carried out, it refuses the same one with a bare conflict. */
  readonly refusesConcurrent: boolean;
  /** How far ahead its clock is, in milliseconds. */
  readonly aheadMs: number;
  /**
   * It has more than names: a description, an end, scopes, a custom field, a switch, and a grace
   * period. Its keys are chosen and changed several at a time, too.
   */
  readonly isRich: boolean;
}

/** One that follows the contract, and no more. */
export const PLAIN: Traits = {
  saysIdempotent: true,
  pageSize: 100,
  hasOddRows: false,
  storesOtherwise: false,
  changesIds: false,
  refusesConcurrent: false,
  aheadMs: 0,
  isRich: false,
};

/** Any. */
export const traits: fc.Arbitrary<Traits> = fc.record({
  saysIdempotent: fc.boolean(),
  pageSize: fc.constantFrom(100, 100, 2, 1),
  hasOddRows: fc.boolean(),
  storesOtherwise: fc.boolean(),
  changesIds: fc.boolean(),
  refusesConcurrent: fc.boolean(),
  aheadMs: fc.constantFrom(0, 180_000),
  isRich: fc.boolean(),
});

/** Each walk has a separate clipboard and locale, and comes back to its tab now and then. */
const MET_OTHERWISE = /clipboard|always hidden|writes no dates|without the rest/;

/** What the browser of a walk lacks: mostly nothing, otherwise a few things together. */
export const lacks: fc.Arbitrary<readonly Lack[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Lack[]>([]) },
  {
    weight: 1,
    arbitrary: fc.subarray(
      LACK_NAMES.filter((lack) => !MET_OTHERWISE.test(lack)),
      { maxLength: 4 },
    ),
  },
);

const ODD_NUMBERS: Readonly<Record<string, number>> = { acme: 17, globex: 18 };

/** The odd rows of a workspace: some can be shown despite their oddities, the last ones can't. */
export function oddRows(workspaceId: string): readonly object[] {
  return [
    { id: `${workspaceId}-nameless`, name: null, createdAt: null, scopes: null },
    { id: ODD_NUMBERS[workspaceId], name: "Numbered", createdAt: 1_780_311_600 },
    {
      id: `${workspaceId}-dates`,
      name: "Dates",
      createdAt: "2026-06-01 12:30:00",
      expiresAt: "never",
      lastUsedAt: "0001-01-01T00:00:00Z",
    },
    { name: "Without an id", createdAt: "2026-06-01T00:00:00Z" },
  ];
}

/** The ids of those that can be shown. */
export function oddIds(workspaceId: string): readonly string[] {
  return [`${workspaceId}-nameless`, `${ODD_NUMBERS[workspaceId]}`, `${workspaceId}-dates`];
}
