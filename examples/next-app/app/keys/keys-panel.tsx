"use client";

import { ApiKeysPanel } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { useTokenGuard } from "../token-guard";

// In a real host: createRestAdapter({ baseUrl: "/api/workspaces/{workspaceId}/api-keys" }).
const adapter = createMemoryAdapter({ id: "example" });

/** The panel, with the app's guard. */
export function KeysPanel() {
  const { setHasUnclaimedToken } = useTokenGuard();
  return (
    <ApiKeysPanel
      adapter={adapter}
      workspaceId="acme"
      workspaceName="Acme Inc."
      onUnclaimedTokenChange={setHasUnclaimedToken}
    />
  );
}
