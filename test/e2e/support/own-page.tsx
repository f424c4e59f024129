import { ApiKeysPanel, createTokenVault, TokenReveal } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { makeToken, type TokenShape } from "./long-token.js";

const query = new URLSearchParams(location.search);

/** What this page's backends report about a key, besides its name and when it was created. */
const REPORTED = {
  nothing: {},
  times: { lastUsedAt: null, expiresAt: null },
  people: { lastUsedAt: null, expiresAt: null, createdBy: { id: "1", name: "Ada Lovelace" } },
};

/** A backend with so many permissions. */
function createPermissions(count: number) {
  return {
    methods: ["create", "listScopes"] as const,
    fields: { create: ["scopes"] as const },
    scopes: Array.from({ length: count }, (_unused, index) => ({
      id: `scope:${index}`,
      label: `Permission number ${index}`,
      description: "What it allows, in one sentence.",
      group: `Group ${Math.floor(index / 10) + 1}`,
    })),
  };
}

/** A backend with so many keys that can be disabled and deleted. */
function createSeveral(count: number) {
  return {
    methods: ["update", "delete"] as const,
    fields: { update: ["enabled"] as const },
    apiKeys: Array.from({ length: count }, (_unused, index) => ({
      id: `key:${index}`,
      name: `Key ${index}`,
      hint: `sk_${index}…`,
      createdAt: new Date(Date.UTC(2026, 9, 28, 9, -index)).toISOString(),
      lastUsedAt: null,
    })),
  };
}

function createAdapter() {
  const reported = REPORTED[(query.get("reported") ?? "times") as keyof typeof REPORTED];
  const apiKeys = ["CRM Sync", "Staging Worker"].map((name, index) => ({
    ...{ id: `${index}`, name, hint: `sk_${index}…`, createdAt: "2026-11-02T09:00:00Z" },
    ...reported,
  }));
  const adapter = createMemoryAdapter({
    ...(query.has("reported") && { apiKeys }),
    ...(query.has("several") && createSeveral(Number(query.get("several")))),
    ...(query.has("permissions") && createPermissions(Number(query.get("permissions")))),
  });
  return Object.assign(window, { adapter }).adapter;
}

/** Makes the list wait until the page's `release` is called. */
function hold(adapter: ReturnType<typeof createAdapter>) {
  Object.assign(window, { release: adapter.holdNext("list") });
}

/** The panel over keys in memory, which can be shown again with a list that waits. */
function PanelPage() {
  const [adapter] = useState(() => {
    const created = createAdapter();
    if (query.has("isHeld")) hold(created);
    return created;
  });
  const [round, setRound] = useState(0);
  const handleAgain = () => {
    hold(adapter);
    setRound(round + 1);
  };
  return (
    <>
      <ApiKeysPanel
        key={round}
        adapter={adapter}
        workspaceId="acme"
        workspaceName="Acme Inc."
        headingLevel={query.has("several") ? 1 : 2}
        bulkActions={query.has("several")}
        access={query.get("access") === "read" ? "read" : "write"}
      />
      {query.has("reported") && (
        <button type="button" onClick={handleAgain}>
          Mount again
        </button>
      )}
    </>
  );
}

const TOKEN_FORMATS = [
  { id: "header", label: "Header", template: "Authorization: Bearer {token}" },
  { id: "env", label: ".env", template: "ACME_API_KEY={token}" },
  {
    id: "curl",
    label: "cURL",
    template: 'curl https://api.example.com/v1 \\\n  -H "X-One: {token}" \\\n  -H "X-Two: {token}"',
  },
];

/** One secret, and a field to paste it into. */
function RevealPage(props: { readonly token: string }) {
  const [vault] = useState(() => createTokenVault(props.token));
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      <label>
        Paste here <textarea />
      </label>
      <TokenReveal
        vault={vault}
        open={isOpen}
        onOpenChange={setIsOpen}
        title="Copy your secret"
        description="This is the only time that it is shown."
        tokenFormats={TOKEN_FORMATS}
      />
    </>
  );
}

document.documentElement.dir = query.get("dir") ?? "ltr";
const length = Number(query.get("length"));
const shape = (query.get("shape") ?? "unbroken") as TokenShape;

const root = document.createElement("main");
document.body.append(root);
createRoot(root).render(
  length > 0 ? <RevealPage token={makeToken(length, shape)} /> : <PanelPage />,
);
