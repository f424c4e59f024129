import { flushSync } from "react-dom";
import { createRowHeights } from "./row-heights.js";
import {
  addRows,
  areSameRanges,
  chooseRange,
  getGaps,
  type RowRange,
  toRowOffset,
} from "./row-ranges.js";
import { getParent } from "./shadow-dom.js";

/** The height of a row that hasn't been measured, in pixels, until others have. */
const ESTIMATE = 60;

/** How many rows a page of the server has at most: as many are loaded ahead. */
const PAGE = 100;

/** How many times the height of the view is loaded ahead. */
const VIEWS_AHEAD = 3;

/** How many rows are printed at most. */
const PRINT_LIMIT = 2000;

/** How long after the last scroll event it's taken to be over, in milliseconds. */
const SCROLL_END_MS = 150;

/** If the row that must not move is gone, so many after it are looked for. */
const SEARCHED_FOR_ANCHOR = 20;

/** The class of the elements that stand for the rows that aren't rendered. */
const GAP_CLASS = "akp-gap";

/** A row of a list, as far as it matters here. */
interface Row {
  readonly id: string;
}

/** What to render of a long list. */
export interface RowView {
  readonly main: RowRange;
  /** The row that was used last: it has the focus, or an open menu, or a dialog that gives the focus back. */
  readonly usedId: string | null;
  /** The page is being printed, and shows the beginning of the list instead of what is in sight. */
  readonly isPrinting: boolean;
}

/** A long list, as it was just rendered. */
export interface RenderedList {
  /** The `<tbody>`; its rows have `aria-rowindex`, and `data-key-id` with the id. */
  readonly body: HTMLElement | null;
  readonly rows: readonly Row[];
  /** When it changes, it's another list, or the same one in another order. */
  readonly listKey: string;
  /** Asks for more rows. `null`: there are none, or not now. */
  readonly onNearEnd: (() => void) | null;
}

/** Keeps only those rows of a long list in the document that are near the sight. */
export interface RowWindow {
  readonly subscribe: (listener: () => void) => () => void;
  /** `null`: not known yet. */
  readonly getView: () => RowView | null;
  /**
   * The rows to render of a list, which may have changed since it was on screen. The row that was used last is among them,
   * so that it doesn't lose the focus, and so is the row to keep.
   */
  readonly getRanges: (
    view: RowView,
    rows: readonly Row[],
    keepId: string | null,
  ) => readonly RowRange[];
  /** Call it after each render, before the browser paints. */
  readonly update: (list: RenderedList) => void;
  /** Starts to follow the list on the page. Returns a function that ends it. */
  readonly connect: () => () => void;
}

/** What is in sight, in pixels from the top of the list, before any transform. */
interface Sight {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  /** How large a pixel of the list is on screen. */
  readonly scale: number;
  /** The position of its top on the screen. */
  readonly clipTop: number;
}

/** The row that must not move. */
interface Anchor {
  readonly id: string;
  readonly index: number;
  /** Where it is: how far its edge is below the top of what is in sight. */
  readonly at: number;
  /** Its lower edge counts, because the list is scrolled to its end. */
  readonly isLast: boolean;
}

/** What was found in the document. */
interface Drawn {
  readonly rows: ReadonlyMap<number, HTMLElement>;
  readonly ranges: readonly RowRange[];
  /** The gap before each range, and the one after the last. */
  readonly gaps: readonly (HTMLElement | null)[];
}

const NOTHING: Drawn = { rows: new Map(), ranges: [], gaps: [null] };

