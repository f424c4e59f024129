import type { Ref } from "react";
import { Button } from "./button.js";

export interface DialogFooterProps {
  cancelLabel: string;
  onCancel: () => void;
  cancelRef?: Ref<HTMLButtonElement> | undefined;
  /** @default true */
  canCancel?: boolean;
  submitLabel: string;
  /** What submits it: the id of a form in the dialog, or a function. */
  onSubmit: string | (() => void);
  isPending: boolean;
  /** `false`: there's nothing to submit yet. @default true */
  canSubmit?: boolean;
  /** `danger` for what destroys. @default "primary" */
  tone?: "primary" | "danger";
  /** Canceling is the safer choice, so it's the main button. @default false */
  isCancelSafer?: boolean;
}

/** The two buttons at the end of a dialog: the way back, and the way on. Neither loses the focus while it can't be pressed. */
export function DialogFooter({
  cancelLabel,
  onCancel,
  cancelRef,
  canCancel = true,
  submitLabel,
  onSubmit,
  isPending,
  canSubmit = true,
  tone = "primary",
  isCancelSafer = false,
}: DialogFooterProps) {
  const submit =
    typeof onSubmit === "string"
      ? ({ type: "submit", form: onSubmit } as const)
      : { onClick: onSubmit };
  return (
    <>
      <Button
        ref={cancelRef}
        variant={isCancelSafer ? "primary" : "secondary"}
        aria-disabled={!canCancel || undefined}
        onClick={onCancel}
      >
        {cancelLabel}
      </Button>
      <Button
        {...submit}
        variant={isCancelSafer ? "secondary" : tone}
        isPending={isPending}
        aria-disabled={!canSubmit || undefined}
      >
        {submitLabel}
      </Button>
    </>
  );
}
