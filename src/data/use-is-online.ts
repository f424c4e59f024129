import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Whether the browser thinks that it's connected. A server, which a host may prefetch on, always is. */
export function isBrowserOnline(): boolean {
  return typeof navigator === "undefined" || navigator.onLine !== false;
}

/**
 * Follows {@link isBrowserOnline}. The browser may be wrong (a VPN, a virtual adapter), so this only explains a failure and
 * never holds back a first attempt. TanStack's online manager is shared with the host, so we leave it alone.
 */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, isBrowserOnline, () => true);
}
