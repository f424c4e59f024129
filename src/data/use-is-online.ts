import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Whether the browser believes to have a connection. */
export function isBrowserOnline(): boolean {
  return navigator.onLine !== false;
}

/**
 * As {@link isBrowserOnline}, and follows it. The browser may be wrong (a VPN, a virtual adapter), so this only helps to
 * explain a failure and never keeps a first try back. TanStack's own online manager is shared with the host, and left alone.
 */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, isBrowserOnline, () => true);
}
