import { Button } from "../ui/button.js";
import { Notice } from "../ui/notice.js";
import { usePanel } from "./frame/panel-context.js";

/** Says that what the user asked for can't be shown, because its code couldn't be loaded. */
export function OverlayFailure(props: {
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}) {
  const { messages } = usePanel();
  return (
    <Notice
      tone="danger"
      actions={
        <Button isPending={props.isRetrying} onClick={props.onRetry}>
          {messages.retry}
        </Button>
      }
    >
      {messages.partFailed}
    </Notice>
  );
}
