import { type RefObject, useEffect, useImperativeHandle, useRef } from "react";
import { useKeyForm } from "../../../headless/use-key-form.js";
import type { DialogMessages } from "../../../locales/en.js";
import { formWords } from "../../../locales/english/form.js";
import type { ApiKey } from "../../../model/api-key.js";
import { getDisplayName } from "../../../model/display-text.js";
import type { ApiKeysError } from "../../../model/errors.js";
import type { KeyFormField, KeyFormInput, KeyFormProblem } from "../../../model/key-form.js";
import type { ResolvedRules } from "../../../model/rules.js";
import { formatDate, type TimeStyle } from "../../../model/time-format.js";
import { Notice } from "../../../ui/notice.js";
import { Text } from "../../../ui/text.js";
import { useKeys } from "../../frame/keys-context.js";
import { usePanel } from "../../frame/panel-context.js";
import { useWords } from "../../frame/use-words.js";
import { withName } from "../../frame/with-name.js";
import { CustomField } from "./custom-field.js";
import { DescriptionField } from "./description-field.js";
import { ExpiryField } from "./expiry-field.js";
import { PermissionsField } from "./permissions-field.js";

/** What a dialog asks its fields for. */
export interface KeyFieldsHandle {
  /** Checks them. Returns what to send along with the name; `null`: they say what's wrong. */
  readonly check: () => KeyFormInput | null;
}

/** What each of the fields gets. */
export interface FieldState {
  /** Why the value isn't accepted. */
  readonly error: string | undefined;
  /** How often something was found wrong. */
  readonly refusals: number;
  /** It's the first one that is wrong, so it gets the focus. */
  readonly isFirstWrong: boolean;
  readonly isReadOnly: boolean;
}

type Words = ReturnType<typeof useWords<typeof formWords>>;

function describeProblem(
  field: KeyFormField,
  problem: KeyFormProblem,
  words: Words,
  timeStyle: TimeStyle,
): string {
  switch (problem.kind) {
    case "said":
      return problem.text;
    case "past":
      return words.expiryPast;
    case "too_early":
      return words.expiryTooEarly(formatDate(problem.date, timeStyle));
    case "too_late":
      return words.expiryTooLate(formatDate(problem.date, timeStyle));
    case "not_a_number":
      return words.fieldNotANumber;
    case "missing":
      if (field === "expiresAt") return words.expiryMissing;
      return field === "scopes" ? words.permissionsMissing : words.fieldMissing;
    default:
      return problem satisfies never;
  }
}

/** The fields beyond the name, in a dialog that creates or edits a key. */
export function KeyFields(props: {
  readonly handleRef: RefObject<KeyFieldsHandle | null>;
  readonly rules: ResolvedRules;
  /** The key that is edited. */
  readonly apiKey?: ApiKey | undefined;
  /** The key that a new one starts from. */
  readonly from?: ApiKey | undefined;
  /** Why the last attempt failed. */
  readonly error: ApiKeysError | null;
  readonly isReadOnly: boolean;
  /** The name is wrong, which comes before these. */
  readonly isNameWrong: boolean;
  readonly onChanged: (isChanged: boolean) => void;
}) {
  const { apiKey, from, rules, handleRef, isReadOnly, isNameWrong, onChanged } = props;
  const keys = useKeys();
  const { timeStyle } = usePanel();
  const words = useWords(formWords);
  const permissionsRef = useRef<HTMLFieldSetElement>(null);
  const { timeZone } = timeStyle;
  const form = useKeyForm(keys, { rules, apiKey, from, timeZone, error: props.error });
  const { values, change, problems, refusals, isChanged, fields } = form;
  useImperativeHandle(handleRef, () => ({ check: form.check }));
  useEffect(() => onChanged(isChanged), [isChanged, onChanged]);

  const firstWrong = isNameWrong ? undefined : fields.find((field) => problems[field]);
  const stateOf = (field: KeyFormField): FieldState => {
    const problem = problems[field];
    return {
      error: problem && describeProblem(field, problem, words, timeStyle),
      refusals,
      isFirstWrong: field === firstWrong,
      isReadOnly,
    };
  };
  const permissions = stateOf("scopes");
  const isPermissionsFirst = permissions.isFirstWrong;

  // Focus is the browser's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same thing can be wrong again
  useEffect(() => {
    if (isPermissionsFirst) permissionsRef.current?.focus();
  }, [isPermissionsFirst, refusals]);

  return (
    <>
      {fields.includes("description") && (
        <DescriptionField
          {...stateOf("description")}
          value={values.description}
          onChange={(description) => change({ description })}
        />
      )}
      {fields.includes("expiresAt") && (
        <ExpiryField
          {...stateOf("expiresAt")}
          plan={form.plan}
          apiKey={apiKey}
          choice={values.expiry}
          expiresAt={form.expiresAt}
          onChange={(expiry) => change({ expiry })}
        />
      )}
      {fields.includes("scopes") && (
        <PermissionsField
          value={values.scopes}
          onChange={(scopes) => change({ scopes })}
          rules={rules.scopes}
          error={permissions.error}
          isReadOnly={isReadOnly}
          fieldRef={permissionsRef}
        />
      )}
      {form.custom.map((field) => (
        <CustomField
          key={field.id}
          {...stateOf(`metadata.${field.id}`)}
          field={field}
          value={values.custom[field.id]}
          onChange={(value) => change({ custom: { ...values.custom, [field.id]: value } })}
        />
      ))}
    </>
  );
}

/** What is announced once a key's changes are saved, or once it's clear that they aren't. */
export function describeSaved(name: string, isSaved: boolean, messages: DialogMessages): string {
  // The host's texts for this part came with those for the dialogs.
  const words = { ...formWords, ...(messages as Partial<typeof formWords>) };
  return isSaved ? words.announceSaved(name) : words.noticeSaveFailed(name);
}

/** Says above the list that a key's changes weren't saved, after the dialog was closed. */
export function SaveFailedNotice({ apiKey }: { readonly apiKey: ApiKey }) {
  const { notify } = usePanel();
  const words = useWords(formWords);
  return (
    <Notice tone="danger" onDismiss={() => notify(null)} dismissLabel={words.dismiss}>
      {withName(words.noticeSaveFailed, getDisplayName(apiKey))}
    </Notice>
  );
}

/** Says that a field may stay empty. */
export function OptionalNote() {
  const words = useWords(formWords);
  return <Text>{words.optional}</Text>;
}

/** What the dialog says about a new key that starts from another one. */
export function DuplicateText({ from }: { readonly from: ApiKey }) {
  const words = useWords(formWords);
  return withName(words.duplicateText, getDisplayName(from));
}

/** What the dialog says about changing more than the name. */
export function EditFieldsText() {
  const words = useWords(formWords);
  return <Text>{words.editFieldsText}</Text>;
}
