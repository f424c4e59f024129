import { type ReactNode, useRef } from "react";
import { Dialog, type DialogProps } from "./dialog.js";
import { DialogFooter, type DialogFooterProps } from "./dialog-footer.js";

export interface ConfirmDialogProps
  extends Pick<DialogProps, "title" | "closeLabel">,
    Pick<
      DialogFooterProps,
      "cancelLabel" | "canCancel" | "onCancel" | "submitLabel" | "isPending" | "tone"
    > {
  /** What will happen, read out with the title. */
  description: ReactNode;
  /** Why it hasn't happened yet. */
  children?: ReactNode;
  onConfirm: () => void;
  /** Esc was pressed. */
  onDismiss: () => void;
}

/**
 * Asks before something that can't be undone. The way back has the focus first; a press outside does nothing. Renders an
 * `alertdialog`.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, description, closeLabel, children, onConfirm, onDismiss, ...footer } = props;
  const cancelRef = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      role="alertdialog"
      onOpenChange={onDismiss}
      title={title}
      description={description}
      closeLabel={closeLabel}
      isCloseHidden
      initialFocusRef={cancelRef}
      footer={<DialogFooter {...footer} cancelRef={cancelRef} onSubmit={onConfirm} />}
    >
      {children}
    </Dialog>
  );
}
