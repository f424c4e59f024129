import { useSyncExternalStore } from "react";
import type { HeldToken } from "../../token/custody.js";
import { StatusRegion } from "../../ui/status-region.js";
import type { Store } from "../frame/store.js";
import { type Announcement, useAnnouncementPlace } from "../frame/use-announcer.js";
import { type PanelDialog, type PanelDialogState, resolveDialog } from "./dialog-state.js";

const subscribeToNothing = () => () => {};

/**
 * The kind of the dialog on screen. `null`: there's none.
 * @param isNeeded if not, a dialog that opens doesn't render the caller again, and the result is `null`
 */
export function useOpenKind(
  { get, subscribe }: Store<PanelDialogState>,
  held: readonly HeldToken[],
  isNeeded = true,
): Exclude<PanelDialog["kind"], "closed"> | null {
  const read = () => {
    const { kind } = resolveDialog(get().opened, held);
    return isNeeded && kind !== "closed" ? kind : null;
  };
  return useSyncExternalStore(isNeeded ? subscribe : subscribeToNothing, read, read);
}

/** The page's status region: what is announced while no dialog is open. */
export function PageStatus(props: {
  readonly said: Store<Announcement>;
  readonly dialogs: Store<PanelDialogState>;
  readonly held: readonly HeldToken[];
}) {
  const { inPage } = useAnnouncementPlace(props.said, useOpenKind(props.dialogs, props.held));
  return <StatusRegion {...inPage} />;
}
