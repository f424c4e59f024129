import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, type ReactNode } from "react";

export interface ButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "className"> {
  /**
   * One `primary` button per view, `danger` only for actions that destroy something, `quiet` has no border.
   * @default "secondary"
   */
  variant?: "primary" | "secondary" | "danger" | "quiet";
  /**
   * Shows a spinner and ignores presses and submits, but keeps the focus.
   * @default false
   */
  isPending?: boolean;
  /** Shown before the label. */
  icon?: ReactNode;
}

/**
 * A `<button>`, by default of type `button`. With `aria-disabled` it looks disabled and ignores presses, but stays
 * focusable, so screen reader users can find out why.
 */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  {
    variant = "secondary",
    isPending = false,
    icon,
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
      className="akp-button"
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

export interface IconButtonProps
  extends Omit<ComponentPropsWithoutRef<"button">, "children" | "aria-label" | "type"> {
  /** The accessible name. */
  label: string;
  icon: ReactNode;
  className: string;
}

/** A square `<button>` that shows only an icon. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { label, icon, className, ...props },
  ref,
) {
  return (
    <button
      {...props}
      ref={ref}
      type="button"
      className={`akp-icon-button ${className}`}
      aria-label={label}
    >
      {icon}
    </button>
  );
});
