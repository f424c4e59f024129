import { useState } from "react";
import { reportToDeveloper } from "../data/report-errors.js";
import type { ApiKey, ApiKeyCustomField } from "../model/api-key.js";
import type { ApiKeysError } from "../model/errors.js";
import { resolveExpiry } from "../model/expiry.js";
import {
  createFormValues,
  findFormProblems,
  getExpiryFrame,
  getFormFields,
  isSameField,
  type KeyFormField,
  type KeyFormInput,
  type KeyFormPlan,
  type KeyFormProblem,
  type KeyFormProblems,
  type KeyFormValues,
  toFormInput,
} from "../model/key-form.js";
import type { ResolvedRules } from "../model/rules.js";
import type { UseApiKeysResult } from "./use-api-keys.js";

/** Options of {@link useKeyForm}. */
export interface KeyFormOptions {
  /** What the backend accepts: `data` of `useApiKeyRules`. */
  readonly rules: ResolvedRules;
  /** The key that is edited. `undefined`: the form is for a new one. */
  readonly apiKey?: ApiKey | undefined;
  /** The key that a new one starts from. */
  readonly from?: ApiKey | undefined;
  /** IANA time zone in which days end. `undefined`: the user's. */
  readonly timeZone?: string | undefined;
  /** Why the last attempt failed: `error` of the intent. What it says about a field is shown until that field changes. */
  readonly error?: ApiKeysError | null | undefined;
}

/** The fields of a key beyond its name, in a form. */
export interface KeyForm {
  /** The form's fields, in their order on screen. */
  readonly fields: readonly KeyFormField[];
  readonly custom: readonly ApiKeyCustomField[];
  readonly values: KeyFormValues;
  /** Changes some of the values. */
  readonly change: (changed: Partial<KeyFormValues>) => void;
  /** Whether anything differs from what the form held at first. */
  readonly isChanged: boolean;
  /** When the key will expire: an ISO 8601 instant. `null`: never. `undefined`: as before, or nothing is chosen. */
  readonly expiresAt: string | null | undefined;
  /** What the expiry is worked out from. */
  readonly plan: KeyFormPlan;
  /** What's wrong, by field, since the last `check` or attempt. */
  readonly problems: KeyFormProblems;
  /** How often something was found wrong. */
  readonly refusals: number;
  /** Checks what is entered. Returns what to send along with the name; `null`: `problems` say why it can't be sent. */
  readonly check: () => KeyFormInput | null;
}

function reportThrown({ id }: ApiKeyCustomField): void {
  reportToDeveloper(
    `\`validate\` of the custom field ${JSON.stringify(id)} threw, so its value is sent unchecked. Return what is wrong with a value, or null.`,
  );
}

/**
 * The rules of the panel's dialogs for everything beyond a key's name, for your own form. Mount it with its dialog: what it
 * starts from is fixed then.
 *
 * @param keys what `useApiKeys` returns
 * @example
 * function CreateForm({ rules, onSubmit }: { rules: ResolvedRules; onSubmit: (input: KeyFormInput) => void }) {
 *   const form = useKeyForm(keys, { rules });
 *   const handleSubmit = () => {
 *     const input = form.check();
 *     if (input) onSubmit(input);
 *   };
 *   return <button onClick={handleSubmit}>Create</button>;
 * }
 */
export function useKeyForm(
  keys: Pick<UseApiKeysResult, "abilities">,
  options: KeyFormOptions,
): KeyForm {
  const { abilities } = keys;
  const { rules, apiKey, from, timeZone, error } = options;
  const kind = apiKey ? "update" : "create";
  const [now] = useState(() => Date.now());
  const plan: KeyFormPlan = {
    kind,
    fields: apiKey ? abilities.updateFields : abilities.createFields,
    custom: abilities.customFields[kind],
    rules,
    now,
    timeZone,
  };
  const [initial] = useState(() => createFormValues(plan, apiKey ?? from));
  const [values, setValues] = useState(initial);
  const [found, setFound] = useState<KeyFormProblems>({});
  const [checked, setChecked] = useState(initial);
  const [refusals, setRefusals] = useState(0);
  const fields = getFormFields(plan);

  const problems: Partial<Record<KeyFormField, KeyFormProblem>> = {};
  for (const field of fields) {
    // A problem is about the value that was checked or sent.
    if (!isSameField(field, values, checked)) continue;
    const text = error?.code === "invalid" ? error.fields?.[field] : undefined;
    const problem = found[field] ?? (text === undefined ? undefined : { kind: "said", text });
    if (problem) problems[field] = problem;
  }

  return {
    fields,
    custom: plan.custom,
    values,
    change: (changed) => setValues((before) => ({ ...before, ...changed })),
    isChanged: fields.some((field) => !isSameField(field, values, initial)),
    expiresAt: resolveExpiry(values.expiry, getExpiryFrame(plan)),
    plan,
    problems,
    refusals,
    check: () => {
      const next = findFormProblems(plan, values, initial, Date.now(), reportThrown);
      setFound(next);
      setChecked(values);
      if (Object.keys(next).length === 0) return toFormInput(plan, values, initial);
      setRefusals((count) => count + 1);
      return null;
    },
  };
}
