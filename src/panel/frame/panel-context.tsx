import { createContext, type ReactNode, useContext } from "react";
import type { Messages } from "../../locales/en.js";
import type { TimeStyle } from "../../model/time-format.js";
import type { ReplayMarkers } from "../../token/replay-markers.js";

/** What every part of a panel needs to say something: its words, how it writes times, and its voice. */
export interface PanelContextValue {
  readonly messages: Messages;
  readonly timeStyle: TimeStyle;
  /** Says something to assistive technology, politely. Never a token. */
  readonly announce: (text: string) => void;
  /** The host's own marks for the part that holds a token. */
  readonly replayMarkers: ReplayMarkers | undefined;
}

const PanelContext = createContext<PanelContextValue | null>(null);

/** Gives the parts below it their words and their voice. */
export function PanelContextProvider(props: {
  readonly value: PanelContextValue;
  readonly children: ReactNode;
}) {
  return <PanelContext.Provider value={props.value}>{props.children}</PanelContext.Provider>;
}

/**
 * The words and the voice of the panel around.
 * @throws Error outside of a panel
 */
export function usePanel(): PanelContextValue {
  const value = useContext(PanelContext);
  if (value === null) {
    throw new Error(
      "ApiKeysPanel: a part of the panel was rendered outside of it. Render <ApiKeysPanel> or <TokenReveal>; their parts are not for use on their own.",
    );
  }
  return value;
}
