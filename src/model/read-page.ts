import type { ApiKey, ApiKeysPage } from "./api-key.js";
import { readApiKey } from "./read-key.js";
import {
  createMalformedError,
  describe,
  findOtherName,
  isRecord,
  type OddityReceiver,
  suggestName,
} from "./read-value.js";

/** A page that has been read. */
export interface ReadPage extends ApiKeysPage {
  /** How many of its rows could not be used. */
  readonly leftOutCount: number;
}

const ITEMS_NAMES = ["data", "keys", "apiKeys", "api_keys", "results", "records"];

/** The cursor as a text. `null`: this is the end. `undefined`: nobody can tell. */
function readCursor(value: unknown): string | null | undefined {
  if (value == null || value === "" || value === false || value === 0) return null;
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : undefined;
}

/**
 * Reads one page of an adapter's `list`. One odd key never hides the others.
 * @throws ApiKeysError `unknown` where it is no page: an array, say, which cannot tell whether it is the end
 */
export function readPage(value: unknown, onOddity: OddityReceiver): ReadPage {
  if (!isRecord(value)) {
    throw createMalformedError(
      "list",
      `it is ${describe(value)}, not a page: { items, nextCursor }.`,
    );
  }
  if (!Array.isArray(value.items)) {
    const hint = suggestName(value, "items", ITEMS_NAMES);
    throw createMalformedError(
      "list",
      `\`items\` is ${describe(value.items)}, not an array.${hint}`,
    );
  }
  const tell = (problem: string) => onOddity({ call: "list", keyId: null, problem });
  // A cursor that nobody reads would cut the list off without a word.
  const otherCursor = findOtherName(value, "nextCursor", ["cursor", "next"]);
  if (otherCursor !== undefined) {
    tell(`\`${otherCursor}\` was read in place of \`nextCursor\`, which is missing.`);
  }
  const rawCursor = value[otherCursor ?? "nextCursor"];
  const nextCursor = readCursor(rawCursor);
  if (nextCursor === undefined) {
    throw createMalformedError(
      "list",
      `\`nextCursor\` is ${describe(rawCursor)}, not a string or null.`,
    );
  }
  if (rawCursor != null && typeof rawCursor !== "string") {
    tell(`\`nextCursor\` is ${describe(rawCursor)}, not a string or null.`);
  }
  const otherCount = findOtherName(value, "totalCount");
  if (otherCount !== undefined) tell(`\`${otherCount}\` is not read. Did you mean \`totalCount\`?`);
  const items = value.items
    .map((item) => readApiKey(item, { call: "list", onOddity }))
    .filter((item): item is ApiKey => item !== null);
  return {
    items,
    nextCursor,
    ...(Number.isFinite(value.totalCount) && { totalCount: Number(value.totalCount) }),
    leftOutCount: value.items.length - items.length,
  };
}
