import { getPatch, isUntouched, type ListChanges } from "../data/list-changes.js";
import type { ApiKey } from "../model/api-key.js";
import type { ListColumn, ListSort } from "../model/list-column.js";
import {
  createLongList,
  isPrepared,
  type LongList,
  prepareOrders,
  prepareView,
  viewLongList,
  type Work,
} from "../model/long-list.js";
import { whenIdle } from "../model/when-idle.js";

/** How long the page waits for one piece of the work, in milliseconds: half a frame. */
const SLICE_MS = 8;

/** How long a busy page may put off the work, in milliseconds. */
const PUT_OFF_MS = 500;

/** A list that can be searched and shown in the order that was wanted. A new object whenever it can do more. */
export interface PreparedList extends LongList {
  readonly scopeKey: string;
  /** A custom column's function threw, so that there's no more to wait for. */
  readonly hasFailed: boolean;
}

/** What should be on screen. */
export interface WantedList {
  readonly items: readonly ApiKey[];
  readonly scopeKey: string;
  readonly locale: string | undefined;
  readonly sort: ListSort;
  readonly columns: readonly ListColumn[];
  /** It's prepared already, and on screen. */
  readonly isShown: boolean;
  /** The user is waiting for it. */
  readonly isUrgent: boolean;
}

/** Prepares one long list after the other, while the page has nothing else to do. */
export interface LongListStore {
  readonly get: () => PreparedList | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** `null`: no long list is on screen. */
  readonly want: (wanted: WantedList | null) => void;
  /** Stops the work. It continues with the next list that's wanted. */
  readonly stop: () => void;
  /** Whether a prepared list is the one that's wanted, in its order. */
  readonly isReady: (
    list: PreparedList,
    wanted: Pick<WantedList, "items" | "locale" | "sort" | "columns">,
  ) => boolean;
  /** The keys to show, and how many there are without the search. `null`: the list isn't prepared for it. */
  readonly view: (
    list: PreparedList,
    options: {
      readonly changes: ListChanges;
      readonly sort: ListSort;
      readonly search: string;
      readonly columns: readonly ListColumn[];
    },
  ) => { readonly apiKeys: readonly ApiKey[]; readonly totalCount: number } | null;
}

/** Runs a piece of work when the page is idle, or as soon as it has drawn if that's urgent. */
function schedule(run: () => void, isUrgent: boolean): () => void {
  if (!isUrgent) return whenIdle(run, PUT_OFF_MS, 0);
  const timer = setTimeout(run);
  return () => clearTimeout(timer);
}

/** Nothing wanted yet. */
export function createLongListStore(): LongListStore {
  let scopeKey = "";
  let list: LongList | null = null;
  /** An earlier state of the list. */
  let previous: LongList | null = null;
  let published: PreparedList | null = null;
  let work: Work | null = null;
  let cancel = () => {};
  const listeners = new Set<() => void>();

  function publish(next: PreparedList | null) {
    published = next;
    for (const listener of [...listeners]) listener();
  }

  function forget() {
    list = null;
    previous = null;
    if (published) publish(null);
  }

  function* prepare({ sort, columns, isShown }: WantedList, current: LongList): Work {
    try {
      yield* prepareView(current, previous, sort, columns);
    } catch {
      // Whoever shows the column meets the error, too.
      publish({ ...current, scopeKey, hasFailed: true });
      return;
    }
    if (!isShown) publish({ ...current, scopeKey, hasFailed: false });
    yield* prepareOrders(current, previous);
    previous = null;
  }

  function runSlice(isUrgent: boolean) {
    const end = performance.now() + SLICE_MS;
    const current = work;
    while (work === current && current && performance.now() < end) {
      if (current.next().done) work = null;
    }
    // What was published may have led to other work.
    if (work && work === current) cancel = schedule(() => runSlice(isUrgent), isUrgent);
  }

  return {
    get: () => published,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    want: (wanted) => {
      cancel();
      work = null;
      if (wanted?.scopeKey !== scopeKey) forget();
      if (wanted === null) return;
      scopeKey = wanted.scopeKey;
      const { items, locale, isShown, isUrgent } = wanted;
      if (list?.items !== items || list.locale !== locale) {
        const isFurther = (list?.orders.size ?? 0) > (published?.orders.size ?? 0);
        previous = isFurther ? list : published;
        list = createLongList(items, locale);
      }
      work = prepare(wanted, list);
      // A list that has hardly changed is ready before the next frame, so that nothing disappears in between.
      if (isUrgent && !isShown && published) runSlice(isUrgent);
      else cancel = schedule(() => runSlice(isUrgent), isUrgent);
    },
    stop: () => {
      cancel();
      work = null;
    },
    isReady: (prepared, { items, locale, sort, columns }) =>
      !prepared.hasFailed &&
      prepared.items === items &&
      prepared.locale === locale &&
      isPrepared(prepared, sort, columns),
    view: (prepared, { changes, ...view }) => {
      const { items } = prepared;
      const { hidden, added } = locateChanges(items, changes);
      const apiKeys = viewLongList(prepared, { ...view, hidden, added });
      return apiKeys && { apiKeys, totalCount: items.length - hidden.length + added.length };
    },
  };
}

const NOWHERE = { hidden: [], added: [] };

/** As `applyChanges`, for a list that stays as it is: which of its keys to hide, and which to add. */
function locateChanges(
  items: readonly ApiKey[],
  changes: ListChanges,
): { readonly hidden: readonly number[]; readonly added: readonly ApiKey[] } {
  if (isUntouched(changes)) return NOWHERE;
  const { created, deleted } = changes;
  const missing = new Map([...created].map(([id, { apiKey }]) => [id, apiKey]));
  const hidden: number[] = [];
  const added: ApiKey[] = [];
  items.forEach((item, at) => {
    const { id } = item;
    missing.delete(id);
    const patch = getPatch(changes, id);
    if (patch || deleted.has(id)) hidden.push(at);
    if (patch && !deleted.has(id)) added.push({ ...item, ...patch });
  });
  for (const apiKey of missing.values()) {
    added.push({ ...apiKey, ...getPatch(changes, apiKey.id) });
  }
  return { hidden, added };
}
