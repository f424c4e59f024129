import { useNow } from "../../data/use-now.js";
import { lifecycleWords } from "../../locales/english/lifecycle.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, joinSentences } from "../../model/display-text.js";
import { describeMoment } from "../../model/moment.js";
import type { HeldToken } from "../../token/custody.js";
import type { TokenFormat } from "../../token/token-format.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { useKeys } from "../frame/keys-context.js";
import { useChunk } from "../frame/use-chunk.js";
import { useWords } from "../frame/use-words.js";
import { withName } from "../frame/with-name.js";
import { bulkDialogChunk } from "./bulk-dialog-chunk.js";
import { CreateDialog } from "./create-dialog.js";
import { DeleteDialog } from "./delete-dialog.js";
import { DetailsDialog } from "./details-dialog.js";
import type { OpenedDialog } from "./dialog-state.js";
import { EditDialog } from "./edit-dialog.js";
import { useEndNotice } from "./end-notice.js";
import { type RevealCloseReason, RevealDialog } from "./reveal-dialog.js";
import { RotateDialog } from "./rotate-dialog.js";
import { useDialogPanel } from "./use-dialog-panel.js";
import type { PanelDialogs } from "./use-panel-dialogs.js";

/** The dialog on screen. It lives here and not in a row, so that no refresh of the list can take it away. */
export function OpenDialog(props: {
  readonly dialogs: PanelDialogs;
  readonly tokenFormats: readonly TokenFormat[] | undefined;
  /** Opens another dialog once this one is gone. */
  readonly onOpen: (dialog: OpenedDialog) => void;
}) {
  const { dialogs, onOpen } = props;
  const onEnd = useEndNotice();
  const { dialog, close, giveUp } = dialogs;
  const bulk = useChunk(bulkDialogChunk, dialog.kind === "bulk");
  switch (dialog.kind) {
    case "closed":
      return null;
    case "create":
      return (
        <CreateDialog
          intent={dialogs.create}
          from={dialog.from}
          onClose={close}
          onGiveUp={giveUp}
          onGiveUpFor={(kind, apiKey) => {
            giveUp();
            onOpen({ kind, apiKey });
          }}
        />
      );
    case "rotate":
      return (
        <RotateDialog
          key={dialog.apiKey.id}
          apiKey={dialog.apiKey}
          intent={dialogs.rotate}
          onClose={close}
          onGiveUp={giveUp}
        />
      );
    case "details":
      return <DetailsDialog apiKey={dialog.apiKey} onClose={close} />;
    case "edit":
      return (
        <EditDialog
          key={dialog.apiKey.id}
          apiKey={dialog.apiKey}
          onClose={close}
          onLateFailure={() => onEnd("rename_failed", dialog.apiKey)}
        />
      );
    case "delete":
      return (
        <DeleteDialog
          key={dialog.apiKey.id}
          apiKey={dialog.apiKey}
          onClose={close}
          onEnd={(end) => onEnd(end, dialog.apiKey)}
        />
      );
    case "bulk":
      return bulk.module ? (
        <bulk.module.BulkDialog dialog={dialog} onHold={dialogs.hold} onClose={dialogs.leave} />
      ) : (
        bulk.hasFailed && <FailedDialog onRetry={bulk.retry} onClose={dialogs.leave} />
      );
    case "reveal":
      return (
        <PanelReveal key={dialog.token.id} token={dialog.token} formats={props.tokenFormats} />
      );
    default:
      return dialog satisfies never;
  }
}

/** Until when the old token of a rotated key works, as a sentence. `undefined`: it doesn't. */
function useOldTokenEnd(oldTokenExpiresAt: ApiKey["oldTokenExpiresAt"]): string | undefined {
  const { timeStyle } = useDialogPanel();
  const words = useWords(lifecycleWords);
  const now = useNow();
  if (oldTokenExpiresAt == null) return undefined;
  const { isToday, text } = describeMoment(oldTokenExpiresAt, now, timeStyle);
  return isToday ? words.revealOldTokenUntilToday(text) : words.revealOldTokenUntil(text);
}

/** Says that the code of a dialog couldn't be loaded. */
function FailedDialog(props: { readonly onRetry: () => void; readonly onClose: () => void }) {
  const { messages } = useDialogPanel();
  return (
    <ConfirmDialog
      title={messages.partFailed}
      description={undefined}
      closeLabel={messages.close}
      cancelLabel={messages.close}
      onCancel={props.onClose}
      onDismiss={props.onClose}
      submitLabel={messages.retry}
      onConfirm={props.onRetry}
      isPending={false}
    />
  );
}

/** The reveal of a token in custody. It may belong to another workspace than the one the panel shows by then. */
function PanelReveal({
  token,
  formats,
}: {
  readonly token: HeldToken;
  readonly formats: readonly TokenFormat[] | undefined;
}) {
  const { messages } = useDialogPanel();
  const { target, workspaceId } = useKeys();
  const { apiKey } = token;
  const isElsewhere = token.workspaceId !== workspaceId;
  const again = token.isOfferedAgain && messages.revealAgain;
  const oldToken = useOldTokenEnd(apiKey.oldTokenExpiresAt);
  const elsewhere = (name: string) =>
    joinSentences(again, messages.revealWorkspace(name), oldToken);
  const note = isElsewhere
    ? withName(elsewhere, token.workspaceName ?? token.workspaceId)
    : joinSentences(again, oldToken) || undefined;
  const tell = (type: "token_copied" | "token_given_up") =>
    target.onEvent({ type, apiKey, workspaceId: token.workspaceId });
  const handleClose = (reason: RevealCloseReason) => {
    if (reason === "confirmed") tell("token_given_up");
  };
  return (
    <RevealDialog
      vault={token.vault}
      title={messages.revealTitle}
      description={withName(messages.revealText, getDisplayName(apiKey))}
      note={note}
      formats={formats}
      onCopied={() => tell("token_copied")}
      onClose={handleClose}
    />
  );
}
