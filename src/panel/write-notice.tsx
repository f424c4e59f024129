import type { ApiKeysError } from "../model/errors.js";
import { Notice } from "../ui/notice.js";
import { describeWriteError } from "./error-messages.js";
import { usePanel } from "./panel-context.js";

/** Why a write failed, or that its answer is overdue; nothing where all is well. */
export function WriteNotice(props: {
  readonly error: ApiKeysError | null;
  readonly isUnanswered: boolean;
}) {
  const { messages } = usePanel();
  if (props.isUnanswered) {
    return (
      <Notice tone="warning" role="alert">
        {messages.writeUnanswered}
      </Notice>
    );
  }
  if (!props.error) return null;
  return (
    <Notice tone="danger" role="alert">
      {describeWriteError(props.error, messages)}
    </Notice>
  );
}
