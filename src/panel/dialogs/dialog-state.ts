import type { ApiKey } from "../../model/api-key.js";
import type { BulkAction } from "../../model/bulk.js";
import type { HeldToken } from "../../token/custody.js";

/** The dialog the user has opened. The reveal isn't among them: see {@link resolveDialog}. */
export type OpenedDialog =
  | { readonly kind: "closed" }
  /** `from`: the key that the new one starts from. */
  | { readonly kind: "create"; readonly from?: ApiKey }
  /** `details` shows what is known of a key. It's the only one that needs no write access. */
  | { readonly kind: "rotate" | "edit" | "delete" | "details"; readonly apiKey: ApiKey }
  /** The same for several keys. */
  | {
      readonly kind: "bulk";
      readonly action: BulkAction;
      readonly apiKeys: readonly ApiKey[];
      /** How many more were chosen that this can't be done with. */
      readonly leftOutCount: number;
      /** Receives the keys that it was done for, when the dialog closes. */
      readonly onEnd: (doneIds: ReadonlySet<string>) => void;
    };

/** The dialog on screen. */
export type PanelDialog = OpenedDialog | { readonly kind: "reveal"; readonly token: HeldToken };

/** The opened dialog with what it depends on. */
export interface PanelDialogState {
  readonly scopeKey: string;
  readonly canWrite: boolean;
  readonly opened: OpenedDialog;
}

/**
 * What can happen to the dialog. `isHeld`: its intent must not be dropped, because an attempt is running or its outcome is
 * unknown.
 */
export type PanelDialogEvent =
  | { readonly type: "opened"; readonly dialog: OpenedDialog }
  | { readonly type: "closed"; readonly isHeld: boolean }
  | {
      readonly type: "hostChanged";
      readonly scopeKey: string;
      readonly canWrite: boolean;
      readonly isHeld: boolean;
    };

const CLOSED: OpenedDialog = { kind: "closed" };

/** No dialog, in a scope. */
export function createPanelDialogState(scopeKey: string, canWrite: boolean): PanelDialogState {
  return { scopeKey, canWrite, opened: CLOSED };
}

/** The rules of the dialog. Pure, so that a test can walk through every state and event. */
export function panelDialogReducer(
  state: PanelDialogState,
  event: PanelDialogEvent,
): PanelDialogState {
  const { opened } = state;
  switch (event.type) {
    case "opened": {
      const isAllowed = state.canWrite || event.dialog.kind === "details";
      return opened.kind === "closed" && isAllowed ? { ...state, opened: event.dialog } : state;
    }
    case "closed":
      return event.isHeld ? state : { ...state, opened: CLOSED };
    case "hostChanged": {
      const { scopeKey, canWrite } = event;
      const isAllowed = canWrite || opened.kind === "details";
      const stays = event.isHeld || (scopeKey === state.scopeKey && isAllowed);
      return { scopeKey, canWrite, opened: stays ? opened : CLOSED };
    }
    default:
      return event satisfies never;
  }
}

/**
 * The one dialog on screen: the opened one, or else the oldest token the panel still has to show. Nothing hides a token but
 * a dialog the user is busy with.
 */
export function resolveDialog(opened: OpenedDialog, held: readonly HeldToken[]): PanelDialog {
  const token = held[0];
  return opened.kind === "closed" && token ? { kind: "reveal", token } : opened;
}
