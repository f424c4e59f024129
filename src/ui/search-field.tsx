import { forwardRef, useId, useRef } from "react";
import { hasFocusWithin } from "./active-element.js";
import { IconButton } from "./icon-button.js";
import { CloseIcon, SearchIcon } from "./icons.js";
import { isolatedTyping } from "./isolate-events.js";
import { noAutofill } from "./no-autofill.js";
import { useEscape } from "./use-escape.js";
import { useMergedRefs } from "./use-merged-refs.js";

export interface SearchFieldProps {
  /** Its accessible name; not shown. */
  label: string;
  placeholder?: string;
  value: string;
  /** Gets every change, and `""` when the field is cleared. */
  onValueChange: (value: string) => void;
  /** The accessible name of the × that clears. */
  clearLabel: string;
  /** The id of what tells the outcome, a count for instance. */
  "aria-describedby"?: string;
  /** The id of what it filters. */
  "aria-controls"?: string;
}

/** A search `<input>`. While it holds text, a × and Escape clear it, and Escape does nothing else. */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField(
  { label, value, onValueChange, clearLabel, ...props },
  ref,
) {
  const inputId = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const mergedRef = useMergedRefs(inputRef, ref);

  useEscape(value !== "", () => {
    if (!hasFocusWithin(inputRef.current)) return false;
    onValueChange("");
    return true;
  });

  function handleClear() {
    onValueChange("");
    // The × goes away with the text, and the focus must not go with it.
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
        ref={mergedRef}
        id={inputId}
        className="akp-input akp-search-input"
        type="search"
        // A form of the host's around the panel has no part in it: Enter here must not submit that.
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
