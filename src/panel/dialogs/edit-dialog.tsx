import { useId, useRef } from "react";
import { useUpdateIntent } from "../../headless/use-write-intent.js";
import type { ApiKey } from "../../model/api-key.js";
import { isolateText } from "../../model/display-text.js";
import { normalizeName } from "../../model/name-rules.js";
import { Dialog } from "../../ui/dialog.js";
import { DialogFooter } from "../../ui/dialog-footer.js";
import { Form } from "../../ui/form.js";
import { useKeys } from "../frame/keys-context.js";
import { describeNameError } from "../frame/write-errors.js";
import { AttemptNotice } from "./attempt-notice.js";
import { NameField, useNameDraft } from "./name-field.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** Renames a key. The list shows the new name immediately; a name the server rejects stays in the field. */
export function EditDialog(props: {
  readonly apiKey: ApiKey;
  readonly onClose: () => void;
  /** The rename failed after the dialog was left. */
  readonly onLateFailure: () => void;
}) {
  const { messages, announce } = useDialogPanel();
  const keys = useKeys();
  const { apiKey, onClose } = props;
  const draft = useNameDraft(apiKey.name);
  const inputRef = useRef<HTMLInputElement>(null);
  const formId = useId();
  const intent = useUpdateIntent(keys, apiKey, {
    onDone: (_, { isLate }) => {
      if (isLate) return;
      announce(messages.announceRenamed(isolateText(normalizeName(draft.value))));
      onClose();
    },
    onFailed: (_, { isLate }) => {
      if (isLate) props.onLateFailure();
    },
  });
  const isUnanswered = intent.phase === "unanswered";
  const isRunning = intent.phase === "pending" || isUnanswered;
  const canLeave = !isRunning || isUnanswered;
  const nameError = intent.isStillRunning
    ? undefined
    : describeNameError(intent.error, messages, "update");

  function handleSubmit() {
    const name = draft.check();
    if (name === null) return;
    if (name === normalizeName(apiKey.name) && !isRunning) onClose();
    else intent.submit({ name });
  }

  return (
    <Dialog
      open
      onOpenChange={() => canLeave && onClose()}
      title={messages.editTitle}
      description={messages.editText}
      closeLabel={messages.close}
      isCloseHidden={!canLeave}
      canDismissOutside={canLeave && draft.value === apiKey.name}
      initialFocusRef={inputRef}
      footer={
        <DialogFooter
          cancelLabel={isUnanswered ? messages.close : messages.cancel}
          canCancel={canLeave}
          onCancel={onClose}
          submitLabel={messages.save}
          onSubmit={formId}
          isPending={isRunning}
        />
      }
    >
      <Form id={formId} onSubmit={handleSubmit}>
        {nameError === undefined && (
          <AttemptNotice
            action="update"
            attempt={intent}
            unansweredText={messages.writeUnanswered}
          />
        )}
        <NameField
          draft={draft}
          inputRef={inputRef}
          serverError={nameError}
          sentName={intent.input?.name}
          isReadOnly={isRunning}
          isInUse={(name) => keys.findByName(name).some(({ id }) => id !== apiKey.id)}
          isSelectedFirst
        />
      </Form>
    </Dialog>
  );
}
