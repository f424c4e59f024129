import { type RefObject, useEffect, useId } from "react";
import type { ApiKeysList } from "../../headless/api-keys-list.js";
import { useLatest } from "../../headless/use-latest.js";
import { isWideSearch } from "../../model/list-column.js";
import { SearchField } from "../../ui/fields.js";
import { Skeleton } from "../../ui/text.js";
import { usePanel } from "../frame/panel-context.js";
import type { ApiKeysColumn, ApiKeysPanelSlots } from "../props/panel-extensions.js";
import { getCountText } from "./count-text.js";
import { StaleLine } from "./list-error.js";

/** How long the count must stand before it is said. In milliseconds. */
const ANNOUNCE_PAUSE_MS = 500;

/** Whether there is something to search in. */
export function hasToolbar(list: ApiKeysList): boolean {
  return (
    // A search that fails must not take away the field that it stands in.
    list.search !== "" ||
    list.status === "no_match" ||
    list.status === "rows" ||
    (list.status === "loading" && !list.isOffline)
  );
}

/** The search field and the count of what it finds, which is also said once typing has paused. */
export function Toolbar(props: {
  readonly list: ApiKeysList;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly columns: readonly ApiKeysColumn[];
  /** The host's own toolbar. */
  readonly slot: ApiKeysPanelSlots["toolbar"];
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
}) {
  const { list, searchRef, slot } = props;
  const { messages, announce } = usePanel();
  const countId = useId();
  const isKnown = list.status !== "loading" && list.status !== "error";
  const isSettled = isKnown && !list.isStale;
  const countText = isKnown ? getCountText(list, messages) : "";
  const latest = useLatest({ countText, announce });
  const { search } = list;

  // The status region is the outside system: it is told what the search came to, not every keystroke.
  useEffect(() => {
    if (search.trim() === "" || !isSettled) return;
    const timer = setTimeout(
      () => latest.current.announce(latest.current.countText),
      ANNOUNCE_PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [search, isSettled, latest]);

  const isWide = isWideSearch(props.columns);
  const searchField = (
    <SearchField
      ref={searchRef}
      label={isWide ? messages.searchLabelWide : messages.searchLabel}
      placeholder={isWide ? messages.searchPlaceholderWide : messages.searchPlaceholder}
      clearLabel={messages.searchClearText}
      value={search}
      onValueChange={list.setSearch}
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
        slot({ searchField, count, list })
      ) : (
        <>
          {searchField}
          <StaleLine list={list} onReauthenticate={props.onReauthenticate} />
          {count}
        </>
      )}
    </div>
  );
}
