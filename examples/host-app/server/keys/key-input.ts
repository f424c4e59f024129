import { type FieldProblem, unprocessable } from "../http/problem.js";
import { type MetadataPatch, parseMetadata } from "./custom-fields.js";
import { apiKeyScopes } from "./scopes.js";

/** In characters. */
export const NAME_MAX_LENGTH = 100;
const DESCRIPTION_MAX_LENGTH = 500;
/** Control characters, line breaks of any kind, and lone surrogates, which UTF-8 can't encode. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
/** The same, but a description can have several lines. */
const NOT_IN_DESCRIPTIONS = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The fields that a request can set on a key. An absent field stays, or gets its default. */
export interface KeyInput {
  readonly name?: string;
  /** `null`: no description. */
  readonly description?: string | null;
  /** ISO 8601 in UTC, with milliseconds. `null`: never. */
  readonly expiresAt?: string | null;
  readonly scopes?: readonly string[];
  readonly enabled?: boolean;
  readonly metadata?: MetadataPatch;
}

type Parsed<T> = { readonly value: T } | { readonly problem: string };

function parseName(value: unknown): Parsed<string> {
  if (typeof value !== "string") return { problem: "The name must be text." };
  const name = value.trim();
  if (name === "") return { problem: "Enter a name." };
  if (NOT_IN_NAMES.test(name)) return { problem: "The name must be one line of plain text." };
  if ([...name].length > NAME_MAX_LENGTH) {
    return { problem: `The name must have at most ${NAME_MAX_LENGTH} characters.` };
  }
  return { value: name };
}

function parseDescription(value: unknown): Parsed<string | null> {
  if (value === null) return { value: null };
  if (typeof value !== "string" || NOT_IN_DESCRIPTIONS.test(value)) {
    return { problem: "The description must be plain text." };
  }
  const description = value.trim();
  if ([...description].length > DESCRIPTION_MAX_LENGTH) {
    return { problem: `The description must have at most ${DESCRIPTION_MAX_LENGTH} characters.` };
  }
  return { value: description === "" ? null : description };
}

function parseExpiresAt(value: unknown, now: Date): Parsed<string | null> {
  if (value === null) return { value: null };
  const instant = typeof value === "string" && INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant)) return { problem: "The expiry must be a date and time, or null." };
  if (instant <= now.getTime()) return { problem: "The expiry must be in the future." };
  return { value: new Date(instant).toISOString() };
}

/** @param held the key's scopes until now: it can keep one that no longer exists */
function parseScopes(value: unknown, held: readonly string[]): Parsed<readonly string[]> {
  if (!Array.isArray(value)) return { problem: "The permissions must be a list." };
  const known = [...new Set([...apiKeyScopes.map(({ id }) => id), ...held])];
  if (value.some((scope) => !known.includes(scope))) {
    return { problem: "One of the permissions no longer exists. Choose again." };
  }
  // In a fixed order, so that a retry that lists them in another order is still the same request.
  return { value: known.filter((id) => value.includes(id)) };
}

function parseEnabled(value: unknown): Parsed<boolean> {
  return typeof value === "boolean" ? { value } : { problem: "Enabled must be true or false." };
}

/** What the checks of a request depend on. */
interface Circumstances {
  readonly now: Date;
  /** The scopes that the key has already. */
  readonly heldScopes: readonly string[];
}

type Field = Exclude<keyof KeyInput, "metadata">;

const PARSERS: Readonly<
  Record<Field, (value: unknown, circumstances: Circumstances) => Parsed<unknown>>
> = {
  name: parseName,
  description: parseDescription,
  expiresAt: (value, { now }) => parseExpiresAt(value, now),
  scopes: (value, { heldScopes }) => parseScopes(value, heldScopes),
  enabled: parseEnabled,
};

function parseFields(
  body: Readonly<Record<string, unknown>>,
  allowed: readonly Field[],
  circumstances: Circumstances,
): KeyInput {
  const errors: FieldProblem[] = [];
  const input: Partial<Record<keyof KeyInput, unknown>> = {};
  for (const name of Object.keys(body)) {
    if (name !== "metadata" && !(allowed as readonly string[]).includes(name)) {
      errors.push({
        pointer: `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        detail: "You can't set this here.",
      });
    }
  }
  for (const field of allowed) {
    if (!Object.hasOwn(body, field)) continue;
    const parsed = PARSERS[field](body[field], circumstances);
    if ("problem" in parsed) errors.push({ pointer: `/${field}`, detail: parsed.problem });
    else input[field] = parsed.value;
  }
  if (Object.hasOwn(body, "metadata")) input.metadata = parseMetadata(body.metadata, errors);
  const [first] = errors;
  if (first) throw unprocessable(first.detail, errors);
  return input as KeyInput;
}

/**
 * Checks the body of a create.
 * @throws Problem 422 with everything that's wrong with it
 */
export function parseCreateInput(
  body: Readonly<Record<string, unknown>>,
  now: Date,
): KeyInput & { readonly name: string } {
  // A missing name is treated as an empty one, whose message says what to do.
  const withName = { ...body, name: body.name ?? "" };
  const input = parseFields(withName, ["name", "description", "expiresAt", "scopes"], {
    now,
    heldScopes: [],
  });
  return { ...input, name: input.name ?? "" };
}

/**
 * Checks the body of an update.
 * @throws Problem 422 with everything that's wrong with it
 */
export function parsePatch(
  body: Readonly<Record<string, unknown>>,
  circumstances: Circumstances,
): KeyInput {
  const fields = ["name", "description", "expiresAt", "scopes", "enabled"] as const;
  return parseFields(body, fields, circumstances);
}

/** The longest time a replaced token can keep working. */
const GRACE_PERIOD_MAX_SECONDS = 30 * 24 * 60 * 60;

/**
 * Checks the body of a rotate.
 * @returns how long the old token keeps working, in seconds
 * @throws Problem 422
 */
export function parseRotateInput(body: Readonly<Record<string, unknown>>): number {
  const seconds = body.gracePeriodSeconds;
  const isValid =
    typeof seconds === "number" &&
    Number.isInteger(seconds) &&
    seconds >= 0 &&
    seconds <= GRACE_PERIOD_MAX_SECONDS;
  if (isValid) return seconds;
  const detail = "The grace period must be a whole number of seconds, from 0 to 30 days.";
  throw unprocessable(detail, [{ pointer: "/gracePeriodSeconds", detail }]);
}
