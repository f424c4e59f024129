import {
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useApiKeyRules } from "../../headless/use-api-key-rules.js";
import { useApiKeyScopes } from "../../headless/use-api-key-scopes.js";
import {
  API_KEY_STATUSES,
  useExpiringCount,
  useFilterCounts,
} from "../../headless/use-filter-counts.js";
import { useLatest } from "../../headless/use-latest.js";
import { findingWords } from "../../locales/english/finding.js";
import type { ApiKey, ApiKeyStatus, ApiKeysFilter } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import { getFilterEntries } from "../../model/filter.js";
import { Button } from "../../ui/button.js";
import { SearchIcon, WarningIcon } from "../../ui/icons.js";
import { type MenuItem, OpenMenu } from "../../ui/menu.js";
import type { MenuEntry, MenuPress } from "../../ui/menu-button.js";
import { MessageBlock } from "../../ui/message-block.js";
import { Notice } from "../../ui/notice.js";
import { PortalProvider } from "../../ui/portal.js";
import { Text } from "../../ui/text.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import type { PanelPortal } from "../frame/panel-frame.js";
import { useWords } from "../frame/use-words.js";
import { withName } from "../frame/with-name.js";
import { useList } from "./list-context.js";
import { ScopeReader } from "./scope-reader.js";

/** What the page shows of all this. */
export function getParts(props: {
  readonly portal: PanelPortal;
  readonly filter: ApiKeysFilter;
  /** A new key that isn't in the list. `null`: there's none. */
  readonly hidden: ApiKey | null;
  readonly onDismissHidden: () => void;
  /** Receives the id of what says why there can be no more keys, or `undefined`. */
  readonly onFull: (reasonId: string | undefined) => void;
  readonly onReadScopes: ComponentProps<typeof ScopeReader>["onRead"];
}) {
  const { filter, hidden } = props;
  const isFiltered = getFilterEntries(filter).length > 0;
  return {
    isFiltered,
    quota: <Quota onReached={props.onFull} />,
    notices: (
      <>
        {isFiltered && hidden && (
          <FilteredKeyNotice apiKey={hidden} onDismiss={props.onDismissHidden} />
        )}
        <ExpiringNotice />
      </>
    ),
    filters: <FilterBar portal={props.portal} />,
    scopeReader: <ScopeReader onRead={props.onReadScopes} />,
    noMatch: isFiltered && <NoFilterMatch />,
  };
}

/** How many keys there can be, before the button that creates them. */
function Quota({ onReached }: { readonly onReached: (reasonId: string | undefined) => void }) {
  const keys = useKeys();
  const words = useWords(findingWords);
  const id = useId();
  const max = useApiKeyRules(keys).data?.maxKeys ?? null;
  const { totalCount, can } = keys;
  const isKnown = can.create && max !== null && totalCount !== null;
  const reasonId = isKnown && totalCount >= max ? id : undefined;

  useEffect(() => {
    onReached(reasonId);
    return () => onReached(undefined);
  }, [onReached, reasonId]);

  if (!isKnown) return null;
  return (
    <p className="akp-quota" id={id}>
      <Text>{words.quota(totalCount, max)}</Text>
      {reasonId !== undefined && <span className="akp-quota-reached">{words.quotaReached}</span>}
    </p>
  );
}

/** The names of what can be chosen in each filter, by their values. */
function useFilterNames(creators: ReadonlyMap<string, string>): {
  readonly [Field in keyof Required<ApiKeysFilter>]: ReadonlyMap<string, string>;
} {
  const keys = useKeys();
  const words = useWords(findingWords);
  const { data: scopes = [] } = useApiKeyScopes(keys);
  return {
    status: new Map<ApiKeyStatus, string>([
      ["active", words.filterActive],
      ["expiring", words.statusExpiring],
      ["expired", words.statusExpired],
      ["disabled", words.statusDisabled],
    ]),
    scopes: new Map(scopes.map(({ id, label }) => [id, label])),
    createdBy: creators,
  };
}

/** A filter with or without a value. */
function toggle(filter: ApiKeysFilter, field: keyof ApiKeysFilter, value: string): ApiKeysFilter {
  const chosen: readonly string[] = filter[field] ?? [];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return Object.fromEntries(getFilterEntries({ ...filter, [field]: next }));
}

