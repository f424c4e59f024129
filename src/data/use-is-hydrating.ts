import { useSyncExternalStore } from "react";

function subscribeToNothing(): () => void {
  return () => {};
}

/**
 * Whether this render hydrates a server's markup and has to show the same. Also `true` on the server. Always `false` in a
 * component that only the browser renders.
 */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
}
