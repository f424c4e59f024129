import { API_KEY_SORT_FIELDS, type ApiKey, type ApiKeySortField } from "./api-key.js";
import { getDisplayName } from "./display-text.js";
import { foldForSearch } from "./fold-text.js";
import { compareApiKeys, getCollator, getInstant } from "./key-order.js";
import {
  compareValues,
  isFieldSort,
  type ListColumn,
  type ListColumnValue,
  type ListSort,
  searchList,
} from "./list-column.js";

/** How many keys a piece of work covers: a fraction of a millisecond. */
const PIECE = 512;

/** Between the texts of two keys. A search text that contains it isn't looked up. */
const SEPARATOR = "\0";

type GetValue = (apiKey: ApiKey) => ListColumnValue;

/** Work that is done piece by piece: it lets go wherever it yields. */
export type Work<T = void> = Generator<undefined, T>;

/** The folded texts of up to {@link PIECE} keys, in one string, and where each begins. */
interface TextBlock {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** The keys by one field or column, ascending. Positions in the list, not keys. */
interface Order {
  readonly positions: Uint32Array;
  /** Of a column: 1 where the value differs from the one before. Equal ones keep their order in both directions. */
  readonly changes: Uint8Array | null;
  /** How many keys have a value. Those without come last in both directions. */
  readonly valueCount: number;
}

/**
 * A list of thousands of keys, prepared for search and order. It gives what `searchList` and `sortList` give, without
 * looking at each key again.
 */
export interface LongList {
  readonly items: readonly ApiKey[];
  readonly locale: string | undefined;
  /** The texts to search: of the names, and of each searchable column. */
  readonly texts: Map<"name" | GetValue, readonly TextBlock[]>;
  /** `null`: a column that mixes what can't be compared. */
  readonly orders: Map<ApiKeySortField | GetValue, Order | null>;
  /** Orders that aren't ready, to continue with. */
  readonly unfinished: Map<ApiKeySortField | GetValue, Work<Order | null>>;
}

/** Nothing prepared yet. */
export function createLongList(items: readonly ApiKey[], locale: string | undefined): LongList {
  return { items, locale, texts: new Map(), orders: new Map(), unfinished: new Map() };
}

function getTextKeys(columns: readonly ListColumn[]): readonly ("name" | GetValue)[] {
  const wide = columns.flatMap(({ isSearchable, getValue }) =>
    isSearchable && getValue ? [getValue] : [],
  );
  return ["name", ...wide];
}

/** A column that no longer exists leaves the keys in their first order, newest first. */
function getOrderKey(sort: ListSort, columns: readonly ListColumn[]): ApiKeySortField | GetValue {
  if (isFieldSort(sort)) return sort.field;
  return columns.find(({ id }) => id === sort.field)?.getValue ?? "createdAt";
}

/** Whether a list can be searched and shown in this order. */
export function isPrepared(
  list: LongList,
  sort: ListSort,
  columns: readonly ListColumn[],
): boolean {
  return (
    list.orders.has(getOrderKey(sort, columns)) &&
    getTextKeys(columns).every((key) => list.texts.has(key))
  );
}

/**
 * Prepares what is on screen: the texts to search, and one order.
 * @param previous an earlier state of the list; what it shares with it isn't done again
 */
export function* prepareView(
  list: LongList,
  previous: LongList | null,
  sort: ListSort,
  columns: readonly ListColumn[],
): Work {
  forgetOtherColumns(list, columns);
  for (const key of getTextKeys(columns)) yield* prepareTexts(list, key, previous);
  yield* prepareOrder(list, getOrderKey(sort, columns), previous);
}

/** An app may pass new functions with each render. */
function forgetOtherColumns(list: LongList, columns: readonly ListColumn[]): void {
  for (const map of [list.texts, list.orders, list.unfinished]) {
    for (const key of map.keys()) {
      const isGone = typeof key === "function" && !columns.some(({ getValue }) => getValue === key);
      if (isGone) (map as Map<unknown, unknown>).delete(key);
    }
  }
}

/** Prepares the orders that may be asked for next. */
export function* prepareOrders(list: LongList, previous: LongList | null): Work {
  for (const field of API_KEY_SORT_FIELDS) yield* prepareOrder(list, field, previous);
}

function* prepareTexts(list: LongList, key: "name" | GetValue, previous: LongList | null): Work {
  if (list.texts.has(key)) return;
  const { items } = list;
  const earlier = previous?.texts.get(key);
  const blocks: TextBlock[] = [];
  for (let first = 0; first < items.length; first += PIECE) {
    const end = Math.min(first + PIECE, items.length);
    const block = earlier?.[first / PIECE];
    const isSame = block && block.starts.length === end - first && isShared(list, previous, first);
    blocks.push(isSame ? block : createBlock(items, first, end, key));
    yield;
  }
  list.texts.set(key, blocks);
}

/** Whether two states of a list have the same keys in the piece that begins here. */
function isShared({ items }: LongList, previous: LongList | null, first: number): boolean {
  const end = Math.min(first + PIECE, items.length);
  for (let at = first; at < end; at += 1) if (items[at] !== previous?.items[at]) return false;
  return true;
}

function createBlock(
  items: readonly ApiKey[],
  first: number,
  end: number,
  key: "name" | GetValue,
): TextBlock {
  const starts = new Uint32Array(end - first);
  const texts: string[] = [];
  let length = 0;
  for (let at = first; at < end; at += 1) {
    const item = items[at] as ApiKey;
    const value = key === "name" ? getDisplayName(item) : key(item);
    const text = typeof value === "string" ? foldForSearch(value) : "";
    starts[at - first] = length;
    texts.push(text);
    length += text.length + SEPARATOR.length;
  }
  return { text: texts.join(SEPARATOR), starts };
}

/** Marks the keys whose text contains the search text. */
function markMatches(blocks: readonly TextBlock[], folded: string, marks: Uint8Array): void {
  blocks.forEach(({ text, starts }, block) => {
    const first = block * PIECE;
    let at = 0;
    let found = text.indexOf(folded);
    while (found !== -1) {
      while (at + 1 < starts.length && (starts[at + 1] as number) <= found) at += 1;
      marks[first + at] = 1;
      at += 1;
      found = at < starts.length ? text.indexOf(folded, starts[at]) : -1;
    }
  });
}

function* prepareOrder(
  list: LongList,
  key: ApiKeySortField | GetValue,
  previous: LongList | null,
): Work {
  if (list.orders.has(key)) return;
  const work = list.unfinished.get(key) ?? createOrder(list, key, previous);
  list.unfinished.set(key, work);
  let step = work.next();
  while (!step.done) {
    yield;
    step = work.next();
  }
  list.unfinished.delete(key);
  list.orders.set(key, step.value);
}

/** Compares two keys by their positions. */
type Compare = (a: number, b: number) => number;

function* createOrder(
  list: LongList,
  key: ApiKeySortField | GetValue,
  previous: LongList | null,
): Work<Order | null> {
  const { items, locale } = list;
  const earlier = previous?.locale === locale ? (previous?.orders.get(key) ?? null) : null;
  if (typeof key === "function") return yield* createColumnOrder(list, key);

  const byId: Compare = (a, b) => {
    const [left, right] = [(items[a] as ApiKey).id, (items[b] as ApiKey).id];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  if (key === "name") {
    const collator = getCollator(locale);
    const compare: Compare = (a, b) =>
      collator.compare((items[a] as ApiKey).name, (items[b] as ApiKey).name) || byId(a, b);
    const roughly = earlier ? null : yield* sortRoughly(items);
    const positions = yield* sortPositions(list, compare, earlier && previous, earlier, roughly);
    return { positions, changes: null, valueCount: items.length };
  }
  const instants = new Float64Array(items.length);
  for (let at = 0; at < items.length; at += 1) {
    instants[at] = readInstant(items[at] as ApiKey, key);
    if (at % PIECE === 0) yield;
  }
  const compare: Compare = (a, b) =>
    (instants[a] as number) - (instants[b] as number) || byId(a, b);
  const positions = yield* sortPositions(list, compare, earlier && previous, earlier);
  return { positions, changes: null, valueCount: items.length };
}

/**
 * The order of the names by the code units of their folded text, with numbers by their length first. A language's own
 * comparison takes several times as long; what is nearly in order needs few of them.
 */
function* sortRoughly(items: readonly ApiKey[]): Work<Uint32Array> {
  const texts: string[] = [];
  for (const { name } of items) {
    texts.push(
      foldForSearch(name).replace(
        /0*(\d+)/g,
        (_, digits: string) => String.fromCharCode(48 + Math.min(digits.length, 48)) + digits,
      ),
    );
    if (texts.length % PIECE === 0) yield;
  }
  const compare: Compare = (a, b) => {
    const [left, right] = [texts[a] as string, texts[b] as string];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  const positions = new Uint32Array(items.length).map((_, at) => at);
  return yield* mergeSort(positions, new Uint32Array(items.length), compare);
}

/** `2026-11-20T12:00:00.000Z`, or without the fraction: read by its digits, which is faster than by `Date.parse`. */
function readInstant(apiKey: ApiKey, field: Exclude<ApiKeySortField, "name">): number {
  const text = apiKey[field];
  if (!text?.endsWith("Z") || (text.length !== 24 && text.length !== 20)) {
    return getInstant(apiKey, field);
  }
  const digits = (from: number, to: number) => {
    let value = 0;
    for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
    return value;
  };
  return Date.UTC(
    digits(0, 4),
    digits(5, 7) - 1,
    digits(8, 10),
    digits(11, 13),
    digits(14, 16),
    digits(17, 19),
    text.length === 24 ? digits(20, 23) : 0,
  );
}

/** By the values of a column; those without one last; equal ones newest first. */
function* createColumnOrder(list: LongList, getValue: GetValue): Work<Order | null> {
  const { items, locale } = list;
  yield* prepareOrder(list, "createdAt", null);
  const oldestFirst = (list.orders.get("createdAt") as Order).positions;
  const values = new Array<ListColumnValue>(items.length);
  const kinds = new Set<string>();
  for (let at = 0; at < items.length; at += 1) {
    const value = getValue(items[at] as ApiKey) ?? null;
    values[at] = value;
    if (value !== null) {
      kinds.add(
        typeof value === "string" ? "text" : Number.isNaN(Number(value)) ? "none" : "number",
      );
    }
    if (at % PIECE === 0) yield;
  }
  if (kinds.size > 1 || kinds.has("none")) return null;

  const ages = new Uint32Array(items.length);
  oldestFirst.forEach((at, age) => {
    ages[at] = age;
  });
  const compareOnly: Compare = (a, b) => {
    const [left, right] = [values[a] ?? null, values[b] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return compareValues(left, right, locale);
  };
  const compare: Compare = (a, b) => compareOnly(a, b) || (ages[b] as number) - (ages[a] as number);
  const positions = yield* sortPositions(list, compare, null, null);
  const changes = new Uint8Array(items.length);
  let valueCount = 0;
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] as number;
    const isSame = at > 0 && compareOnly(positions[at - 1] as number, position) === 0;
    changes[at] = isSame ? 0 : 1;
    if ((values[position] ?? null) !== null) valueCount = at + 1;
    if (at % PIECE === 0) yield;
  }
  return { positions, changes, valueCount };
}

/** Sorts the positions of a list. What an earlier state of it had in order stays so; the rest is merged in. */
function* sortPositions(
  { items }: LongList,
  compare: Compare,
  previous: LongList | null,
  earlier: Order | null,
  roughly: Uint32Array | null = null,
): Work<Uint32Array> {
  const kept = previous && earlier ? keepOrder(items, previous.items, earlier.positions) : null;
  const count = items.length;
  const buffer = new Uint32Array(count);
  if (kept === null || kept.length === 0) {
    const positions = roughly ?? new Uint32Array(count).map((_, at) => at);
    return yield* mergeSort(positions, buffer, compare);
  }
  if (kept.length === count) return kept;
  const isKept = new Uint8Array(count);
  for (const position of kept) isKept[position] = 1;
  const rest = new Uint32Array(count - kept.length);
  let next = 0;
  for (let at = 0; at < count; at += 1) if (!isKept[at]) rest[next++] = at;
  yield;
  const sorted = yield* mergeSort(rest, new Uint32Array(rest.length), compare);
  const both = new Uint32Array(count);
  both.set(kept);
  both.set(sorted, kept.length);
  yield* merge(both, buffer, 0, kept.length, count, compare);
  return buffer;
}

/** The earlier order of the keys that are still there. Keys are looked for where they were, and where keys before them shift them to. */
function keepOrder(
  items: readonly ApiKey[],
  earlierItems: readonly ApiKey[],
  earlier: Uint32Array,
): Uint32Array {
  const shift = items.length - earlierItems.length;
  const kept = new Uint32Array(Math.min(items.length, earlier.length));
  let count = 0;
  for (const position of earlier) {
    const item = earlierItems[position];
    if (items[position] === item) kept[count++] = position;
    else if (items[position + shift] === item) kept[count++] = position + shift;
  }
  return kept.subarray(0, count);
}

/** Blocks of this many are sorted by insertion before they're merged. */
const INSERTION_BLOCK = 16;

/** Merge sort. What is in order already, or in reverse, takes one comparison for each position. */
function* mergeSort(
  positions: Uint32Array,
  buffer: Uint32Array,
  compare: Compare,
): Work<Uint32Array> {
  const count = positions.length;
  if (yield* isReversed(positions, compare)) return positions.reverse();
  for (let first = 0; first < count; first += INSERTION_BLOCK) {
    insertionSort(positions, first, Math.min(first + INSERTION_BLOCK, count), compare);
    if (first % PIECE === 0) yield;
  }
  let [from, to] = [positions, buffer];
  for (let width = INSERTION_BLOCK; width < count; width *= 2) {
    for (let low = 0; low < count; low += 2 * width) {
      const middle = Math.min(low + width, count);
      yield* merge(from, to, low, middle, Math.min(low + 2 * width, count), compare);
    }
    [from, to] = [to, from];
  }
  return from;
}

function* isReversed(positions: Uint32Array, compare: Compare): Work<boolean> {
  for (let at = 1; at < positions.length; at += 1) {
    if (compare(positions[at - 1] as number, positions[at] as number) <= 0) return false;
    if (at % PIECE === 0) yield;
  }
  return true;
}

function insertionSort(positions: Uint32Array, first: number, end: number, compare: Compare) {
  for (let at = first + 1; at < end; at += 1) {
    const position = positions[at] as number;
    let to = at;
    while (to > first && compare(positions[to - 1] as number, position) > 0) {
      positions[to] = positions[to - 1] as number;
      to -= 1;
    }
    positions[to] = position;
  }
}

/** Merges two neighbors that are each in order. */
function* merge(
  from: Uint32Array,
  to: Uint32Array,
  low: number,
  middle: number,
  high: number,
  compare: Compare,
): Work {
  const isInOrder =
    middle >= high || compare(from[middle - 1] as number, from[middle] as number) <= 0;
  if (isInOrder) {
    to.set(from.subarray(low, high), low);
    yield;
    return;
  }
  const progress = { left: low, right: middle, at: low };
  while (progress.at < high) {
    mergePiece(from, to, middle, high, compare, progress);
    yield;
  }
}

function mergePiece(
  from: Uint32Array,
  to: Uint32Array,
  middle: number,
  high: number,
  compare: Compare,
  progress: { left: number; right: number; at: number },
): void {
  let { left, right, at } = progress;
  for (const end = Math.min(high, at + PIECE); at < end; at += 1) {
    const isLeft =
      left < middle && (right >= high || compare(from[left] as number, from[right] as number) <= 0);
    to[at] = from[isLeft ? left++ : right++] as number;
  }
  Object.assign(progress, { left, right, at });
}

/** The positions of an order in one direction. */
function getSequence({ positions, changes, valueCount }: Order, isAscending: boolean): Uint32Array {
  if (isAscending) return positions;
  if (changes === null) return positions.toReversed();
  const sequence = new Uint32Array(positions);
  let at = 0;
  for (let end = valueCount; end > 0; ) {
    let first = end - 1;
    while (changes[first] === 0) first -= 1;
    for (let next = first; next < end; next += 1) sequence[at++] = positions[next] as number;
    end = first;
  }
  return sequence;
}

/** As `sortList` compares. */
function createComparison(
  sort: ListSort,
  columns: readonly ListColumn[],
  locale: string | undefined,
): (a: ApiKey, b: ApiKey) => number {
  if (isFieldSort(sort)) return (a, b) => compareApiKeys(a, b, sort, locale);
  const getValue = columns.find(({ id }) => id === sort.field)?.getValue;
  const sign = sort.direction === "asc" ? 1 : -1;
  return (a, b) => {
    const [left, right] = [getValue?.(a) ?? null, getValue?.(b) ?? null];
    const order =
      left === null || right === null
        ? Number(left === null) - Number(right === null)
        : sign * compareValues(left, right, locale);
    return order || compareApiKeys(a, b, { field: "createdAt", direction: "desc" }, locale);
  };
}

/** How many of a sequence come before a key. */
function countBefore(
  apiKey: ApiKey,
  sequence: Uint32Array,
  items: readonly ApiKey[],
  compare: (a: ApiKey, b: ApiKey) => number,
): number {
  let [low, high] = [0, sequence.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(items[sequence[middle] as number] as ApiKey, apiKey) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What to show of a list. */
export interface LongListView {
  readonly sort: ListSort;
  readonly search: string;
  readonly columns: readonly ListColumn[];
  /** The positions of the keys that aren't shown, or no longer as they are in the list. */
  readonly hidden: readonly number[];
  /** The keys that aren't in the list, or no longer as they are in it. */
  readonly added: readonly ApiKey[];
}

/** The keys that match the search, in order. `null`: the list isn't prepared for it. */
export function viewLongList(list: LongList, view: LongListView): readonly ApiKey[] | null {
  const { items, locale } = list;
  const { sort, search, columns, hidden, added } = view;
  const key = getOrderKey(sort, columns);
  const order = list.orders.get(key);
  const folded = foldForSearch(search);
  if (!order || folded.includes(SEPARATOR) || !isPrepared(list, sort, columns)) return null;

  const isAscending = key === "createdAt" && !isFieldSort(sort) ? false : sort.direction === "asc";
  const sequence = getSequence(order, isAscending);
  const marks = new Uint8Array(items.length);
  if (folded === "") marks.fill(1);
  else {
    for (const textKey of getTextKeys(columns)) {
      markMatches(list.texts.get(textKey) as readonly TextBlock[], folded, marks);
    }
  }
  for (const position of hidden) marks[position] = 0;
  if (folded === "" && hidden.length + added.length === 0) {
    // Most lists come in the order that is shown first.
    if (sequence.every((position, at) => position === at)) return items;
  }
  const compare = createComparison(sort, columns, locale);
  const extra = [...searchList(added, search, columns)]
    .sort(compare)
    .map((apiKey) => ({ apiKey, at: countBefore(apiKey, sequence, items, compare) }));
  const shown: ApiKey[] = [];
  let next = 0;
  for (let at = 0; at <= sequence.length; at += 1) {
    for (let it = extra[next]; it?.at === at; it = extra[++next]) shown.push(it.apiKey);
    const position = sequence[at] ?? -1;
    if (marks[position]) shown.push(items[position] as ApiKey);
  }
  return shown;
}
