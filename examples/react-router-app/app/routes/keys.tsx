import { ApiKeysPanel } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { useState } from "react";
import { useTokenGuard } from "../use-token-guard.js";

// In a real host: createRestAdapter({ baseUrl: "/api/workspaces/{workspaceId}/api-keys" }).
const adapter = createMemoryAdapter({ id: "example" });

/** The page with the panel. */
export default function Keys() {
  const [hasUnclaimedToken, setHasUnclaimedToken] = useState(false);
  useTokenGuard(hasUnclaimedToken);
  return (
    <ApiKeysPanel
      adapter={adapter}
      workspaceId="acme"
      workspaceName="Acme Inc."
      onUnclaimedTokenChange={setHasUnclaimedToken}
    />
  );
}
