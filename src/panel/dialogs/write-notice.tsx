import type { Write } from "../../headless/use-write.js";
import { isAmbiguousFailure } from "../../model/write-outcome.js";
import { Notice } from "../../ui/notice.js";
import { describeWriteError } from "../frame/error-messages.js";
import { usePanel } from "../frame/panel-context.js";

/** Why a write failed, or that its answer is overdue; nothing where all is well. */
export function WriteNotice(props: {
  readonly action: "update" | "delete";
  readonly write: Pick<Write<never, unknown>, "error" | "isStillRunning">;
  readonly isUnanswered: boolean;
  /** Said where nobody knows what became of it. `undefined`: that nothing that was entered is lost. */
  readonly uncertainText?: string;
}) {
  const { messages } = usePanel();
  const { uncertainText } = props;
  const { error, isStillRunning } = props.write;
  if (props.isUnanswered || isStillRunning) {
    return (
      <Notice tone="warning" role="alert">
        {isStillRunning ? messages.writeStillRunning : messages.writeUnanswered}
      </Notice>
    );
  }
  if (!error) return null;
  const isUncertain = isAmbiguousFailure(error) && error.detail === undefined;
  return (
    <Notice tone="danger" role="alert">
      {isUncertain && uncertainText !== undefined
        ? uncertainText
        : describeWriteError(error, messages, props.action)}
    </Notice>
  );
}
