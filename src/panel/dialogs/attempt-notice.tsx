import type { ReactNode } from "react";
import { joinSentences } from "../../model/display-text.js";
import type { ApiKeysError } from "../../model/errors.js";
import type { Intent } from "../../model/intent.js";
import { isAmbiguousFailure } from "../../model/write-outcome.js";
import { Notice } from "../../ui/notice.js";
import {
  describeNameError,
  describeWriteError,
  isSaidAtFields,
  type WriteAction,
} from "../frame/write-errors.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** The part of an intent that {@link AttemptNotice} tells about. */
interface Attempt {
  readonly phase: Intent["phase"];
  readonly error: ApiKeysError | null;
  readonly isStillRunning: boolean;
  readonly isTokenMissing?: boolean;
}

/** Whether there's something to say about an attempt: it failed, or it takes too long. */
export function hasAttemptNotice({ phase, error }: Attempt): boolean {
  return phase === "unanswered" || error !== null;
}

/** Why an attempt failed, or that its response is overdue; nothing if all is well, or if the Name field says it. */
export function AttemptNotice(props: {
  readonly action: WriteAction;
  readonly attempt: Attempt;
  /** For an overdue response. */
  readonly unansweredText: string;
  /** For a response that doesn't tell what was done. `undefined`: the error's own sentence. */
  readonly uncertainText?: string;
  /** For a response without a token. */
  readonly withoutTokenText?: string;
  /** What can be done while the outcome is unknown. */
  readonly actions?: ReactNode;
  /** The fields that say themselves what is wrong with them. */
  readonly fields?: readonly string[];
}) {
  const { messages } = useDialogPanel();
  const { action, attempt, uncertainText, withoutTokenText } = props;
  const { phase, error } = attempt;
  const warn = (text: string) => (
    <Notice tone="warning" role="alert" actions={props.actions}>
      {text}
    </Notice>
  );
  if (attempt.isStillRunning) return warn(messages.writeStillRunning);
  if (phase === "unanswered") return warn(props.unansweredText);
  if (!error) return null;
  if (phase === "uncertain" && uncertainText !== undefined) {
    // A later refusal says nothing about the attempt that is open, but it says what to do next.
    const reason = isAmbiguousFailure(error)
      ? error.detail
      : describeWriteError(error, messages, action);
    const text = attempt.isTokenMissing ? withoutTokenText : undefined;
    return warn(joinSentences(text ?? uncertainText, reason));
  }
  if (isSaidAtFields(error, props.fields ?? [])) return null;
  // The Name field shows that the name is taken.
  if (describeNameError(error, messages, action) !== undefined) return null;
  return (
    <Notice tone="danger" role="alert">
      {describeWriteError(error, messages, action)}
    </Notice>
  );
}
