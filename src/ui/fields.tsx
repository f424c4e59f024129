import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useId,
  useImperativeHandle,
  useRef,
} from "react";
import { IconButton } from "./button.js";
import { CloseIcon, SearchIcon, WarningIcon } from "./icons.js";
import { isolatedTyping } from "./isolate-events.js";
import { hasFocusWithin } from "./shadow-dom.js";
import { useEscape } from "./use-escape.js";

/** Keeps browsers and password managers from filling, saving, or decorating a field. */
export const noAutofill = {
  autoComplete: "off",
  spellCheck: false,
  "data-1p-ignore": "",
  "data-lpignore": "true",
  "data-bwignore": "",
  "data-form-type": "other",
} as const;

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

export interface SearchFieldProps {
  /** The accessible name; not visible. */
  label: string;
  placeholder?: string;
  value: string;
  /** Receives every change, and `""` when the field is cleared. */
  onValueChange: (value: string) => void;
  /** The accessible name of the × button. */
  clearLabel: string;
  /** The id of the element that shows the result, such as a count. */
  "aria-describedby"?: string;
}

/** A search `<input>`. As long as it holds text, a × button and Escape clear it, and Escape does nothing else. */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField(
  { label, value, onValueChange, clearLabel, ...props },
  ref,
) {
  const inputId = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => inputRef.current as HTMLInputElement, []);

  useEscape(value !== "", () => {
    if (!hasFocusWithin(inputRef.current)) return false;
    onValueChange("");
    return true;
  });

  function handleClear() {
    onValueChange("");
    // The × disappears with the text; without this, the focus would be lost.
    inputRef.current?.focus();
  }

  return (
    <div {...isolatedTyping} className="akp-search">
      <label className="akp-visually-hidden" htmlFor={inputId}>
        {label}
      </label>
      <SearchIcon className="akp-search-icon" />
      <input
        {...noAutofill}
        {...props}
        ref={inputRef}
        id={inputId}
        className="akp-input akp-search-input"
        type="search"
        // Not part of a form of the host around the panel: Enter here must not submit that.
        form=""
        enterKeyHint="search"
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
      {value !== "" && (
        <IconButton
          className="akp-search-clear"
          label={clearLabel}
          icon={<CloseIcon />}
          onClick={handleClear}
        />
      )}
    </div>
  );
});
