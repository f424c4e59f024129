import { type RefObject, useId, useRef } from "react";
import { formWords } from "../../../locales/english/form.js";
import type { ApiKeyCustomField } from "../../../model/api-key.js";
import { Field, type FieldControl, FieldMessage } from "../../../ui/field.js";
import { noAutofill } from "../../../ui/no-autofill.js";
import { useWords } from "../../frame/use-words.js";
import { useErrorFocus } from "../use-error-focus.js";
import type { FieldState } from "./key-fields.js";

type CustomFieldProps = FieldState & {
  readonly field: ApiKeyCustomField;
  readonly value: string | boolean | undefined;
  readonly onChange: (value: string | boolean) => void;
};

/** One of the host's own fields. */
export function CustomField(props: CustomFieldProps) {
  const words = useWords(formWords);
  const { field, error, refusals } = props;
  const ref = useRef<HTMLElement>(null);
  const isAlert = useErrorFocus(ref, error, refusals, props.isFirstWrong);
  if (field.kind === "switch") return <SwitchField {...props} controlRef={ref} isAlert={isAlert} />;
  const isList = field.kind === "list";
  return (
    <Field
      label={<bdi className="akp-text">{field.label}</bdi>}
      note={field.isRequired ? undefined : words.optional}
      help={field.help ?? (isList ? words.fieldListHelp : undefined)}
      error={error}
      errorKey={refusals}
      isErrorAlert={isAlert}
    >
      {(control) => <CustomControl {...props} controlRef={ref} control={control} />}
    </Field>
  );
}

/** A switch, with its label after it, as a permission has it. */
function SwitchField(
  props: CustomFieldProps & {
    readonly controlRef: RefObject<HTMLElement | null>;
    readonly isAlert: boolean;
  },
) {
  const { field, value, error, refusals, isReadOnly, controlRef } = props;
  const id = useId();
  const describedBy = [error !== undefined && `${id}-message`, field.help && `${id}-help`];
  return (
    <div className="akp-field">
      <label className="akp-scope">
        <input
          ref={controlRef as RefObject<HTMLInputElement | null>}
          type="checkbox"
          role="switch"
          aria-checked={value === true}
          aria-labelledby={id}
          aria-describedby={describedBy.filter(Boolean).join(" ") || undefined}
          aria-invalid={error === undefined ? undefined : true}
          aria-readonly={isReadOnly || undefined}
          className="akp-checkbox"
          checked={value === true}
          onChange={(event) => !isReadOnly && props.onChange(event.target.checked)}
        />
        <span className="akp-scope-text">
          <bdi id={id} className="akp-text">
            {field.label}
          </bdi>
          {field.help !== undefined && (
            <span id={`${id}-help`} className="akp-help">
              {field.help}
            </span>
          )}
        </span>
      </label>
      {error !== undefined && (
        <FieldMessage key={refusals} id={`${id}-message`} tone="danger" isAlert={props.isAlert}>
          {error}
        </FieldMessage>
      )}
    </div>
  );
}

function CustomControl(
  props: CustomFieldProps & {
    readonly controlRef: RefObject<HTMLElement | null>;
    readonly control: FieldControl;
  },
) {
  const words = useWords(formWords);
  const { field, value, onChange, isReadOnly, control, controlRef } = props;
  const text = typeof value === "string" ? value : "";
  const required = field.isRequired || undefined;
  switch (field.kind) {
    case "select":
      return (
        <span className="akp-select">
          <select
            {...control}
            ref={controlRef as RefObject<HTMLSelectElement | null>}
            className="akp-input"
            value={text}
            required={required}
            aria-readonly={isReadOnly || undefined}
            onChange={(event) => !isReadOnly && onChange(event.target.value)}
          >
            <option className="akp-option" value="">
              {words.fieldChoose}
            </option>
            {field.options?.map((option) => (
              <option key={option.value} className="akp-option" value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      );
    case "multiline":
    case "list":
      return (
        <textarea
          {...noAutofill}
          {...control}
          ref={controlRef as RefObject<HTMLTextAreaElement | null>}
          className="akp-input akp-textarea"
          data-kind={field.kind}
          dir="auto"
          rows={2}
          value={text}
          required={required}
          readOnly={isReadOnly}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    default:
      return (
        <input
          {...noAutofill}
          {...control}
          ref={controlRef as RefObject<HTMLInputElement | null>}
          type="text"
          inputMode={field.kind === "number" ? "decimal" : undefined}
          className="akp-input"
          dir="auto"
          value={text}
          required={required}
          readOnly={isReadOnly}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
