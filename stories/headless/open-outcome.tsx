import type { IntentState } from "api-keys-panel";
import type { ReactNode } from "react";
import { describeError } from "./words.js";

/** Says that the outcome of a create or a rotate is unknown, and what to do about it. */
export function OpenOutcome(props: {
  readonly intent: IntentState;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  const { phase, error, isTokenMissing, isStillRunning } = props.intent;
  const reason = isTokenMissing
    ? "The server didn’t return a token."
    : phase === "unanswered"
      ? "The server hasn’t responded yet."
      : isStillRunning
        ? "The server is still working on the first try."
        : error && describeError(error);
  return (
    <div role="alert" className="ck-notice ck-warning">
      <p>
        {reason} {props.text} Trying again makes no second one.
      </p>
      <div className="ck-buttons">{props.children}</div>
    </div>
  );
}
