/** Code that is loaded when it's needed. */
export interface Chunk<Module> {
  /** The code, once it's there. `null`: it isn't. */
  readonly get: () => Module | null;
  /** Calls back when the code has come. Returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Loads the code, unless it's there or loading. Resolves to whether it's there, and never rejects: each call after a
   * failure tries again.
   */
  readonly load: () => Promise<boolean>;
}

/** How long to wait before each attempt of a load, in milliseconds. */
const WAITS_MS = [0, 500, 1500];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Holds code that a bundler splits off. A network may drop a request, so each load makes several attempts. Where a browser
 * keeps a failed import in mind, only a reload helps: Chrome and Firefox did until 2026.
 * @param load `() => import("./module.js")`
 */
export function createChunk<Module>(
  load: () => Promise<Module>,
  waitsMs: readonly number[] = WAITS_MS,
): Chunk<Module> {
  let module: Module | null = null;
  let loading: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();

  async function attempt(): Promise<boolean> {
    for (const ms of waitsMs) {
      if (ms > 0) await wait(ms);
      try {
        module = await load();
        for (const listener of [...listeners]) listener();
        return true;
      } catch {
        // The next attempt may work.
      }
    }
    return false;
  }

  return {
    get: () => module,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => {
      if (module) return Promise.resolve(true);
      loading ??= attempt().finally(() => {
        loading = null;
      });
      return loading;
    },
  };
}
