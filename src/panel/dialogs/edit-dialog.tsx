import { useId, useRef, useState } from "react";
import { useUpdateIntent } from "../../headless/use-write-intent.js";
import type { ApiKey, ApiKeyPatch } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import { normalizeName } from "../../model/name-rules.js";
import { Dialog } from "../../ui/dialog.js";
import { DialogFooter } from "../../ui/dialog-footer.js";
import { Form } from "../../ui/form.js";
import { useKeys } from "../frame/keys-context.js";
import { describeNameError } from "../frame/write-errors.js";
import { AttemptNotice } from "./attempt-notice.js";
import type { KeyFieldsHandle } from "./fields/key-fields.js";
import { KeyFieldsFrame, useKeyFieldsPlace } from "./key-fields-place.js";
import { NameField, useNameDraft } from "./name-field.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/**
 * Changes a key: its name, and what else the backend can change. The list shows it immediately; what the server rejects stays
 * in its field.
 */
export function EditDialog(props: {
  readonly apiKey: ApiKey;
  readonly onClose: () => void;
  /** The rename failed after the dialog was left. */
  readonly onLateFailure: () => void;
}) {
  const { messages, announce, notify } = useDialogPanel();
  const keys = useKeys();
  const { apiKey, onClose } = props;
  const place = useKeyFieldsPlace(keys, "update");
  const { module, rules } = place;
  const hasFields = place.fields.length > 1;
  const draft = useNameDraft(apiKey.name, rules?.name);
  const fieldsRef = useRef<KeyFieldsHandle>(null);
  const [isChanged, setIsChanged] = useState(false);
  const sentRef = useRef<ApiKeyPatch>({});
  const inputRef = useRef<HTMLInputElement>(null);
  const formId = useId();
  const isMoreThanName = () => Object.keys(sentRef.current).some((field) => field !== "name");
  const intent = useUpdateIntent(keys, apiKey, {
    onDone: (changed, { isLate }) => {
      if (isLate) return;
      announce(
        module && isMoreThanName()
          ? module.describeSaved(isolateText(getDisplayName(changed)), true, messages)
          : messages.announceRenamed(isolateText(normalizeName(draft.value))),
      );
      onClose();
    },
    onFailed: (_, { isLate }) => {
      if (!isLate) return;
      if (!module || !isMoreThanName()) return props.onLateFailure();
      notify(<module.SaveFailedNotice apiKey={apiKey} />);
      announce(module.describeSaved(isolateText(getDisplayName(apiKey)), false, messages));
    },
  });
  const isUnanswered = intent.phase === "unanswered";
  const isRunning = intent.phase === "pending" || isUnanswered;
  const canLeave = !isRunning || isUnanswered;
  const nameError = intent.isStillRunning
    ? undefined
    : describeNameError(intent.error, messages, "update");

  function handleSubmit() {
    if (isRunning || !place.isReady) return;
    const isRenamed = normalizeName(draft.value) !== normalizeName(apiKey.name);
    // A name that no one touched doesn't keep other changes from being saved.
    const name = isRenamed || !isChanged ? draft.check() : apiKey.name;
    const fields = fieldsRef.current ? fieldsRef.current.check() : {};
    if (name === null || fields === null) return;
    const patch: ApiKeyPatch = { ...(isRenamed && { name }), ...fields };
    if (Object.keys(patch).length === 0) onClose();
    else {
      sentRef.current = patch;
      intent.submit(patch);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={() => canLeave && onClose()}
      title={messages.editTitle}
      description={hasFields && module ? <module.EditFieldsText /> : messages.editText}
      closeLabel={messages.close}
      isCloseHidden={!canLeave}
      isTall={place.isRich}
      canDismissOutside={canLeave && draft.value === apiKey.name && !isChanged}
      initialFocusRef={inputRef}
      footer={
        <DialogFooter
          cancelLabel={isUnanswered ? messages.close : messages.cancel}
          canCancel={canLeave}
          onCancel={onClose}
          submitLabel={messages.save}
          onSubmit={formId}
          isPending={isRunning}
          canSubmit={place.isReady}
        />
      }
    >
      <Form id={formId} onSubmit={handleSubmit}>
        {nameError === undefined && (
          <AttemptNotice
            action="update"
            attempt={intent}
            fields={place.fields}
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
          rules={rules?.name}
          note={rules?.name.isOptional && module ? <module.OptionalNote /> : undefined}
          isSelectedFirst
        />
        {place.isRich && (
          <KeyFieldsFrame place={place}>
            {module && rules && (
              <module.KeyFields
                handleRef={fieldsRef}
                rules={rules}
                apiKey={apiKey}
                error={intent.isStillRunning ? null : intent.error}
                isReadOnly={isRunning}
                isNameWrong={draft.problem !== null || nameError !== undefined}
                onChanged={setIsChanged}
              />
            )}
          </KeyFieldsFrame>
        )}
      </Form>
    </Dialog>
  );
}
