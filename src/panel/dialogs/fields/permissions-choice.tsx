import { type KeyboardEvent, useCallback, useId, useMemo, useState } from "react";
import { useLatest } from "../../../headless/use-latest.js";
import { formWords } from "../../../locales/english/form.js";
import type { ApiKeyScope } from "../../../model/api-key.js";
import {
  countExisting,
  findGoneScopes,
  groupScopes,
  isSameChoice,
  readScopePresets,
  resolveScopes,
  searchScopes,
} from "../../../model/scopes.js";
import { SearchField } from "../../../ui/search-field.js";
import { isComposing } from "../../../ui/use-escape.js";
import { usePanel } from "../../frame/panel-context.js";
import { useWords } from "../../frame/use-words.js";
import type { PermissionsFieldProps } from "./permissions-field.js";
import { PermissionsGroup } from "./permissions-group.js";

/** With more permissions than this, the list is one stop for Tab, and only the arrow keys move within it. */
const MOST_STOPS = 20;
/** So many can be taken in without a search. */
const MOST_WITHOUT_SEARCH = 6;
/** How far Page Down goes. */
const PAGE = 8;

export interface PermissionsChoiceProps
  extends Pick<PermissionsFieldProps, "value" | "onChange" | "rules" | "isReadOnly"> {
  readonly scopes: readonly ApiKeyScope[];
  /** The label of the field. */
  readonly labelId: string;
}

/** The permissions to choose from: presets, a search, and a checkbox for each. */
export function PermissionsChoice(props: PermissionsChoiceProps) {
  const { scopes, isReadOnly, labelId } = props;
  const words = useWords(formWords);
  const { announce } = usePanel();
  const choice = useScopeChoice(props);
  const [search, setSearch] = useState("");
  const [lastStop, setLastStop] = useState<string | null>(null);
  const helpId = useId();
  const { gone } = choice;
  const groups = useMemo(() => groupScopes(searchScopes(scopes, search)), [scopes, search]);
  const goneScopes = useMemo(() => gone.map((id) => ({ id, label: id })), [gone]);
  const shown =
    search.trim() === ""
      ? [...goneScopes, ...groups.flatMap(getScopes)]
      : groups.flatMap(getScopes);
  const isOneStop = scopes.length + gone.length > MOST_STOPS;
  const stop = (shown.find(({ id }) => id === lastStop) ?? shown[0])?.id;
  const labels = useMemo(() => new Map(scopes.map(({ id, label }) => [id, label])), [scopes]);

  function handleSearch(next: string) {
    setSearch(next);
    if (next.trim() === "") return;
    const found = searchScopes(scopes, next).length;
    announce(found === 0 ? words.permissionsNoMatch(next.trim()) : words.permissionsFound(found));
  }

  /** Says what a press that changed several at a time came to. */
  function announceChoice(chosen: readonly string[]) {
    const count = countExisting(scopes, resolveScopes(scopes, chosen));
    announce(words.permissionsSelected(count, scopes.length));
  }

  function handleChooseAll(ids: readonly string[], isChosen: boolean) {
    announceChoice(choice.chooseAll(ids, isChosen));
  }

  const shared = {
    choice,
    labels,
    isReadOnly,
    stop: isOneStop ? stop : undefined,
    onToggle: choice.toggle,
    onChooseAll: handleChooseAll,
  };
  return (
    <>
      <PermissionsPresets
        {...props}
        choice={choice}
        onChoose={(ids) => announceChoice(choice.replace(ids))}
      />
      <div
        className="akp-permissions-box"
        onKeyDownCapture={handleKeys}
        onFocusCapture={({ target }) => {
          if (target instanceof HTMLInputElement && target.type === "checkbox")
            setLastStop(target.value);
        }}
      >
        {scopes.length > MOST_WITHOUT_SEARCH && (
          <SearchField
            label={words.permissionsSearch}
            placeholder={words.permissionsSearch}
            value={search}
            onValueChange={handleSearch}
            clearLabel={words.searchClear}
            {...(isOneStop && { "aria-describedby": helpId })}
          />
        )}
        <div className="akp-permissions-list">
          {goneScopes.length > 0 && search.trim() === "" && (
            <PermissionsGroup
              {...shared}
              heading={words.permissionsGone}
              scopes={goneScopes}
              isGone
            />
          )}
          {groups.map((group) => (
            <PermissionsGroup
              key={group.label}
              {...shared}
              heading={group.label ?? (groups.length > 1 ? words.permissionsOther : null)}
              labelId={labelId}
              scopes={group.scopes}
            />
          ))}
          {shown.length === 0 && (
            <p className="akp-help">
              {scopes.length === 0
                ? words.permissionsNone
                : words.permissionsNoMatch(search.trim())}
            </p>
          )}
        </div>
      </div>
      {isOneStop && (
        <p id={helpId} className="akp-help">
          {words.permissionsArrowKeys}
        </p>
      )}
    </>
  );
}

