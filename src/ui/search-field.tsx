import {
  forwardRef,
  useId,
  useImperativeHandle,
  useInsertionEffect,
  useRef,
  useState,
} from "react";
import { IconButton } from "./button.js";
import { CloseIcon, SearchIcon } from "./icons.js";
import { isolatedTyping } from "./isolate-typing.js";
import { noAutofill } from "./no-autofill.js";
import { hasFocusWithin } from "./shadow-dom.js";
import { useEscape } from "./use-escape.js";

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

/**
 * A search `<input>`. As long as it holds text, a × button and Escape clear it, and Escape does nothing else. What `value`
 * doesn't take over stays in the field, until `value` changes.
 */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField(
  { label, value, onValueChange, clearLabel, ...props },
  ref,
) {
  const inputId = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => inputRef.current as HTMLInputElement, []);
  const [initial] = useState(value);
  useInsertionEffect(() => {
    const input = inputRef.current;
    if (input && input.value !== value) input.value = value;
  }, [value]);

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
        defaultValue={initial}
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