/** The filters as chips, beside the search. */
function FilterBar({ portal }: { readonly portal: PanelPortal }) {
  const keys = useKeys();
  const words = useWords(findingWords);
  const counts = useFilterCounts(keys, useList().columns);
  const names = useFilterNames(counts.creators);
  const barRef = useRef<HTMLFieldSetElement>(null);
  const { abilities, filter, setFilter } = keys;
  const has = (field: keyof ApiKeysFilter) => abilities.filters.includes(field);
  const press = (field: keyof ApiKeysFilter, value: string) =>
    setFilter(toggle(filter, field, value));

  function handleClear() {
    setFilter({});
    // The button disappears.
    barRef.current?.querySelector<HTMLElement>(".akp-format-input, .akp-filter-button")?.focus();
  }

  // Of all that could be there, what no key has finds nothing.
  const used = new Set(counts.scopeIds);
  const scopeIds = [
    ...[...names.scopes.keys()].filter((id) => !counts.isWhole || used.delete(id)),
    ...used,
  ];
  return (
    <PortalProvider {...portal}>
      <fieldset ref={barRef} className="akp-formats akp-chips akp-filters">
        <legend className="akp-visually-hidden">{words.filterLabel}</legend>
        {has("status") &&
          API_KEY_STATUSES.map((status) => (
            <FilterChip
              key={status}
              label={names.status.get(status) ?? ""}
              count={counts.status?.[status]}
              isChosen={filter.status?.includes(status) === true}
              onPress={() => press("status", status)}
            />
          ))}
        {has("scopes") && (
          <FilterMenu
            label={words.filterScopes}
            values={scopeIds}
            names={names.scopes}
            counts={counts.scopes}
            chosen={filter.scopes}
            onPress={(value) => press("scopes", value)}
          />
        )}
        {has("createdBy") && (
          <FilterMenu
            label={words.filterCreatedBy}
            values={[...names.createdBy.keys()]}
            names={names.createdBy}
            counts={counts.createdBy}
            chosen={filter.createdBy}
            onPress={(value) => press("createdBy", value)}
          />
        )}
        {getFilterEntries(filter).length > 0 && (
          <Button variant="quiet" onClick={handleClear}>
            {words.filterClear}
          </Button>
        )}
      </fieldset>
    </PortalProvider>
  );
}

/** A chip that is a checkbox, with how many keys it finds. */
function FilterChip(props: {
  readonly label: string;
  /** `undefined`: unknown. */
  readonly count: number | undefined;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}) {
  const { label, count } = props;
  const words = useWords(findingWords);
  const countText = count === undefined ? undefined : words.filterCount(count);
  return (
    <label className="akp-format">
      <input
        className="akp-format-input"
        type="checkbox"
        // Not part of a form of the host around the panel.
        form=""
        aria-label={countText === undefined ? label : words.labelled(label, countText)}
        checked={props.isChosen}
        onChange={props.onPress}
      />
      <span className="akp-format-label">
        <Text>{label}</Text>
        {countText !== undefined && (
          <>
            <Text> </Text>
            <span className="akp-filter-count">{countText}</span>
          </>
        )}
      </span>
    </label>
  );
}

/** A chip that opens a menu with what can be chosen. */
function FilterMenu(props: {
  readonly label: string;
  readonly values: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** `null`: unknown. */
  readonly counts: ReadonlyMap<string, number> | null;
  readonly chosen: readonly string[] | undefined;
  readonly onPress: (value: string) => void;
}) {
  const { label, values, names, counts, chosen = [], onPress } = props;
  const words = useWords(findingWords);
  const [press, setPress] = useState<MenuPress | null>(null);
  const offered = [...new Set([...values, ...chosen])];
  if (offered.length === 0) return null;

  const nameOf = (value: string) => names.get(value) ?? value;
  const [only] = chosen;
  const text =
    chosen.length > 1 ? words.filterChosenCount(chosen.length) : only !== undefined && nameOf(only);
  const open = (event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>, entry: MenuEntry) => {
    event.preventDefault();
    setPress(press ? null : { button: event.currentTarget, entry });
  };
  const items = offered.map((value): MenuItem => {
    return {
      id: value,
      label: nameOf(value),
      detail: counts ? words.filterCount(counts.get(value) ?? 0) : undefined,
      isChecked: chosen.includes(value),
      onSelect: () => onPress(value),
    };
  });
  return (
    <>
      <button
        type="button"
        className="akp-format-label akp-filter-button"
        aria-haspopup="menu"
        aria-expanded={false}
        data-chosen={text === false ? undefined : ""}
        onClick={(event) => open(event, event.detail === 0 ? "first" : "pointer")}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") open(event, "first");
          if (event.key === "ArrowUp") open(event, "last");
        }}
      >
        <Text>{text === false ? label : words.filterChosen(label, isolateText(text))}</Text>
        <svg className="akp-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path className="akp-path" d="m4.5 6.5 3.5 3.5 3.5-3.5" />
        </svg>
      </button>
      {press && (
        <OpenMenu
          label={label}
          items={items}
          align="start"
          press={press}
          onClose={() => setPress(null)}
        />
      )}
    </>
  );
}

