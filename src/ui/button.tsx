import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, type ReactNode } from "react";
import { classNames } from "./class-names.js";

export interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  /**
   * How loud it is: one `primary` per view, `danger` only for what destroys, `quiet` without a border.
   * @default "secondary"
   */
  variant?: "primary" | "secondary" | "danger" | "quiet";
  /**
   * Something that it started is under way: it shows a spinner, keeps the focus, and ignores presses and submits.
   * @default false
   */
  isPending?: boolean;
  /** Stands before the label. */
  icon?: ReactNode;
}

/**
 * A `<button>`, of type `button` unless told otherwise. With `aria-disabled` it looks disabled and ignores presses, but
 * can still be focused, so that its reason can be read.
 */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  {
    variant = "secondary",
    isPending = false,
    icon,
    className,
    onClick,
    children,
    type = "button",
    "aria-disabled": ariaDisabled,
    ...props
  },
  ref,
) {
  const isBlocked = isPending || ariaDisabled === true || ariaDisabled === "true";

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (isBlocked) {
      // A press also submits the form, whether by pointer, by key, or by Enter in one of its fields.
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    onClick?.(event);
  }

  return (
    <button
      {...props}
      ref={ref}
      type={type}
      className={classNames("akp-button", className)}
      data-variant={variant}
      data-pending={isPending ? "" : undefined}
      aria-disabled={isBlocked ? true : ariaDisabled}
      onClick={handleClick}
    >
      <span className="akp-button-content">
        {icon}
        {children != null && <span className="akp-button-label">{children}</span>}
      </span>
      {isPending && <span className="akp-spinner" aria-hidden="true" />}
    </button>
  );
});
