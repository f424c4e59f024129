import {
  type ApiKey,
  type ApiKeysError,
  type UseApiKeysResult,
  useDeleteIntent,
} from "api-keys-panel";
import { NativeDialog } from "./native-dialog.js";
import { describeDate, describeError } from "./words.js";

/** Asks before a key is deleted. */
export function DeleteDialog(props: {
  readonly keys: UseApiKeysResult;
  readonly apiKey: ApiKey;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
  readonly onLateError: (error: ApiKeysError) => void;
}) {
  const { keys, apiKey, onClose } = props;
  const { phase, error, submit } = useDeleteIntent(keys, apiKey, {
    onDone: props.onDeleted,
    onFailed: (failure, { isLate }) => isLate && props.onLateError(failure),
  });
  const isPending = phase === "pending" || phase === "unanswered";

  return (
    <NativeDialog
      title={
        <>
          Delete <bdi>{apiKey.name}</bdi>?
        </>
      }
      onClose={onClose}
    >
      <p>
        {apiKey.lastUsedAt !== undefined &&
          `Last used: ${describeDate(apiKey.lastUsedAt, "never")}. `}
        Whatever uses it stops working at once. There is no way back.
      </p>
      {error && (
        <p role="alert" className="ck-notice ck-error">
          {describeError(error)}
        </p>
      )}
      <div className="ck-buttons">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" className="ck-danger" disabled={isPending} onClick={() => submit()}>
          {isPending ? "Deleting…" : "Delete key"}
        </button>
      </div>
    </NativeDialog>
  );
}
