import { type ReactNode, useLayoutEffect } from "react";

function goOffline(): () => void {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
  window.dispatchEvent(new Event("offline"));
  return () => {
    Reflect.deleteProperty(navigator, "onLine");
    window.dispatchEvent(new Event("online"));
  };
}

/** Makes the page believe that it has no network, for as long as this is mounted. */
export function WhileOffline({ children }: { readonly children: ReactNode }) {
  // The network is the outside system. A layout effect, because the effects inside listen a moment
  // later.
  useLayoutEffect(goOffline, []);
  return children;
}
