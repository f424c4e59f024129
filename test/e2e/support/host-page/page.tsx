import * as RadixDialog from "@radix-ui/react-dialog";
import { ApiKeysPanel, type ApiKeysPanelProps, type Messages } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { loadMessages } from "api-keys-panel/locales";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { pseudoMessages } from "../../../../mocks/pseudo-locale.js";
import { OwnElements } from "./own-elements.js";

const query = new URLSearchParams(location.search);
const locale = query.get("locale") ?? "en";
let messages: Messages | undefined;

/** Keys that are the same on every page, with a time that does not move on. */
const KEYS = ["CRM Sync", "Production Backend", "Staging Worker"].map((name, index) => ({
  id: `key-${index}`,
  name,
  hint: `lp_live_…${index}fQ2`,
  createdAt: `2024-0${index + 1}-11T09:00:00Z`,
  lastUsedAt: index === 0 ? null : `2025-0${index}-02T09:00:00Z`,
}));

function Panel(props: Partial<ApiKeysPanelProps>) {
  const [adapter] = useState(() => createMemoryAdapter({ apiKeys: { acme: KEYS } }));
  return (
    <ApiKeysPanel
      adapter={adapter}
      workspaceId="acme"
      workspaceName="Acme Inc."
      locale={locale}
      messages={messages}
      timeZone="UTC"
      authorizationDocsUrl="https://example.com/docs"
      theme={(query.get("theme") ?? "light") as "light"}
      className={query.get("recipe") ?? undefined}
      // The inherited family is the one thing that may differ between hosts, and boxes follow it.
      style={query.has("ownFont") ? undefined : { ["--akp-font" as string]: "Arial, sans-serif" }}
      {...props}
    />
  );
}

/** At the same place with the same width, whatever the host does to its blocks. */
function Place({ children }: { readonly children: ReactNode }) {
  const width = Number(query.get("width") ?? 900);
  return (
    <div id="place" style={{ position: "absolute", left: 20, top: 700, width, lineHeight: 1 }}>
      {children}
    </div>
  );
}

function InShadow() {
  const hostRef = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    const shadow = hostRef.current?.shadowRoot ?? hostRef.current?.attachShadow({ mode: "open" });
    if (!shadow) return;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = "/panel.css";
    link.onload = () => setRoot(shadow);
    shadow.append(link);
  }, []);
  return <div ref={hostRef}>{root && createPortal(<Panel />, root)}</div>;
}

function InNativeDialog() {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog ref={ref} aria-label="Settings" style={{ width: 800 }}>
      <Panel />
    </dialog>
  );
}

function InRadixDialog() {
  return (
    <RadixDialog.Root open>
      <RadixDialog.Portal>
        <RadixDialog.Content
          aria-describedby={undefined}
          style={{
            position: "fixed",
            inset: 20,
            zIndex: 5000,
            overflow: "auto",
            background: "#fff",
            padding: 20,
          }}
        >
          <RadixDialog.Title>Settings</RadixDialog.Title>
          <Panel />
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

function Mount() {
  switch (query.get("mount")) {
    case "none":
      return null;
    case "shadow":
      return <InShadow />;
    case "native-dialog":
      return <InNativeDialog />;
    case "radix-dialog":
      return <InRadixDialog />;
    case "two":
      return (
        <>
          <Panel workspaceId="acme" />
          <Panel workspaceId="globex" workspaceName="Globex" />
        </>
      );
    case "clipped":
      return (
        <div style={{ overflow: "hidden", transform: "scale(1)", height: 400 }}>
          <Panel />
        </div>
      );
    default:
      return (
        <Place>
          <Panel />
        </Place>
      );
  }
}

const mark = query.get("mark");
if (mark?.startsWith(".")) document.documentElement.classList.add(mark.slice(1));
else if (mark) document.documentElement.setAttribute(...(mark.split("=") as [string, string]));

if (query.has("pseudo")) messages = pseudoMessages;
else if (locale !== "en") messages = await loadMessages(locale);
if (["ar", "fa", "he"].includes(locale)) document.documentElement.dir = "rtl";

const root = document.createElement("main");
document.body.append(root);
createRoot(root).render(
  <>
    {query.has("sticky") && (
      <header style={{ position: "sticky", top: 0, height: 60, background: "#eee", zIndex: 10 }}>
        The host's header
      </header>
    )}
    <OwnElements />
    <Mount />
  </>,
);
