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

/** Where a key comes from, and who is told what is odd about it. */
export interface KeySource {
  readonly call: ReadCall;
  readonly onOddity: OddityReceiver;
  /** The token that came with the key, which no field of it may hold. */
  readonly token?: string | undefined;
}

/** The fields of a key that could be read. */
export type KeyFields = { -readonly [Field in keyof ApiKey]?: ApiKey[Field] };

const ACTIONS: readonly string[] = ["update", "delete", "rotate"] satisfies ApiKeyAction[];
const ID_NAMES = ["_id", "keyId", "key_id", "uuid"];
const FIELDS: readonly Exclude<keyof ApiKey, "id">[] = [
  "name",
  "createdAt",
  "hint",
  "description",
  "createdBy",
  "lastUsedAt",
  "expiresAt",
  "enabled",
  "scopes",
  "allowedActions",
  "metadata",
];

/** A string, or a number as one. */
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

/** Texts of a list; of one string with several, as OAuth writes scopes; of objects, by their ids. */
function readTexts(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return readTexts(value.split(/[\s,]+/));
  if (!Array.isArray(value)) return undefined;
  const texts = value.map((it) => readText(isRecord(it) ? (it.id ?? it.name) : it));
  return [...new Set(texts.filter((it) => it !== undefined && it !== ""))] as readonly string[];
}

type MetadataValue = NonNullable<ApiKey["metadata"]>[string];

function readMetadataValue(value: unknown): MetadataValue | undefined {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) {
    return value as MetadataValue;
  }
  const isList = Array.isArray(value) && value.every((it) => typeof it === "string");
  return isList ? [...value] : undefined;
}

function readMetadata(value: unknown): ApiKey["metadata"] | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(([name, it]) => [name, readMetadataValue(it)] as const);
  return Object.fromEntries(entries.filter(([, it]) => it !== undefined)) as ApiKey["metadata"];
}

/** What a field can be made of. `undefined`: nothing. */
const READERS: Readonly<Record<Exclude<keyof ApiKey, "id">, (value: unknown) => unknown>> = {
  name: readText,
  createdAt: readInstant,
  hint: (value) => (value === null ? null : readText(value)),
  description: (value) => (value === null ? null : readText(value)),
  createdBy: (value) => (value === null ? null : readCreator(value)),
  lastUsedAt: readInstant,
  expiresAt: readInstant,
  enabled: readEnabled,
  scopes: readTexts,
  allowedActions: (value) => readTexts(value)?.filter((it) => ACTIONS.includes(it)),
  metadata: readMetadata,
};

/** Fields of two words, which backends of another tongue write in another way. */
const WORDED_FIELDS = FIELDS.filter((field) => /[A-Z]/.test(field));

const INSTANTS: readonly string[] = ["createdAt", "lastUsedAt", "expiresAt"];
const LISTS: readonly string[] = ["scopes", "allowedActions"];

/** Whether a field was not as the contract has it, although something could be made of it. */
function isGuess(field: keyof ApiKey, value: unknown, read: unknown): boolean {
  if (value === null) return false;
  if (INSTANTS.includes(field))
    return typeof value === "string" && read === null && !/\d/.test(value);
  if (LISTS.includes(field)) {
    return !Array.isArray(value) || value.some((it) => typeof it !== "string");
  }
  if (field === "createdBy") {
    return !(isRecord(value) && typeof value.id === "string" && typeof value.name === "string");
  }
  if (field === "metadata") {
    const taken = Object.keys(read as Fields);
    return Object.entries(value as Fields).some(
      ([key, it]) => it !== undefined && !taken.includes(key),
    );
  }
  return typeof value !== typeof read;
}

function readId(value: Fields, { token }: KeySource): string | undefined {
  const id = readText(value.id);
  return id === undefined || id.trim() === "" || isTokenForId(id, value, token) ? undefined : id;
}

/**
 * Reads the fields of a key by their names, and nothing else: what a backend sends beside them (a token, above all) ends
 * here. What cannot be used is left out, and told to the source's receiver.
 */
export function readKeyFields(value: Fields, source: KeySource): KeyFields {
  const { call, onOddity, token } = source;
  const id = readId(value, source);
  const tell = (problem: string) => onOddity({ call, keyId: id ?? null, problem });
  const result: Record<string, unknown> = {};
  if (id !== undefined) {
    result.id = id;
    if (typeof value.id !== "string") tell(`\`id\` is ${describe(value.id)}, not a string.`);
  }
  for (const field of WORDED_FIELDS) {
    const other = findOtherName(value, field);
    if (other !== undefined) tell(`\`${other}\` is not read. Did you mean \`${field}\`?`);
  }
  for (const field of FIELDS) {
    const raw = value[field];
    if (raw === undefined) continue;
    if (token !== undefined && holdsToken(raw, token)) {
      tell(`\`${field}\` holds the token, so it is left out.`);
      continue;
    }
    const read = READERS[field](raw);
    if (read === undefined)
      tell(`\`${field}\` is ${describe(raw)} that can't be used, so it is left out.`);
    else result[field] = read;
    if (read !== undefined && isGuess(field, raw, read)) {
      tell(
        `\`${field}\` is ${describe(raw)} that ApiKey doesn't have there, and was read as well as it could be.`,
      );
    }
  }
  return result;
}

/**
 * Reads a key of a list.
 * @returns `null` where it has no id that can be used, so that it has to be left out
 */
export function readApiKey(value: unknown, source: KeySource): ApiKey | null {
  const { call, onOddity } = source;
  if (!isRecord(value)) {
    onOddity({ call, keyId: null, problem: `A key is ${describe(value)}, so it is left out.` });
    return null;
  }
  const fields = readKeyFields(value, source);
  const { id } = fields;
  if (id === undefined) {
    const other = findOtherName(value, "id", ID_NAMES);
    const problem = readText(value.id)?.trim()
      ? "`id` looks like a token"
      : `\`id\` is ${describe(value.id)}${other === undefined ? "" : ` (did you mean \`id\` by \`${other}\`?)`}`;
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
