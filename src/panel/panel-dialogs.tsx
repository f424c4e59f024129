import type { QueryClient } from "@tanstack/react-query";
import { type Dispatch, useRef } from "react";
import { getScopeKey } from "../data/scope.js";
import type { ApiKeysList } from "../data/use-api-keys-list.js";
import type { WriteTarget } from "../data/write-target.js";
import type { ApiKey } from "../model/api-key.js";
import { isolateText } from "../model/bidi.js";
import { custody, type HeldToken } from "../token/custody.js";
import { createTokenVault } from "../token/token-vault.js";
import { CreateDialog } from "./create-dialog.js";
import { DeleteDialog } from "./delete-dialog.js";
import { EditDialog } from "./edit-dialog.js";
import { usePanel } from "./panel-context.js";
import type { CreateOrigin, PanelDialog, PanelDialogEvent } from "./panel-dialog.js";
import type { PanelFocus } from "./panel-focus.js";
import { RevealDialog, type RevealEnd } from "./reveal-dialog.js";
import { useCreate } from "./use-create.js";
import { useLatest } from "./use-latest.js";
import { withName } from "./with-name.js";

interface PanelDialogsProps {
  readonly dialog: PanelDialog;
  readonly dispatch: Dispatch<PanelDialogEvent>;
  readonly panelId: string;
  readonly workspaceId: string;
  readonly list: ApiKeysList;
  readonly queryClient: QueryClient;
  readonly focus: PanelFocus;
  /** The keys that were on screen when the dialog opened. */
  readonly order: readonly string[];
  readonly getTarget: (origin: Pick<CreateOrigin, "adapter" | "workspaceId">) => WriteTarget;
  readonly target: WriteTarget;
  readonly onDeleted: (apiKey: ApiKey) => void;
  readonly onLateFailure: (apiKey: ApiKey) => void;
}

/** The dialogs of a panel. They live here and not in the rows, so that no refresh of the list can take one away. */
export function PanelDialogs(props: PanelDialogsProps) {
  const { messages, announce } = usePanel();
  const { dialog, dispatch, focus, list, order, queryClient, target, workspaceId } = props;
  const create = useCreate(queryClient, dispatch);
  const latestDialog = useLatest(dialog);
  const apiKeyIdRef = useRef<string | null>(null);
  if (dialog.kind === "edit" || dialog.kind === "delete") apiKeyIdRef.current = dialog.apiKey.id;

  const handleClose = () => dispatch({ type: "closed" });

  function handleGiveUp() {
    create.giveUp();
    dispatch({ type: "givenUp" });
  }

  function handleCloseAutoFocus(event: Event) {
    event.preventDefault();
    // Another dialog has the focus already: the reveal after a create.
    if (latestDialog.current.kind !== "closed") return;
    if (apiKeyIdRef.current === null) focus.toCreate();
    else focus.toKey(apiKeyIdRef.current, order);
    apiKeyIdRef.current = null;
  }

  function handleReceive(origin: CreateOrigin): Parameters<typeof create.submit>[3] {
    return ({ apiKey, token }) => {
      custody.admit(props.panelId, origin.scopeKey, {
        apiKey,
        workspaceId: origin.workspaceId,
        workspaceName: origin.workspaceName,
        vault: createTokenVault(token),
      });
      // A retry from within another workspace is not that one's news.
      if (getScopeKey(target.scope) !== origin.scopeKey) return;
      announce(messages.announceCreated(isolateText(apiKey.name)));
    };
  }

  function handleRevealEnd(token: HeldToken, end: RevealEnd) {
    if (end === "given_up") {
      const { apiKey } = token;
      target.onEvent({ type: "token_given_up", apiKey, workspaceId: token.workspaceId });
    }
    custody.settle(token.id);
  }

  switch (dialog.kind) {
    case "closed":
      return null;
    case "create":
      return (
        <CreateDialog
          intent={dialog.intent}
          workspaceName={dialog.origin.workspaceName}
          isNameInUse={(name) =>
            dialog.origin.workspaceId === workspaceId && list.isNameInUse(name)
          }
          onSubmit={(input) =>
            create.submit(
              dialog.intent,
              input,
              props.getTarget(dialog.origin),
              handleReceive(dialog.origin),
            )
          }
          onClose={handleClose}
          onGiveUp={handleGiveUp}
          onCloseAutoFocus={handleCloseAutoFocus}
        />
      );
    case "edit":
      return (
        <EditDialog
          key={dialog.apiKey.id}
          apiKey={dialog.apiKey}
          target={target}
          queryClient={queryClient}
          isNameInUse={(name) => list.isNameInUse(name, dialog.apiKey.id)}
          onClose={handleClose}
          onLateFailure={props.onLateFailure}
          onCloseAutoFocus={handleCloseAutoFocus}
        />
      );
    case "delete":
      return (
        <DeleteDialog
          key={dialog.apiKey.id}
          apiKey={dialog.apiKey}
          target={target}
          queryClient={queryClient}
          onClose={handleClose}
          onDeleted={props.onDeleted}
          onCloseAutoFocus={handleCloseAutoFocus}
        />
      );
    case "reveal": {
      const { token } = dialog;
      const isElsewhere = token.workspaceId !== workspaceId;
      const note = [
        token.isOfferedAgain && messages.revealAgain,
        isElsewhere && messages.revealWorkspace(token.workspaceName ?? token.workspaceId),
      ].filter(Boolean);
      return (
        <RevealDialog
          key={token.id}
          vault={token.vault}
          title={messages.revealTitle}
          description={withName(messages.revealText, token.apiKey.name)}
          note={note.length > 0 ? note.join(" ") : undefined}
          hasHeaderExample
          onCopied={() =>
            target.onEvent({
              type: "token_copied",
              apiKey: token.apiKey,
              workspaceId: token.workspaceId,
            })
          }
          onEnd={(end) => handleRevealEnd(token, end)}
          onCloseAutoFocus={handleCloseAutoFocus}
        />
      );
    }
    default:
      return dialog satisfies never;
  }
}
