import type { ApiKeysAdapter } from "../../adapters/adapter.js";
import type { ApiKey } from "../../model/api-key.js";
import {
  createIntent,
  type Intent,
  type IntentEvent,
  intentReducer,
  isIntentHeld,
} from "../../model/intent.js";
import type { HeldToken } from "../../token/custody.js";

/** The workspace and the backend that a create or a rotate began with, and keeps until it ends. */
export interface IssueOrigin {
  readonly adapter: ApiKeysAdapter;
  readonly scopeKey: string;
  readonly workspaceId: string;
  readonly workspaceName: string | undefined;
}

/** Which dialog the panel has opened by itself or for the user. The reveal is not here: see {@link resolveDialog}. */
export type OpenedDialog =
  | { readonly kind: "closed" }
  | { readonly kind: "create"; readonly origin: IssueOrigin; readonly intent: Intent }
  | {
      readonly kind: "rotate";
      readonly origin: IssueOrigin;
      readonly intent: Intent;
      readonly apiKey: ApiKey;
    }
  /** What is known of a key. The only one that needs no write access. */
  | { readonly kind: "details"; readonly apiKey: ApiKey }
  | { readonly kind: "edit"; readonly apiKey: ApiKey }
  | { readonly kind: "delete"; readonly apiKey: ApiKey };

/** Which dialog is on screen. */
export type PanelDialog = OpenedDialog | { readonly kind: "reveal"; readonly token: HeldToken };

/** The dialog with what it depends on. */
export interface PanelDialogState {
  readonly scopeKey: string;
  readonly canWrite: boolean;
  readonly dialog: OpenedDialog;
}

/** What can happen to the dialog. */
export type PanelDialogEvent =
  | {
      readonly type: "createOpened";
      readonly origin: IssueOrigin;
      readonly idempotencyKey: string;
    }
  | {
      readonly type: "rotateOpened";
      readonly origin: IssueOrigin;
      readonly idempotencyKey: string;
      readonly apiKey: ApiKey;
    }
  | { readonly type: "detailsOpened" | "editOpened" | "deleteOpened"; readonly apiKey: ApiKey }
  | { readonly type: "intent"; readonly idempotencyKey: string; readonly event: IntentEvent }
  /** A create or a rotate ended well: its token is in custody. */
  | { readonly type: "issued"; readonly idempotencyKey: string }
  | { readonly type: "closed" }
  /** The user leaves a create or a rotate of unknown outcome, knowing that. */
  | { readonly type: "givenUp" }
  | { readonly type: "hostChanged"; readonly scopeKey: string; readonly canWrite: boolean };

const CLOSED: OpenedDialog = { kind: "closed" };

/** No dialog, in a scope. */
export function createPanelDialogState(scopeKey: string, canWrite: boolean): PanelDialogState {
  return { scopeKey, canWrite, dialog: CLOSED };
}

type IssueDialog = Extract<OpenedDialog, { readonly intent: Intent }>;

function isIssue(dialog: OpenedDialog): dialog is IssueDialog {
  return dialog.kind === "create" || dialog.kind === "rotate";
}

function isHeld(dialog: OpenedDialog): boolean {
  return isIssue(dialog) && isIntentHeld(dialog.intent);
}

function nextDialog(state: PanelDialogState, event: PanelDialogEvent): OpenedDialog {
  const { dialog } = state;
  switch (event.type) {
    case "createOpened":
      if (dialog.kind !== "closed" || !state.canWrite) return dialog;
      return {
        kind: "create",
        origin: event.origin,
        intent: createIntent(event.idempotencyKey),
      };
    case "rotateOpened":
      if (dialog.kind !== "closed" || !state.canWrite) return dialog;
      return {
        kind: "rotate",
        origin: event.origin,
        intent: createIntent(event.idempotencyKey),
        apiKey: event.apiKey,
      };
    case "detailsOpened":
      return dialog.kind === "closed" ? { kind: "details", apiKey: event.apiKey } : dialog;
    case "editOpened":
    case "deleteOpened":
      if (dialog.kind !== "closed" || !state.canWrite) return dialog;
      return { kind: event.type === "editOpened" ? "edit" : "delete", apiKey: event.apiKey };
    case "intent":
      if (!isIssue(dialog) || dialog.intent.idempotencyKey !== event.idempotencyKey) return dialog;
      return { ...dialog, intent: intentReducer(dialog.intent, event.event) };
    case "issued":
      return isIssue(dialog) && dialog.intent.idempotencyKey === event.idempotencyKey
        ? CLOSED
        : dialog;
    case "closed":
      return isHeld(dialog) ? dialog : CLOSED;
    case "givenUp":
      return isIssue(dialog) && dialog.intent.phase === "pending" ? dialog : CLOSED;
    case "hostChanged": {
      const isAllowed = event.canWrite || dialog.kind === "details";
      const isSame = event.scopeKey === state.scopeKey && isAllowed;
      return isSame || isHeld(dialog) ? dialog : CLOSED;
    }
    default:
      return event satisfies never;
  }
}

/** The rules of the dialog: pure, so that every state and event can be walked through by a test. */
export function panelDialogReducer(
  state: PanelDialogState,
  event: PanelDialogEvent,
): PanelDialogState {
  const dialog = nextDialog(state, event);
  if (event.type === "hostChanged") {
    return { scopeKey: event.scopeKey, canWrite: event.canWrite, dialog };
  }
  return dialog === state.dialog ? state : { ...state, dialog };
}

/**
 * The one dialog on screen: what was opened; where nothing is, the oldest token that the panel still has to show. A token
 * is never kept from the screen by anything but a dialog that the user is busy with.
 */
export function resolveDialog(opened: OpenedDialog, held: readonly HeldToken[]): PanelDialog {
  const token = held[0];
  return opened.kind === "closed" && token ? { kind: "reveal", token } : opened;
}
