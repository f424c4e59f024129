import { ApiKeysPanel, type ApiKeysPanelEvent } from "api-keys-panel";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { useEffect, useMemo, useRef } from "react";
import { navigate, setLeaveGuard } from "../router/navigation.js";
import { AUTHORIZATION_PATH, pathsOf } from "../router/routes.js";
import { useSearch } from "../router/use-search.js";
import type { Workspace } from "../session/session.js";
import type { Theme } from "../theme.js";
import { customFields, tokenFormats } from "./keys-fields.js";
import { readView, writeView } from "./keys-view.js";

export interface DeveloperKeysPageProps {
  readonly userId: string;
  readonly workspace: Workspace;
  readonly theme: Theme;
  readonly onEvent: (event: ApiKeysPanelEvent) => void;
}

const LEAVE_QUESTION =
  "The token of your new API key has not been copied yet, and is shown only once. Leave this page all the same?";

/** The settings page for API keys: the panel on this app's own server, with everything it can do. */
export function DeveloperKeysPage({ userId, workspace, theme, onEvent }: DeveloperKeysPageProps) {
  const isTokenUnclaimed = useRef(false);
  const adapter = useMemo(
    () =>
      createRestAdapter({
        // One person's list must not be shown to the next.
        id: userId,
        baseUrl: "/api/workspaces/{workspaceId}/api-keys",
        methods: [
          "create",
          "update",
          "delete",
          "rotate",
          "listScopes",
          "listActivity",
          "getUsage",
          "rules",
        ],
        fields: {
          create: ["description", "expiresAt", "scopes"],
          update: ["description", "expiresAt", "scopes", "enabled"],
          custom: customFields,
        },
        serverSide: {
          search: true,
          sort: ["createdAt", "name", "lastUsedAt", "expiresAt"],
          filter: ["status", "scopes", "createdBy"],
        },
      }),
    [userId],
  );

  // A link to the page, or a reload, shows the same keys.
  const search = useSearch();
  const view = useMemo(() => readView(search), [search]);

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
        tokenFormats={tokenFormats}
        view={view}
        onViewChange={(next) => {
          navigate(pathsOf(workspace.id).developerKeys + writeView(next), { isReplacing: true });
        }}
        bulkActions
        onEvent={onEvent}
        onUnclaimedTokenChange={(isUnclaimed) => {
          isTokenUnclaimed.current = isUnclaimed;
        }}
      />
    </div>
  );
}
