import { ApiKeysPanel, type ApiKeysPanelEvent } from "api-keys-panel";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { useEffect, useMemo, useRef } from "react";
import { setLeaveGuard } from "../router/navigation.js";
import { AUTHORIZATION_PATH } from "../router/routes.js";
import type { Workspace } from "../session/session.js";
import type { Theme } from "../theme.js";

export interface DeveloperKeysPageProps {
  readonly userId: string;
  readonly workspace: Workspace;
  readonly theme: Theme;
  readonly onEvent: (event: ApiKeysPanelEvent) => void;
}

const LEAVE_QUESTION =
  "The token of your new API key has not been copied yet, and is shown only once. Leave this page all the same?";

/** The settings page for API keys: the panel on this app's own server. */
export function DeveloperKeysPage({ userId, workspace, theme, onEvent }: DeveloperKeysPageProps) {
  const isTokenUnclaimed = useRef(false);
  const adapter = useMemo(
    () =>
      createRestAdapter({
        // One person's list must not be shown to the next.
        id: userId,
        baseUrl: "/api/workspaces/{workspaceId}/api-keys",
      }),
    [userId],
  );

  // The router asks before a link or the browser's Back leaves this page; the panel itself asks
  // before a reload.
  useEffect(() => {
    setLeaveGuard(() => !isTokenUnclaimed.current || window.confirm(LEAVE_QUESTION));
    return () => setLeaveGuard(null);
  }, []);

  return (
    <div className="page">
      <p className="breadcrumb">Settings / Developer Keys</p>
      <ApiKeysPanel
        adapter={adapter}
        workspaceId={workspace.id}
        workspaceName={workspace.name}
        access={workspace.role === "viewer" ? "read" : "write"}
        authorizationDocsUrl={AUTHORIZATION_PATH}
        headingLevel={1}
        theme={theme}
        onEvent={onEvent}
        onUnclaimedTokenChange={(isUnclaimed) => {
          isTokenUnclaimed.current = isUnclaimed;
        }}
      />
    </div>
  );
}
