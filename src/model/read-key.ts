import type { ApiKey, ApiKeyAction } from "./api-key.js";
import { readInstant } from "./read-instant.js";
import {
  describe,
  type Fields,
  findOtherName,
  isRecord,
  type OddityReceiver,
  type ReadCall,
} from "./read-value.js";
import { holdsToken, isTokenForId } from "./token-shapes.js";

/** Where a key comes from, and what receives its oddities. */
interface KeySource {
  readonly call: ReadCall;
  readonly onOddity: OddityReceiver;
  /** The token that came with the key. No field of the key may contain it. */
  readonly token?: string | undefined;
}

/** The fields of a key that the panel can use. */
type KeyFields = { -readonly [Field in keyof ApiKey]?: ApiKey[Field] };

type Field = Exclude<keyof ApiKey, "id">;

const ACTIONS: readonly string[] = ["update", "delete", "rotate"] satisfies ApiKeyAction[];
const ID_NAMES = ["_id", "keyId", "key_id", "uuid"];

/** A string, or a number as a string. */
function readText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "bigint" || Number.isFinite(value) ? String(value) : undefined;
}

function readCreator(value: unknown): ApiKey["createdBy"] {
  const fields = isRecord(value) ? value : { id: value };
  const [id, name] = [readText(fields.id), readText(fields.name)];
  const known = id || name;
  return known ? { id: id || known, name: name || known } : undefined;
}

function readEnabled(value: unknown): boolean | undefined {
  if (value === true || value === 1 || value === "true" || value === "1") return true;
  return value === false || value === 0 || value === "false" || value === "0" ? false : undefined;
}

/** Strings from an array; from one string with several, as OAuth writes scopes; or from objects, by their ids. */
function readTexts(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return readTexts(value.split(/[\s,]+/));
  if (!Array.isArray(value)) return undefined;
  const texts = value.map((entry) => readText(isRecord(entry) ? (entry.id ?? entry.name) : entry));
  return [...new Set(texts.filter((text): text is string => Boolean(text)))];
}

type MetadataValue = NonNullable<ApiKey["metadata"]>[string];

function readMetadataValue(value: unknown): MetadataValue | undefined {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) {
    return value as MetadataValue;
  }
  const isList = Array.isArray(value) && value.every((entry) => typeof entry === "string");
  return isList ? [...value] : undefined;
}

function readMetadata(value: unknown): ApiKey["metadata"] | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(
    ([name, raw]) => [name, readMetadataValue(raw)] as const,
  );
  return Object.fromEntries(entries.filter(([, read]) => read !== undefined)) as ApiKey["metadata"];
}

/** Reads each field. `undefined`: it can't be used. */
const READERS: Readonly<Record<Field, (value: unknown) => unknown>> = {
  name: readText,
  createdAt: readInstant,
  hint: (value) => (value === null ? null : readText(value)),
  description: (value) => (value === null ? null : readText(value)),
  createdBy: (value) => (value === null ? null : readCreator(value)),
  lastUsedAt: readInstant,
  expiresAt: readInstant,
  oldTokenExpiresAt: readInstant,
  enabled: readEnabled,
  scopes: readTexts,
  allowedActions: (value) => readTexts(value)?.filter((action) => ACTIONS.includes(action)),
  metadata: readMetadata,
};

const FIELDS = Object.keys(READERS) as readonly Field[];

/** Fields of several words, which many backends write in snake case. */
const COMPOUND_FIELDS = FIELDS.filter((field) => /[A-Z]/.test(field));

const INSTANTS: readonly string[] = ["createdAt", "lastUsedAt", "expiresAt", "oldTokenExpiresAt"];
const LISTS: readonly string[] = ["scopes", "allowedActions"];

/** Whether a field didn't match the contract, although the panel could use it. */
function isGuess(field: Field, value: unknown, read: unknown): boolean {
  if (value === null) return false;
  if (INSTANTS.includes(field)) {
    return typeof value === "string" && read === null && !/\d/.test(value);
  }
  if (LISTS.includes(field)) {
    return !Array.isArray(value) || value.some((entry) => typeof entry !== "string");
  }
  if (field === "createdBy") {
    return !(isRecord(value) && typeof value.id === "string" && typeof value.name === "string");
  }
  if (field === "metadata") {
    const taken = Object.keys(read as Fields);
    return Object.entries(value as Fields).some(
      ([name, raw]) => raw !== undefined && !taken.includes(name),
    );
  }
  return typeof value !== typeof read;
}

