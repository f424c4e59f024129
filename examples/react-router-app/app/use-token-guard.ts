import { useEffect } from "react";
import { useBlocker } from "react-router";

const QUESTION = "The new token has not been copied yet. Leave this page anyway?";

/**
 * Asks before the router leaves the page, by a link, by code or by Back and Forward.
 * @param hasUnclaimedToken what `onUnclaimedTokenChange` said last
 */
export function useTokenGuard(hasUnclaimedToken: boolean): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      hasUnclaimedToken && currentLocation.pathname !== nextLocation.pathname,
  );

  // A question of the browser's own: nothing of the app can cover it.
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    if (window.confirm(QUESTION)) blocker.proceed();
    else blocker.reset();
  }, [blocker]);
}
