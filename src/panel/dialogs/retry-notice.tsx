import type { ReactNode } from "react";
import { Button } from "../../ui/button.js";
import { Notice } from "../../ui/notice.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** Says in its place that a part of a dialog couldn't be loaded, and offers another try. */
export function RetryNotice(props: {
  readonly tone: "warning" | "danger";
  readonly children: ReactNode;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}) {
  const { messages } = useDialogPanel();
  return (
    <Notice
      tone={props.tone}
      role="alert"
      actions={
        <Button isPending={props.isRetrying} onClick={props.onRetry}>
          {messages.retry}
        </Button>
      }
    >
      {props.children}
    </Notice>
  );
}
