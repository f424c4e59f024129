import { useRef } from "react";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName } from "../../model/display-text.js";
import { type Intent, isIntentHeld } from "../../model/intent.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { Notice } from "../../ui/notice.js";
import { usePanel } from "../frame/panel-context.js";
import { withName } from "../frame/with-name.js";
import { IssueNotice } from "./attempt-notice.js";
import { KeyIdentity } from "./key-identity.js";

/** Asks before a key gets a new token. It cannot be dropped while its outcome is open, only left knowingly. */
export function RotateDialog(props: {
  readonly apiKey: ApiKey;
  readonly intent: Intent;
  /** Whether a retry cannot replace the token once more. */
  readonly isIdempotent: boolean;
  /** The workspace of the key, where the panel shows another one by now. */
  readonly otherWorkspace: string | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Leaves it, although nobody knows whether the token was replaced. */
  readonly onGiveUp: () => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}) {
  const { messages } = usePanel();
  const { apiKey, intent, isIdempotent, otherWorkspace, onClose, onGiveUp } = props;
  const cancelRef = useRef<HTMLButtonElement>(null);
  const isPending = intent.phase === "pending";
  const isOpenEnded = isIntentHeld(intent) && !isPending;

  return (
    <Dialog
      open
      role="alertdialog"
      onOpenChange={onClose}
      title={withName(messages.rotateTitle, getDisplayName(apiKey))}
      description={
        <>
          <KeyIdentity apiKey={apiKey} />
          <span className="akp-text">{messages.rotateText}</span>
        </>
      }
      closeLabel={messages.close}
      isCloseHidden
      initialFocusRef={cancelRef}
      onCloseAutoFocus={props.onCloseAutoFocus}
      footer={
        <>
          {isOpenEnded ? (
            <Button onClick={onGiveUp}>{messages.giveUp}</Button>
          ) : (
            <Button ref={cancelRef} aria-disabled={isPending || undefined} onClick={onClose}>
              {messages.cancel}
            </Button>
          )}
          <Button variant="primary" isPending={isPending} onClick={props.onSubmit}>
            {isOpenEnded ? messages.retry : messages.rotateConfirm}
          </Button>
        </>
      }
    >
      {intent.error || isOpenEnded || otherWorkspace !== undefined ? (
        <>
          <IssueNotice
            action="rotate"
            intent={intent}
            unansweredText={
              isIdempotent ? messages.rotateUnanswered : messages.rotateUnansweredCheck
            }
            unknownText={
              isIdempotent ? messages.rotateOutcomeUnknown : messages.rotateOutcomeUnknownCheck
            }
            withoutTokenText={messages.rotateWithoutToken}
          />
          {otherWorkspace !== undefined && (
            <Notice tone="info">{withName(messages.revealWorkspace, otherWorkspace)}</Notice>
          )}
        </>
      ) : null}
    </Dialog>
  );
}
