import { type FormEvent, useId, useRef } from "react";
import type { CreateApiKeyInput } from "../model/api-key.js";
import { type IssueIntent, isIntentHeld } from "../model/issue-intent.js";
import { MissingTokenError } from "../model/parse.js";
import { Button } from "../ui/button.js";
import { Dialog } from "../ui/dialog.js";
import { Notice } from "../ui/notice.js";
import { describeNameError, describeWriteError } from "./error-messages.js";
import { NameField, useNameDraft } from "./name-field.js";
import { usePanel } from "./panel-context.js";
import { withName } from "./with-name.js";

interface CreateDialogProps {
  readonly intent: IssueIntent;
  readonly workspaceName: string | undefined;
  readonly isNameInUse: (name: string) => boolean;
  readonly onSubmit: (input: CreateApiKeyInput) => void;
  readonly onClose: () => void;
  /** Leaves it, although nobody knows whether a key was made. */
  readonly onGiveUp: () => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}

function IntentNotice({ intent }: Pick<CreateDialogProps, "intent">) {
  const { messages } = usePanel();
  const { phase, error } = intent;
  if (phase === "unanswered") {
    return (
      <Notice tone="warning" role="alert">
        {messages.createUnanswered}
      </Notice>
    );
  }
  if (!error) return null;
  if (phase === "uncertain") {
    return (
      <Notice tone="warning" role="alert">
        {error instanceof MissingTokenError
          ? messages.createWithoutToken
          : messages.createOutcomeUnknown}
        {error.detail !== undefined && ` ${error.detail}`}
      </Notice>
    );
  }
  if (describeNameError(error, messages) !== undefined) return null;
  return (
    <Notice tone="danger" role="alert">
      {describeWriteError(error, messages)}
    </Notice>
  );
}

/** Asks for a name and creates the key. It cannot be dropped while its outcome is open, only left knowingly. */
export function CreateDialog(props: CreateDialogProps) {
  const { messages } = usePanel();
  const { intent, workspaceName, onClose, onGiveUp } = props;
  const draft = useNameDraft("");
  const inputRef = useRef<HTMLInputElement>(null);
  const formId = useId();
  const isPending = intent.phase === "pending";
  const isHeld = isIntentHeld(intent);
  const isOpenEnded = isHeld && !isPending;

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const name = draft.check();
    if (name !== null) props.onSubmit({ name });
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={messages.createTitle}
      description={
        workspaceName === undefined
          ? messages.createTextWithoutWorkspace
          : withName(messages.createText, workspaceName)
      }
      closeLabel={messages.close}
      isCloseHidden={isHeld}
      canDismissOutside={!isHeld && draft.value === ""}
      initialFocusRef={inputRef}
      onCloseAutoFocus={props.onCloseAutoFocus}
      footer={
        <>
          {isOpenEnded ? (
            <Button onClick={onGiveUp}>{messages.giveUp}</Button>
          ) : (
            <Button aria-disabled={isPending || undefined} onClick={onClose}>
              {messages.cancel}
            </Button>
          )}
          <Button type="submit" form={formId} variant="primary" isPending={isPending}>
            {isOpenEnded ? messages.retry : messages.create}
          </Button>
        </>
      }
    >
      <form className="akp-form" id={formId} noValidate onSubmit={handleSubmit}>
        <IntentNotice intent={intent} />
        <NameField
          draft={draft}
          inputRef={inputRef}
          serverError={describeNameError(intent.error, messages)}
          sentName={intent.input?.name}
          isReadOnly={isHeld}
          isInUse={props.isNameInUse}
          help={messages.nameHelp}
        />
      </form>
    </Dialog>
  );
}
