import {
  type ApiKey,
  type ApiKeysError,
  findNameProblem,
  normalizeName,
  type UseApiKeysResult,
  useUpdateIntent,
} from "api-keys-panel";
import { type FormEvent, useState } from "react";
import { NameInput } from "./name-input.js";
import { NativeDialog } from "./native-dialog.js";
import { describeError, describeNameError, NAME_PROBLEMS } from "./words.js";

/** Renames a key. */
export function RenameDialog(props: {
  readonly keys: UseApiKeysResult;
  readonly apiKey: ApiKey;
  readonly onClose: () => void;
  readonly onRenamed: (name: string) => void;
  readonly onLateError: (error: ApiKeysError) => void;
}) {
  const { keys, apiKey, onClose } = props;
  const [name, setName] = useState(apiKey.name);
  const [sentName, setSentName] = useState<string | null>(null);
  const { phase, error, submit } = useUpdateIntent(keys, apiKey, {
    onDone: () => props.onRenamed(normalizeName(name)),
    onFailed: (failure, { isLate }) => isLate && props.onLateError(failure),
  });
  const isPending = phase === "pending" || phase === "unanswered";
  const problem = findNameProblem(name);
  const next = normalizeName(name);
  const nameError = describeNameError(error);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setSentName(next);
    if (problem !== null) return;
    if (next === apiKey.name) onClose();
    else submit({ name: next });
  }

  const isSent = sentName === next;
  return (
    <NativeDialog title="Rename key" onClose={onClose}>
      <form className="ck-form" noValidate onSubmit={handleSubmit}>
        {error && nameError === undefined && (
          <p role="alert" className="ck-notice ck-error">
            {describeError(error)}
          </p>
        )}
        <NameInput
          value={name}
          onChange={setName}
          error={isSent ? (problem ? NAME_PROBLEMS[problem] : nameError) : undefined}
          isReadOnly={isPending}
          isInUse={keys.findByName(name).some(({ id }) => id !== apiKey.id)}
        />
        <div className="ck-buttons">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="ck-primary" disabled={isPending}>
            {isPending ? "Saving…" : "Save"}
          </button>
        </div>
      </form>
    </NativeDialog>
  );
}