/** Creates the window of one list. It measures rows and scrolls the page, so it's for the browser only. */
export function createRowWindow(): RowWindow {
  const listeners = new Set<() => void>();
  const heights = createRowHeights(ESTIMATE);
  let list: RenderedList | null = null;
  let view: RowView | null = null;
  let isConnected = false;

  let drawn = NOTHING;
  let gaps: number[] = [0];
  let main: RowRange | null = null;
  /** How much higher the gap before the main range is than it should be: what a scroll would otherwise have to correct. */
  let shift = 0;
  /** How high the list stays during a scroll, so that the browser's way to its end leads there. `null`: as high as it is. */
  let fixedHeight: number | null = null;
  let height = 0;
  /** How wide the rows were when they were measured. 0: none was. */
  let measuredWidth = 0;
  /** What is in sight now has nothing to do with what was before. */
  let hasJumped = false;
  let anchor: Anchor | null = null;
  let usedIndex = -1;

  let clips: readonly Element[] = [];
  let observer: ResizeObserver | null = null;
  let observed = new Set<Element>();
  let scrollTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function publish(next: RowView): void {
    if (view?.isPrinting === next.isPrinting && areSameRanges([view.main], [next.main])) return;
    view = next;
    for (const listener of [...listeners]) listener();
  }

  /** Shows the rows around these. */
  function show(first: number, last: number): void {
    if (view?.isPrinting) return;
    main = chooseRange({ first, last }, heights.getCount(), main);
    publish({ main, usedId: view?.usedId ?? null, isPrinting: false });
  }

  function readDrawn(body: HTMLElement): void {
    const rows = new Map<number, HTMLElement>();
    const ranges: { from: number; to: number }[] = [];
    const found: (HTMLElement | null)[] = [];
    let gap: HTMLElement | null = null;
    for (const child of body.children as Iterable<Element> & HTMLCollection) {
      const element = child as HTMLElement;
      if (element.classList.contains(GAP_CLASS)) {
        gap = element;
        continue;
      }
      // Without one, no row is left out.
      const index = Number(element.getAttribute("aria-rowindex") ?? rows.size + 2) - 2;
      rows.set(index, element);
      const last = ranges.at(-1);
      if (last && last.to === index) {
        last.to = index + 1;
      } else {
        ranges.push({ from: index, to: index + 1 });
        found.push(gap);
      }
      gap = null;
    }
    drawn = { rows, ranges, gaps: [...found, gap] };
  }

  /** Where the main range is among those in the document. */
  function findMain(): number {
    return drawn.ranges.findIndex(({ from, to }) => main && from <= main.from && main.from < to);
  }

  /** Writes the heights of the gaps into the document, as far as they changed. */
  function writeGaps(): void {
    const last = drawn.ranges.length;
    const mainAt = findMain();
    if (!drawn.gaps[mainAt]) shift = 0;
    const ideal = getGaps(drawn.ranges, heights);
    gaps = ideal.map((gap, index) => {
      if (!drawn.gaps[index]) return 0;
      return index === mainAt ? Math.max(0, gap + shift) : gap;
    });
    height = gaps.reduce((sum, gap) => sum + gap, 0) + getDrawnHeight();
    if (fixedHeight !== null && drawn.gaps[last]) {
      const lastGap = Math.max(0, (gaps[last] ?? 0) + fixedHeight - height);
      height += lastGap - (gaps[last] ?? 0);
      gaps[last] = lastGap;
    }
    for (const [index, gap] of gaps.entries()) {
      const cell = drawn.gaps[index]?.firstElementChild as HTMLElement | null | undefined;
      const value = `${gap.toFixed(2)}px`;
      if (cell && cell.style.blockSize !== value) cell.style.blockSize = value;
    }
  }

  function getDrawnHeight(): number {
    return drawn.ranges.reduce(
      (sum, { from, to }) => sum + heights.getOffset(to) - heights.getOffset(from),
      0,
    );
  }

  /** Measures the rows in the document. The first ones, and those of another width, say how high all others may be. */
  function measureRows({ scale, width }: Sight): boolean {
    const measured = [...drawn.rows].map(
      ([index, row]) => [index, row.getBoundingClientRect().height / scale] as const,
    );
    if (measuredWidth !== width && measured.length > 0) {
      measuredWidth = width;
      const sum = measured.reduce((total, [, rowHeight]) => total + rowHeight, 0);
      if (sum > 0) heights.forget(sum / measured.length);
    }
    let isNews = false;
    for (const [index, rowHeight] of measured) {
      if (heights.measure(index, rowHeight)) isNews = true;
    }
    return isNews;
  }

  function findSight(body: HTMLElement): Sight | null {
    const box = body.getBoundingClientRect();
    if (box.width === 0) return null;
    // A page may be scaled. The height before that is rounded, which must not count as a scale.
    const ratio = box.height / body.offsetHeight || 1;
    const scale = Math.abs(ratio - 1) < 0.002 ? 1 : ratio;
    let clipTop = 0;
    // In a page without a doctype, it's the body that is as high as the view.
    const { documentElement, scrollingElement } = body.ownerDocument;
    let clipBottom = (scrollingElement ?? documentElement).clientHeight;
    for (const clip of clips) {
      const { top, bottom } = clip.getBoundingClientRect();
      clipTop = Math.max(clipTop, top);
      clipBottom = Math.min(clipBottom, bottom);
    }
    const top = (clipTop - box.top) / scale;
    const bottom = Math.max(top, (clipBottom - box.top) / scale);
    return { top, bottom, width: Math.round(box.width / scale), scale, clipTop };
  }

  /** Moves what is in sight back to where it was, by the gap above it or by a scroll. Returns whether it moved. */
  function holdAnchor(body: HTMLElement, { scale, clipTop }: Sight): boolean {
    const row = anchor && drawn.rows.get(anchor.index);
    if (!anchor || !row) return false;
    const box = row.getBoundingClientRect();
    const moved = ((anchor.isLast ? box.bottom : box.top) - clipTop) / scale - anchor.at;
    if (Math.abs(moved) < 0.5) return false;
    const mainAt = findMain();
    const isBelowGap = (drawn.ranges[mainAt]?.from ?? Number.POSITIVE_INFINITY) <= anchor.index;
    const gap = gaps[mainAt] ?? 0;
    if (drawn.gaps[mainAt] && isBelowGap && gap - moved >= 0) {
      shift -= moved;
      writeGaps();
      awaitScrollEnd();
      return true;
    }
    scrollBy(body, moved * scale);
    return true;
  }

  /** On a way to the end that has only the last rows before it, the list keeps its height by the gap above them. */
  function keepHeight(): boolean {
    if (fixedHeight === null || drawn.gaps.at(-1) || !drawn.gaps[findMain()]) return false;
    shift += fixedHeight - height;
    writeGaps();
    return true;
  }

  function scrollBy(body: HTMLElement, pixels: number): void {
    const scroller =
      clips.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1) ??
      body.ownerDocument.scrollingElement;
    scroller?.scrollBy({ top: pixels, behavior: "instant" });
  }

  /** Notes what is in sight, and whether other rows should be rendered. */
  function look(sight: Sight, publishing: (action: () => void) => void): void {
    const count = heights.getCount();
    if (!list || count === 0) return;
    const toOffset = (y: number) => toRowOffset(Math.max(0, y), drawn.ranges, gaps, heights);
    const [top, bottom] = [toOffset(sight.top), toOffset(sight.bottom)];
    const [first, last] = [heights.findIndex(top), heights.findIndex(bottom)];
    anchor = findAnchor(sight, first, top);
    hasJumped = !drawn.rows.has(first);
    publishing(() => show(first, last));
    const viewHeight = sight.bottom - sight.top;
    const isNear = count - last <= PAGE || heights.getTotal() - bottom < VIEWS_AHEAD * viewHeight;
    // Not for a list that is far below on a long page.
    if (isNear && sight.bottom > -viewHeight) list.onNearEnd?.();
  }

  /** The row that must not move. While the top of the list is in sight, it's none: what comes first is to be seen. */
  function findAnchor(sight: Sight, first: number, offset: number): Anchor | null {
    if (sight.top <= 0) return null;
    const isLast = sight.bottom >= height - 1;
    const index = isLast ? heights.getCount() - 1 : first;
    const id = list?.rows[index]?.id;
    if (id === undefined) return null;
    const at = isLast ? height - sight.top : heights.getOffset(index) - offset;
    return { id, index, at, isLast };
  }

  /** Brings the heights, the document, and what is in sight in line. */
  function settle(publishing = (action: () => void) => action()): void {
    const body = list?.body;
    if (!isConnected || !body || view?.isPrinting) return;
    readDrawn(body);
    observeRows();
    writeGaps();
    let sight = findSight(body);
    if (!sight) return;
    if (measureRows(sight)) writeGaps();
    if (anchor && !drawn.rows.has(anchor.index) && !isShown(anchor.index)) {
      // The list has changed, and what is in sight is elsewhere in it.
      const rowsInSight = drawn.rows.size;
      const { index } = anchor;
      publishing(() => show(index, index + rowsInSight));
      return;
    }
    if (hasJumped && keepHeight()) sight = findSight(body) ?? sight;
    else if (holdAnchor(body, sight)) sight = findSight(body) ?? sight;
    look(sight, publishing);
  }

  function isShown(index: number): boolean {
    return main !== null && main.from <= index && index < main.to;
  }

  function observeRows(): void {
    const rows = new Set<Element>(drawn.rows.values());
    for (const row of observed) if (!rows.has(row)) observer?.unobserve(row);
    for (const row of rows) if (!observed.has(row)) observer?.observe(row);
    observed = rows;
  }

  function handleScroll(event: Event): void {
    const body = list?.body;
    if (!body || view?.isPrinting) return;
    if (event.target instanceof Node && !contains(event.target, body)) return;
    const sight = findSight(body);
    if (!sight) return;
    fixedHeight ??= height;
    look(sight, (action) => action());
    awaitScrollEnd();
  }

  function awaitScrollEnd(): void {
    clearTimeout(scrollTimer);
    scrollTimer = setTimeout(handleScrollEnd, SCROLL_END_MS);
  }

  /** Now that it interrupts no other scroll, one replaces what was shifted, and the list gets its own height. */
  function handleScrollEnd(): void {
    const body = list?.body;
    const sight = body && isConnected && !view?.isPrinting ? findSight(body) : null;
    if (!body || !sight) return;
    const by = -shift * sight.scale;
    fixedHeight = null;
    shift = 0;
    writeGaps();
    if (by !== 0) scrollBy(body, by);
    settle();
  }

  function handleResize(): void {
    const body = list?.body;
    if (!body) return;
    clips = findClips(body);
    settle();
  }

  /** Rows that are rendered while the sizes are being reported would be reported too late. */
  function handleRowResize(): void {
    settle((action) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(action);
    });
  }

  function handleUse(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    const usedId = target?.closest<HTMLElement>("[data-key-id]")?.dataset.keyId;
    if (usedId === undefined || !view || view.usedId === usedId) return;
    // It's in the document, so nothing has to be rendered for it now.
    view = { ...view, usedId };
    usedIndex = findRow(list?.rows ?? [], usedId, -1);
  }

  // The browser takes its picture as soon as the event's listeners have run.
  function handleBeforePrint(): void {
    if (!view) return;
    const next = { ...view, main: { from: 0, to: PRINT_LIMIT }, isPrinting: true };
    flushSync(() => publish(next));
  }

  function handleAfterPrint(): void {
    if (!view) return;
    main = null;
    view = { ...view, isPrinting: false };
    settle();
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getView: () => view,

    getRanges: (of, rows, keepId) => {
      const count = rows.length;
      const size = of.main.to - of.main.from;
      const from = Math.max(0, Math.min(of.main.from, count - size));
      const range = { from, to: Math.min(count, from + size) };
      if (of.isPrinting) return [range];
      const pins = keepId === null ? [] : [findRow(rows, keepId, -1)];
      const used = of.usedId === null ? -1 : findRow(rows, of.usedId, usedIndex);
      // With its neighbors, so that the Tab key goes from row to row.
      if (used >= 0) pins.push(used - 1, used, used + 1);
      return addRows(range, pins, count);
    },

    update: (next) => {
      const previous = list;
      list = next;
      if (next.listKey !== previous?.listKey) {
        measuredWidth = 0;
        anchor = null;
        shift = 0;
        fixedHeight = null;
      }
      if (next.rows !== previous?.rows) {
        heights.resize(next.rows.length);
        fixedHeight = null;
        if (anchor) anchor = moveAnchor(anchor, previous?.rows ?? []);
        if (view?.usedId) usedIndex = findRow(next.rows, view.usedId, usedIndex);
      }
      settle();
    },

    connect: () => {
      const body = list?.body;
      if (!body) return () => {};
      isConnected = true;
      const page = body.ownerDocument.defaultView ?? window;
      const roots = findRoots(body);
      clips = findClips(body);
      observer = new ResizeObserver(handleRowResize);
      for (const root of roots) {
        root.addEventListener("scroll", handleScroll, { capture: true, passive: true });
      }
      // Both would correct the same.
      body.style.setProperty("overflow-anchor", "none");
      body.addEventListener("focusin", handleUse);
      body.addEventListener("pointerdown", handleUse);
      page.addEventListener("resize", handleResize);
      page.addEventListener("beforeprint", handleBeforePrint);
      page.addEventListener("afterprint", handleAfterPrint);
      settle();
      return () => {
        isConnected = false;
        observer?.disconnect();
        observed = new Set();
        clearTimeout(scrollTimer);
        cancelAnimationFrame(frame);
        for (const root of roots) root.removeEventListener("scroll", handleScroll, true);
        body.style.removeProperty("overflow-anchor");
        body.removeEventListener("focusin", handleUse);
        body.removeEventListener("pointerdown", handleUse);
        page.removeEventListener("resize", handleResize);
        page.removeEventListener("beforeprint", handleBeforePrint);
        page.removeEventListener("afterprint", handleAfterPrint);
      };
    },
  };

  /** Finds the anchor in the changed list. If it's gone, the row that came after it takes its place. */
  function moveAnchor(before: Anchor, rows: readonly Row[]): Anchor | null {
    for (let at = before.index; at < before.index + SEARCHED_FOR_ANCHOR; at += 1) {
      const id = at === before.index ? before.id : rows[at]?.id;
      const index = id === undefined ? -1 : findRow(list?.rows ?? [], id, at);
      if (id !== undefined && index >= 0) return { ...before, id, index };
    }
    return null;
  }
}

