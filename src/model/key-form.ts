import type { ApiKey, ApiKeyCustomField, ApiKeyFieldValue, CreateApiKeyInput } from "./api-key.js";
import {
  copyExpiry,
  type ExpiryChoice,
  type ExpiryFrame,
  type ExpiryProblem,
  findExpiryProblem,
  getDefaultExpiry,
  resolveExpiry,
} from "./expiry.js";
import type { ResolvedRules } from "./rules.js";

/** A field of a key beyond its name. A custom field has its id after `metadata.`, as in `metadata.allowedIps`. */
export type KeyFormField = "description" | "expiresAt" | "scopes" | `metadata.${string}`;

/** A form for a key, without its name: which fields it has, and what they may hold. */
export interface KeyFormPlan {
  /** `create`: a new key. `update`: a key that exists, of which only what changes is sent. */
  readonly kind: "create" | "update";
  readonly fields: readonly ("description" | "expiresAt" | "scopes" | "enabled")[];
  readonly custom: readonly ApiKeyCustomField[];
  readonly rules: ResolvedRules;
  /** When the form was opened, in milliseconds since 1970. */
  readonly now: number;
  /** IANA name. `undefined`: the runtime's. */
  readonly timeZone: string | undefined;
}

/** What is entered in a form for a key, without its name. */
export interface KeyFormValues {
  readonly description: string;
  readonly expiry: ExpiryChoice;
  readonly scopes: readonly string[];
  /** By the ids of the custom fields. A switch is a boolean, everything else what is typed or chosen. */
  readonly custom: Readonly<Record<string, string | boolean>>;
}

/** Why a value can't be sent. `said`: the backend or the custom field says it, in words for the user. */
export type KeyFormProblem =
  | ExpiryProblem
  | { readonly kind: "not_a_number" }
  | { readonly kind: "said"; readonly text: string };

/** The problems of a form, by field. */
export type KeyFormProblems = Readonly<Partial<Record<KeyFormField, KeyFormProblem>>>;

/** What a form adds to the name that is sent. */
export type KeyFormInput = Omit<CreateApiKeyInput, "name">;

/** The fields of a form in their order on screen. */
export function getFormFields({
  fields,
  custom,
}: Pick<KeyFormPlan, "fields" | "custom">): readonly KeyFormField[] {
  const ofKey = (["description", "expiresAt", "scopes"] as const).filter((field) =>
    fields.includes(field),
  );
  return [...ofKey, ...custom.map(({ id }) => `metadata.${id}` as const)];
}

/** When a form's key expires depends on these. */
export function getExpiryFrame({ rules, now, timeZone }: KeyFormPlan): ExpiryFrame {
  return { rules: rules.expiry, now, timeZone };
}

/**
 * What a form holds at first.
 * @param from the key that is edited, or that a new one starts from
 */
export function createFormValues(plan: KeyFormPlan, from?: ApiKey): KeyFormValues {
  const frame = getExpiryFrame(plan);
  const isNew = plan.kind === "create";
  const expiry: ExpiryChoice = isNew
    ? from
      ? copyExpiry(from.expiresAt, frame)
      : getDefaultExpiry(frame)
    : { kind: "unchanged" };
  return {
    description: from?.description ?? "",
    expiry,
    scopes: from?.scopes ?? [],
    custom: Object.fromEntries(
      plan.custom.map((field) => {
        const value = from?.metadata?.[field.id];
        return [field.id, toDraft(field, isNew && value == null ? field.defaultValue : value)];
      }),
    ),
  };
}

function toDraft(field: ApiKeyCustomField, value: unknown): string | boolean {
  if (field.kind === "switch") return value === true;
  const text = Array.isArray(value)
    ? value.join("\n")
    : typeof value === "string" || typeof value === "number"
      ? String(value)
      : "";
  if (field.kind !== "select") return text;
  return field.options?.some((option) => option.value === text) ? text : "";
}

