import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from "react";
import { WarningIcon } from "./icons.js";
import { noAutofill } from "./no-autofill.js";

export interface TextFieldProps
  extends Omit<
    ComponentPropsWithoutRef<"input">,
    "readOnly" | "id" | "className" | "aria-describedby"
  > {
  label: ReactNode;
  /** What belongs in the field. Stays visible beside an error. */
  help?: ReactNode;
  /** Why the value isn't accepted. Marks the field as invalid. */
  error?: ReactNode;
  /** Changes each time the value is rejected, so that the same error is announced again. */
  errorKey?: number | undefined;
  /** Whether the error announces itself, because the focus is already in the field. @default false */
  isErrorAlert?: boolean;
  /** A caution about a value that is valid anyway. An error replaces it. */
  warning?: ReactNode;
  /** @default false */
  isReadOnly?: boolean;
}

/** A labeled `<input>` whose help, warning, and error are part of its accessible description. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, help, error, errorKey, isErrorAlert = false, warning, isReadOnly = false, ...props },
  ref,
) {
  const inputId = useId();
  const message = error || warning;
  const messageId = `${inputId}-message`;
  const helpId = `${inputId}-help`;
  const descriptions = [message && messageId, help && helpId].filter(Boolean).join(" ");

  return (
    <div className="akp-field">
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
