import * as RadixDialog from "@radix-ui/react-dialog";
import { type ReactNode, type RefObject, useRef } from "react";
import { getActiveElement, hasFocusWithin } from "./active-element.js";
import { classNames } from "./class-names.js";
import { IconButton } from "./icon-button.js";
import { CloseIcon } from "./icons.js";
import { keepTabInside } from "./keep-tab-inside.js";
import { usePortal } from "./portal-context.js";
import { PortalRoot } from "./portal-root.js";
import { useEscape } from "./use-escape.js";

export interface DialogProps {
  open: boolean;
  /** Escape, the × and a press outside all come here, with `false`; the answer is the caller's. */
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** One sentence under the title, read out with it. */
  description?: ReactNode;
  children?: ReactNode;
  /** The actions, the main one last. */
  footer?: ReactNode;
  /**
   * `alertdialog` for what must be answered: its text is read out at once, and a press outside does nothing.
   * @default "dialog"
   */
  role?: "dialog" | "alertdialog";
  /** The accessible name of the ×. */
  closeLabel: string;
  /** What has the focus first. Default: the first control in the body, else in the footer. */
  initialFocusRef?: RefObject<HTMLElement | null>;
  /** The title has the focus first, so that reading starts at the top. @default false */
  isTitleFocused?: boolean;
  /**
   * Called when it has closed. After `preventDefault()` it is the caller who moves the focus; otherwise it goes back to
   * where it was before.
   */
  onCloseAutoFocus?: (event: Event) => void;
  /** @default true, and false for an alert dialog */
  canDismissOutside?: boolean;
  /** @default false */
  isCloseHidden?: boolean;
  className?: string;
}

/**
 * A modal dialog; at the bottom of the screen where that is narrow. While it is open the focus stays inside and the
 * rest of the page is hidden from assistive technology. Renders an overlay and a `<div role="dialog">` in a portal.
 */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  role = "dialog",
  closeLabel,
  initialFocusRef,
  isTitleFocused = false,
  onCloseAutoFocus,
  canDismissOutside = role === "dialog",
  isCloseHidden = false,
  className,
}: DialogProps) {
  const { container } = usePortal();
  const contentRef = useRef<HTMLDivElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const returnRef = useRef<HTMLElement | null>(null);

  // Radix would do, but for a modal of the host around it, which sees the key too and would close, with all that is in it.
  useEscape(open, () => {
    if (!hasFocusWithin(contentRef.current)) return false;
    onOpenChange(false);
    return true;
  });

  function handleOpenAutoFocus(event: Event) {
    returnRef.current = getActiveElement(contentRef.current ?? undefined);
    const target = initialFocusRef?.current ?? (isTitleFocused ? titleRef.current : null);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  function handleCloseAutoFocus(event: Event) {
    onCloseAutoFocus?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    // Another dialog may have taken its place, and the focus, in the meantime.
    if (!getActiveElement()) returnRef.current?.focus();
  }

  function handleInteractOutside(event: Event) {
    if (!canDismissOutside) event.preventDefault();
  }

  const body = <div className="akp-dialog-body">{children}</div>;
  const isBodyRead = role === "alertdialog" && description == null && children != null;

  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal container={container ?? null}>
        <PortalRoot>
          <div className="akp-overlay" />
          <RadixDialog.Content
            ref={contentRef}
            role={role}
            aria-modal="true"
            className={classNames("akp-dialog", className)}
            onKeyDown={keepTabInside}
            onOpenAutoFocus={handleOpenAutoFocus}
            onCloseAutoFocus={handleCloseAutoFocus}
            onInteractOutside={handleInteractOutside}
          >
            <div className="akp-dialog-header" data-has-close={isCloseHidden ? undefined : ""}>
              <RadixDialog.Title
                ref={titleRef}
                className="akp-dialog-title"
                tabIndex={isTitleFocused ? -1 : undefined}
              >
                {title}
              </RadixDialog.Title>
              {description != null && (
                <RadixDialog.Description className="akp-dialog-description">
                  {description}
                </RadixDialog.Description>
              )}
            </div>
            {isBodyRead ? <RadixDialog.Description asChild>{body}</RadixDialog.Description> : null}
            {!isBodyRead && children != null ? body : null}
            {footer != null && <div className="akp-dialog-footer">{footer}</div>}
            {/* Last in the order of focus, so that a dialog never begins on its way out. */}
            {!isCloseHidden && (
              <IconButton
                className="akp-dialog-close"
                label={closeLabel}
                icon={<CloseIcon />}
                onClick={() => onOpenChange(false)}
              />
            )}
          </RadixDialog.Content>
        </PortalRoot>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
