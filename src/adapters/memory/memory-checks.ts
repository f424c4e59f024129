import type {
  ApiKey,
  ApiKeyCustomField,
  ApiKeyFieldValue,
  ApiKeyPatch,
} from "../../model/api-key.js";
import { ApiKeysError, type ApiKeysErrorFields } from "../../model/errors.js";
import { findNameProblem, NAME_MAX_LENGTH, normalizeName } from "../../model/name-rules.js";
import type { ResolvedRules } from "../../model/rules.js";
import { DAY_MS } from "../../model/time-format.js";
import type { MemorySettings } from "./memory-options.js";

/** What a write is checked against. */
export interface MemoryChecks {
  /** `null`: the adapter has no rules. Then only names, ends, scopes, and custom fields are checked. */
  readonly rules: ResolvedRules | null;
  readonly settings: MemorySettings;
}

/** Where daylight saving time ends, a day has an hour more. */
const CLOCK_CHANGE_MS = 3_600_000;

type MutableFields = { -readonly [Field in keyof ApiKeysErrorFields]: string };

/**
 * Refuses what a server would refuse, whatever the screen let through.
 * @param before the key as it is. `null`: it's a new one
 * @throws ApiKeysError `invalid`, with everything that is wrong in `fields`
 */
export function assertPatch(
  patch: ApiKeyPatch,
  before: ApiKey | null,
  { rules, settings }: MemoryChecks,
): void {
  const fields: MutableFields = {};
  const isAsked = (field: "name" | "expiresAt" | "scopes") =>
    patch[field] !== undefined || before === null;
  const add = (field: keyof ApiKeysErrorFields, problem: string | null) => {
    if (problem !== null) fields[field] = problem;
  };
  if (isAsked("name")) add("name", findNameFault(patch.name ?? "", rules));
  if (isAsked("expiresAt")) {
    const isSame = before !== null && patch.expiresAt === before.expiresAt;
    if (!isSame) add("expiresAt", findEndFault(patch.expiresAt ?? null, rules, settings.now()));
  }
  if (isAsked("scopes")) {
    add("scopes", findScopesFault(patch.scopes ?? [], before?.scopes ?? [], rules, settings));
  }
  for (const field of settings.customFields) {
    const value = patch.metadata?.[field.id];
    // A new key can only have what the dialog that creates it has.
    const isAskedFor = before === null && field.on.includes("create");
    if (value === undefined && !isAskedFor) continue;
    add(`metadata.${field.id}`, findValueFault(field, value ?? null));
  }
  if (Object.keys(fields).length > 0) throw new ApiKeysError("invalid", { fields });
}

/**
 * Refuses a grace period that the rules don't name.
 * @throws ApiKeysError `invalid`
 */
export function assertGrace(seconds: number, rules: ResolvedRules | null): void {
  if (rules === null || rules.grace.presetsSeconds.includes(seconds)) return;
  throw new ApiKeysError("invalid", {
    message: `createMemoryAdapter: \`rules.grace\` doesn't name ${seconds} seconds.`,
  });
}

function findNameFault(name: string, rules: ResolvedRules | null): string | null {
  const { maxLength, isOptional } = rules?.name ?? {
    maxLength: NAME_MAX_LENGTH,
    isOptional: false,
  };
  const problem = findNameProblem(name);
  const isTooLong = [...normalizeName(name)].length > maxLength;
  const isFine = problem === null || problem === "too_long" || (problem === "empty" && isOptional);
  if (isFine && !isTooLong) return null;
  return `Enter a name of ${isOptional ? "at most" : "1 to"} ${maxLength} characters, on one line.`;
}

function findEndFault(
  expiresAt: string | null,
  rules: ResolvedRules | null,
  nowMs: number,
): string | null {
  if (expiresAt === null) {
    return rules?.expiry.isRequired ? "Choose when this key expires." : null;
  }
  const remainingMs = Date.parse(expiresAt) - nowMs;
  // Also if it isn't a date: nothing compares to NaN.
  if (!(remainingMs > 0)) return "Choose a date in the future.";
  if (rules === null) return null;
  const { minDays, maxDays } = rules.expiry;
  if (remainingMs < minDays * DAY_MS - CLOCK_CHANGE_MS) {
    return `Choose a date at least ${minDays} days from now.`;
  }
  // Users count days on their calendar, to the end of the last one.
  if (remainingMs > (maxDays + 1) * DAY_MS + CLOCK_CHANGE_MS) {
    return `Choose a date at most ${maxDays} days from now.`;
  }
  return null;
}

/** A scope that no longer exists can stay, so that a key that has it can still be edited. */
function findScopesFault(
  scopes: readonly string[],
  before: readonly string[],
  rules: ResolvedRules | null,
  settings: MemorySettings,
): string | null {
  if (scopes.length === 0 && rules?.scopes.isRequired) return "Choose at least one permission.";
  if (settings.scopes.length === 0) return null;
  const known = [...settings.scopes.map(({ id }) => id), ...before];
  const unknown = scopes.find((scope) => !known.includes(scope));
  return unknown === undefined ? null : `The permission “${unknown}” doesn’t exist.`;
}

const TYPES: Readonly<Record<ApiKeyCustomField["kind"], (value: ApiKeyFieldValue) => boolean>> = {
  text: (value) => typeof value === "string",
  multiline: (value) => typeof value === "string",
  number: (value) => typeof value === "number" && Number.isFinite(value),
  select: (value) => typeof value === "string",
  switch: (value) => typeof value === "boolean",
  list: (value) => Array.isArray(value) && value.every((entry) => typeof entry === "string"),
};

function isBlank(value: ApiKeyFieldValue): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function findValueFault(field: ApiKeyCustomField, value: ApiKeyFieldValue): string | null {
  if (isBlank(value)) return field.isRequired ? "This field is required." : null;
  const isOffered =
    field.kind !== "select" || (field.options ?? []).some((option) => option.value === value);
  if (!TYPES[field.kind](value) || !isOffered) return "Enter a valid value.";
  try {
    return field.validate?.(value) ?? null;
  } catch {
    // The host's check is broken, not the value.
    return null;
  }
}
