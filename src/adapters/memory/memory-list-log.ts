import type { MemoryRecord } from "./memory-page.js";

interface Snapshot {
  readonly visibleFrom: number;
  readonly records: readonly MemoryRecord[];
}

/** The states of one list, of which `list` sees each a while later than the writes that made it. */
export class MemoryListLog {
  #snapshots: readonly [Snapshot, ...Snapshot[]];
  readonly #lagMs: number;

  constructor(records: readonly MemoryRecord[], lagMs: number) {
    this.#snapshots = [{ visibleFrom: Number.NEGATIVE_INFINITY, records }];
    this.#lagMs = lagMs;
  }

  /** What is true now. */
  get current(): readonly MemoryRecord[] {
    return (this.#snapshots.at(-1) ?? this.#snapshots[0]).records;
  }

  /** What a reader sees now. */
  get visible(): readonly MemoryRecord[] {
    // Not the adapter's `now`, which may stand still.
    const elapsed = performance.now();
    const [first, ...later] = this.#snapshots;
    const index = later.findLastIndex(({ visibleFrom }) => visibleFrom <= elapsed);
    const seen = later[index] ?? first;
    this.#snapshots = [seen, ...later.slice(index + 1)];
    return seen.records;
  }

  /** Makes a new state, by one write. */
  write(records: readonly MemoryRecord[]): void {
    const snapshot = { visibleFrom: performance.now() + this.#lagMs, records };
    this.#snapshots = this.#lagMs === 0 ? [snapshot] : [...this.#snapshots, snapshot];
  }

  /** Shows all writes so far to readers. */
  catchUp(): void {
    this.#snapshots = [{ visibleFrom: Number.NEGATIVE_INFINITY, records: this.current }];
  }
}
