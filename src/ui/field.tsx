import { type ReactNode, useId } from "react";
import { WarningIcon } from "./icons.js";

/** What surrounds a control: its label, and the texts that are part of its accessible description. */
export interface FieldTexts {
  label: ReactNode;
  /** At the end of the label's line, such as that the field is optional. */
  note?: ReactNode;
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
}

/** What the control has to carry. */
export interface FieldControl {
  readonly id: string;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
}

/** A labeled control whose help, warning, and error are part of its accessible description. */
export function Field({
  label,
  note,
  help,
  error,
  errorKey,
  isErrorAlert = false,
  warning,
  children,
}: FieldTexts & { readonly children: (control: FieldControl) => ReactNode }) {
  const id = useId();
  const message = error || warning;
  const messageId = `${id}-message`;
  const helpId = `${id}-help`;
  const descriptions = [message && messageId, help && helpId].filter(Boolean).join(" ");
  const labelElement = (
    <label className="akp-label" htmlFor={id}>
      {label}
    </label>
  );

  return (
    <div className="akp-field">
      {note ? <FieldHead note={note}>{labelElement}</FieldHead> : labelElement}
      {children({
        id,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": descriptions || undefined,
      })}
      {message && (
        <FieldMessage
          key={errorKey}
          id={messageId}
          tone={error ? "danger" : "warning"}
          isAlert={Boolean(error) && isErrorAlert}
        >
          {message}
        </FieldMessage>
      )}
      {help && (
        <p id={helpId} className="akp-help">
          {help}
        </p>
      )}
    </div>
  );
}

/** The line of a field's label, with a note at its end. */
export function FieldHead(props: { readonly note: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="akp-label-line">
      {props.children}
      <span className="akp-help">{props.note}</span>
    </div>
  );
}

/** What's wrong with a field's value, or what to consider about it. */
export function FieldMessage(props: {
  readonly id: string;
  readonly tone: "danger" | "warning";
  readonly isAlert?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <p
      id={props.id}
      className="akp-field-message"
      role={props.isAlert ? "alert" : undefined}
      data-tone={props.tone}
    >
      <WarningIcon />
      <span className="akp-field-message-text">{props.children}</span>
    </p>
  );
}
