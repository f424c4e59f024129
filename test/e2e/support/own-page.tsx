import { ApiKeysPanel, createTokenVault, TokenReveal } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { makeToken, type TokenShape } from "./long-token.js";

/** The panel over keys in memory. */
function PanelPage() {
  const [adapter] = useState(() => createMemoryAdapter());
  return <ApiKeysPanel adapter={adapter} workspaceId="acme" workspaceName="Acme Inc." />;
}

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
        hasHeaderExample
      />
    </>
  );
}

const query = new URLSearchParams(location.search);
document.documentElement.dir = query.get("dir") ?? "ltr";
const length = Number(query.get("length"));
const shape = (query.get("shape") ?? "unbroken") as TokenShape;

const root = document.createElement("main");
document.body.append(root);
createRoot(root).render(
  length > 0 ? <RevealPage token={makeToken(length, shape)} /> : <PanelPage />,
);
