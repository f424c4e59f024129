import { useId, useRef } from "react";
import { updateApiKey } from "../../data/write-operations.js";
import type { WriteTarget } from "../../data/write-target.js";
import { useIsUnanswered } from "../../headless/use-is-unanswered.js";
import { useMounted } from "../../headless/use-mounted.js";
import { useWrite } from "../../headless/use-write.js";
import type { ApiKey } from "../../model/api-key.js";
import { isolateText } from "../../model/display-text.js";
import { normalizeName } from "../../model/name-rules.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { describeNameError } from "../frame/error-messages.js";
import { usePanel } from "../frame/panel-context.js";
import { NameField, useNameDraft } from "./name-field.js";
import { WriteNotice } from "./write-notice.js";

/** Renames a key. The list shows the new name at once; what the server refuses stays in the field. */
export function EditDialog(props: {
  readonly apiKey: ApiKey;
  readonly target: WriteTarget;
  readonly isNameInUse: (name: string) => boolean;
  readonly onClose: () => void;
  /** The dialog was left before the answer, which then was a no. */
  readonly onLateFailure: (apiKey: ApiKey) => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}) {
  const { messages, announce } = usePanel();
  const { apiKey, target, onClose } = props;
  const draft = useNameDraft(apiKey.name);
  const inputRef = useRef<HTMLInputElement>(null);
  const formId = useId();
  const isMountedRef = useMounted();
  const write = useWrite((name: string) => updateApiKey(target, apiKey, { name }));
  const sentNameRef = useRef<string>(undefined);
  const isUnanswered = useIsUnanswered(write.isPending);
  const canLeave = !write.isPending || isUnanswered;
  const nameError = write.isStillRunning
    ? undefined
    : describeNameError(write.error, messages, "update");

  function handleSubmit() {
    const name = draft.check();
    if (name === null || write.isUnderWay()) return;
    if (name === normalizeName(apiKey.name)) {
      onClose();
      return;
    }
    sentNameRef.current = name;
    write.run(name).then(
      () => {
        if (!isMountedRef.current) return;
        announce(messages.announceRenamed(isolateText(name)));
        onClose();
      },
      () => {
        if (!isMountedRef.current) props.onLateFailure(apiKey);
      },
    );
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
      onCloseAutoFocus={props.onCloseAutoFocus}
      footer={
        <>
          <Button aria-disabled={!canLeave || undefined} onClick={onClose}>
            {isUnanswered ? messages.close : messages.cancel}
          </Button>
          <Button type="submit" form={formId} variant="primary" isPending={write.isPending}>
            {messages.save}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={handleSubmit}>
        {nameError === undefined && (
          <WriteNotice action="update" write={write} isUnanswered={isUnanswered} />
        )}
        <NameField
          draft={draft}
          inputRef={inputRef}
          serverError={nameError}
          sentName={sentNameRef.current}
          isReadOnly={write.isPending}
          isInUse={props.isNameInUse}
          isSelectedFirst
        />
      </Form>
    </Dialog>
  );
}
