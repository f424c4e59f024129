import { useSyncExternalStore } from "react";

function subscribeToNothing(): () => void {
  return () => {};
}

/**
 * Whether this is the render that takes over a server's markup, and so has to show what the server showed; also `true` on
 * the server. A component that only the browser renders never is.
 */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
}
