import type { IntentState } from "api-keys-panel";
import type { ReactNode } from "react";
import { describeError } from "./words.js";

/** Says that nobody knows whether a create or a rotate was carried out, and what can be done about it. */
export function OpenOutcome(props: {
  readonly intent: IntentState;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  const { phase, error, isTokenMissing, isStillRunning } = props.intent;
  const reason = isTokenMissing
    ? "The answer held no token."
    : phase === "unanswered"
      ? "There is no answer yet."
      : isStillRunning
        ? "The server is still busy with the first try."
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
