import type { ApiKeyRules } from "./api-key.js";
import { NAME_MAX_LENGTH } from "./name-rules.js";
import { createMalformedError, describe, isRecord, type OddityReceiver } from "./read-value.js";

/** What the backend accepts, with the defaults filled in and what contradicts itself taken out. */
export interface ResolvedRules {
  readonly name: { readonly maxLength: number; readonly isOptional: boolean };
  readonly expiry: {
    readonly isRequired: boolean;
    readonly minDays: number;
    /** `Infinity`: no limit. */
    readonly maxDays: number;
    /** In days, ascending, within the limits. */
    readonly presetsDays: readonly number[];
    /** What is chosen at first: one of `presetsDays`, or `null` for never. `undefined`: nothing can be. */
    readonly defaultDays: number | null | undefined;
    readonly allowsCustom: boolean;
    /** Whether a key may live forever. */
    readonly allowsNever: boolean;
  };
  readonly grace: {
    /** In seconds, ascending, never empty. */
    readonly presetsSeconds: readonly number[];
    /** One of them. */
    readonly defaultSeconds: number;
  };
  readonly scopes: {
    readonly isRequired: boolean;
    readonly presets: NonNullable<NonNullable<ApiKeyRules["scopes"]>["presets"]>;
  };
  /** How many keys a workspace can have. `null`: no limit. */
  readonly maxKeys: number | null;
}

const USUAL_PRESETS_DAYS = [30, 60, 90, 365];
const USUAL_DAYS = 90;
/** No key has to live longer than a thousand years, and no calendar on screen goes further. */
const MOST_DAYS = 365_000;

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function closest(values: readonly number[], wanted: number): number | undefined {
  return values.reduce<number | undefined>(
    (best, value) =>
      best === undefined || Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best,
    undefined,
  );
}

/**
 * Reads the rules of an adapter. A rule that can't be used, or that contradicts another, is reported and left out: the
 * backend still has the last word, so a dialog that offers too much is better than none.
 * @param value what the adapter has as `rules`, or what its function returned; `undefined`: no rules
 * @throws ApiKeysError `unknown` if it isn't an object
 */
