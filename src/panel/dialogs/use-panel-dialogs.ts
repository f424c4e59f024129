import { useLayoutEffect, useState } from "react";
import type { UseApiKeysResult } from "../../headless/use-api-keys.js";
import { type CreateIntent, useCreateIntent } from "../../headless/use-create-intent.js";
import { type RotateIntent, useRotateIntent } from "../../headless/use-rotate-intent.js";
import type { ApiKey } from "../../model/api-key.js";
import { type Store, useStore } from "../frame/store.js";
import {
  type PanelDialog,
  type PanelDialogEvent,
  type PanelDialogState,
  panelDialogReducer,
  resolveDialog,
} from "./dialog-state.js";

/** The dialogs of a panel, with the intents that outlive a change of what the panel shows. */
export interface PanelDialogs {
  readonly dialog: PanelDialog;
  readonly create: CreateIntent;
  readonly rotate: RotateIntent;
  /** Closes the dialog, but not while its intent is held. */
  readonly close: () => void;
  /** Closes the dialog for several keys, which may be left at any time. */
  readonly leave: () => void;
  /** Keeps that dialog open while the host changes what the panel shows. */
  readonly hold: (isHeld: boolean) => void;
  /** Gives up the intent of the open dialog and closes it, but not while an attempt is running. */
  readonly giveUp: () => void;
}

/**
 * Runs the dialog on screen, with the intents behind it.
 * @param store what the user has opened; the page opens dialogs through it
 * @param onCreated receives a new key if the panel still shows its workspace
 */
export function usePanelDialogs(
  store: Store<PanelDialogState>,
  keys: UseApiKeysResult,
  onCreated: (apiKey: ApiKey) => void,
): PanelDialogs {
  const scopeKey = keys.target.scope.key;
  const canWrite = keys.readOnlyReason === null;
  const stored = useStore(store);
  const dispatch = (event: PanelDialogEvent) => store.set(panelDialogReducer(store.get(), event));
  const create = useCreateIntent(keys, {
    open: stored.opened.kind === "create",
    onIssued: ({ apiKey }, { isLate, isShown }) => {
      if (!isLate) dispatch({ type: "closed", isHeld: false });
      if (isShown) onCreated(apiKey);
    },
  });
  const toRotate = stored.opened.kind === "rotate" ? stored.opened.apiKey : null;
  const rotate = useRotateIntent(keys, toRotate, {
    open: toRotate !== null,
    onIssued: (_, { isLate }) => {
      if (!isLate) dispatch({ type: "closed", isHeld: false });
    },
  });
  // What is done to several keys is in the hands of its dialog.
  const [isBulkHeld, setBulkHeld] = useState(false);
  const isHeld = create.isHeld || rotate.isHeld || isBulkHeld;
  const hostChanged = { type: "hostChanged", scopeKey, canWrite, isHeld } as const;
  const isUpToDate = stored.scopeKey === scopeKey && stored.canWrite === canWrite;
  // What the host changed counts before anything is drawn with it.
  const { opened } = isUpToDate ? stored : panelDialogReducer(stored, hostChanged);
  useLayoutEffect(() => {
    if (!isUpToDate) dispatch(hostChanged);
  });
  return {
    dialog: resolveDialog(opened, keys.tokens?.held ?? []),
    create,
    rotate,
    close: () => dispatch({ type: "closed", isHeld }),
    leave: () => {
      setBulkHeld(false);
      dispatch({ type: "closed", isHeld: false });
    },
    hold: setBulkHeld,
    giveUp: () => {
      const intent = opened.kind === "rotate" ? rotate : create;
      intent.giveUp();
      dispatch({ type: "closed", isHeld: intent.phase === "pending" });
    },
  };
}
