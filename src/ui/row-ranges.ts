import type { RowHeights } from "./row-heights.js";

/** Rows that follow each other: from this index up to, but not including, the other. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** The rows in the document change by this many at a time, so that a scroll of a few pixels changes none. */
const STEP = 8;

/** At least as many rows are in the document above and below those in sight. */
const AHEAD = 4;

/** A view that is as high as its content, such as a frame that grows with it, must not draw a whole long list. */
const MAX_ROWS = 600;

/**
 * The height that a list may have on the page, in pixels. Firefox ignores heights above 17.8 million, and Chrome and Safari
 * end at 33 million.
 */
export const MAX_HEIGHT = 15_000_000;

/**
 * The rows to render around those in sight.
 * @param current those rendered now, which stay as long as they are enough
 */
export function chooseRange(
  inSight: { readonly first: number; readonly last: number },
  count: number,
  current: RowRange | null = null,
): RowRange {
  const first = Math.max(0, Math.min(inSight.first, count - 1));
  const last = Math.max(first, Math.min(inSight.last, count - 1, first + MAX_ROWS));
  const from = Math.max(0, Math.floor((first - AHEAD) / STEP) * STEP);
  const to = Math.min(count, Math.ceil((last + 1 + AHEAD) / STEP) * STEP);
  const isEnough =
    current !== null &&
    current.from <= Math.max(0, first - AHEAD / 2) &&
    current.to >= Math.min(count, last + 1 + AHEAD / 2) &&
    current.to <= count &&
    current.to - current.from <= to - from + STEP;
  return isEnough ? current : { from, to };
}

/** The range and the single rows beside it, in order, with those that touch in one. */
export function addRows(range: RowRange, rows: readonly number[], count: number): RowRange[] {
  const all = rows
    .filter((row) => row >= 0 && row < count)
    .map((row) => ({ from: row, to: row + 1 }))
    .concat(range)
    .sort((a, b) => a.from - b.from);
  const merged: RowRange[] = [];
  for (const next of all) {
    const last = merged.at(-1);
    if (last && next.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    } else {
      merged.push(next);
    }
  }
  return merged;
}

/** Whether these are the same ranges. */
export function areSameRanges(a: readonly RowRange[], b: readonly RowRange[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ from, to }, index) => from === b[index]?.from && to === b[index]?.to)
  );
}

/**
 * The heights of the gaps that stand for the rows outside the ranges: one before each range, and one after the last. If all
 * rows are higher than a page can be, the gaps are lower than what they stand for, all by the same factor.
 */
export function getGaps(ranges: readonly RowRange[], heights: RowHeights): number[] {
  const total = heights.getTotal();
  const factor = Math.min(1, MAX_HEIGHT / total);
  let end = 0;
  const gaps = ranges.map(({ from, to }) => {
    const gap = heights.getOffset(from) - end;
    end = heights.getOffset(to);
    return gap * factor;
  });
  return [...gaps, (total - end) * factor];
}

/**
 * What is at this height in the document: the offset among all rows.
 * @param gaps as high as they are in the document
 */
export function toRowOffset(
  y: number,
  ranges: readonly RowRange[],
  gaps: readonly number[],
  heights: RowHeights,
): number {
  let top = 0;
  let end = 0;
  for (const [index, { from, to }] of ranges.entries()) {
    const gap = gaps[index] ?? 0;
    const start = heights.getOffset(from);
    if (y < top + gap) return end + ((y - top) / gap) * (start - end);
    end = heights.getOffset(to);
    top += gap;
    if (y < top + end - start) return start + y - top;
    top += end - start;
  }
  const gap = gaps[ranges.length] ?? 0;
  if (gap === 0) return end;
  return end + Math.min(1, (y - top) / gap) * (heights.getTotal() - end);
}
