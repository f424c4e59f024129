import { discardUnclaimedTokens } from "api-keys-panel";
import { Dashboard } from "./dashboard.js";
import { MessagePage } from "./pages/message-page.js";
import { useSession } from "./session/use-session.js";
import { useTheme } from "./theme.js";

/** The whole app: a dashboard for the signed-in user. */
export function App() {
  const [theme, setTheme] = useTheme();
  const { state, signInAs, leave } = useSession();

  const handleSignOut = () => {
    // The next person to use this page must not be offered the last person's token.
    discardUnclaimedTokens();
    leave();
  };

  switch (state.status) {
    case "loading":
      return <p className="app-loading">Loading…</p>;
    case "failed":
      return (
        <MessagePage title="The server cannot be reached" text={state.problem}>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            Try again
          </button>
        </MessagePage>
      );
    case "signedOut":
      return (
        <MessagePage title="You are signed out" text="Choose who to come back as.">
          <button type="button" className="button" onClick={() => signInAs("owner")}>
            Sign in as owner
          </button>
          <button type="button" className="button" onClick={() => signInAs("viewer")}>
            Sign in as viewer
          </button>
        </MessagePage>
      );
    case "signedIn":
      return (
        <Dashboard
          session={state.session}
          theme={theme}
          onThemeChange={setTheme}
          onRoleChange={signInAs}
          onSignOut={handleSignOut}
        />
      );
    default:
      return state satisfies never;
  }
}
