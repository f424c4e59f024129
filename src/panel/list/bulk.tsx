import { type ChangeEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { UseApiKeysResult } from "../../headless/use-api-keys.js";
import { useLatest } from "../../headless/use-latest.js";
import { bulkWords } from "../../locales/english/bulk.js";
import type { ApiKey } from "../../model/api-key.js";
import type { BulkAction } from "../../model/bulk.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import { isNarrowed } from "../../model/filter.js";
import { Button } from "../../ui/button.js";
import { Notice } from "../../ui/notice.js";
import { type Chosen, NOTHING_CHOSEN } from "../frame/chosen.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import { type Store, useStore } from "../frame/store.js";
import { useWords } from "../frame/use-words.js";
import { useList } from "./list-context.js";
import { chooseAll, chooseKey, chosenIn, getExtent, withoutKeys } from "./selection.js";

type Keys = Pick<UseApiKeysResult, "abilities" | "apiKeys" | "getActions" | "target">;

/** Whether something can be done with a key together with others. */
export function isChoosable(
  apiKey: ApiKey,
  { abilities, getActions }: Pick<Keys, "abilities" | "getActions">,
): boolean {
  const actions = getActions(apiKey);
  return actions.includes("delete") || (abilities.canSwitch && actions.includes("update"));
}

/** Takes a press of a checkbox in the list, wherever in the list it was heard. */
export function handleChoose(
  event: ChangeEvent<HTMLElement>,
  store: Store<Chosen>,
  keys: Keys,
): void {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || !box.matches(".akp-check > .akp-checkbox")) return;
  const chosen = chosenIn(store.get(), keys.target.scope.key);
  const apiKeys = keys.apiKeys.filter((apiKey) => isChoosable(apiKey, keys));
  const id = box.closest<HTMLElement>("[data-key-id]")?.dataset.keyId;
  if (id === undefined) {
    store.set(chooseAll(chosen, apiKeys, box.checked));
    return;
  }
  // React's event for a checkbox is the browser's click, by pointer or by key.
  const isRange = (event.nativeEvent as Partial<MouseEvent>).shiftKey === true;
  store.set(chooseKey(chosen, apiKeys, id, box.checked, isRange));
}

/** React wants to know that a checked box can change. */
const heardByTheList = () => {};

/** The checkbox of a row. The list hears its presses. */
export function KeyCheck(props: { readonly apiKey: ApiKey; readonly isChosen: boolean }) {
  const words = useWords(bulkWords);
  return (
    <label className="akp-check">
      <input
        type="checkbox"
        className="akp-checkbox"
        aria-label={words.selectKey(isolateText(getDisplayName(props.apiKey)))}
        checked={props.isChosen}
        onChange={heardByTheList}
      />
    </label>
  );
}

/** The checkbox above the rows, for all keys that match. */
export function AllCheck() {
  const words = useWords(bulkWords);
  const keys = useKeys();
  const { chosen: store } = useList();
  const boxRef = useRef<HTMLInputElement>(null);
  const chosen = chosenIn(useStore(store), keys.target.scope.key);
  const extent = getExtent(
    chosen,
    keys.apiKeys.filter((apiKey) => isChoosable(apiKey, keys)),
  );

  // There's no attribute for it.
  useLayoutEffect(() => {
    if (boxRef.current) boxRef.current.indeterminate = extent === "some";
  }, [extent]);

  return (
    <label className="akp-check">
      <input
        ref={boxRef}
        type="checkbox"
        className="akp-checkbox"
        aria-label={words.selectAll}
        checked={extent === "all"}
        onChange={heardByTheList}
      />
    </label>
  );
}

interface Ended {
  readonly scopeKey: string;
  readonly action: BulkAction;
  readonly doneCount: number;
}

