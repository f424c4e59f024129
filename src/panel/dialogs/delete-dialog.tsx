import { useRef } from "react";
import { useNow } from "../../data/use-now.js";
import { deleteApiKey } from "../../data/write-operations.js";
import type { WriteTarget } from "../../data/write-target.js";
import { useIsUnanswered } from "../../headless/use-is-unanswered.js";
import { useMounted } from "../../headless/use-mounted.js";
import { useWrite } from "../../headless/use-write.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, joinSentences } from "../../model/display-text.js";
import { toApiKeysError } from "../../model/errors.js";
import { formatListTime } from "../../model/time-format.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { usePanel } from "../frame/panel-context.js";
import { withName } from "../frame/with-name.js";
import { KeyIdentity } from "./key-identity.js";
import { WriteNotice } from "./write-notice.js";

/** Asks before a key is deleted, naming it, its last use, and what will happen. */
export function DeleteDialog(props: {
  readonly apiKey: ApiKey;
  readonly target: WriteTarget;
  readonly onClose: () => void;
  /** The key is gone; the dialog may have been left before that. */
  readonly onDeleted: (apiKey: ApiKey) => void;
  /** The server knows no such key, but its list still has it. */
  readonly onNotDeleted: (apiKey: ApiKey) => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}) {
  const { messages, timeStyle } = usePanel();
  const { apiKey, target, onClose } = props;
  const now = useNow();
  const cancelRef = useRef<HTMLButtonElement>(null);
  const isMountedRef = useMounted();
  const write = useWrite(() => deleteApiKey(target, apiKey));
  const isUnanswered = useIsUnanswered(write.isPending);
  const canLeave = !write.isPending || isUnanswered;

  function handleDelete() {
    if (write.isUnderWay()) return;
    write.run(undefined).then(
      () => {
        props.onDeleted(apiKey);
        if (isMountedRef.current) onClose();
      },
      (thrown) => {
        // The dialog's notice shows it, from the write's own state; but for a key that is still there nothing else is to do.
        if (toApiKeysError(thrown).code !== "not_found") return;
        props.onNotDeleted(apiKey);
        if (isMountedRef.current) onClose();
      },
    );
  }

  const { lastUsedAt } = apiKey;
  const lastUse =
    lastUsedAt === null
      ? messages.deleteNeverUsed
      : lastUsedAt && messages.deleteLastUsed(formatListTime(lastUsedAt, now, timeStyle, "past"));

  return (
    <Dialog
      open
      role="alertdialog"
      onOpenChange={() => canLeave && onClose()}
      title={withName(messages.deleteTitle, getDisplayName(apiKey))}
      description={
        <>
          <KeyIdentity apiKey={apiKey} />
          <span className="akp-text">{joinSentences(lastUse, messages.deleteConsequence)}</span>
        </>
      }
      closeLabel={messages.close}
      isCloseHidden
      initialFocusRef={cancelRef}
      onCloseAutoFocus={props.onCloseAutoFocus}
      footer={
        <>
          <Button ref={cancelRef} aria-disabled={!canLeave || undefined} onClick={onClose}>
            {isUnanswered ? messages.close : messages.cancel}
          </Button>
          <Button variant="danger" isPending={write.isPending} onClick={handleDelete}>
            {messages.deleteConfirm}
          </Button>
        </>
      }
    >
      {write.error || isUnanswered ? (
        <WriteNotice
          action="delete"
          write={write}
          isUnanswered={isUnanswered}
          uncertainText={messages.deleteUncertain}
        />
      ) : null}
    </Dialog>
  );
}
