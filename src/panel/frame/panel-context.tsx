import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { PageMessages } from "../../locales/en.js";
import type { TimeStyle } from "../../model/time-format.js";
import type { ReplayMarkers } from "../../token/replay-markers.js";

/** What every part of a panel needs: its texts, how to format times, and a way to make announcements. */
export interface PanelContextValue {
  readonly messages: PageMessages;
  readonly timeStyle: TimeStyle;
  /** Announces a text to assistive technology, politely. Never a token. */
  readonly announce: (text: string) => void;
  /** Puts a notice above the list, in place of the last one. `null`: takes it away. Does nothing in another workspace. */
  readonly notify: (notice: ReactNode) => void;
  /** The host's marks for the part of the page that holds a token. */
  readonly replayMarkers: ReplayMarkers | undefined;
}

const PanelContext = createContext<PanelContextValue | null>(null);

/** Provides the panel's texts and announcements to the parts below it, which are rendered again only when one of them changes. */
export function PanelContextProvider(props: {
  readonly value: PanelContextValue;
  readonly children: ReactNode;
}) {
  const { messages, timeStyle, announce, notify, replayMarkers } = props.value;
  const value = useMemo(
    () => ({ messages, timeStyle, announce, notify, replayMarkers }),
    [messages, timeStyle, announce, notify, replayMarkers],
  );
  return <PanelContext.Provider value={value}>{props.children}</PanelContext.Provider>;
}

/**
 * The texts and announcements of the panel around.
 * @throws Error outside a panel
 */
export function usePanel(): PanelContextValue {
  const value = useContext(PanelContext);
  if (value === null) {
    throw new Error(
      "ApiKeysPanel: a part of the panel was rendered outside it. Render <ApiKeysPanel> or <TokenReveal>; their parts don't work on their own.",
    );
  }
  return value;
}
