"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
} from "react";

const QUESTION = "The new token has not been copied yet. Leave this page anyway?";

interface TokenGuard {
  /** For the panel's `onUnclaimedTokenChange`. */
  readonly setHasUnclaimedToken: (hasUnclaimedToken: boolean) => void;
  /** Asks, where there is something to ask about. Call it before `router.push` and the like. */
  readonly mayLeave: () => boolean;
}

const TokenGuardContext = createContext<TokenGuard>({
  setHasUnclaimedToken: () => {},
  mayLeave: () => true,
});

/** The guard of the app around. */
export const useTokenGuard = () => useContext(TokenGuardContext);

interface TokenPage {
  readonly pathname: string;
  readonly href: string;
  readonly state: unknown;
}

/** Asks before Back and Forward, which the App Router lets nobody refuse. Goes around all pages. */
export function TokenGuardProvider({ children }: { readonly children: ReactNode }) {
  /** The history entry with the token. `null`: there is none. */
  const pageRef = useRef<TokenPage | null>(null);
  const pathname = usePathname();
  const pathnameRef = useRef(pathname);

  // A page that was left is kept, hidden, and its token with it: asking is for leaving that page, not for coming back to it.
  useEffect(() => {
    pathnameRef.current = pathname;
  }, [pathname]);

  const guard = useMemo<TokenGuard>(
    () => ({
      setHasUnclaimedToken: (hasUnclaimedToken) => {
        const { history, location } = window;
        const { href, pathname } = location;
        pageRef.current = hasUnclaimedToken ? { href, pathname, state: history.state } : null;
      },
      mayLeave: () => pageRef.current?.pathname !== pathnameRef.current || window.confirm(QUESTION),
    }),
    [],
  );

  useEffect(() => {
    function handlePopState(event: PopStateEvent) {
      const page = pageRef.current;
      if (page === null || guard.mayLeave()) return;
      event.stopImmediatePropagation();
      // The browser has moved already; its entry comes back on top, with what the router keeps in it.
      window.history.pushState(page.state, "", page.href);
    }
    // In the capture phase, before the router hears of it.
    window.addEventListener("popstate", handlePopState, { capture: true });
    return () => window.removeEventListener("popstate", handlePopState, { capture: true });
  }, [guard]);

  return <TokenGuardContext value={guard}>{children}</TokenGuardContext>;
}

/** A link that asks first. Use it in place of `next/link` wherever the panel may be on the page. */
export function GuardedLink(props: ComponentProps<typeof Link>) {
  const { mayLeave } = useTokenGuard();
  return (
    <Link
      {...props}
      onNavigate={(event) => {
        if (!mayLeave()) event.preventDefault();
      }}
    />
  );
}