/** What can be done with the keys that are chosen, and what was done with the last ones. */
export function BulkBar() {
  const words = useWords(bulkWords);
  const keys = useKeys();
  const list = useList();
  const scopeKey = keys.target.scope.key;
  const barRef = useRef<HTMLDivElement>(null);
  const chosen = useChosen();
  const [ended, setEnded] = useState<Ended | null>(null);
  if (ended && ended.scopeKey !== scopeKey) setEnded(null);
  const visible = new Map(keys.apiKeys.map((apiKey) => [apiKey.id, apiKey]));
  // As they are now, where that's known.
  const current = [...chosen.byId.values()].map((apiKey) => visible.get(apiKey.id) ?? apiKey);
  const hiddenCount = current.filter(({ id }) => !visible.has(id)).length;
  const isAllLoaded = keys.hasMore && getExtent(chosen, keys.apiKeys) === "all";

  function handleEnd(action: BulkAction, doneIds: ReadonlySet<string>) {
    const store = list.chosen;
    store.set(withoutKeys(store.get(), (id: string) => doneIds.has(id)));
    setEnded({ scopeKey, action, doneCount: doneIds.size });
  }

  function clear() {
    barRef.current
      ?.closest(".akp-panel")
      ?.querySelector<HTMLElement>(".akp-row-head .akp-checkbox")
      ?.focus();
    list.chosen.set({ ...chosenIn(NOTHING_CHOSEN, scopeKey), isNews: true });
  }

  function open(action: BulkAction, apiKeys: readonly ApiKey[]) {
    setEnded(null);
    list.onOpen({
      kind: "bulk",
      action,
      apiKeys,
      leftOutCount: current.length - apiKeys.length,
      onEnd: (doneIds) => handleEnd(action, doneIds),
    });
  }

  const actions = getBulkActions(current, keys);
  const texts = {
    delete: [words.bulkDelete, words.noticeBulkDeleted],
    disable: [words.bulkDisable, words.noticeBulkDisabled],
    enable: [words.bulkEnable, words.noticeBulkEnabled],
  } as const;
  return (
    <>
      {ended?.scopeKey === scopeKey && (
        <div className="akp-bulk-end">
          <Notice tone="info" onDismiss={() => setEnded(null)} dismissLabel={words.dismiss}>
            {texts[ended.action][1](ended.doneCount)}
          </Notice>
        </div>
      )}
      {current.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends
        <div ref={barRef} className="akp-bulk" role="group" aria-label={words.bulkActions}>
          <p className="akp-bulk-count">
            {[
              words.selectedCount(current.length),
              hiddenCount > 0 && words.selectedHidden(hiddenCount),
              isAllLoaded && words.selectedLoaded(keys.apiKeys.length),
            ]
              .filter((text) => text !== false)
              .join(" · ")}
          </p>
          {actions.map(({ action, apiKeys }) => (
            <Button key={action} data-bulk={action} onClick={() => open(action, apiKeys)}>
              {texts[action][0]}
            </Button>
          ))}
          <Button variant="quiet" aria-label={words.bulkClearName} onClick={clear}>
            {words.bulkClear}
          </Button>
        </div>
      )}
    </>
  );
}

/** What is chosen here, without the keys that are gone. Changes are announced. */
function useChosen(): Chosen {
  const words = useWords(bulkWords);
  const { announce } = usePanel();
  const { chosen: store } = useList();
  const keys = useKeys();
  const { apiKeys, status, hasMore, progress, target } = keys;
  const chosen = chosenIn(useStore(store), target.scope.key);
  const latest = useLatest({ announce, words });
  const isLoaded = status !== "loading" && status !== "error" && progress === null && !hasMore;
  const isWhole = isLoaded && !isNarrowed(keys);

  // Before it's painted, as rows look only at ids.
  useLayoutEffect(() => {
    const listed = new Set(apiKeys.map(({ id }) => id));
    const { deleted } = target.changes.get();
    const isGone = (id: string) => deleted.has(id) || (isWhole && !listed.has(id));
    store.set(withoutKeys(chosenIn(store.get(), target.scope.key), isGone));
  }, [apiKeys, isWhole, store, target]);

  useEffect(() => {
    if (!chosen.isNews) return;
    const { announce, words } = latest.current;
    const count = chosen.byId.size;
    announce(count === 0 ? words.selectedNone : words.selectedCount(count));
  }, [chosen, latest]);

  return chosen;
}

function getBulkActions(
  chosen: readonly ApiKey[],
  { abilities, getActions }: Pick<Keys, "abilities" | "getActions">,
) {
  const canUpdate = (apiKey: ApiKey) =>
    abilities.canSwitch && getActions(apiKey).includes("update");
  const all: readonly { readonly action: BulkAction; readonly apiKeys: readonly ApiKey[] }[] = [
    {
      action: "enable",
      apiKeys: chosen.filter((apiKey) => canUpdate(apiKey) && apiKey.enabled === false),
    },
    {
      action: "disable",
      apiKeys: chosen.filter((apiKey) => canUpdate(apiKey) && apiKey.enabled !== false),
    },
    { action: "delete", apiKeys: chosen.filter((apiKey) => getActions(apiKey).includes("delete")) },
  ];
  return all.filter(({ apiKeys }) => apiKeys.length > 0);
}
