import { ApiKeysError } from "./errors.js";

/** An object of unknown make. */
export type Fields = Readonly<Record<string, unknown>>;

/** The methods of an adapter whose answers are read. */
export type ReadCall = "list" | "create" | "update" | "rotate";

/** Something in an answer that is not as the contract has it, and what was made of it. Never holds a value. */
export interface Oddity {
  readonly call: ReadCall;
  /** The id of the key that it was found in. `null`: it is in none, or the key has no id that can be told. */
  readonly keyId: string | null;
  /** What is wrong with which field, as a sentence. Each sentence is one kind of oddity. */
  readonly problem: string;
}

/** Is told what was odd in an answer that was taken all the same. */
export type OddityReceiver = (oddity: Oddity) => void;

/** Whether a value is an object with fields, and no array. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The type of a value, for developers. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (value === "") return "empty";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

const snakeCases = new Map<string, string>();

/** The form of a field's name that another language's backend would use: `created_at`. */
function toSnakeCase(field: string): string {
  const known = snakeCases.get(field);
  if (known !== undefined) return known;
  const snakeCase = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  snakeCases.set(field, snakeCase);
  return snakeCase;
}

/** Which of other names an absent field goes by in an answer. `undefined`: none. */
export function findOtherName(
  fields: Fields,
  field: string,
  others: readonly string[] = [],
): string | undefined {
  if (fields[field] !== undefined) return undefined;
  return [toSnakeCase(field), ...others].find((name) => name !== field && name in fields);
}

/** Asks whether a field was given another name by mistake; empty where it was not. */
export function suggestName(
  fields: unknown,
  field: string,
  others: readonly string[] = [],
): string {
  const other = isRecord(fields) ? findOtherName(fields, field, others) : undefined;
  return other === undefined ? "" : ` Did you mean \`${field}\` by \`${other}\`?`;
}

/** The error of an answer that cannot be used at all. */
export function createMalformedError(call: ReadCall, problem: string): ApiKeysError {
  return new ApiKeysError("unknown", {
    message: `The adapter's ${call} returned something the panel can't use: ${problem} See ApiKeysAdapter in the documentation for what it must return.`,
  });
}
