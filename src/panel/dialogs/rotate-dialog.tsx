import type { RotateIntent } from "../../headless/use-rotate-intent.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName } from "../../model/display-text.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { Notice } from "../../ui/notice.js";
import { withName } from "../frame/with-name.js";
import { AttemptNotice, hasAttemptNotice } from "./attempt-notice.js";
import { KeyIdentity } from "./key-identity.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** Asks before a key gets a new token. While the outcome is unknown, it can only be left knowingly. */
export function RotateDialog(props: {
  readonly apiKey: ApiKey;
  readonly intent: RotateIntent;
  readonly onClose: () => void;
  /** Closes it, although no one knows whether the token was replaced. */
  readonly onGiveUp: () => void;
}) {
  const { messages } = useDialogPanel();
  const { apiKey, intent, onClose } = props;
  const { isIdempotent, otherWorkspace } = intent;
  const isPending = intent.phase === "pending";
  const isOpenEnded = intent.isHeld && !isPending;

  return (
    <ConfirmDialog
      title={withName(messages.rotateTitle, getDisplayName(apiKey))}
      description={
        <>
          <KeyIdentity apiKey={apiKey} />
          <span className="akp-text">{messages.rotateText}</span>
        </>
      }
      closeLabel={messages.close}
      cancelLabel={isOpenEnded ? messages.giveUp : messages.cancel}
      canCancel={!isPending}
      onCancel={isOpenEnded ? props.onGiveUp : onClose}
      onDismiss={onClose}
      submitLabel={isOpenEnded ? messages.retry : messages.rotateConfirm}
      onConfirm={() => intent.submit()}
      isPending={isPending}
    >
      {(hasAttemptNotice(intent) || otherWorkspace !== undefined) && (
        <>
          <AttemptNotice
            action="rotate"
            attempt={intent}
            unansweredText={
              isIdempotent ? messages.rotateUnanswered : messages.rotateUnansweredCheck
            }
            uncertainText={
              isIdempotent ? messages.rotateOutcomeUnknown : messages.rotateOutcomeUnknownCheck
            }
            withoutTokenText={messages.rotateWithoutToken}
          />
          {otherWorkspace !== undefined && (
            <Notice tone="info">{withName(messages.revealWorkspace, otherWorkspace)}</Notice>
          )}
        </>
      )}
    </ConfirmDialog>
  );
}