function readId(value: Fields, { token }: KeySource): string | undefined {
  const id = readText(value.id);
  return id === undefined || id.trim() === "" || isTokenForId(id, value, token) ? undefined : id;
}

/**
 * Reads the known fields of a key and drops everything else a backend sends, above all a token. Fields that can't be used
 * are left out and reported to `source.onOddity`.
 */
export function readKeyFields(value: Fields, source: KeySource): KeyFields {
  const { call, onOddity, token } = source;
  const id = readId(value, source);
  const report = (problem: string) => onOddity({ call, keyId: id ?? null, problem });
  const result: Record<string, unknown> = {};
  if (id !== undefined) {
    result.id = id;
    if (typeof value.id !== "string") report(`\`id\` is ${describe(value.id)}, not a string.`);
  }
  for (const field of COMPOUND_FIELDS) {
    const other = findOtherName(value, field);
    if (other !== undefined) report(`\`${other}\` is ignored. Rename it to \`${field}\`.`);
  }
  for (const field of FIELDS) {
    const raw = value[field];
    if (raw === undefined) continue;
    if (token !== undefined && holdsToken(raw, token)) {
      report(`\`${field}\` contains the token, so it is left out. Never put a token there.`);
      continue;
    }
    const read = READERS[field](raw);
    if (read === undefined) {
      report(`\`${field}\` is ${describe(raw)} that can't be used, so it is left out.`);
      continue;
    }
    result[field] = read;
    if (isGuess(field, raw, read)) {
      report(
        `\`${field}\` is ${describe(raw)} that doesn't match ApiKey, so the panel had to guess.`,
      );
    }
  }
  return result;
}

/** Whether a key can be used as it is: nothing can change it anymore, and it has only known fields, as `ApiKey` has them. */
function isUsable(value: Fields, source: KeySource): value is Fields & ApiKey {
  if (!Object.isFrozen(value) || Object.getPrototypeOf(value) !== Object.prototype) return false;
  if (typeof value.id !== "string" || typeof value.name !== "string") return false;
  if (value.createdAt === undefined || readId(value, source) === undefined) return false;
  return Object.entries(Object.getOwnPropertyDescriptors(value)).every(
    ([field, { value: raw, get }]) => {
      if (field === "id") return get === undefined;
      const read = Object.hasOwn(READERS, field) ? READERS[field as Field] : undefined;
      // What a field holds could still change.
      if (read === undefined || get || (typeof raw === "object" && raw !== null)) return false;
      return raw === undefined || (read(raw) === raw && !isGuess(field as Field, raw, raw));
    },
  );
}

/**
 * Reads a key from a list. A frozen one that is as it should be isn't copied.
 * @returns `null` if it has no usable id and has to be left out
 */
export function readApiKey(value: unknown, source: KeySource): ApiKey | null {
  const { call, onOddity } = source;
  if (!isRecord(value)) {
    onOddity({ call, keyId: null, problem: `A key is ${describe(value)}, so it is left out.` });
    return null;
  }
  if (isUsable(value, source)) return value;
  const fields = readKeyFields(value, source);
  const { id } = fields;
  if (id === undefined) {
    const other = findOtherName(value, "id", ID_NAMES);
    const problem = readText(value.id)?.trim()
      ? "`id` looks like a token"
      : `\`id\` is ${describe(value.id)}${other === undefined ? "" : ` (rename \`${other}\` to \`id\`)`}`;
    onOddity({ call, keyId: null, problem: `${problem}, so the key is left out.` });
    return null;
  }
  for (const field of ["name", "createdAt"] as const) {
    if (value[field] === undefined && findOtherName(value, field) === undefined) {
      onOddity({ call, keyId: id, problem: `\`${field}\` is missing.` });
    }
  }
  return { name: "", createdAt: null, ...fields, id };
}
