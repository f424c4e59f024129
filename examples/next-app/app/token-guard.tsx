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
  /**
   * Asks whether to leave if there is an unsaved token. Call it before `router.push` and similar
   * calls.
   */
  readonly mayLeave: () => boolean;
}

const TokenGuardContext = createContext<TokenGuard>({
  setHasUnclaimedToken: () => {},
  mayLeave: () => true,
});

/** The guard of the surrounding app. */
export const useTokenGuard = () => useContext(TokenGuardContext);

interface TokenPage {
  readonly pathname: string;
  readonly href: string;
  readonly state: unknown;
}

/** Asks before Back and Forward, which the App Router can't block. Wrap all pages in it. */
export function TokenGuardProvider({ children }: { readonly children: ReactNode }) {
  /** The history entry with the token. `null`: there is no token. */
  const pageRef = useRef<TokenPage | null>(null);
  const pathname = usePathname();
  const pathnameRef = useRef(pathname);

  // Next.js keeps a page that was left, hidden, along with its token. Ask when the user leaves that
  // page, not when they come back to it.
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
      // The browser has moved already. Put its entry back on top, with the router's state in it.
      window.history.pushState(page.state, "", page.href);
    }
    // In the capture phase, before the router sees the event.
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
