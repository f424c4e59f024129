import { useRef } from "react";
import { getScopeKey } from "../../data/scope.js";
import { runIssueTry, useIssue } from "../../headless/use-issue.js";
import { useLatest } from "../../headless/use-latest.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, joinSentences } from "../../model/display-text.js";
import { custody, type HeldToken } from "../../token/custody.js";
import type { TokenFormat } from "../../token/token-format.js";
import { usePanel } from "../frame/panel-context.js";
import type { PanelFocus } from "../frame/panel-focus.js";
import { withName } from "../frame/with-name.js";
import { DeleteDialog } from "./delete-dialog.js";
import { DetailsDialog } from "./details-dialog.js";
import type { PanelDialog } from "./dialog-state.js";
import { EditDialog } from "./edit-dialog.js";
import { IssueDialogs, type IssueDialogsProps } from "./issue-dialogs.js";
import { type RevealCloseReason, RevealDialog } from "./reveal-dialog.js";

interface PanelDialogsProps extends IssueDialogsProps {
  readonly dialog: PanelDialog;
  readonly focus: PanelFocus;
  readonly tokenFormats: readonly TokenFormat[] | undefined;
  /** The keys that were on screen when the dialog opened. */
  readonly order: readonly string[];
  readonly onDeleted: (apiKey: ApiKey) => void;
  readonly onNotDeleted: (apiKey: ApiKey) => void;
  readonly onLateFailure: (apiKey: ApiKey) => void;
}

/** The dialogs of a panel. They live here and not in the rows, so that no refresh of the list can take one away. */
export function PanelDialogs(props: PanelDialogsProps) {
  const { messages } = usePanel();
  const { dialog, dispatch, focus, list, order, target, workspaceId } = props;
  const issue = useIssue(runIssueTry, dispatch);
  const latestDialog = useLatest(dialog);
  const apiKeyIdRef = useRef<string | null>(null);
  if ("apiKey" in dialog) apiKeyIdRef.current = dialog.apiKey.id;
  else if (dialog.kind === "create") apiKeyIdRef.current = null;

  const handleClose = () => dispatch({ type: "closed" });

  function handleCloseAutoFocus(event: Event) {
    event.preventDefault();
    // Another dialog has the focus already: the reveal after a create.
    if (latestDialog.current.kind !== "closed") return;
    if (apiKeyIdRef.current === null) focus.toCreate();
    else focus.toKey(apiKeyIdRef.current, order);
    apiKeyIdRef.current = null;
  }

  function handleRevealClose({ apiKey, workspaceId }: HeldToken, reason: RevealCloseReason) {
    if (reason === "confirmed") target.onEvent({ type: "token_given_up", apiKey, workspaceId });
  }

  switch (dialog.kind) {
    case "closed":
      return null;
    case "create":
    case "rotate":
      return (
        <IssueDialogs
          {...props}
          dialog={dialog}
          issue={issue}
          onCloseAutoFocus={handleCloseAutoFocus}
        />
      );
    case "details": {
      const { id } = dialog.apiKey;
      return (
        <DetailsDialog
          // The list may have news of it.
          apiKey={list.apiKeys.find((it) => it.id === id) ?? dialog.apiKey}
          wasTokenLost={custody.wasTokenLost(getScopeKey(target.scope), id)}
          onClose={handleClose}
          onCloseAutoFocus={handleCloseAutoFocus}
        />
      );
    }
    case "edit":
      return (
        <EditDialog
          key={dialog.apiKey.id}
          apiKey={dialog.apiKey}
          target={target}
          isNameInUse={(name) => list.findByName(name).some(({ id }) => id !== dialog.apiKey.id)}
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
          onClose={handleClose}
          onDeleted={props.onDeleted}
          onNotDeleted={props.onNotDeleted}
          onCloseAutoFocus={handleCloseAutoFocus}
        />
      );
    case "reveal": {
      const { token } = dialog;
      const isElsewhere = token.workspaceId !== workspaceId;
      const again = token.isOfferedAgain && messages.revealAgain;
      const elsewhere = (name: string) => joinSentences(again, messages.revealWorkspace(name));
      const note = isElsewhere
        ? withName(elsewhere, token.workspaceName ?? token.workspaceId)
        : again || undefined;
      return (
        <RevealDialog
          key={token.id}
          vault={token.vault}
          title={messages.revealTitle}
          description={withName(messages.revealText, getDisplayName(token.apiKey))}
          note={note}
          formats={props.tokenFormats}
          onCopied={() =>
            target.onEvent({
              type: "token_copied",
              apiKey: token.apiKey,
              workspaceId: token.workspaceId,
            })
          }
          onClose={(reason) => handleRevealClose(token, reason)}
          onCloseAutoFocus={handleCloseAutoFocus}
        />
      );
    }
    default:
      return dialog satisfies never;
  }
}
