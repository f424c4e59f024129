import { useNow } from "../../data/use-now.js";
import { useDeleteIntent } from "../../headless/use-write-intent.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, joinSentences } from "../../model/display-text.js";
import { isUsedRecently } from "../../model/recent-use.js";
import { formatListTime } from "../../model/time-format.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { VisuallyHidden } from "../../ui/text.js";
import { useKeys } from "../frame/keys-context.js";
import { withName } from "../frame/with-name.js";
import { AttemptNotice, hasAttemptNotice } from "./attempt-notice.js";
import { KeyIdentity } from "./key-identity.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** Asks before a key is deleted, naming it, its last use, and what will happen. */
export function DeleteDialog(props: {
  readonly apiKey: ApiKey;
  readonly onClose: () => void;
  /**
   * What to say once the dialog is gone, which may have been left before: the key was deleted, or the server knows no such
   * key but still lists it.
   */
  readonly onEnd: (end: "deleted" | "not_deleted") => void;
}) {
  const { messages, timeStyle } = useDialogPanel();
  const { apiKey, onClose } = props;
  const now = useNow();
  const keys = useKeys();
  const intent = useDeleteIntent(keys, apiKey, {
    onDone: (_, { isLate }) => {
      props.onEnd("deleted");
      if (!isLate) onClose();
    },
    onFailed: ({ code }, { isLate }) => {
      // Any other failure is shown here.
      if (code !== "not_found") return;
      props.onEnd("not_deleted");
      if (!isLate) onClose();
    },
  });
  const isUnanswered = intent.phase === "unanswered";
  const canLeave = intent.phase !== "pending";

  const { lastUsedAt } = apiKey;
  const lastUse =
    lastUsedAt === null
      ? messages.deleteNeverUsed
      : lastUsedAt && messages.deleteLastUsed(formatListTime(lastUsedAt, now, timeStyle, "past"));
  const isInUse = !keys.abilities.isPlain && isUsedRecently(lastUsedAt, now, timeStyle.timeZone);

  return (
    <ConfirmDialog
      title={withName(messages.deleteTitle, getDisplayName(apiKey))}
      description={
        <>
          <KeyIdentity apiKey={apiKey} />
          {isInUse && (
            <>
              <span className="akp-recent-use">{lastUse}</span>
              <VisuallyHidden> </VisuallyHidden>
            </>
          )}
          <span className="akp-text">
            {joinSentences(!isInUse && lastUse, messages.deleteConsequence)}
          </span>
        </>
      }
      closeLabel={messages.close}
      cancelLabel={isUnanswered ? messages.close : messages.cancel}
      canCancel={canLeave}
      onCancel={onClose}
      onDismiss={() => canLeave && onClose()}
      submitLabel={messages.deleteConfirm}
      onConfirm={() => intent.submit()}
      isPending={!canLeave || isUnanswered}
      tone="danger"
    >
      {hasAttemptNotice(intent) && (
        <AttemptNotice
          action="delete"
          attempt={intent}
          unansweredText={messages.writeUnanswered}
          uncertainText={messages.deleteUncertain}
        />
      )}
    </ConfirmDialog>
  );
}