/** The index of a row, which is most probably where it was. -1: it isn't there. */
function findRow(rows: readonly Row[], id: string, near: number): number {
  return rows[near]?.id === id ? near : rows.findIndex((row) => row.id === id);
}

/** The document, and the shadow roots in it that an element is in. Scroll events don't leave them. */
function findRoots(element: Element): Node[] {
  const roots: Node[] = [];
  for (let node: Node | null = element; node; ) {
    const root: Node = node.getRootNode();
    roots.push(root);
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return roots;
}

/** The elements that an element may be scrolled out of sight in, from the inside out. */
function findClips(element: Element): Element[] {
  const clips: Element[] = [];
  const { scrollingElement, documentElement, body } = element.ownerDocument;
  for (let node = findParent(element); node; node = findParent(node)) {
    if (!(node instanceof Element)) continue;
    // The overflow of the page's own elements is the viewport's, but only that of one of them.
    if (node === scrollingElement || node === documentElement) continue;
    if (node === body && !isClip(documentElement)) continue;
    if (isClip(node)) clips.push(node);
  }
  return clips;
}

function isClip(element: Element): boolean {
  return getComputedStyle(element).overflowY !== "visible";
}

/** The parent in the tree that is laid out: what is in a slot is laid out there. */
function findParent(node: Node): Node | null {
  return (node instanceof Element ? node.assignedSlot : null) ?? getParent(node);
}

/** Whether an element is in a node, also if it's in a shadow root there. */
function contains(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = findParent(node))
    if (node === outer) return true;
  return false;
}
