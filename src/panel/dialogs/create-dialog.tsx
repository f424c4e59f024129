import { useId, useRef } from "react";
import type { ApiKey, CreateApiKeyInput } from "../../model/api-key.js";
import { type Intent, isIntentHeld } from "../../model/intent.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { describeNameError } from "../frame/error-messages.js";
import { usePanel } from "../frame/panel-context.js";
import { withName } from "../frame/with-name.js";
import { IssueNotice } from "./attempt-notice.js";
import { NameField, useNameDraft } from "./name-field.js";

interface CreateDialogProps {
  readonly intent: Intent;
  readonly workspaceName: string | undefined;
  /** Whether a retry cannot make a second key. If not, the user is asked to look at the list first. */
  readonly isIdempotent: boolean;
  /** The keys of its workspace that have this name, as far as they are loaded. */
  readonly findByName: (name: string) => readonly ApiKey[];
  readonly onSubmit: (input: CreateApiKeyInput) => void;
  readonly onClose: () => void;
  /** Leaves it, although nobody knows whether a key was made. `found`: what turned up in the list without its token. */
  readonly onGiveUp: (found: ApiKey | undefined) => void;
  /** As `onGiveUp`, to delete what turned up. `undefined` as its answer: this user cannot. */
  readonly getDelete: (found: ApiKey) => (() => void) | undefined;
  /** The same, to give it a new token. */
  readonly getRotate: (found: ApiKey) => (() => void) | undefined;
  readonly onCloseAutoFocus: (event: Event) => void;
}

/** Asks for a name and creates the key. It cannot be dropped while its outcome is open, only left knowingly. */
export function CreateDialog(props: CreateDialogProps) {
  const { messages } = usePanel();
  const { intent, workspaceName, isIdempotent, onClose, onGiveUp } = props;
  const draft = useNameDraft("");
  const inputRef = useRef<HTMLInputElement>(null);
  const formId = useId();
  const isPending = intent.phase === "pending";
  const isHeld = isIntentHeld(intent);
  const isOpenEnded = isHeld && !isPending;
  /** The keys that had the name before it was sent. */
  const namesakesRef = useRef<ReadonlySet<string>>(new Set());
  const sentName = intent.input?.name;
  const found =
    isOpenEnded && sentName !== undefined
      ? props.findByName(sentName).find(({ id }) => !namesakesRef.current.has(id))
      : undefined;
  const foundText = found && (isIdempotent ? messages.createFound : messages.createFoundCheck);
  // What is offered first is safe.
  const isRetryFirst = isIdempotent || !isOpenEnded;
  const handleDelete = found && props.getDelete(found);
  const handleRotate = found && props.getRotate(found);

  function handleSubmit() {
    const name = draft.check();
    if (name === null) return;
    // While the outcome is open, what turns up may be the key that was asked for.
    if (!isHeld) namesakesRef.current = new Set(props.findByName(name).map(({ id }) => id));
    props.onSubmit({ name });
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
            <Button
              variant={isRetryFirst ? "secondary" : "primary"}
              onClick={() => onGiveUp(found)}
            >
              {messages.giveUp}
            </Button>
          ) : (
            <Button aria-disabled={isPending || undefined} onClick={onClose}>
              {messages.cancel}
            </Button>
          )}
          <Button
            type="submit"
            form={formId}
            variant={isRetryFirst ? "primary" : "secondary"}
            isPending={isPending}
          >
            {isOpenEnded ? messages.retry : messages.create}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={handleSubmit}>
        <IssueNotice
          action="create"
          intent={intent}
          unansweredText={
            foundText ?? (isIdempotent ? messages.createUnanswered : messages.createUnansweredCheck)
          }
          unknownText={
            foundText ??
            (isIdempotent ? messages.createOutcomeUnknown : messages.createOutcomeUnknownCheck)
          }
          withoutTokenText={messages.createWithoutToken}
          actions={
            (handleDelete || handleRotate) && (
              <>
                {handleDelete && <Button onClick={handleDelete}>{messages.foundDelete}</Button>}
                {handleRotate && <Button onClick={handleRotate}>{messages.foundRotate}</Button>}
              </>
            )
          }
        />
        <NameField
          draft={draft}
          inputRef={inputRef}
          serverError={isHeld ? undefined : describeNameError(intent.error, messages, "create")}
          sentName={sentName}
          isReadOnly={isHeld}
          // What turned up is said above.
          isInUse={(name) => !isHeld && props.findByName(name).length > 0}
          help={messages.nameHelp}
        />
      </Form>
    </Dialog>
  );
}
