import type { ReactNode } from "react";
import { joinSentences } from "../../model/display-text.js";
import { type Intent, isEarlierAttemptRunning } from "../../model/intent.js";
import { MissingTokenError } from "../../model/read-issued.js";
import { isAmbiguousFailure } from "../../model/write-outcome.js";
import { Notice } from "../../ui/notice.js";
import { describeNameError, describeWriteError } from "../frame/error-messages.js";
import { usePanel } from "../frame/panel-context.js";

/** What became of a create or a rotate that has not ended well; nothing where all is well. */
export function IssueNotice(props: {
  readonly action: "create" | "rotate";
  readonly intent: Intent;
  /** Said where there is no answer for too long. */
  readonly unansweredText: string;
  /** Said where an answer came that does not tell. */
  readonly unknownText: string;
  /** Said where the answer held no token. */
  readonly withoutTokenText: string;
  /** Buttons for an open outcome. */
  readonly actions?: ReactNode;
}) {
  const { messages } = usePanel();
  const { action, intent } = props;
  const { phase, error } = intent;
  const isOpenEnded = phase === "unanswered" || phase === "uncertain";
  if (isOpenEnded) {
    if (isEarlierAttemptRunning(intent)) {
      return (
        <Notice tone="warning" role="alert" actions={props.actions}>
          {messages.writeStillRunning}
        </Notice>
      );
    }
    // What a later try was refused for says nothing about the open one, but what to do about it.
    const reason =
      error && !isAmbiguousFailure(error)
        ? describeWriteError(error, messages, action)
        : error?.detail;
    const text = error instanceof MissingTokenError ? props.withoutTokenText : props.unknownText;
    return (
      <Notice tone="warning" role="alert" actions={props.actions}>
        {joinSentences(phase === "unanswered" ? props.unansweredText : text, reason)}
      </Notice>
    );
  }
  if (!error || describeNameError(error, messages, action) !== undefined) return null;
  return (
    <Notice tone="danger" role="alert">
      {describeWriteError(error, messages, action)}
    </Notice>
  );
}
