import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRowHeights } from "../../src/ui/row-heights.js";
import {
  addRows,
  chooseRange,
  getGaps,
  MAX_HEIGHT,
  type RowRange,
  toRowOffset,
} from "../../src/ui/row-ranges.js";

function createHeights(count: number, estimate = 60) {
  const heights = createRowHeights(estimate);
  heights.resize(count);
  return heights;
}

const sizeOf = (ranges: readonly RowRange[]) =>
  ranges.reduce((sum, { from, to }) => sum + to - from, 0);

describe("the rows to render", () => {
  it("are those in sight, and some above and below", () => {
    expect(chooseRange({ first: 500, last: 515 }, 1000)).toEqual({ from: 496, to: 520 });
    expect(chooseRange({ first: 0, last: 15 }, 1000)).toEqual({ from: 0, to: 24 });
    expect(chooseRange({ first: 985, last: 999 }, 1000)).toEqual({ from: 976, to: 1000 });
  });

  it("stay while they're enough", () => {
    const current = { from: 496, to: 520 };
    expect(chooseRange({ first: 499, last: 514 }, 1000, current)).toBe(current);
    expect(chooseRange({ first: 503, last: 518 }, 1000, current)).not.toBe(current);
  });

  it("aren't more than a view can have, if it's as high as its content", () => {
    const { from, to } = chooseRange({ first: 0, last: 99_999 }, 100_000);
    expect(to - from).toBeLessThan(1000);
  });

  it("always cover what is in sight, and end with the list", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat({ max: 5000 }),
        fc.nat({ max: 80 }),
        fc.option(fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 100 }))),
        (count, first, more, before) => {
          const current = before && { from: before[0], to: before[0] + before[1] };
          const { from, to } = chooseRange({ first, last: first + more }, count, current);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(Math.min(first, count - 1));
          expect(to).toBeLessThanOrEqual(count);
          expect(to).toBeGreaterThan(Math.min(first + more, count - 1));
          expect(to - from).toBeLessThanOrEqual(more + 1 + 32);
        },
      ),
    );
  });

  it("include single rows elsewhere, each of them once and in order", () => {
    expect(addRows({ from: 496, to: 520 }, [4, 5, 6, 600], 1000)).toEqual([
      { from: 4, to: 7 },
      { from: 496, to: 520 },
      { from: 600, to: 601 },
    ]);
    expect(addRows({ from: 496, to: 520 }, [495, 496, 497, -1, 1000], 1000)).toEqual([
      { from: 495, to: 520 },
    ]);
  });
});

const anyList = fc.record({
  count: fc.integer({ min: 1, max: 3000 }),
  measured: fc.array(fc.tuple(fc.nat({ max: 3000 }), fc.integer({ min: 20, max: 900 })), {
    maxLength: 40,
  }),
  first: fc.nat({ max: 3000 }),
  pins: fc.array(fc.nat({ max: 3000 }), { maxLength: 4 }),
});

function build({
  count,
  measured,
  first,
  pins,
}: typeof anyList extends fc.Arbitrary<infer T> ? T : never) {
  const heights = createHeights(count);
  for (const [index, height] of measured) heights.measure(index, height);
  const ranges = addRows(chooseRange({ first, last: first + 15 }, count), pins, count);
  return { heights, ranges, gaps: getGaps(ranges, heights) };
}

describe("the gaps between the rows", () => {
  it("are as high as the rows that they stand for", () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const { heights, ranges, gaps } = build(list);
        const drawn = ranges.reduce(
          (sum, { from, to }) => sum + heights.getOffset(to) - heights.getOffset(from),
          0,
        );
        expect(gaps).toHaveLength(ranges.length + 1);
        expect(gaps.reduce((sum, gap) => sum + gap, drawn)).toBeCloseTo(heights.getTotal(), 2);
        expect(sizeOf(ranges)).toBeLessThanOrEqual(list.count);
      }),
    );
  });

  it("make each height in the document that of its row", () => {
    fc.assert(
      fc.property(anyList, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const { heights, ranges, gaps } = build(list);
        const y = part * heights.getTotal();
        expect(toRowOffset(y, ranges, gaps, heights)).toBeCloseTo(y, 2);
      }),
    );
  });

  it("shrink if a page can't be as high as all rows, with the first and the last row in reach", () => {
    const heights = createHeights(100_000, 210);
    const ranges = [chooseRange({ first: 50_000, last: 50_010 }, 100_000)];
    const gaps = getGaps(ranges, heights);
    const drawn = sizeOf(ranges) * 210;
    const height = gaps.reduce((sum, gap) => sum + gap, drawn);
    expect(heights.getTotal()).toBeGreaterThan(MAX_HEIGHT);
    expect(height).toBeLessThan(MAX_HEIGHT + drawn);
    const rowAt = (y: number) => heights.findIndex(toRowOffset(y, ranges, gaps, heights));
    expect(rowAt(0)).toBe(0);
    expect(rowAt(height - 1)).toBe(99_999);
    expect(rowAt(gaps[0] ?? 0)).toBe(ranges[0]?.from);
    expect(rowAt((gaps[0] ?? 0) + 210)).toBe((ranges[0]?.from ?? 0) + 1);
  });

  it("lead down the list without a step back, however high they are", () => {
    fc.assert(
      fc.property(anyList, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (list, parts) => {
        const { heights, ranges } = build(list);
        const gaps = getGaps(ranges, heights).map((gap, index) => (gap > 0 ? gap + index * 7 : 0));
        const offsets = parts
          .sort((a, b) => a - b)
          .map((part) => toRowOffset(part * heights.getTotal() * 1.1, ranges, gaps, heights));
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        for (const offset of offsets) expect(offset).toBeLessThanOrEqual(heights.getTotal() + 0.01);
      }),
    );
  });
});
