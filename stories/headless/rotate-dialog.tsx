import { type ApiKey, type UseApiKeysResult, useRotateIntent } from "api-keys-panel";
import { NativeDialog } from "./native-dialog.js";
import { OpenOutcome } from "./open-outcome.js";
import { describeError } from "./words.js";

/** Asks before a key gets a new token. */
export function RotateDialog(props: {
  readonly keys: UseApiKeysResult;
  readonly apiKey: ApiKey;
  readonly onClose: () => void;
}) {
  const { keys, apiKey, onClose } = props;
  const intent = useRotateIntent(keys, apiKey, { onIssued: onClose });
  const isPending = intent.phase === "pending";
  const isOpenEnded = intent.isHeld && !isPending;

  function handleClose() {
    intent.giveUp();
    onClose();
  }

  return (
    <NativeDialog
      title={
        <>
          New token for <bdi>{apiKey.name}</bdi>?
        </>
      }
      canClose={!intent.isHeld}
      onClose={handleClose}
    >
      <p>The old token stops working immediately.</p>
      {isOpenEnded && <OpenOutcome intent={intent} text="The old token may have been replaced." />}
      {!intent.isHeld && intent.error && (
        <p role="alert" className="ck-notice ck-error">
          {describeError(intent.error)}
        </p>
      )}
      <div className="ck-buttons">
        <button type="button" disabled={isPending} onClick={handleClose}>
          {isOpenEnded ? "Close anyway" : "Cancel"}
        </button>
        <button
          type="button"
          className="ck-primary"
          disabled={isPending}
          onClick={() => intent.submit()}
        >
          {isPending ? "Waiting…" : isOpenEnded ? "Try again" : "Rotate key"}
        </button>
      </div>
    </NativeDialog>
  );
}
