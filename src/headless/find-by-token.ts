import { findFullList } from "../data/full-list.js";
import { getNextCursor, loadPage, NEWEST_FIRST, PAGE_LIMIT } from "../data/load-list.js";
import type { ApiKey } from "../model/api-key.js";
import { hasTellingHint, identifyToken } from "../model/identify-token.js";
import type { UseApiKeysResult } from "./use-api-keys.js";

/** Which key a token belongs to. */
export interface FoundByToken {
  /** The keys whose hints agree with the token: usually one, or none. */
  readonly apiKeys: readonly ApiKey[];
  /** Whether any key has a hint that shows enough of its token. If not, an empty result says nothing. */
  readonly hasHints: boolean;
}

/**
 * Finds the key that a token belongs to. It's compared with the keys' hints in the browser: nothing of it is sent, and
 * nothing is kept. Of a list that isn't loaded as a whole, the other pages are loaded until one has the key.
 * @param keys what `useApiKeys` returns
 * @throws ApiKeysError if a page can't be loaded
 */
export async function findByToken(
  keys: Pick<UseApiKeysResult, "apiKeys" | "target">,
  token: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<FoundByToken> {
  const text = token.trim();
  const { adapter, scope, queryClient } = keys.target;
  let hasHints = false;
  const look = (apiKeys: readonly ApiKey[]) => {
    hasHints ||= apiKeys.some(hasTellingHint);
    return identifyToken(text, apiKeys);
  };
  const whole = findFullList(queryClient, scope);
  const known = look(whole ?? keys.apiKeys);
  if (whole || known.length > 0) return { apiKeys: known, hasHints };

  const { workspaceId } = scope;
  const pages = [];
  const cursors: (string | null)[] = [];
  let cursor: string | null = null;
  do {
    const query = { sort: NEWEST_FIRST, limit: PAGE_LIMIT, ...(cursor !== null && { cursor }) };
    const page = await loadPage(adapter, query, { workspaceId, signal });
    const apiKeys = look(page.items);
    if (apiKeys.length > 0) return { apiKeys, hasHints };
    // Only what tells whether the pages repeat.
    pages.push({ items: page.items.slice(0, 1), nextCursor: page.nextCursor });
    cursors.push(cursor);
    cursor = getNextCursor(pages, cursors);
  } while (cursor !== null);
  return { apiKeys: [], hasHints };
}
