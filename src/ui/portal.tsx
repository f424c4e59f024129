import {
  type CSSProperties,
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { isolatedEvents } from "./isolate-events.js";
import { copyLook, followLook } from "./page-look.js";
import { getParent } from "./shadow-dom.js";

/** What the root element of a portal gets, so that it looks and reads like the panel. */
export interface PortalRootProps {
  /** Begins with `akp-root`. */
  readonly className: string;
  readonly "data-theme"?: "light" | "dark" | "auto" | "host" | undefined;
  readonly dir?: "ltr" | "rtl" | undefined;
  readonly lang?: string | undefined;
  readonly style?: CSSProperties | undefined;
}

interface PortalSettings {
  /** Where dialogs, menus, and tooltips are mounted. `null` or `undefined`: wherever the user can reach them. */
  readonly container: HTMLElement | ShadowRoot | null | undefined;
  readonly rootProps: PortalRootProps;
  /** The host is asking the user something: dialogs must not get in the way. @default false */
  readonly isReleased?: boolean | undefined;
  /**
   * Called after a dialog has closed, unless something else has the focus by then. After `preventDefault()`, it's up to
   * the caller to move the focus; otherwise it returns to where it was before.
   */
  readonly onCloseAutoFocus?: ((event: Event) => void) | undefined;
  /** What the open dialog announces to assistive technology. */
  readonly status?: { readonly message: string; readonly messageId: number } | undefined;
}

interface PortalContextValue extends PortalSettings {
  /** The panel's root. `null`: not mounted yet. `undefined`: there's none. */
  readonly source: HTMLElement | null | undefined;
}

const PortalContext = createContext<PortalContextValue>({
  container: undefined,
  rootProps: { className: "akp-root", "data-theme": "host" },
  source: undefined,
});

export interface PortalProviderProps extends PortalSettings {
  /** The panel's root. Portals take over its font and theme variables, wherever on the page those were set. */
  readonly sourceRef?: RefObject<HTMLElement | null> | undefined;
  readonly children: ReactNode;
}

/** Tells the dialogs, menus, and tooltips below it where to mount and how to look. */
export function PortalProvider({ children, sourceRef, ...settings }: PortalProviderProps) {
  const [source, setSource] = useState<PortalContextValue["source"]>(null);

  // An element exists only once it's mounted.
  useEffect(() => setSource(sourceRef?.current ?? undefined), [sourceRef]);

  return (
    <PortalContext.Provider value={{ ...settings, source }}>{children}</PortalContext.Provider>
  );
}

/** The settings of the nearest `PortalProvider`. Without one: the body, and the theme of the page. */
export function usePortal(): PortalContextValue {
  return useContext(PortalContext);
}

/**
 * Mounts its children where the user can reach them, in the panel's theme, language, and direction. Render it only while
 * they're open: it picks its place when it mounts.
 */
export function Portal({ children }: { children: ReactNode }) {
  const { container, source } = usePortal();
  const [place, setPlace] = useState(() => container ?? (source ? findContainer(source) : null));

  // On a server, and in the first render of its markup, there's no page to look at yet.
  useEffect(() => {
    if (place || source === null) return;
    setPlace(container ?? (source ? findContainer(source) : document.body));
  }, [place, container, source]);

  return place && createPortal(<PortalRoot>{children}</PortalRoot>, place);
}

/** The element around everything in a portal. It has no box. */
function PortalRoot({ children }: { children: ReactNode }) {
  const { rootProps, source, isReleased } = usePortal();
  const followsPage = rootProps.dir === undefined;
  const stopRef = useRef<() => void>(undefined);
  const lookRef = useCallback(
    (target: HTMLDivElement | null) => {
      stopRef.current?.();
      stopRef.current = undefined;
      if (!target || !source) return;
      stopRef.current = followLook(source, () => {
        copyLook(source, target);
        // The host may change the direction of the page at any time.
        if (followsPage) target.dir = getComputedStyle(source).direction === "rtl" ? "rtl" : "ltr";
      });
    },
    [source, followsPage],
  );

  return (
    <div
      {...isolatedEvents}
      {...rootProps}
      ref={lookRef}
      data-released={isReleased ? "" : undefined}
      className={`${rootProps.className} akp-portal`}
    >
      {children}
    </div>
  );
}

/** Elements that hold the focus or lie above the page: whatever is mounted outside them can't be reached. */
const LAYERS = [
  "dialog",
  "[role=dialog]",
  "[role=alertdialog]",
  "[aria-modal=true]",
  "[popover]",
  ":fullscreen",
  // A Material UI modal without a dialog in it, and react-focus-lock.
  ".MuiModal-root > [tabindex='-1']",
  "[data-focus-lock-disabled=false]",
];

function isLayer(element: Element): boolean {
  return LAYERS.some((selector) => {
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  });
}

/**
 * Where to mount dialogs and menus so the user can reach them: a modal of the host makes everything outside it inert, and
 * styles in a shadow root don't apply outside it. Call it each time one opens, because the page around may have become a
 * modal.
 */
export function findContainer(source: Element): Element | ShadowRoot {
  for (let node: Node | null = source; node; node = getParent(node)) {
    if (node instanceof ShadowRoot) return node;
    // If the page itself is in full screen, so is everything on it.
    if (node instanceof HTMLElement && node !== document.documentElement && isLayer(node)) {
      return node;
    }
  }
  return document.body;
}