function getScopes({ scopes }: { readonly scopes: readonly ApiKeyScope[] }) {
  return scopes;
}

function PermissionsPresets(
  props: PermissionsChoiceProps & {
    readonly choice: ScopeChoiceControl;
    readonly onChoose: (ids: readonly string[]) => void;
  },
) {
  const { rules, scopes, isReadOnly, choice, onChoose } = props;
  const words = useWords(formWords);
  const presets = readScopePresets(rules.presets, scopes);
  if (presets.length === 0) return null;
  return (
    <fieldset className="akp-formats akp-chips" aria-label={words.permissionsPresets}>
      {presets.map(({ id, label, scopes: ids }) => {
        const isChosen = isSameChoice(choice, resolveScopes(scopes, ids));
        return (
          <label key={id} className="akp-format">
            <input
              className="akp-format-input"
              type="checkbox"
              checked={isChosen}
              aria-disabled={isReadOnly || undefined}
              onChange={() => {
                if (!isReadOnly) onChoose(isChosen ? [] : ids);
              }}
            />
            <bdi className="akp-format-label">{label}</bdi>
          </label>
        );
      })}
    </fieldset>
  );
}

/** What is chosen, and the ways to change it. */
export interface ScopeChoiceControl extends ReturnType<typeof resolveScopes> {
  /** The chosen scopes that no longer exist, also those that were given up here. */
  readonly gone: readonly string[];
  /** What was chosen by itself, also where another scope includes it. */
  readonly chosen: ReadonlySet<string>;
  /** The same function in each render. */
  readonly toggle: (id: string) => void;
  /** Returns what is chosen then, as does the next one. */
  readonly chooseAll: (ids: readonly string[], isChosen: boolean) => readonly string[];
  readonly replace: (ids: readonly string[]) => readonly string[];
}

function useScopeChoice(
  props: Pick<PermissionsChoiceProps, "value" | "onChange" | "isReadOnly" | "scopes">,
): ScopeChoiceControl {
  const { value, scopes } = props;
  // Chosen scopes that another one includes now. They're chosen again once that one isn't.
  const [covered, setCovered] = useState<readonly string[]>([]);
  const [seenGone, setSeenGone] = useState<readonly string[]>([]);
  const choice = useMemo(() => resolveScopes(scopes, value), [scopes, value]);
  const gone = useMemo(
    () => findGoneScopes(scopes, [...seenGone, ...value]),
    [scopes, value, seenGone],
  );
  if (gone.length > seenGone.length) setSeenGone(gone);
  const chosen = useMemo(
    () => new Set([...value, ...covered.filter((id) => choice.implied.has(id))]),
    [value, covered, choice],
  );

  function replace(ids: readonly string[]) {
    const { sent } = resolveScopes(scopes, ids);
    const isSent = new Set(sent);
    setCovered(ids.filter((id) => !isSent.has(id)));
    props.onChange(sent);
    return sent;
  }

  function chooseAll(ids: readonly string[], isChosen: boolean) {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    return replace([...next]);
  }

  const latest = useLatest((id: string) => {
    if (!props.isReadOnly && !choice.implied.has(id)) chooseAll([id], !chosen.has(id));
  });
  const toggle = useCallback((id: string) => latest.current(id), [latest]);
  return { ...choice, gone, chosen, toggle, chooseAll, replace };
}

/** The arrow keys go from the search through the list; Home, End, and the page keys, within it. */
function handleKeys(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, nativeEvent } = event;
  const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
  if (!isPlain || isComposing(nativeEvent)) return;
  const search = currentTarget.querySelector<HTMLElement>(".akp-search-input");
  const stops = [
    ...currentTarget.querySelectorAll<HTMLElement>(".akp-checkbox, .akp-scope-group .akp-button"),
  ];
  const from = stops.indexOf(target as HTMLElement);
  const next =
    from === -1
      ? target === search && key === "ArrowDown" && stops.find((stop) => stop.matches("input"))
      : (findStop(key, from, stops) ?? (key === "ArrowUp" && search));
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function findStop(
  key: string,
  from: number,
  stops: readonly HTMLElement[],
): HTMLElement | undefined {
  const last = stops.length - 1;
  switch (key) {
    case "ArrowDown":
      return stops[from + 1];
    case "ArrowUp":
      return stops[from - 1];
    case "Home":
      return stops[0];
    case "End":
      return stops[last];
    case "PageDown":
      return stops[Math.min(from + PAGE, last)];
    case "PageUp":
      return stops[Math.max(from - PAGE, 0)];
    default:
      return undefined;
  }
}
