import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRowHeights, type RowHeights } from "../../src/ui/row-heights.js";

const ESTIMATE = 60;

function createMeasured(count: number, measured: readonly (readonly [number, number])[] = []) {
  const heights = createRowHeights(ESTIMATE);
  heights.resize(count);
  for (const [index, height] of measured) heights.measure(index, height);
  return heights;
}

/** The same, in the plainest way. */
const addUp = (plain: readonly number[], end = plain.length) =>
  plain.slice(0, end).reduce((sum, height) => sum + height, 0);

/** Heights that a `Float32Array` keeps as they are. */
const anyHeight = fc.integer({ min: 1, max: 4000 }).map((quarters) => quarters / 4);
const anyMeasure = fc.tuple(fc.nat({ max: 1100 }), anyHeight);

function follow(count: number, measured: readonly (readonly [number, number])[]) {
  const plain = Array.from({ length: count }, () => ESTIMATE);
  for (const [index, height] of measured) if (index < count) plain[index] = height;
  return plain;
}

describe("the heights of rows", () => {
  it("are estimated until they're measured", () => {
    const heights = createMeasured(1000);
    expect(heights.getTotal()).toBe(60_000);
    expect(heights.measure(500, 80)).toBe(true);
    expect(heights.getTotal()).toBe(60_020);
    expect(heights.getOffset(500)).toBe(30_000);
    expect(heights.getOffset(501)).toBe(30_080);
  });

  it("aren't news if they differ by what browsers round", () => {
    const heights = createMeasured(10, [[3, 60.4]]);
    expect(heights.measure(3, 60.401)).toBe(false);
    expect(heights.measure(3, 61)).toBe(true);
  });

  it.each([[-1], [10], [Number.NaN]])(
    "aren't taken for a row %s that isn't in the list",
    (index) => {
      const heights = createMeasured(10);
      expect(heights.measure(index, 70)).toBe(false);
      expect(heights.getTotal()).toBe(600);
    },
  );

  it.each([[0], [-3], [Number.NaN]])("are never %s, which a hidden row has", (height) => {
    expect(createMeasured(10).measure(1, height)).toBe(false);
  });

  it("of an empty list have no row to find", () => {
    const heights = createMeasured(0);
    expect([heights.getTotal(), heights.findIndex(0)]).toEqual([0, -1]);
  });

  it("are forgotten if the list is another one, and for rows that left it", () => {
    const heights = createMeasured(600, [
      [0, 100],
      [599, 100],
    ]);
    heights.resize(500);
    heights.resize(600);
    expect(heights.getTotal()).toBe(600 * 60 + 40);
    heights.forget(50);
    expect(heights.getTotal()).toBe(30_000);
  });

  it("add up to what the plainest sum says", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(anyMeasure, { maxLength: 60 }),
        fc.nat({ max: 1000 }),
        (count, measured, end) => {
          const heights = createMeasured(count, measured);
          const plain = follow(count, measured);
          expect(heights.getOffset(end)).toBeCloseTo(addUp(plain, end), 3);
          expect(heights.getTotal()).toBeCloseTo(addUp(plain), 3);
        },
      ),
    );
  });

  it("find the row whose top and bottom are around an offset", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(anyMeasure, { maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, measured, part) => {
          const heights = createMeasured(count, measured);
          const offset = part * heights.getTotal();
          const index = heights.findIndex(offset);
          expect(heights.getOffset(index)).toBeLessThanOrEqual(offset + 0.001);
          expect(heights.getOffset(index + 1)).toBeGreaterThanOrEqual(offset - 0.001);
        },
      ),
    );
  });

  it("stay right while rows come, leave, and are measured again", () => {
    type Step = (heights: RowHeights, plain: number[]) => number[];
    const anyStep = fc.oneof(
      fc.nat({ max: 1100 }).map(
        (count): Step =>
          (heights, plain) => {
            heights.resize(count);
            return Array.from({ length: count }, (_unused, index) => plain[index] ?? ESTIMATE);
          },
      ),
      anyMeasure.map(
        ([index, height]): Step =>
          (heights, plain) => {
            heights.measure(index, height);
            return plain.map((before, at) => (at === index ? height : before));
          },
      ),
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const heights = createRowHeights(ESTIMATE);
        let plain: number[] = [];
        for (const step of steps) plain = step(heights, plain);
        expect(heights.getCount()).toBe(plain.length);
        expect(heights.getTotal()).toBeCloseTo(addUp(plain), 2);
      }),
    );
  });
});
