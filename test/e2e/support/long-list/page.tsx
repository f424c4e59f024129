import { ApiKeysPanel } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const query = new URLSearchParams(location.search);
const count = Number(query.get("count") ?? 20_000);
const hasLongNames = query.has("names");

const MINUTE_MS = 60_000;
const START = Date.parse("2020-01-01T00:00:00Z");

/** Newest first, "Key 1" is at the top. Some of the long names need several lines. */
const apiKeys = Array.from({ length: count }, (_unused, index) => ({
  id: `key_${index + 1}`,
  name: `Key ${index + 1}${hasLongNames && index % 3 === 1 ? " of the worker that syncs orders".repeat(1 + (index % 5)) : ""}`,
  createdAt: new Date(START + (count - index) * MINUTE_MS).toISOString(),
  hint: `sk_${index}…`,
  lastUsedAt: null,
  expiresAt: null,
}));

const adapter = createMemoryAdapter({
  apiKeys,
  latencyMs: Number(query.get("latency") ?? 0),
  serverSide: query.has("paged") ? { search: true, sort: ["createdAt"] } : {},
});
Object.assign(window, { adapter });

function Page() {
  const [isShown, setIsShown] = useState(!query.has("hidden"));
  const panel = (
    <div
      style={{ display: isShown ? undefined : "none", inlineSize: query.get("width") ?? undefined }}
    >
      <ApiKeysPanel adapter={adapter} workspaceId="acme" workspaceName="Acme Inc." />
    </div>
  );
  return (
    <>
      {query.has("hidden") && (
        <button type="button" onClick={() => setIsShown(true)}>
          Show the keys
        </button>
      )}
      {query.has("inner") ? (
        <div
          id="scroller"
          style={{ blockSize: "500px", overflow: "auto", scale: query.get("scale") ?? undefined }}
        >
          {panel}
        </div>
      ) : (
        panel
      )}
    </>
  );
}

document.documentElement.dir = query.get("dir") ?? "ltr";
let root: Element | ShadowRoot = document.createElement("main");
document.body.append(root);
if (query.has("shadow")) {
  root = root.attachShadow({ mode: "open" });
  const styles = document.createElement("link");
  styles.rel = "stylesheet";
  styles.href = "/page.css";
  root.append(styles);
}
createRoot(root).render(<Page />);
