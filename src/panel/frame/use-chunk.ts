import { useEffect, useState, useSyncExternalStore } from "react";
import type { Chunk } from "../../model/chunk.js";

/** A part of the panel that is loaded by itself. */
export interface LoadedChunk<Module> {
  /** `null`: it isn't there yet. */
  readonly module: Module | null;
  /** It couldn't be loaded, after several attempts. */
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/**
 * Loads a part of the panel as soon as it's wanted.
 * @param isWanted `false`: nothing is loaded
 */
export function useChunk<Module>(chunk: Chunk<Module>, isWanted: boolean): LoadedChunk<Module> {
  const module = useSyncExternalStore(chunk.subscribe, chunk.get, () => null);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // A download is the browser's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads again
  useEffect(() => {
    if (!isWanted || module) return;
    let isCurrent = true;
    void chunk.load().then((isThere) => isCurrent && setHasFailed(!isThere));
    return () => {
      isCurrent = false;
    };
  }, [chunk, isWanted, module, attempt]);

  return {
    module: isWanted ? module : null,
    hasFailed: hasFailed && module === null,
    retry: () => {
      setHasFailed(false);
      setAttempt((count) => count + 1);
    },
  };
}
