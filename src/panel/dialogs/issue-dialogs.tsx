import { type Dispatch, useEffect } from "react";
import { getScopeKey } from "../../data/scope.js";
import { createApiKey, rotateApiKey, type TokenReceiver } from "../../data/write-operations.js";
import type { WriteTarget } from "../../data/write-target.js";
import type { ApiKeysList } from "../../headless/api-keys-list.js";
import type { Capabilities } from "../../headless/capabilities.js";
import type { Issue } from "../../headless/use-issue.js";
import { useLatest } from "../../headless/use-latest.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import { custody } from "../../token/custody.js";
import { createTokenVault } from "../../token/token-vault.js";
import { usePanel } from "../frame/panel-context.js";
import { CreateDialog } from "./create-dialog.js";
import type { IssueOrigin, OpenedDialog, PanelDialogEvent } from "./dialog-state.js";
import { RotateDialog } from "./rotate-dialog.js";

/** What the dialogs that yield a token need of their panel. */
export interface IssueDialogsProps {
  readonly dispatch: Dispatch<PanelDialogEvent>;
  readonly panelId: string;
  /** Whether a token may wait for the next panel where this one goes away. */
  readonly offerTokenAgain: boolean;
  readonly workspaceId: string;
  readonly list: ApiKeysList;
  readonly capabilities: Capabilities;
  readonly getTarget: (origin: Pick<IssueOrigin, "adapter" | "workspaceId">) => WriteTarget;
  /** What the panel shows now. */
  readonly target: WriteTarget;
  readonly onCreated: (apiKey: ApiKey) => void;
  readonly onDelete: (apiKey: ApiKey) => void;
  readonly onRotate: (apiKey: ApiKey) => void;
}

/** The dialogs at whose end there is a token: create and rotate. */
export function IssueDialogs(
  props: IssueDialogsProps & {
    readonly dialog: Extract<OpenedDialog, { readonly kind: "create" | "rotate" }>;
    readonly issue: Issue;
    readonly onCloseAutoFocus: (event: Event) => void;
  },
) {
  const { messages, announce } = usePanel();
  const { dialog, dispatch, issue, capabilities, target, list } = props;
  const { intent, origin } = dialog;
  const isHere = getScopeKey(target.scope) === origin.scopeKey;

  const isIdempotent = origin.adapter.isIdempotent === true;
  const isUnanswered = intent.phase === "unanswered";
  const latestTarget = useLatest(() => props.getTarget(origin));

  // The list is the only witness of a try that is not answered.
  useEffect(() => {
    if (isUnanswered) latestTarget.current().refreshLists();
  }, [isUnanswered, latestTarget]);

  const handleClose = () => dispatch({ type: "closed" });

  function handleGiveUp(found?: ApiKey) {
    if (found) custody.noteMissed(origin.scopeKey, found.id);
    issue.giveUp();
    dispatch({ type: "givenUp" });
  }

  const receive: TokenReceiver = ({ apiKey, token }) => {
    custody.admit(
      props.panelId,
      origin.scopeKey,
      {
        apiKey,
        workspaceId: origin.workspaceId,
        workspaceName: origin.workspaceName,
        vault: createTokenVault(token),
      },
      props.offerTokenAgain,
    );
    // A retry from within another workspace is not that one's news.
    if (!isHere || dialog.kind !== "create") return;
    props.onCreated(apiKey);
    announce(messages.announceCreated(isolateText(getDisplayName(apiKey))));
  };

  if (dialog.kind === "rotate") {
    const { apiKey } = dialog;
    const rotate = (_: unknown, idempotencyKey: string) =>
      rotateApiKey(props.getTarget(origin), apiKey, 0, idempotencyKey, receive);
    return (
      <RotateDialog
        key={apiKey.id}
        apiKey={apiKey}
        intent={intent}
        isIdempotent={isIdempotent}
        otherWorkspace={isHere ? undefined : (origin.workspaceName ?? origin.workspaceId)}
        onSubmit={() => issue.submit(intent, { name: apiKey.name }, rotate)}
        onClose={handleClose}
        onGiveUp={() => handleGiveUp()}
        onCloseAutoFocus={props.onCloseAutoFocus}
      />
    );
  }

  const clearUp = (found: ApiKey, canDo: boolean, act: (apiKey: ApiKey) => void) =>
    canDo
      ? () => {
          handleGiveUp(found);
          act(found);
        }
      : undefined;
  return (
    <CreateDialog
      intent={intent}
      workspaceName={origin.workspaceName}
      isIdempotent={isIdempotent}
      findByName={(name) => (isHere ? list.findByName(name) : [])}
      onSubmit={(input) =>
        issue.submit(intent, input, (sent, idempotencyKey) =>
          createApiKey(props.getTarget(origin), sent, idempotencyKey, receive),
        )
      }
      onClose={handleClose}
      onGiveUp={handleGiveUp}
      getDelete={(found) =>
        clearUp(found, capabilities.getActions(found).includes("delete"), props.onDelete)
      }
      getRotate={(found) =>
        clearUp(found, capabilities.getActions(found).includes("rotate"), props.onRotate)
      }
      onCloseAutoFocus={props.onCloseAutoFocus}
    />
  );
}
