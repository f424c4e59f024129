import { useEffect } from "react";
import { useBlocker } from "react-router";

const QUESTION = "The new token has not been copied yet. Leave this page anyway?";

/**
 * Asks before the router leaves the page, whether by a link, by code, or by Back and Forward.
 * @param hasUnclaimedToken the last value that `onUnclaimedTokenChange` received
 */
export function useTokenGuard(hasUnclaimedToken: boolean): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      hasUnclaimedToken && currentLocation.pathname !== nextLocation.pathname,
  );

  // The browser's own dialog: nothing in the app can cover it.
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    if (window.confirm(QUESTION)) blocker.proceed();
    else blocker.reset();
  }, [blocker]);
}
