import { useEffect, useState } from "react";
import { type Role, resumeSession, type Session, signIn, signOut } from "./session.js";

export type SessionState =
  | { readonly status: "loading" | "signedOut" }
  | { readonly status: "failed"; readonly problem: string }
  | { readonly status: "signedIn"; readonly session: Session };

/** Follows who is signed in, starting with the session that was open when the page loaded. */
export function useSession() {
  const [state, setState] = useState<SessionState>({ status: "loading" });

  const follow = (session: Promise<Session>) =>
    session.then(
      (value) => setState({ status: "signedIn", session: value }),
      (error: Error) => setState({ status: "failed", problem: error.message }),
    );

  // Asks the server, which is outside of React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the page is opened
  useEffect(() => {
    follow(resumeSession());
  }, []);

  return {
    state,
    signInAs: (role: Role) => follow(signIn(role)),
    leave: () =>
      signOut().then(
        () => setState({ status: "signedOut" }),
        (error: Error) => setState({ status: "failed", problem: error.message }),
      ),
  };
}
