import { useSyncExternalStore } from "react";
import { getPath, subscribeToPath } from "./navigation.js";

/** The path of the page that's shown. */
export function usePath(): string {
  return useSyncExternalStore(subscribeToPath, getPath);
}
