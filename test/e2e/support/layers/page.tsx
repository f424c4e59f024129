import Dialog from "@mui/material/Dialog";
import * as RadixDialog from "@radix-ui/react-dialog";
import { ApiKeysPanel } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import {
  createElement,
  type DOMAttributes,
  type ReactNode,
  StrictMode,
  useEffect,
  useRef,
  useState,
} from "react";
import { createRoot } from "react-dom/client";

declare global {
  interface Window {
    /** Bootstrap's own script. */
    readonly bootstrap: { readonly Modal: new (element: Element) => { show(): void } };
  }
}

/** What the test asks of the page. */
const query = new URLSearchParams(location.search);

/** What the host's handlers received, for the test to read. */
const seen: string[] = [];
const adapter = createMemoryAdapter({
  apiKeys: { acme: [{ id: "key-1", name: "CRM Sync", createdAt: "2025-01-11T09:00:00Z" }] },
});
/** Shows the host's question, and resolves once the user has answered it. */
let ask: () => Promise<boolean> = async () => true;
let setIsAround: (isAround: boolean) => void = () => {};
Object.assign(window, { seen, adapter, setIsAround: (is: boolean) => setIsAround(is) });

const HANDLERS =
  "onClick,onMouseDown,onPointerDown,onKeyDown,onKeyUp,onFocus,onBlur,onPaste,onInput,onChange,onSubmit,onWheel,onDragStart";
const handlers: DOMAttributes<HTMLElement> = Object.fromEntries(
  HANDLERS.split(",").map((name) => [
    name,
    (event: Event) => {
      if (event.type === "submit") event.preventDefault();
      seen.push(event.type);
    },
  ]),
);

function Panel() {
  return (
    <ApiKeysPanel
      adapter={adapter}
      workspaceId="acme"
      workspaceName="Acme Inc."
      onReauthenticate={() => ask()}
    />
  );
}

/** The host's question, which the user answers with a name and a press. */
function Prove(props: { readonly onEnd: (isProved: boolean) => void }) {
  const [name, setName] = useState("");
  return (
    <>
      <label>
        Your password <input value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="button" onClick={() => props.onEnd(name === "open sesame")}>
        Prove it
      </button>
    </>
  );
}

function NativeDialog({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return <dialog ref={ref}>{children}</dialog>;
}

const FRAMES: Readonly<Record<string, (children: ReactNode) => ReactNode>> = {
  // Without a layer or a position: it's part of the page.
  plain: (children) => <div id="question">{children}</div>,
  fixed: (children) => (
    <div style={{ position: "fixed", inset: "40% 40%", background: "#fff" }}>{children}</div>
  ),
  native: (children) => <NativeDialog>{children}</NativeDialog>,
  material: (children) => (
    <Dialog open style={{ zIndex: 50 }}>
      {children}
    </Dialog>
  ),
  radix: (children) => (
    <RadixDialog.Root open>
      <RadixDialog.Portal>
        <RadixDialog.Overlay style={{ position: "fixed", inset: 0, zIndex: 50 }} />
        <RadixDialog.Content
          aria-describedby={undefined}
          style={{ position: "fixed", inset: "30%", zIndex: 50, background: "#fff" }}
        >
          <RadixDialog.Title>Who are you?</RadixDialog.Title>
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  ),
};

/** The host's question, opened on the panel's request. */
function Question() {
  const [end, setEnd] = useState<((isProved: boolean) => void) | null>(null);
  useEffect(() => {
    ask = () =>
      new Promise((resolve) => {
        setEnd(() => (isProved: boolean) => {
          setEnd(null);
          resolve(isProved);
        });
      });
  }, []);
  return end && FRAMES[query.get("question") ?? "plain"]?.(<Prove onEnd={end} />);
}

/** A Radix modal around the panel, opened and closed by the test. */
function AroundRadix() {
  const [isOpen, setIsOpen] = useState(true);
  setIsAround = setIsOpen;
  return (
    <RadixDialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay style={{ position: "fixed", inset: 0 }} />
        <RadixDialog.Content
          aria-describedby={undefined}
          style={{ position: "fixed", inset: 20, zIndex: 60, overflow: "auto", background: "#fff" }}
        >
          <RadixDialog.Title>Settings</RadixDialog.Title>
          <Panel />
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** A Bootstrap modal that was in the page, with the panel in it, before it opened. */
function AroundBootstrap() {
  const ref = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        onClick={() => ref.current && new window.bootstrap.Modal(ref.current).show()}
      >
        Settings
      </button>
      <div ref={ref} className="modal" tabIndex={-1}>
        <div className="modal-dialog modal-xl">
          <div className="modal-content">
            <div className="modal-body">
              <Panel />
            </div>
          </div>
        </div>
      </div>
    </>
  );
}

function Page() {
  switch (query.get("around")) {
    case "form":
      return (
        <form {...handlers}>
          <Panel />
          <button type="submit">The host's</button>
        </form>
      );
    case "label":
      return createElement("label", null, <Panel />);
    case "link":
      return (
        <a href="#followed">
          <Panel />
        </a>
      );
    case "radix":
      return <AroundRadix />;
    case "bootstrap":
      return <AroundBootstrap />;
    default:
      return <Panel />;
  }
}

for (const [name, value] of query) {
  if (name === "html") document.documentElement.setAttribute("style", value);
  if (name === "body") document.body.setAttribute("style", value);
}
const root = document.createElement("main");
root.setAttribute("style", query.get("main") ?? "");
document.body.append(root);
createRoot(root).render(
  <StrictMode>
    <Page />
    <Question />
    <p style={{ height: 2000 }}>The rest of the page</p>
  </StrictMode>,
);
