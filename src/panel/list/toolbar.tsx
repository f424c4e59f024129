import { type ReactNode, type RefObject, useEffect, useId } from "react";
import { NEWEST_FIRST } from "../../data/load-list.js";
import type { ApiKeysList } from "../../headless/api-keys-list.js";
import { useLatest } from "../../headless/use-latest.js";
import type { PageMessages } from "../../locales/en.js";
import { isNarrowed } from "../../model/filter.js";
import { isWideSearch, type ListSort } from "../../model/list-column.js";
import { looksRandom } from "../../model/token-shapes.js";
import { SearchField } from "../../ui/search-field.js";
import { Skeleton } from "../../ui/text.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import type { ApiKeysPanelSlots } from "../props/panel-props.js";
import { useList } from "./list-context.js";
import { RefreshError } from "./list-error.js";

/** How long the count must stay the same before it's announced. In milliseconds. */
const ANNOUNCE_PAUSE_MS = 500;

/** Whether there's something to search. */
export function hasToolbar(list: ApiKeysList): boolean {
  return (
    // If a search fails, its field must stay.
    list.search !== "" ||
    isNarrowed(list) ||
    list.status === "no_match" ||
    list.status === "rows" ||
    (list.status === "loading" && !list.isOffline)
  );
}

/** The search field, and the number of keys that it finds, which is announced when typing pauses. */
export function Toolbar(props: {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** A custom toolbar. */
  readonly slot: ApiKeysPanelSlots["toolbar"];
  readonly filters: ReactNode;
  /** A token is about to become the search. `undefined`: `TokenSearch` is there to take it. */
  readonly onToken: (() => void) | undefined;
}) {
  const { searchRef, slot, filters, onToken } = props;
  const { columns } = useList();
  const list = useKeys();
  const { messages, announce } = usePanel();
  const countId = useId();
  const isKnown = list.status !== "loading" && list.status !== "error";
  const isSettled = isKnown && !list.isStale;
  const countText = isKnown ? getCountText(list, messages) : "";
  const latest = useLatest({ countText, announce, isPartial: list.progress !== null });
  const { search, sort, filter } = list;
  const isPart = isNarrowed(list);

  // The result of the search is announced, not every keystroke. Of an order, only that it's of a part of the keys.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each search, order, and filter has its result
  useEffect(() => {
    const isWorthIt = isPart || (latest.current.isPartial && !isNewestFirst(sort));
    if (!isWorthIt || !isSettled) return;
    const timer = setTimeout(
      () => latest.current.announce(latest.current.countText),
      ANNOUNCE_PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [search, sort, filter, isPart, isSettled, latest]);

  const isWide = isWideSearch(columns);
  const searchField = (
    <SearchField
      ref={searchRef}
      label={isWide ? messages.searchLabelWide : messages.searchLabel}
      placeholder={isWide ? messages.searchPlaceholderWide : messages.searchPlaceholder}
      clearLabel={messages.searchClearText}
      value={search}
      // A token is never searched for: it would be sent.
      onValueChange={(text) => (onToken && looksRandom(text) ? onToken() : list.setSearch(text))}
      aria-describedby={countId}
    />
  );
  const count = (
    <p className="akp-count" id={countId}>
      {list.status === "loading" ? <Skeleton width="short" /> : countText}
    </p>
  );
  return (
    <div className="akp-toolbar">
      {slot ? (
        slot({ searchField, filters, count, list })
      ) : (
        <>
          {searchField}
          {filters}
          <RefreshError />
          {count}
        </>
      )}
    </div>
  );
}

/** Whether the keys are in the order in which they're loaded. */
function isNewestFirst({ field, direction }: ListSort): boolean {
  return field === NEWEST_FIRST.field && direction === NEWEST_FIRST.direction;
}

/** How many keys there are and, during a search, how many match. While a long list is being loaded, how far it is. */
export function getCountText(
  list: Pick<
    ApiKeysList,
    "apiKeys" | "search" | "sort" | "filter" | "matchCount" | "totalCount" | "progress"
  >,
  messages: PageMessages,
): string {
  const { apiKeys, sort, matchCount, totalCount, progress } = list;
  const isPart = isNarrowed(list);
  if (progress) {
    const { loadedCount, totalCount: total } = progress;
    const loaded =
      total === null
        ? messages.countLoadedSoFar(loadedCount)
        : messages.countLoaded(loadedCount, Math.max(loadedCount, total));
    if (isPart) {
      return `${messages.countMatchesAtLeast(apiKeys.length)} · ${loaded} · ${messages.countPartial}`;
    }
    return isNewestFirst(sort) ? loaded : `${loaded} · ${messages.countPartial}`;
  }
  if (!isPart) {
    return totalCount === null ? messages.countAtLeast(apiKeys.length) : messages.count(totalCount);
  }
  if (matchCount === null) return messages.countMatchesAtLeast(apiKeys.length);
  return totalCount === null
    ? messages.countMatchesOnly(matchCount)
    : messages.countMatches(matchCount, totalCount);
}
