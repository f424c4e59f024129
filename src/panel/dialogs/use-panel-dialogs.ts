import { useReducer } from "react";
import type { UseApiKeysResult } from "../../headless/use-api-keys.js";
import { type CreateIntent, useCreateIntent } from "../../headless/use-create-intent.js";
import { type RotateIntent, useRotateIntent } from "../../headless/use-rotate-intent.js";
import type { TokenCustody } from "../../headless/use-token-custody.js";
import type { ApiKey } from "../../model/api-key.js";
import {
  createPanelDialogState,
  type OpenedDialog,
  type PanelDialog,
  panelDialogReducer,
  resolveDialog,
} from "./dialog-state.js";

/** The dialogs of a panel, with the intents that outlive a change of what the panel shows. */
export interface PanelDialogs {
  readonly dialog: PanelDialog;
  readonly create: CreateIntent;
  readonly rotate: RotateIntent;
  /** Opens a dialog; does nothing while one is open. */
  readonly open: (dialog: OpenedDialog) => void;
  /** Closes the dialog, but not while its intent is held. */
  readonly close: () => void;
  /** Gives up the intent of the open dialog and closes it, but not while an attempt is running. */
  readonly giveUp: () => void;
}

/**
 * Decides which dialog is on screen.
 * @param onCreated receives a new key if the panel still shows its workspace
 */
export function usePanelDialogs(
  keys: UseApiKeysResult,
  tokens: TokenCustody,
  onCreated: (apiKey: ApiKey) => void,
): PanelDialogs {
  const scopeKey = keys.target.scope.key;
  const canWrite = keys.readOnlyReason === null;
  const [state, dispatch] = useReducer(panelDialogReducer, null, () =>
    createPanelDialogState(scopeKey, canWrite),
  );
  const { opened } = state;
  const create = useCreateIntent(keys, {
    open: opened.kind === "create",
    onIssued: ({ apiKey }, { isLate, isShown }) => {
      if (!isLate) dispatch({ type: "closed", isHeld: false });
      if (isShown) onCreated(apiKey);
    },
  });
  const rotate = useRotateIntent(keys, opened.kind === "rotate" ? opened.apiKey : null, {
    open: opened.kind === "rotate",
    onIssued: (_, { isLate }) => {
      if (!isLate) dispatch({ type: "closed", isHeld: false });
    },
  });
  const isHeld = create.isHeld || rotate.isHeld;
  // What the host changed counts before anything is drawn with it.
  if (state.scopeKey !== scopeKey || state.canWrite !== canWrite) {
    dispatch({ type: "hostChanged", scopeKey, canWrite, isHeld });
  }
  return {
    dialog: resolveDialog(opened, tokens.held),
    create,
    rotate,
    open: (dialog) => dispatch({ type: "opened", dialog }),
    close: () => dispatch({ type: "closed", isHeld }),
    giveUp: () => {
      const intent = opened.kind === "rotate" ? rotate : create;
      intent.giveUp();
      dispatch({ type: "closed", isHeld: intent.phase === "pending" });
    },
  };
}
