import { type RefObject, useMemo, useSyncExternalStore } from "react";
import type { Messages, PageMessages } from "../../locales/en.js";
import { pageWords } from "../../locales/english/page.js";
import type { TimeStyle } from "../../model/time-format.js";
import type { PortalProviderProps } from "../../ui/portal.js";
import { useIsolatedClicks } from "../../ui/use-isolated-clicks.js";
import type { ApiKeysPanelProps } from "../props/panel-props.js";

/** The props for how a panel looks and reads. */
export type FrameProps = Pick<
  ApiKeysPanelProps,
  | "className"
  | "container"
  | "dir"
  | "locale"
  | "messages"
  | "replayMarkers"
  | "style"
  | "theme"
  | "timeZone"
>;

/** Where to mount what opens over the page, and how it looks. */
export type PanelPortal = Pick<PortalProviderProps, "container" | "sourceRef" | "rootProps">;

/** How a panel looks and reads, for its root, its portals, and its parts. */
export interface PanelFrame {
  readonly messages: PageMessages;
  readonly timeStyle: TimeStyle;
  readonly portal: PanelPortal;
}

/** Works out the language, direction, and theme of a panel and everything it mounts elsewhere. */
export function usePanelFrame(
  props: FrameProps,
  rootRef: RefObject<HTMLElement | null>,
): PanelFrame {
  const { dir = "auto", theme = "host", messages: overrides, timeZone, className, style } = props;
  const documentLanguage = useDocumentLanguage();
  const locale = props.locale ?? overrides?.locale ?? documentLanguage;
  useIsolatedClicks(rootRef);
  const messages = useMemo(() => mergeMessages(overrides), [overrides]);
  const timeStyle = useMemo(() => ({ locale, timeZone }), [locale, timeZone]);
  return {
    messages,
    timeStyle,
    portal: {
      container: props.container,
      sourceRef: rootRef,
      rootProps: {
        // Our class comes first: the stylesheet's reset selects elements by how `class` begins.
        className: className ? `akp-root ${className}` : "akp-root",
        "data-theme": theme,
        dir: dir === "auto" ? overrides?.dir : dir,
        // The words may be in another language than the page around them.
        lang: messages.locale,
        style,
      },
    },
  };
}

/** The English words with the host's. A name doesn't outlive the label it completes: people say what they see. */
function mergeMessages(overrides: Partial<Messages> = {}): PageMessages {
  const { createButton, createButtonName = createButton } = overrides;
  return {
    ...pageWords,
    ...overrides,
    ...(createButtonName !== undefined && { createButtonName }),
  };
}

/** The document's language. `undefined`: none, an invalid one, or the page is rendered on a server. */
function useDocumentLanguage(): string | undefined {
  return useSyncExternalStore(subscribeToDocumentLanguage, getDocumentLanguage, () => undefined);
}

function subscribeToDocumentLanguage(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
  return () => observer.disconnect();
}

function getDocumentLanguage(): string | undefined {
  try {
    // A host's `lang` may be anything, and Intl throws for invalid tags.
    return Intl.getCanonicalLocales(document.documentElement.lang)[0];
  } catch {
    return undefined;
  }
}
