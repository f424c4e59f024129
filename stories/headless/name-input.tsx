import { looksLikeToken } from "api-keys-panel";
import { useId } from "react";

/** The field for a name, with what's wrong with it. */
export function NameInput(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  readonly isReadOnly?: boolean;
  /** Another key has this name, which is fine if the server allows it. */
  readonly isInUse: boolean;
}) {
  const { value, onChange, error, isReadOnly = false, isInUse } = props;
  const messageId = useId();
  const warning = looksLikeToken(value)
    ? "This looks like a token. Names aren’t secret."
    : isInUse && "Another key already has this name.";
  const message = error ?? (warning || undefined);
  return (
    <div className="ck-field">
      <label>
        <span>Name</span>
        <input
          name="card-key-name"
          autoComplete="off"
          dir="auto"
          value={value}
          readOnly={isReadOnly}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={message === undefined ? undefined : messageId}
        />
      </label>
      {message !== undefined && (
        <p id={messageId} role="alert" className={error === undefined ? "ck-warning" : "ck-error"}>
          {message}
        </p>
      )}
    </div>
  );
}
