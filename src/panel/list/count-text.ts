import type { ApiKeysList } from "../../headless/api-keys-list.js";
import type { Messages } from "../../locales/en.js";

/** How many keys there are and, while something is searched for, how many match. */
export function getCountText(
  list: Pick<ApiKeysList, "apiKeys" | "search" | "matchCount" | "totalCount">,
  messages: Messages,
): string {
  const { apiKeys, search, matchCount, totalCount } = list;
  if (search.trim() === "") {
    return totalCount === null ? messages.countAtLeast(apiKeys.length) : messages.count(totalCount);
  }
  if (matchCount === null) return messages.countMatchesAtLeast(apiKeys.length);
  return totalCount === null
    ? messages.countMatchesOnly(matchCount)
    : messages.countMatches(matchCount, totalCount);
}
