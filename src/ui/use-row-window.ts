import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { createChunk } from "../model/chunk.js";
import { whenIdle } from "../model/when-idle.js";
import type { RowRange } from "./row-ranges.js";

/** A list of more rows isn't rendered completely. Up to here, the browser's own search finds all of them. */
const WHOLE_LIMIT = 200;

/** How many rows are added at a time to a long list that can't be windowed. */
const STEP = 100;

/** No row is lower than this, in pixels. */
const MIN_HEIGHT = 50;

/** A row is kept wherever it is in the order, but not below thousands of others. */
const KEEP_LIMIT = 1000;

/** How long the rows that aren't in sight may wait for an idle moment, in milliseconds. */
const IDLE_MS = 200;

/** How long they wait where the browser doesn't say that it's idle, in milliseconds. */
const PAUSE_MS = 20;

const chunk = createChunk(() => import("./row-window.js"));

/** A list, and what can be done to get more of it. */
export interface RowWindowOptions {
  readonly rows: readonly { readonly id: string }[];
  /** When it changes, it's another list, or the same one in another order. */
  readonly listKey: string;
  /** There are more rows, which aren't loaded. */
  readonly hasMore: boolean;
  /** The id of a row that is rendered wherever it is. */
  readonly keepId: string | null;
  /** Called as long as the end is near. `null`: there's nothing to do about it now. */
  readonly onNearEnd: (() => void) | null;
}

/** Which rows of a list to render. */
export interface RowWindowResult {
  /** In order. What isn't in them, gaps stand for. */
  readonly ranges: readonly RowRange[];
  /** For the `<tbody>`. */
  readonly bodyRef: RefObject<HTMLTableSectionElement | null>;
  /** The rest can't be scrolled to; `grow` renders more of it. */
  readonly isCut: boolean;
  readonly grow: () => void;
  readonly isPrinting: boolean;
}

/**
 * Chooses the rows to render: at first those in sight, and right after them all others, unless they are many. Then only
 * those near the sight, by code that is loaded when a list is long.
 */
export function useRowWindow(options: RowWindowOptions): RowWindowResult {
  const { rows, listKey, hasMore, keepId, onNearEnd } = options;
  const isLong = hasMore || rows.length > WHOLE_LIMIT;
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const { code, isMissing } = useWindowCode(isLong);
  const rowWindow = useMemo(() => (isLong && code ? code.createRowWindow() : null), [isLong, code]);
  const view = useSyncExternalStore(
    rowWindow?.subscribe ?? subscribeToNothing,
    rowWindow?.getView ?? getNothing,
    getNothing,
  );

  useLayoutEffect(() => {
    rowWindow?.update({ body: bodyRef.current, rows, listKey, onNearEnd });
  });
  useLayoutEffect(() => rowWindow?.connect(), [rowWindow]);

  const [grown, setGrown] = useState(0);
  const wanted = isLong ? grown + (isMissing ? STEP : 0) : rows.length;
  const keptIndex = keepId === null ? -1 : rows.findIndex(({ id }) => id === keepId);
  const kept = keptIndex < KEEP_LIMIT ? keptIndex + 1 : 0;
  const count = Math.min(Math.max(useRisingCount(wanted), kept), rows.length);
  const ranges = useMemo(
    () => (rowWindow && view ? rowWindow.getRanges(view, rows, keepId) : [{ from: 0, to: count }]),
    [rowWindow, view, rows, keepId, count],
  );
  return {
    ranges,
    bodyRef,
    isCut: isLong && !view && count < rows.length,
    grow: () => {
      setGrown(grown + STEP);
      void chunk.load();
    },
    isPrinting: view?.isPrinting === true,
  };
}

/** The number of rows that fill the view at first; soon after, the number that is wanted, if that's higher. */
function useRisingCount(wanted: number): number {
  const [first] = useState(getFirstCount);
  const [reached, setReached] = useState(first);
  const next = Math.max(first, wanted);

  useEffect(() => {
    if (reached === next) return;
    return whenIdle(() => startTransition(() => setReached(next)), IDLE_MS, PAUSE_MS);
  }, [reached, next]);

  return Math.min(next, reached);
}

function getFirstCount(): number {
  return Math.ceil((typeof window === "undefined" ? 0 : window.innerHeight) / MIN_HEIGHT) + 1;
}

/** @returns `isMissing`: the code couldn't be loaded, or wouldn't work here */
function useWindowCode(isNeeded: boolean) {
  const [hasFailed, setHasFailed] = useState(false);
  const code = useSyncExternalStore(chunk.subscribe, chunk.get, getNothing);
  const canMeasure = typeof ResizeObserver === "function";
  const isAwaited = isNeeded && canMeasure && !code;

  useEffect(() => {
    if (!isAwaited) return;
    let isCurrent = true;
    void chunk.load().then((isThere) => {
      if (isCurrent) setHasFailed(!isThere);
    });
    return () => {
      isCurrent = false;
    };
  }, [isAwaited]);

  return { code: canMeasure ? code : null, isMissing: hasFailed || !canMeasure };
}

function subscribeToNothing(): () => void {
  return () => {};
}

function getNothing(): null {
  return null;
}
