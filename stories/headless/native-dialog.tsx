import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

/** The browser's own modal dialog, open for as long as it's rendered. */
export function NativeDialog(props: {
  readonly title: ReactNode;
  /** `false`: Escape does nothing. @default true */
  readonly canClose?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { title, canClose = true, onClose, children } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Only `showModal` locks the page behind. A layout effect, so that closing returns the focus
  // before the dialog is gone.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={ref}
      className="ck-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (canClose) onClose();
      }}
      // A second Escape closes it without asking.
      onClose={() => !ref.current?.open && (canClose ? onClose() : ref.current?.showModal())}
    >
      <h3 id={titleId}>{title}</h3>
      {children}
    </dialog>
  );
}
