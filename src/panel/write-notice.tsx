import { type ApiKeysError, isAmbiguousFailure } from "../model/errors.js";
import { Notice } from "../ui/notice.js";
import { describeWriteError } from "./error-messages.js";
import { usePanel } from "./panel-context.js";

/** Why a write failed, or that its answer is overdue; nothing where all is well. */
export function WriteNotice(props: {
  readonly action: "update" | "delete";
  readonly error: ApiKeysError | null;
  readonly isUnanswered: boolean;
  /** Said where nobody knows what became of it. `undefined`: that nothing that was entered is lost. */
  readonly uncertainText?: string;
}) {
  const { messages } = usePanel();
  if (props.isUnanswered) {
    return (
      <Notice tone="warning" role="alert">
        {messages.writeUnanswered}
      </Notice>
    );
  }
  const { error, uncertainText } = props;
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
