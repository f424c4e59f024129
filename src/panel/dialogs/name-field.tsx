import { type ReactNode, type RefObject, useEffect, useState } from "react";
import type { DialogMessages } from "../../locales/en.js";
import {
  findNameProblem,
  looksLikeToken,
  NAME_MAX_LENGTH,
  type NameProblem,
  normalizeName,
} from "../../model/name-rules.js";
import type { ResolvedRules } from "../../model/rules.js";
import { TextField } from "../../ui/text-field.js";
import { useDialogPanel } from "./use-dialog-panel.js";
import { useErrorFocus } from "./use-error-focus.js";

/** What the backend accepts as a name. */
export type NameRules = ResolvedRules["name"];

/** The name that's being typed, and what's wrong with it. */
export interface NameDraft {
  readonly value: string;
  readonly setValue: (value: string) => void;
  /** What's wrong with it, once it was submitted. Cleared by the next change. */
  readonly problem: NameProblem | null;
  /** How often it was found invalid. */
  readonly refusals: number;
  /** Checks it for submitting. `null`: it can't be sent, and `problem` says why. */
  readonly check: () => string | null;
}

/**
 * Holds a name while it's typed.
 * @param rules what the backend accepts. `undefined`: the usual
 */
export function useNameDraft(initial: string, rules?: NameRules): NameDraft {
  const [value, setValue] = useState(initial);
  const [problem, setProblem] = useState<NameProblem | null>(null);
  const [refusals, setRefusals] = useState(0);
  return {
    value,
    setValue: (next) => {
      setValue(next);
      setProblem(null);
    },
    problem,
    refusals,
    check: () => {
      const found = findNameProblem(value, rules);
      setProblem(found);
      if (found !== null) setRefusals((count) => count + 1);
      return found === null ? normalizeName(value) : null;
    },
  };
}

function describeProblem(
  problem: NameProblem,
  messages: DialogMessages,
  maxLength: number,
): string {
  switch (problem) {
    case "empty":
      return messages.nameEmpty;
    case "too_long":
      return messages.nameTooLong(maxLength);
    case "control_characters":
      return messages.nameControlCharacters;
    default:
      return problem satisfies never;
  }
}

/** The field for a key's name: rejects what no server accepts, and warns about likely mistakes. */
export function NameField(props: {
  readonly draft: NameDraft;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What the server says about the name that was sent. */
  readonly serverError: string | undefined;
  /** The name that `serverError` is about. */
  readonly sentName: string | undefined;
  readonly isReadOnly: boolean;
  readonly isInUse: (name: string) => boolean;
  readonly help?: string;
  readonly rules?: NameRules | undefined;
  /** At the end of the label's line: that it's optional. */
  readonly note?: ReactNode;
  /**
   * Whether the initial name is selected, so that typing replaces it.
   * @default false
   */
  readonly isSelectedFirst?: boolean;
}) {
  const { messages } = useDialogPanel();
  const { draft, inputRef, isInUse, isSelectedFirst = false, rules } = props;
  const name = normalizeName(draft.value);
  const serverError = props.sentName === name ? props.serverError : undefined;
  const error = draft.problem
    ? describeProblem(draft.problem, messages, rules?.maxLength ?? NAME_MAX_LENGTH)
    : serverError;
  const warning = looksLikeToken(name)
    ? messages.nameLooksLikeToken
    : name !== "" && !props.isReadOnly && isInUse(name)
      ? messages.nameInUse
      : undefined;
  const { refusals } = draft;
  const isAlert = useErrorFocus(inputRef, error, refusals);

  // The text selection is the browser's.
  useEffect(() => {
    if (isSelectedFirst) inputRef.current?.select();
  }, [isSelectedFirst, inputRef]);

  return (
    <TextField
      ref={inputRef}
      label={messages.nameLabel}
      note={props.note}
      name="api-key-name"
      value={draft.value}
      onChange={(event) => draft.setValue(event.target.value)}
      isReadOnly={props.isReadOnly}
      required={!rules?.isOptional}
      dir="auto"
      error={error}
      errorKey={refusals}
      isErrorAlert={isAlert}
      warning={warning}
      {...(props.help !== undefined && { help: props.help })}
    />
  );
}
