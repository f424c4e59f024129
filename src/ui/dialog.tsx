import { type ReactNode, type RefObject, useId, useRef } from "react";
import { IconButton } from "./button.js";
import { CloseIcon } from "./icons.js";
import { Portal, usePortal } from "./portal.js";
import { getActiveElement, hasFocusWithin } from "./shadow-dom.js";
import { StatusRegion } from "./status-region.js";
import { useEscape } from "./use-escape.js";
import { getTabbable, isAnotherOnTop, useModal } from "./use-modal.js";
import { useScrollLock } from "./use-scroll-lock.js";

export interface DialogProps {
  open: boolean;
  /** Called with `false` on Escape, ×, and a press outside. The caller decides whether to close. */
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** A sentence under the title, announced with it. */
  description?: ReactNode;
  children?: ReactNode;
  /** Action buttons, the main one last. */
  footer?: ReactNode;
  /**
   * `alertdialog` for a question that needs a decision: its text is announced immediately, and a press outside does nothing.
   * @default "dialog"
   */
  role?: "dialog" | "alertdialog";
  /** The accessible name of the × button. */
  closeLabel: string;
  /** What gets the focus first. Default: the first control in the body or, without one, in the footer. */
  initialFocusRef?: RefObject<HTMLElement | null>;
  /** Focuses the title first, so that reading starts at the top. @default false */
  isTitleFocused?: boolean;
  /** @default true, but false for an alert dialog */
  canDismissOutside?: boolean;
  /** @default false */
  isCloseHidden?: boolean;
  /** It's at the end side of the screen, as high as the screen is; on narrow ones at the bottom, like every dialog. @default false */
  isSheet?: boolean;
  /** It may be as high as the window. @default false */
  isTall?: boolean;
}

/**
 * A modal dialog, at the bottom of narrow screens. While it's open, the focus stays inside and the rest of the page is
 * hidden from assistive technology. Renders an overlay and a `<div role="dialog">` in a portal.
 */
export function Dialog({ open, ...props }: DialogProps) {
  return (
    open && (
      <Portal>
        <OpenDialog {...props} />
      </Portal>
    )
  );
}

function OpenDialog({
  onOpenChange,
  title,
  description,
  children,
  footer,
  role = "dialog",
  closeLabel,
  initialFocusRef,
  isTitleFocused = false,
  canDismissOutside,
  isCloseHidden = false,
  isSheet = false,
  isTall = false,
}: Omit<DialogProps, "open">) {
  const { isReleased = false, onCloseAutoFocus, source, status } = usePortal();
  const isDismissable = canDismissOutside ?? role === "dialog";
  const titleId = useId();
  const descriptionId = useId();
  const contentRef = useRef<HTMLDivElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const returnRef = useRef<HTMLElement | null>(null);

  useModal(contentRef, {
    isReleased,
    onOpenAutoFocus: handleOpenAutoFocus,
    onCloseAutoFocus: handleCloseAutoFocus,
  });

  useEscape(!isReleased, () => {
    const content = contentRef.current;
    if (!content || isAnotherOnTop(content, content)) return false;
    if (!hasFocusWithin(content) && getActiveElement(content)) return false;
    onOpenChange(false);
    return true;
  });

  useScrollLock(contentRef, !isReleased);

  function handleOpenAutoFocus() {
    const content = contentRef.current;
    if (!content) return;
    returnRef.current = getActiveElement(content);
    const target = initialFocusRef?.current ?? (isTitleFocused ? titleRef.current : null);
    const first = getTabbable(content).find((control) => control.tagName !== "A");
    // This also scrolls: in a clipping, scrolling box of the host, the dialog may be out of sight.
    (target ?? first ?? content).focus();
    if (!target && first instanceof HTMLInputElement) first.select();
  }

  function handleCloseAutoFocus() {
    const active = getActiveElement();
    // Another dialog, even one of the host's, may have the focus by now. A modal around the panel only catches lost focus.
    if (active && !active.contains(source ?? returnRef.current)) return;
    const event = new Event("close", { cancelable: true });
    onCloseAutoFocus?.(event);
    if (!event.defaultPrevented) returnRef.current?.focus();
  }

  const isBodyDescription = role === "alertdialog" && description == null && children != null;
  const semantics = {
    role,
    "aria-modal": !isReleased,
    "aria-labelledby": titleId,
    "aria-describedby": description != null || isBodyDescription ? descriptionId : undefined,
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: Escape does the same by key */}
      <div
        className="akp-overlay"
        // The focus stays where it is.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => isDismissable && !isReleased && onOpenChange(false)}
      />
      <div
        ref={contentRef}
        {...semantics}
        className="akp-dialog"
        data-sheet={isSheet ? "" : undefined}
        data-tall={isTall ? "" : undefined}
        tabIndex={-1}
      >
        {/* Some screen readers announce nothing from outside a modal dialog. */}
        <StatusRegion message={status?.message ?? ""} messageId={status?.messageId ?? 0} />
        <div className="akp-dialog-header" data-has-close={isCloseHidden ? undefined : ""}>
          <h2
            ref={titleRef}
            id={titleId}
            className="akp-dialog-title"
            tabIndex={isTitleFocused ? -1 : undefined}
          >
            {title}
          </h2>
          {description != null && (
            <p id={descriptionId} className="akp-dialog-description">
              {description}
            </p>
          )}
        </div>
        {children != null && (
          <div id={isBodyDescription ? descriptionId : undefined} className="akp-dialog-body">
            {children}
          </div>
        )}
        {footer != null && <div className="akp-dialog-footer">{footer}</div>}
        {/* Last in the tab order, so that a dialog never starts at its exit. */}
        {!isCloseHidden && (
          <IconButton
            className="akp-dialog-close"
            label={closeLabel}
            icon={<CloseIcon />}
            onClick={() => onOpenChange(false)}
          />
        )}
      </div>
    </>
  );
}
