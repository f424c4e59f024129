import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from "react";
import { classNames } from "./class-names.js";
import { WarningIcon } from "./icons.js";
import { noAutofill } from "./no-autofill.js";

export interface TextFieldProps extends Omit<ComponentPropsWithoutRef<"input">, "readOnly"> {
  label: ReactNode;
  /** What belongs in it. Stays beside an error. */
  help?: ReactNode;
  /** Why the value is not taken. The field counts as invalid while it is there. */
  error?: ReactNode;
  /** Changes each time that the value is refused, so that the same error is told again. */
  errorKey?: number | undefined;
  /** Whether the error is said by itself: where the focus is in the field already. @default false */
  isErrorAlert?: boolean;
  /** What to think about before going on. The value is valid all the same. Gives way to an error. */
  warning?: ReactNode;
  /** @default false */
  isReadOnly?: boolean;
}

/** A labelled `<input>` with its help, warning and error, which are read out together with it. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  {
    label,
    help,
    error,
    errorKey,
    isErrorAlert = false,
    warning,
    isReadOnly = false,
    id,
    className,
    "aria-describedby": describedBy,
    ...props
  },
  ref,
) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const message = error || warning;
  const messageId = `${inputId}-message`;
  const helpId = `${inputId}-help`;
  const descriptions = classNames(
    describedBy,
    Boolean(message) && messageId,
    Boolean(help) && helpId,
  );

  return (
    <div className={classNames("akp-field", className)}>
      <label className="akp-label" htmlFor={inputId}>
        {label}
      </label>
      <input
        type="text"
        {...noAutofill}
        {...props}
        ref={ref}
        id={inputId}
        className="akp-input"
        readOnly={isReadOnly}
        aria-invalid={error ? true : undefined}
        aria-describedby={descriptions || undefined}
      />
      {message && (
        <p
          key={errorKey}
          id={messageId}
          className="akp-field-message"
          role={error && isErrorAlert ? "alert" : undefined}
          data-tone={error ? "danger" : "warning"}
        >
          <WarningIcon />
          <span className="akp-field-message-text">{message}</span>
        </p>
      )}
      {help && (
        <p id={helpId} className="akp-help">
          {help}
        </p>
      )}
    </div>
  );
});
