/** How many rows share a sum. A power of two. */
const BLOCK = 256;

/** The heights of a list's rows: those that were measured, and an estimate for the rest. In pixels. */
export interface RowHeights {
  /** The number of rows. */
  readonly getCount: () => number;
  /** The height of all rows. */
  readonly getTotal: () => number;
  /** The height of the rows before this one. */
  readonly getOffset: (index: number) => number;
  /** The row at this offset: the first one above it all, the last one below. -1: there are no rows. */
  readonly findIndex: (offset: number) => number;
  /** Notes the height of a row. Returns whether that's news. */
  readonly measure: (index: number, height: number) => boolean;
  /** Changes the number of rows; those at the end come and go. */
  readonly resize: (count: number) => void;
  /** Forgets all heights, and estimates them again. */
  readonly forget: (estimate: number) => void;
}

/**
 * Holds the heights of a list's rows: four bytes a row, and a sum for each block of them, so that no question takes more
 * than a walk over the blocks and one of them.
 */
export function createRowHeights(initialEstimate: number): RowHeights {
  let estimate = initialEstimate;
  let count = 0;
  /** 0: not measured. */
  let heights = new Float32Array(0);
  let blockSums = new Float64Array(0);
  let blockCounts = new Uint16Array(0);

  const getHeight = (index: number) => heights[index] || estimate;

  function getBlockHeight(block: number): number {
    const length = Math.min(BLOCK, count - block * BLOCK);
    return (blockSums[block] ?? 0) + (length - (blockCounts[block] ?? 0)) * estimate;
  }

  function getOffset(index: number): number {
    const end = Math.max(0, Math.min(index, count));
    const block = Math.floor(end / BLOCK);
    let offset = 0;
    for (let before = 0; before < block; before += 1) offset += getBlockHeight(before);
    for (let row = block * BLOCK; row < end; row += 1) offset += getHeight(row);
    return offset;
  }

  function note(index: number, height: number): void {
    const block = Math.floor(index / BLOCK);
    const before = heights[index] ?? 0;
    heights[index] = height;
    // As it's stored, so that the sum is that of what is added up again later.
    const stored = heights[index] ?? 0;
    blockSums[block] = (blockSums[block] ?? 0) + stored - before;
    blockCounts[block] = (blockCounts[block] ?? 0) + Number(stored > 0) - Number(before > 0);
  }

  return {
    getCount: () => count,
    getTotal: () => getOffset(count),
    getOffset,
    findIndex: (offset) => {
      if (count === 0) return -1;
      let rest = offset;
      let block = 0;
      while ((block + 1) * BLOCK < count && rest >= getBlockHeight(block)) {
        rest -= getBlockHeight(block);
        block += 1;
      }
      let row = block * BLOCK;
      while (row < count - 1 && row < (block + 1) * BLOCK - 1 && rest >= getHeight(row)) {
        rest -= getHeight(row);
        row += 1;
      }
      return row;
    },
    measure: (index, height) => {
      if (!(index >= 0 && index < count && height > 0)) return false;
      const known = heights[index] ?? 0;
      // Browsers report the same height with other rounding errors.
      if (known > 0 && Math.abs(known - height) < 0.01) return false;
      note(index, height);
      return true;
    },
    resize: (next) => {
      // Also of an array that's long enough: a row that comes back may be another one.
      for (let row = next; row < count; row += 1) if (heights[row]) note(row, 0);
      count = next;
      if (next <= heights.length) return;
      // Pages come one after the other.
      const length = Math.ceil(Math.max(next, heights.length * 1.5) / BLOCK);
      heights = copyInto(new Float32Array(length * BLOCK), heights);
      blockSums = copyInto(new Float64Array(length), blockSums);
      blockCounts = copyInto(new Uint16Array(length), blockCounts);
    },
    forget: (nextEstimate) => {
      estimate = nextEstimate;
      heights.fill(0);
      blockSums.fill(0);
      blockCounts.fill(0);
    },
  };
}

function copyInto<T extends Float32Array | Float64Array | Uint16Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
