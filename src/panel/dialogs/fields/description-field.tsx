import { useRef } from "react";
import { formWords } from "../../../locales/english/form.js";
import { Field } from "../../../ui/field.js";
import { noAutofill } from "../../../ui/no-autofill.js";
import { useWords } from "../../frame/use-words.js";
import { useErrorFocus } from "../use-error-focus.js";
import type { FieldState } from "./key-fields.js";

/** The field for a longer note about a key. */
export function DescriptionField(
  props: FieldState & { readonly value: string; readonly onChange: (value: string) => void },
) {
  const words = useWords(formWords);
  const { error, refusals } = props;
  const ref = useRef<HTMLTextAreaElement>(null);
  const isAlert = useErrorFocus(ref, error, refusals, props.isFirstWrong);
  return (
    <Field
      label={words.descriptionLabel}
      note={words.optional}
      error={error}
      errorKey={refusals}
      isErrorAlert={isAlert}
    >
      {(control) => (
        <textarea
          {...noAutofill}
          {...control}
          ref={ref}
          className="akp-input akp-textarea"
          dir="auto"
          rows={2}
          placeholder={words.descriptionPlaceholder}
          value={props.value}
          readOnly={props.isReadOnly}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
