import { useId, useRef } from "react";
import type { CreateIntent } from "../../headless/use-create-intent.js";
import type { ApiKey } from "../../model/api-key.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { DialogFooter } from "../../ui/dialog-footer.js";
import { Form } from "../../ui/form.js";
import { useKeys } from "../frame/keys-context.js";
import { withName } from "../frame/with-name.js";
import { describeNameError } from "../frame/write-errors.js";
import { AttemptNotice } from "./attempt-notice.js";
import { NameField, useNameDraft } from "./name-field.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** Asks for a name and creates the key. While the outcome is unknown, it can only be left knowingly. */
export function CreateDialog(props: {
  readonly intent: CreateIntent;
  readonly onClose: () => void;
  /** Closes it, although no one knows whether a key was made. */
  readonly onGiveUp: () => void;
  /** The same, to do something about the key that appeared in the list without its token. */
  readonly onGiveUpFor: (action: "delete" | "rotate", found: ApiKey) => void;
}) {
  const { messages } = useDialogPanel();
  const keys = useKeys();
  const { intent, onClose } = props;
  const { isHeld, isIdempotent, found, otherWorkspace, workspaceName } = intent;
  const draft = useNameDraft("");
  const inputRef = useRef<HTMLInputElement>(null);
  const formId = useId();
  const isPending = intent.phase === "pending";
  const isOpenEnded = isHeld && !isPending;
  const foundText = found && (isIdempotent ? messages.createFound : messages.createFoundCheck);
  const findNamesakes = (name: string) =>
    otherWorkspace === undefined ? keys.findByName(name) : [];

  function handleSubmit() {
    const name = draft.check();
    if (name !== null) intent.submit({ name });
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
      footer={
        <DialogFooter
          cancelLabel={isOpenEnded ? messages.giveUp : messages.cancel}
          canCancel={!isPending}
          onCancel={isOpenEnded ? props.onGiveUp : onClose}
          isCancelSafer={isOpenEnded && !isIdempotent}
          submitLabel={isOpenEnded ? messages.retry : messages.create}
          onSubmit={formId}
          isPending={isPending}
        />
      }
    >
      <Form id={formId} onSubmit={handleSubmit}>
        <AttemptNotice
          action="create"
          attempt={intent}
          unansweredText={
            foundText ?? (isIdempotent ? messages.createUnanswered : messages.createUnansweredCheck)
          }
          uncertainText={
            foundText ??
            (isIdempotent ? messages.createOutcomeUnknown : messages.createOutcomeUnknownCheck)
          }
          withoutTokenText={messages.createWithoutToken}
          actions={found && <FoundActions found={found} onAct={props.onGiveUpFor} />}
        />
        <NameField
          draft={draft}
          inputRef={inputRef}
          serverError={isHeld ? undefined : describeNameError(intent.error, messages, "create")}
          sentName={intent.input?.name}
          isReadOnly={isHeld}
          // What appeared is named above.
          isInUse={(name) => !isHeld && findNamesakes(name).length > 0}
          help={messages.nameHelp}
        />
      </Form>
    </Dialog>
  );
}

function FoundActions(props: {
  readonly found: ApiKey;
  readonly onAct: (action: "delete" | "rotate", found: ApiKey) => void;
}) {
  const { messages } = useDialogPanel();
  const { getActions } = useKeys();
  const { found, onAct } = props;
  const actions = getActions(found);
  return (
    <>
      {actions.includes("delete") && (
        <Button onClick={() => onAct("delete", found)}>{messages.foundDelete}</Button>
      )}
      {actions.includes("rotate") && (
        <Button onClick={() => onAct("rotate", found)}>{messages.foundRotate}</Button>
      )}
    </>
  );
}
