import { type RefObject, useEffect, useState, useSyncExternalStore } from "react";
import { runGuarded } from "../data/report-errors.js";
import { custody, type HeldToken } from "../token/custody.js";
import { useLatest } from "./use-latest.js";

let lastPanel = 0;

function createPanelId(): string {
  lastPanel += 1;
  return `panel-${lastPanel}`;
}

const NONE: readonly HeldToken[] = [];

/** The tokens that a panel has to show. */
export interface PanelCustody {
  /** Names this panel in the module's memory. */
  readonly panelId: string;
  /** Oldest first. */
  readonly held: readonly HeldToken[];
}

/**
 * Connects a panel with the module's memory for tokens.
 * @param scopeKey what the panel shows
 * @param onUnclaimedChange is told when there begins and ceases to be a token that the user does not have yet
 * @param rootRef where the panel stands: while that is in the page, the panel counts as mounted, shown or not
 */
export function useCustody(
  scopeKey: string,
  onUnclaimedChange: ((unclaimed: boolean) => void) | undefined,
  rootRef?: RefObject<HTMLElement | null>,
): PanelCustody {
  const [panelId] = useState(createPanelId);
  const held = useSyncExternalStore(
    custody.subscribe,
    () => custody.getHeld(panelId),
    () => NONE,
  );
  const latest = useLatest(onUnclaimedChange);

  // The memory outlives the panel, and has to know which panels there are.
  useEffect(() => {
    custody.showPanel(panelId, scopeKey, (has) => runGuarded(() => latest.current?.(has)));
  }, [panelId, scopeKey, latest]);
  useEffect(() => {
    const root = rootRef?.current;
    return () => custody.leavePanel(panelId, root);
  }, [panelId, rootRef]);

  return { panelId, held };
}
