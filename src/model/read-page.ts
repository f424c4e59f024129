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

/** A page the panel can use. */
export interface ReadPage extends ApiKeysPage {
  /** How many of its rows couldn't be used. */
  readonly leftOutCount: number;
}

const ITEMS_NAMES = ["data", "keys", "apiKeys", "api_keys", "results", "records"];

/** The cursor as a string. `null`: this is the last page. `undefined`: it can't be used. */
function readCursor(value: unknown): string | null | undefined {
  if (value == null || value === "" || value === false || value === 0) return null;
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : undefined;
}

/**
 * Reads one page from an adapter's `list`. One odd key never hides the others.
 * @throws ApiKeysError `unknown` if it isn't a page; an array, for example, can't say whether more keys follow
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
  const report = (problem: string) => onOddity({ call: "list", keyId: null, problem });
  // A cursor that is ignored would silently cut off the list.
  const otherCursor = findOtherName(value, "nextCursor", ["cursor", "next"]);
  if (otherCursor !== undefined) {
    report(`\`nextCursor\` is missing, so \`${otherCursor}\` was used. Rename it.`);
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
    report(`\`nextCursor\` is ${describe(rawCursor)}, not a string or null.`);
  }
  const otherCount = findOtherName(value, "totalCount");
  if (otherCount !== undefined)
    report(`\`${otherCount}\` is ignored. Rename it to \`totalCount\`.`);
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
