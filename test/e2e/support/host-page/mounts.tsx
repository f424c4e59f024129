import * as RadixDialog from "@radix-ui/react-dialog";
import { type CSSProperties, lazy, type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Panel, query } from "./panel.js";

const MaterialDialog = lazy(() =>
  import("./material.js").then((module) => ({ default: module.InDialog })),
);
const MaterialTheme = lazy(() =>
  import("./material.js").then((module) => ({ default: module.InTheme })),
);

/**
 * What a host's rules for blocks would do to the panel's position, which isn't the panel's concern.
 */
const PLAIN: CSSProperties = {
  display: "block",
  minWidth: 0,
  maxWidth: "none",
  minHeight: 0,
  margin: 0,
  padding: 0,
  border: 0,
  background: "none",
  opacity: 1,
  filter: "none",
  transform: "none",
  transition: "none",
  columns: "auto",
  overflow: "visible",
};

/** At the same place with the same width, whatever the host does to its blocks. */
function Place({ children }: { readonly children: ReactNode }) {
  const width = Number(query.get("width") ?? 900);
  const top = Number(query.get("top") ?? 700);
  return (
    <div id="place" style={{ ...PLAIN, position: "absolute", left: 20, top, width, lineHeight: 1 }}>
      {children}
    </div>
  );
}

/** Calls back with a shadow root that has our styles, once they're loaded. */
function InShadow(props: { readonly mode?: ShadowRootMode; readonly children: ReactNode }) {
  const hostRef = useRef<HTMLDivElement>(null);
  const shadowRef = useRef<ShadowRoot>(undefined);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    if (!hostRef.current || shadowRef.current) return;
    const shadow = hostRef.current.attachShadow({ mode: props.mode ?? "open" });
    shadowRef.current = shadow;
    // Only the test can reach into a closed one.
    Object.assign(window, { shadow });
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = "/panel.css";
    link.onload = () => setRoot(shadow);
    shadow.append(link);
  }, [props.mode]);
  return <div ref={hostRef}>{root && createPortal(props.children, root)}</div>;
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

/** A drawer at the side, which clips its content and scrolls. */
function InDrawer(props: { readonly role?: "dialog"; readonly "aria-label"?: string }) {
  return (
    <div
      {...props}
      style={{
        position: "fixed",
        insetBlock: 0,
        right: 0,
        width: 420,
        zIndex: 50,
        overflow: "auto",
        contain: "paint",
        background: "#fff",
        padding: 20,
      }}
    >
      <p style={{ height: 900 }}>Other settings</p>
      <Panel />
      <p style={{ height: 900 }}>More settings</p>
    </div>
  );
}

/** A separate document in a frame, with or without an address. */
const FRAMES = {
  frame: { src: "/?alone" },
  "frame-srcdoc": {
    srcDoc: `<!doctype html><html lang="en"><title>Keys</title><link rel="stylesheet" href="/panel.css">
      <body><script type="module" src="/page.js"></script></body></html>`,
  },
} as const;

/** The panel where the query says. */
export function Mount() {
  switch (query.get("mount")) {
    case "none":
      return null;
    case "shadow":
      return (
        <InShadow>
          <Panel />
        </InShadow>
      );
    case "closed-shadow":
      return (
        <InShadow mode="closed">
          <Panel />
        </InShadow>
      );
    case "native-dialog":
      return <InNativeDialog />;
    case "native-dialog-in-shadow":
      return (
        <InShadow>
          <InNativeDialog />
        </InShadow>
      );
    case "radix-dialog":
      return <InRadixDialog />;
    case "material-dialog":
      return <MaterialDialog />;
    case "material-theme":
      return <MaterialTheme />;
    case "drawer":
      return <InDrawer />;
    case "drawer-dialog":
      return <InDrawer role="dialog" aria-label="Settings" />;
    case "frame":
    case "frame-srcdoc":
      return (
        <iframe title="Keys" width="700" height="600" {...FRAMES[query.get("mount") as "frame"]} />
      );
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
