import type { ApiKeysAdapter, ReadContext } from "../adapters/adapter.js";
import type { ApiKey, ApiKeysQuery } from "../model/api-key.js";
import { ApiKeysError, toApiKeysError } from "../model/errors.js";
import { type ReadPage, readPage } from "../model/read-page.js";
import { reportOddity } from "./report-oddity.js";

/** How many keys one request asks for where the user scrolls through pages. */
export const PAGE_LIMIT = 100;

/** How many keys one request asks for where the panel needs them all. */
export const COMPLETE_PAGE_LIMIT = 500;

/**
 * Asks for one page and checks the answer.
 * @throws ApiKeysError whatever the adapter threw; the abort reason where the read was cancelled
 */
export async function loadPage(
  adapter: ApiKeysAdapter,
  query: ApiKeysQuery,
  context: ReadContext,
): Promise<ReadPage> {
  try {
    return readPage(await adapter.list(query, context), reportOddity);
  } catch (thrown) {
    context.signal.throwIfAborted();
    throw toApiKeysError(thrown);
  }
}

/**
 * Asks for page after page until the end.
 * @throws ApiKeysError whatever the adapter threw, or `unknown` where a cursor comes twice, which would never end
 */
export async function loadCompleteList(
  adapter: ApiKeysAdapter,
  sort: ApiKeysQuery["sort"],
  context: ReadContext,
): Promise<ReadPage> {
  const items: ApiKey[] = [];
  const cursors = new Set<string>();
  let leftOutCount = 0;
  let cursor: string | undefined;
  do {
    const query = { sort, limit: COMPLETE_PAGE_LIMIT, ...(cursor !== undefined && { cursor }) };
    const page = await loadPage(adapter, query, context);
    for (const item of page.items) items.push(item);
    leftOutCount += page.leftOutCount;
    if (page.nextCursor !== null && cursors.has(page.nextCursor)) {
      throw new ApiKeysError("unknown", {
        message: `The adapter's list answered the cursor ${JSON.stringify(page.nextCursor)} twice, so its pages never end. \`nextCursor\` must be null on the last page.`,
      });
    }
    cursor = page.nextCursor ?? undefined;
    if (cursor !== undefined) cursors.add(cursor);
  } while (cursor !== undefined);
  return { items, nextCursor: null, totalCount: items.length, leftOutCount };
}

/**
 * Keeps the first of several keys with one id.
 * @param onDuplicate is told each id that came more than once
 */
export function withoutDuplicates(
  items: readonly ApiKey[],
  onDuplicate?: (id: string) => void,
): readonly ApiKey[] {
  const seen = new Set<string>();
  const unique = items.filter(({ id }) => {
    const isNew = !seen.has(id);
    if (!isNew) onDuplicate?.(id);
    seen.add(id);
    return isNew;
  });
  return unique.length === items.length ? items : unique;
}
