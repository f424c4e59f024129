import { useId, useRef, useState } from "react";
import type { CreateIntent } from "../../headless/use-create-intent.js";
import type { ApiKey } from "../../model/api-key.js";
import { proposeCopyName } from "../../model/name-rules.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { DialogFooter } from "../../ui/dialog-footer.js";
import { Form } from "../../ui/form.js";
import { KeysProvider, useKeys } from "../frame/keys-context.js";
import { withName } from "../frame/with-name.js";
import { describeNameError } from "../frame/write-errors.js";
import { AttemptNotice } from "./attempt-notice.js";
import type { KeyFieldsHandle } from "./fields/key-fields.js";
import { KeyFieldsFrame, useKeyFieldsPlace } from "./key-fields-place.js";
import { NameField, useNameDraft } from "./name-field.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/**
 * Asks for a name, and for what else the backend knows, and creates the key. While the outcome is unknown, it can only be left
 * knowingly.
 */
export function CreateDialog(props: {
  readonly intent: CreateIntent;
  /** The key that the new one starts from. */
  readonly from?: ApiKey | undefined;
  readonly onClose: () => void;
  /** Closes it, although no one knows whether a key was made. */
  readonly onGiveUp: () => void;
  /** The same, to do something about the key that appeared in the list without its token. */
  readonly onGiveUpFor: (action: "delete" | "rotate", found: ApiKey) => void;
}) {
  const { messages } = useDialogPanel();
  const keys = useKeys();
  const { intent, from, onClose } = props;
  const { isHeld, isIdempotent, found, otherWorkspace, workspaceName } = intent;
  // A create under way keeps the fields of the workspace that it began with.
  const [opened] = useState(keys);
  const place = useKeyFieldsPlace(isHeld ? opened : keys, "create");
  const { module, rules } = place;
  const [firstName] = useState(() =>
    from ? proposeCopyName(from.name, (name) => keys.findByName(name).length > 0) : "",
  );
  const draft = useNameDraft(firstName, rules?.name);
  const fieldsRef = useRef<KeyFieldsHandle>(null);
  const [isChanged, setIsChanged] = useState(false);
  const inputRef = useRef<HTMLInputElement>(null);
  const formId = useId();
  const isPending = intent.phase === "pending";
  const isOpenEnded = isHeld && !isPending;
  const foundText = found && (isIdempotent ? messages.createFound : messages.createFoundCheck);
  const findNamesakes = (name: string) =>
    otherWorkspace === undefined ? keys.findByName(name) : [];

  const nameError = isHeld ? undefined : describeNameError(intent.error, messages, "create");

  function handleSubmit() {
    // What was sent first is sent again, even if it couldn't be entered now.
    if (isHeld && intent.input) return intent.submit(intent.input);
    if (!place.isReady) return;
    const name = draft.check();
    // Both, so that each field shows what's wrong with it.
    const fields = fieldsRef.current ? fieldsRef.current.check() : {};
    if (name !== null && fields !== null) intent.submit({ name, ...fields });
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={messages.createTitle}
      description={
        from && module ? (
          <module.DuplicateText from={from} />
        ) : workspaceName === undefined ? (
          messages.createTextWithoutWorkspace
        ) : (
          withName(messages.createText, workspaceName)
        )
      }
      closeLabel={messages.close}
      isCloseHidden={isHeld}
      isTall={place.isRich}
      canDismissOutside={!isHeld && draft.value === firstName && !isChanged}
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
          canSubmit={place.isReady}
        />
      }
    >
      <Form id={formId} onSubmit={handleSubmit}>
        <AttemptNotice
          action="create"
          attempt={intent}
          fields={place.fields}
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
          serverError={nameError}
          sentName={intent.input?.name}
          isReadOnly={isHeld}
          // What appeared is named above.
          isInUse={(name) => !isHeld && findNamesakes(name).length > 0}
          help={messages.nameHelp}
          rules={rules?.name}
          note={rules?.name.isOptional && module ? <module.OptionalNote /> : undefined}
          isSelectedFirst={from !== undefined}
        />
        {place.isRich && (
          <KeysProvider keys={isHeld ? opened : keys}>
            <KeyFieldsFrame place={place}>
              {module && rules && (
                <module.KeyFields
                  handleRef={fieldsRef}
                  rules={rules}
                  from={from}
                  error={isHeld ? null : intent.error}
                  isReadOnly={isHeld}
                  isNameWrong={draft.problem !== null || nameError !== undefined}
                  onChanged={setIsChanged}
                />
              )}
            </KeyFieldsFrame>
          </KeysProvider>
        )}
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
