import { type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { getActiveElement, hasFocusWithin } from "./active-element.js";
import { classNames } from "./class-names.js";
import { followKeyboard } from "./follow-keyboard.js";
import { holdScroll } from "./hold-scroll.js";
import { IconButton } from "./icon-button.js";
import { CloseIcon } from "./icons.js";
import { isAnotherOnTop } from "./is-another-on-top.js";
import { getTabbable } from "./keep-tab-inside.js";
import { Portal } from "./portal.js";
import { usePortal } from "./portal-context.js";
import { StatusRegion } from "./status-region.js";
import { useEscape } from "./use-escape.js";
import { useModal } from "./use-modal.js";

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
  onCloseAutoFocus,
  canDismissOutside = role === "dialog",
  isCloseHidden = false,
  className,
}: Omit<DialogProps, "open">) {
  const { isReleased = false, sourceRef, status } = usePortal();
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

  // The wheel, fingers and a phone's keyboard are the browser's.
  useEffect(() => {
    const layer = contentRef.current?.parentElement;
    if (!layer || isReleased) return;
    // Each by itself: the layer has no box, and browsers scroll at once what is over nothing that listens.
    const stops = [...layer.children].map(holdScroll);
    stops.push(followKeyboard(layer));
    return () => {
      for (const stop of stops) stop();
    };
  }, [isReleased]);

  function handleOpenAutoFocus() {
    const content = contentRef.current;
    if (!content) return;
    returnRef.current = getActiveElement(content);
    const target = initialFocusRef?.current ?? (isTitleFocused ? titleRef.current : null);
    const first = getTabbable(content).find((it) => it.tagName !== "A");
    // It scrolls there, too: in a box of the host that clips and scrolls, a dialog may lie out of sight.
    (target ?? first ?? content).focus();
    if (!target && first instanceof HTMLInputElement) first.select();
  }

  function handleCloseAutoFocus() {
    const active = getActiveElement();
    // Another dialog may have it in the meantime, of the host's even. A modal around the panel takes only what is lost.
    if (active && !active.contains(sourceRef?.current ?? returnRef.current)) return;
    const event = new Event("close", { cancelable: true });
    onCloseAutoFocus?.(event);
    if (!event.defaultPrevented) returnRef.current?.focus();
  }

  const body = (id?: string) => (
    <div id={id} className="akp-dialog-body">
      {children}
    </div>
  );
  const isBodyRead = role === "alertdialog" && description == null && children != null;
  const semantics = {
    role,
    "aria-modal": !isReleased,
    "aria-labelledby": titleId,
    "aria-describedby": description != null || isBodyRead ? descriptionId : undefined,
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: by key, Escape does it */}
      <div
        className="akp-overlay"
        // The focus stays where it is.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => canDismissOutside && !isReleased && onOpenChange(false)}
      />
      <div
        ref={contentRef}
        {...semantics}
        className={classNames("akp-dialog", className)}
        tabIndex={-1}
      >
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
        {children != null && body(isBodyRead ? descriptionId : undefined)}
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
        {/* Some readers hear nothing from outside of a modal dialog. */}
        <StatusRegion message={status?.message ?? ""} messageId={status?.messageId ?? 0} />
      </div>
    </>
  );
}
