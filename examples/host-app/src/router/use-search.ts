import { useSyncExternalStore } from "react";
import { getSearch, subscribeToPath } from "./navigation.js";

/** The part of the address after its path, with its question mark. `""`: there is none. */
export function useSearch(): string {
  return useSyncExternalStore(subscribeToPath, getSearch);
}