export function readRules(value: unknown, onOddity: OddityReceiver): ResolvedRules {
  if (value !== undefined && !isRecord(value)) {
    throw createMalformedError("rules", `it is ${describe(value)}, not an object.`);
  }
  const report = (problem: string) => onOddity({ call: "rules", keyId: null, problem });
  const section = (name: keyof ApiKeyRules) => {
    const fields = value?.[name];
    if (fields === undefined || isRecord(fields)) return fields ?? {};
    report(`\`${name}\` is ${describe(fields)}, not an object, so it is ignored.`);
    return {};
  };
  const [name, expiry, grace, scopes, keys] = (
    ["name", "expiry", "grace", "scopes", "keys"] as const
  ).map(section) as [
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
  ];
  /** A number that is at least `least`. */
  const number = (rule: string, given: unknown, least: number): number | undefined => {
    if (given === undefined || given === null) return undefined;
    if (typeof given === "number" && given >= least) return given;
    report(`\`${rule}\` must be a number of at least ${least}, so it is ignored.`);
    return undefined;
  };
  const numbers = (rule: string, given: unknown): readonly number[] | undefined => {
    if (given === undefined || given === null) return undefined;
    if (Array.isArray(given)) {
      const usable = given.filter((entry) => Number.isFinite(entry) && entry >= 0);
      if (usable.length < given.length) report(`\`${rule}\` has values that aren't numbers.`);
      return ascending(usable);
    }
    report(`\`${rule}\` is ${describe(given)}, not an array, so it is ignored.`);
    return undefined;
  };

  const minDays = number("expiry.minDays", expiry.minDays, 0) ?? 0;
  let maxDays = number("expiry.maxDays", expiry.maxDays, 0) ?? Number.POSITIVE_INFINITY;
  if (maxDays < minDays || maxDays === 0) {
    report("`expiry.maxDays` is less than `expiry.minDays`, or 0, so it is ignored.");
    maxDays = Number.POSITIVE_INFINITY;
  }
  const isWithin = (days: number) =>
    days > 0 && days >= minDays && days <= Math.min(maxDays, MOST_DAYS);
  const wantedPresets = numbers("expiry.presetsDays", expiry.presetsDays);
  let presetsDays = (wantedPresets ?? USUAL_PRESETS_DAYS).filter(isWithin);
  if (wantedPresets && presetsDays.length < wantedPresets.length) {
    report("`expiry.presetsDays` has values outside the limits, which aren't offered.");
  }
  // A host that wants dates only says so with an empty array.
  if (presetsDays.length === 0 && wantedPresets?.length !== 0) {
    presetsDays = [maxDays, minDays].filter(isWithin).slice(0, 1);
  }
  const allowsNever = expiry.isRequired !== true && maxDays === Number.POSITIVE_INFINITY;
  let allowsCustom = expiry.allowsCustom !== false;
  let defaultDays: number | null | undefined =
    expiry.defaultDays === null ? null : number("expiry.defaultDays", expiry.defaultDays, 0);
  if (defaultDays === null && !allowsNever) {
    report("`expiry.defaultDays` is null (never), which the other rules refuse, so it is ignored.");
    defaultDays = undefined;
  }
  if (typeof defaultDays === "number" && !isWithin(defaultDays)) {
    report("`expiry.defaultDays` is outside the limits, so it is ignored.");
    defaultDays = undefined;
  }
  if (typeof defaultDays === "number") presetsDays = [...ascending([...presetsDays, defaultDays])];
  if (defaultDays === undefined) defaultDays = closest(presetsDays, USUAL_DAYS);
  if (presetsDays.length === 0 && !allowsNever && !allowsCustom) {
    report("`expiry` leaves nothing to choose, so any date is offered.");
    allowsCustom = true;
  }

  const presetsSeconds = numbers("grace.presetsSeconds", grace.presetsSeconds) ?? [];
  const offered = presetsSeconds.length > 0 ? presetsSeconds : [0];
  const wantedSeconds = number("grace.defaultSeconds", grace.defaultSeconds, 0);
  if (wantedSeconds !== undefined && !offered.includes(wantedSeconds)) {
    report("`grace.defaultSeconds` isn't among `grace.presetsSeconds`, so it is ignored.");
  }
  return {
    name: {
      maxLength: number("name.maxLength", name.maxLength, 1) ?? NAME_MAX_LENGTH,
      isOptional: name.isOptional === true,
    },
    expiry: {
      isRequired: !allowsNever,
      minDays,
      maxDays,
      presetsDays,
      defaultDays,
      allowsCustom,
      allowsNever,
    },
    grace: {
      presetsSeconds: offered,
      defaultSeconds:
        wantedSeconds !== undefined && offered.includes(wantedSeconds)
          ? wantedSeconds
          : (offered[0] ?? 0),
    },
    scopes: {
      isRequired: scopes.isRequired === true,
      presets: readPresets(scopes.presets, report),
    },
    maxKeys: number("keys.max", keys.max, 0) ?? null,
  };
}

function readPresets(
  value: unknown,
  report: (problem: string) => void,
): ResolvedRules["scopes"]["presets"] {
  if (value === undefined || value === null) return [];
  const presets = Array.isArray(value) ? value.filter(isPreset) : [];
  if (!Array.isArray(value) || presets.length < value.length) {
    report("`scopes.presets` has entries that aren't { id, label, scopes }, which aren't offered.");
  }
  return presets;
}

function isPreset(value: unknown): value is ResolvedRules["scopes"]["presets"][number] {
  return (
    isRecord(value) &&
    typeof value.id === "string" &&
    typeof value.label === "string" &&
    Array.isArray(value.scopes) &&
    value.scopes.every((scope) => typeof scope === "string")
  );
}
