import {
  type ApiKey,
  findNameProblem,
  normalizeName,
  type UseApiKeysResult,
  useCreateIntent,
} from "api-keys-panel";
import { type FormEvent, useState } from "react";
import { NameInput } from "./name-input.js";
import { OpenOutcome } from "./open-outcome.js";
import { describeError, describeNameError, NAME_PROBLEMS } from "./words.js";

/** Creates a key. What was typed stays until there is one. */
export function CreateForm(props: {
  readonly keys: UseApiKeysResult;
  readonly onDone: () => void;
  readonly onDelete: (apiKey: ApiKey) => void;
  readonly onRotate: (apiKey: ApiKey) => void;
}) {
  const { keys, onDone } = props;
  const intent = useCreateIntent(keys, { onIssued: onDone });
  const [name, setName] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const problem = findNameProblem(name);
  const { error, found, isHeld, phase } = intent;
  const isPending = phase === "pending";
  const isSent = intent.input?.name === normalizeName(name);
  const nameError = isHeld ? undefined : describeNameError(error);
  const shownError = isChecked && problem ? NAME_PROBLEMS[problem] : isSent ? nameError : undefined;

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (problem === null) intent.submit({ name: normalizeName(name) });
  }

  const leaveFor = (act: (apiKey: ApiKey) => void) => () => {
    if (!found) return;
    intent.giveUp();
    onDone();
    act(found);
  };
  const actions = found ? keys.getActions(found) : [];

  return (
    <form className="ck-form" noValidate aria-label="New key" onSubmit={handleSubmit}>
      {isHeld && !isPending && (
        <OpenOutcome
          intent={intent}
          text={
            found ? "A key with this name is now in the list." : "The key may have been created."
          }
        >
          {actions.includes("delete") && (
            <button type="button" onClick={leaveFor(props.onDelete)}>
              Delete key
            </button>
          )}
          {actions.includes("rotate") && (
            <button type="button" onClick={leaveFor(props.onRotate)}>
              Get a new token
            </button>
          )}
        </OpenOutcome>
      )}
      {!isHeld && error && nameError === undefined && (
        <p role="alert" className="ck-notice ck-error">
          {describeError(error)}
        </p>
      )}
      <NameInput
        value={name}
        onChange={(next) => {
          setName(next);
          setIsChecked(false);
        }}
        error={shownError}
        isReadOnly={isHeld}
        isInUse={!isHeld && name.trim() !== "" && keys.findByName(name).length > 0}
      />
      <div className="ck-buttons">
        <button
          type="button"
          disabled={isPending}
          onClick={() => {
            intent.giveUp();
            onDone();
          }}
        >
          {isHeld && !isPending ? "Close anyway" : "Cancel"}
        </button>
        <button type="submit" className="ck-primary" disabled={isPending}>
          {isPending ? "Creating…" : isHeld ? "Try again" : "Create"}
        </button>
      </div>
    </form>
  );
}