/** Clears search and filter. The button that does disappears with them, so the search field gets the focus. */
function useClear(): (event: MouseEvent<HTMLElement>) => void {
  const { setView } = useKeys();
  return ({ currentTarget }) => {
    const panel = currentTarget.closest(".akp-panel");
    setView({ search: "", filter: {} });
    panel?.querySelector<HTMLElement>(".akp-search-input")?.focus();
  };
}

/** Takes the place of the list if no key matches the filter. */
function NoFilterMatch() {
  const keys = useKeys();
  const { search, filter, progress } = keys;
  const handleClear = useClear();
  const words = useWords(findingWords);
  const { timeStyle } = usePanel();
  const names = useFilterNames(useFilterCounts(keys, useList().columns).creators);
  const chosen = getFilterEntries(filter).flatMap(([field, values]) =>
    values.map((value) => isolateText(names[field].get(value) ?? value)),
  );
  const list = new Intl.ListFormat(timeStyle.locale, { style: "narrow", type: "unit" });
  return (
    <MessageBlock
      icon={<SearchIcon />}
      title={
        search.trim() === ""
          ? words.noMatchFilterTitle
          : withName(words.noMatchFilterSearchTitle, search.trim())
      }
      actions={
        <Button onClick={handleClear}>
          {search.trim() === "" ? words.filterClear : words.filterClearAll}
        </Button>
      }
    >
      {progress ? words.countPartial : words.noMatchFilterText(list.format(chosen))}
    </MessageBlock>
  );
}

/** Says that a new key doesn't match the filter. */
function FilteredKeyNotice(props: { readonly apiKey: ApiKey; readonly onDismiss: () => void }) {
  const { apiKey } = props;
  const words = useWords(findingWords);
  const { announce } = usePanel();
  const { status } = useKeys();
  const handleClear = useClear();
  const name = getDisplayName(apiKey);
  const latest = useLatest({ announce, text: words.noticeCreatedFiltered(isolateText(name)) });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each key is announced once
  useEffect(() => latest.current.announce(latest.current.text), [apiKey.id, latest]);

  return (
    <Notice
      tone="info"
      // If nothing matches, the list itself has this button.
      actions={status !== "no_match" && <Button onClick={handleClear}>{words.filterClear}</Button>}
      onDismiss={props.onDismiss}
      dismissLabel={words.dismiss}
    >
      {withName(words.noticeCreatedFiltered, name)}
    </Notice>
  );
}

/** Says that keys end soon. */
function ExpiringNotice() {
  const keys = useKeys();
  const words = useWords(findingWords);
  const { abilities, filter, setView } = keys;
  const count = useExpiringCount(keys);
  if (!count || !abilities.filters.includes("status")) return null;
  const isShown = getFilterEntries(filter).length === 1 && filter.status?.join() === "expiring";
  return (
    <div className="akp-notice akp-notice-ends" data-tone="warning">
      <WarningIcon className="akp-notice-icon" />
      <div className="akp-notice-content">{words.noticeExpiring(count)}</div>
      <Button
        variant="quiet"
        onClick={() => setView({ search: "", filter: isShown ? {} : { status: ["expiring"] } })}
      >
        {isShown ? words.noticeExpiringShowAll : words.noticeExpiringShow(count)}
      </Button>
    </div>
  );
}