/** The value of a custom field. `undefined`: what is typed isn't one. `null` and `[]`: it's empty. */
function toFieldValue(
  { kind }: ApiKeyCustomField,
  draft: string | boolean | undefined,
): ApiKeyFieldValue | undefined {
  if (kind === "switch") return draft === true;
  const text = typeof draft === "string" ? draft.trim() : "";
  if (kind === "list") {
    return text
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
  }
  if (text === "") return null;
  if (kind !== "number") return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

const isEmpty = (value: ApiKeyFieldValue): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

function findCustomProblem(
  field: ApiKeyCustomField,
  draft: string | boolean | undefined,
  onThrown: (field: ApiKeyCustomField, thrown: unknown) => void,
): KeyFormProblem | null {
  const value = toFieldValue(field, draft);
  if (value === undefined) return { kind: "not_a_number" };
  if (field.isRequired && isEmpty(value)) return { kind: "missing" };
  try {
    const text: unknown = field.validate?.(value);
    return typeof text === "string" && text !== "" ? { kind: "said", text } : null;
  } catch (thrown) {
    onThrown(field, thrown);
    return null;
  }
}

/** Whether two values of a field are the same. */
function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What a field holds, as far as two forms can be compared. */
function read(field: KeyFormField, values: KeyFormValues): unknown {
  if (field === "description") return values.description.trim();
  if (field === "expiresAt") return values.expiry;
  if (field === "scopes") return [...values.scopes].sort();
  return values.custom[field.slice("metadata.".length)];
}

/** Whether a field holds the same in both. */
export function isSameField(field: KeyFormField, a: KeyFormValues, b: KeyFormValues): boolean {
  return isSameValue(read(field, a), read(field, b));
}

/**
 * What can't be sent. What doesn't change a key that exists is never a problem: the key has it already.
 * @param initial what the form held at first
 * @param sentAt the time by now, in milliseconds since 1970
 * @param onThrown a custom field's `validate` threw, so the backend decides
 */
export function findFormProblems(
  plan: KeyFormPlan,
  values: KeyFormValues,
  initial: KeyFormValues,
  sentAt: number,
  onThrown: (field: ApiKeyCustomField, thrown: unknown) => void,
): KeyFormProblems {
  const find = (field: KeyFormField): KeyFormProblem | null => {
    if (plan.kind === "update" && isSameField(field, values, initial)) return null;
    if (field === "description") return null;
    if (field === "expiresAt") {
      return findExpiryProblem(values.expiry, getExpiryFrame(plan), sentAt);
    }
    if (field === "scopes") {
      const isMissing = plan.rules.scopes.isRequired && values.scopes.length === 0;
      return isMissing ? { kind: "missing" } : null;
    }
    const custom = plan.custom.find(({ id }) => field === `metadata.${id}`);
    return custom ? findCustomProblem(custom, values.custom[custom.id], onThrown) : null;
  };
  const problems: Partial<Record<KeyFormField, KeyFormProblem>> = {};
  for (const field of getFormFields(plan)) {
    const problem = find(field);
    if (problem) problems[field] = problem;
  }
  return problems;
}

/**
 * What is sent: for a new key, what is filled in; for a key that exists, what changes.
 * @param initial what the form held at first
 */
export function toFormInput(
  plan: KeyFormPlan,
  values: KeyFormValues,
  initial: KeyFormValues,
): KeyFormInput {
  const isNew = plan.kind === "create";
  const fields = getFormFields(plan);
  const isSent = (field: KeyFormField) =>
    fields.includes(field) && (isNew || !isSameField(field, values, initial));
  const description = values.description.trim();
  const expiresAt = resolveExpiry(values.expiry, getExpiryFrame(plan));
  const metadata: Record<string, ApiKeyFieldValue> = {};
  for (const field of plan.custom) {
    const value = toFieldValue(field, values.custom[field.id]);
    if (value === undefined || !isSent(`metadata.${field.id}`)) continue;
    if (!isNew || !isEmpty(value)) metadata[field.id] = value;
  }
  return {
    ...(isSent("description") && (!isNew || description !== "") && { description }),
    ...(isSent("expiresAt") && expiresAt !== undefined && { expiresAt }),
    ...(isSent("scopes") && { scopes: values.scopes }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}
