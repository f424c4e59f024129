import {
  type CSSProperties,
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
} from "react";

/** What the root element of a portal gets, so that it looks and reads as the panel does. */
export interface PortalRootProps {
  /** Begins with `akp-root`. */
  readonly className: string;
  readonly "data-theme"?: "light" | "dark" | "auto" | "host" | undefined;
  readonly dir?: "ltr" | "rtl" | "auto" | undefined;
  readonly lang?: string | undefined;
  readonly style?: CSSProperties | undefined;
}

export interface PortalSettings {
  /** Where dialogs, menus and tooltips are mounted. `null` or `undefined`: the document's body. */
  readonly container: HTMLElement | ShadowRoot | null | undefined;
  readonly rootProps: PortalRootProps;
  /** The panel's own root. Its font and theme variables are carried over, wherever in the page they were set. */
  readonly sourceRef?: RefObject<HTMLElement | null> | undefined;
  /** The host has a question for the user, which must be within reach: dialogs give way to it. @default false */
  readonly isReleased?: boolean | undefined;
  /** What the open dialog says to assistive technology. */
  readonly status?: { readonly message: string; readonly messageId: number } | undefined;
}

const PortalContext = createContext<PortalSettings>({
  container: undefined,
  rootProps: { className: "akp-root", "data-theme": "host" },
});

export interface PortalProviderProps extends PortalSettings {
  children: ReactNode;
}

/** Tells the dialogs, menus and tooltips below it where to be mounted and how to look. */
export function PortalProvider({ children, ...settings }: PortalProviderProps) {
  return <PortalContext.Provider value={settings}>{children}</PortalContext.Provider>;
}

/** The nearest `PortalProvider`'s settings; without one, the body and the theme of the page. */
export function usePortal(): PortalSettings {
  return useContext(PortalContext);
}
