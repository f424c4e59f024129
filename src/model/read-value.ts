import { ApiKeysError } from "./errors.js";

/** An object with unknown fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** The adapter methods whose results the panel reads. */
export type ReadCall =
  | "list"
  | "create"
  | "update"
  | "rotate"
  | "rules"
  | "listScopes"
  | "listActivity"
  | "getUsage";

/** Something in a result that doesn't match the contract, and what the panel made of it. Never contains a value. */
export interface Oddity {
  readonly call: ReadCall;
  /** The id of the key it was found in. `null`: it isn't in a key, or the id can't be shown. */
  readonly keyId: string | null;
  /** What is wrong with which field, as a sentence. Each sentence counts as one kind of oddity. */
  readonly problem: string;
}

/** Receives what was odd in a result that the panel accepted anyway. */
export type OddityReceiver = (oddity: Oddity) => void;

/** Whether a value is an object, but not an array. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Describes the type of a value, for developers. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (value === "") return "empty";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

const snakeCases = new Map<string, string>();

/** The form of a field's name that many backends use: `created_at`. */
function toSnakeCase(field: string): string {
  const known = snakeCases.get(field);
  if (known !== undefined) return known;
  const snakeCase = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  snakeCases.set(field, snakeCase);
  return snakeCase;
}

/** Finds another name under which a missing field was sent. `undefined`: there is none. */
export function findOtherName(
  fields: Fields,
  field: string,
  otherNames: readonly string[] = [],
): string | undefined {
  if (fields[field] !== undefined) return undefined;
  return [toSnakeCase(field), ...otherNames].find((name) => name !== field && name in fields);
}

/** Suggests the right name for a field that seems to have been sent under another one. Empty: it wasn't. */
export function suggestName(
  fields: unknown,
  field: string,
  otherNames: readonly string[] = [],
): string {
  const other = isRecord(fields) ? findOtherName(fields, field, otherNames) : undefined;
  return other === undefined ? "" : ` Rename \`${other}\` to \`${field}\`.`;
}

/** The error for a result that can't be used at all. */
export function createMalformedError(call: ReadCall, problem: string): ApiKeysError {
  return new ApiKeysError("unknown", {
    message: `The adapter's ${call} returned something the panel can't use: ${problem} See ApiKeysAdapter in the documentation for what it must return.`,
  });
}
