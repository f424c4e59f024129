import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Field, type FieldTexts } from "./field.js";
import { noAutofill } from "./no-autofill.js";

export interface TextFieldProps
  extends Omit<
      ComponentPropsWithoutRef<"input">,
      "readOnly" | "id" | "className" | "aria-describedby" | "children"
    >,
    FieldTexts {
  /** @default false */
  isReadOnly?: boolean;
}

/** A labeled `<input>` whose help, warning, and error are part of its accessible description. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  {
    label,
    note,
    help,
    error,
    errorKey,
    isErrorAlert = false,
    warning,
    isReadOnly = false,
    ...props
  },
  ref,
) {
  return (
    <Field
      label={label}
      note={note}
      help={help}
      error={error}
      errorKey={errorKey}
      isErrorAlert={isErrorAlert}
      warning={warning}
    >
      {(control) => (
        <input
          type="text"
          {...noAutofill}
          {...props}
          {...control}
          ref={ref}
          className="akp-input"
          readOnly={isReadOnly}
        />
      )}
    </Field>
  );
});
