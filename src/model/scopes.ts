import type { ApiKeyScope } from "./api-key.js";
import { foldForSearch } from "./fold-text.js";
import {
  createMalformedError,
  describe,
  isRecord,
  type OddityReceiver,
  suggestName,
} from "./read-value.js";

/**
 * Reads the scopes that an adapter returned. What can't be used is reported and left out.
 * @throws ApiKeysError `unknown` if it isn't an array
 */
export function readScopes(value: unknown, onOddity: OddityReceiver): readonly ApiKeyScope[] {
  if (!Array.isArray(value)) {
    const hint = isRecord(value) && Array.isArray(value.items) ? " Return its `items`." : "";
    throw createMalformedError("listScopes", `it is ${describe(value)}, not an array.${hint}`);
  }
  const report = (problem: string) => onOddity({ call: "listScopes", keyId: null, problem });
  const scopes = new Map<string, ApiKeyScope>();
  for (const entry of value) {
    const scope = readScope(entry, report);
    if (scope === null) continue;
    if (scopes.has(scope.id)) report("Two scopes have the same `id`, so the second is left out.");
    else scopes.set(scope.id, scope);
  }
  return [...scopes.values()];
}

function readScope(entry: unknown, report: (problem: string) => void): ApiKeyScope | null {
  if (typeof entry === "string" && entry !== "") {
    report("A scope is a string, so it is shown by its id. Return objects with `id` and `label`.");
    return { id: entry, label: entry };
  }
  const id = isRecord(entry) ? entry.id : undefined;
  if (!isRecord(entry) || typeof id !== "string" || id === "") {
    const hint = suggestName(entry, "id", ["name", "value", "scope"]);
    report(`A scope's \`id\` is ${describe(id)}, not a string, so the scope is left out.${hint}`);
    return null;
  }
  const text = (field: "label" | "description" | "group") => {
    const given = entry[field];
    if (typeof given === "string" && given.trim() !== "") return given;
    if (given !== undefined && given !== null && given !== "") {
      report(`A scope's \`${field}\` is ${describe(given)}, not a string, so it is ignored.`);
    }
    return undefined;
  };
  const label = text("label");
  if (label === undefined) {
    report(
      `A scope has no \`label\`, so its id is shown.${suggestName(entry, "label", ["name", "title"])}`,
    );
  }
  const description = text("description");
  const group = text("group");
  const impliedBy = readImpliedBy(entry.impliedBy, report).filter((other) => other !== id);
  return {
    id,
    label: label ?? id,
    ...(description !== undefined && { description }),
    ...(group !== undefined && { group }),
    ...(entry.isSensitive === true && { isSensitive: true }),
    ...(impliedBy.length > 0 && { impliedBy }),
  };
}

function readImpliedBy(value: unknown, report: (problem: string) => void): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.filter((id) => typeof id === "string");
  report(`A scope's \`impliedBy\` is ${describe(value)}, not an array of ids, so it is ignored.`);
  return [];
}

/** Scopes under their heading. */
export interface ScopeGroup {
  /** `null`: these have none. */
  readonly label: string | null;
  readonly scopes: readonly ApiKeyScope[];
}

/** Puts scopes under their headings, in the adapter's order. Those without one come last. */
export function groupScopes(scopes: readonly ApiKeyScope[]): readonly ScopeGroup[] {
  const groups = new Map<string | null, ApiKeyScope[]>();
  for (const scope of scopes) {
    const label = scope.group ?? null;
    const group = groups.get(label);
    if (group) group.push(scope);
    else groups.set(label, [scope]);
  }
  const loose = groups.get(null);
  groups.delete(null);
  if (loose) groups.set(null, loose);
  return [...groups].map(([label, members]) => ({ label, scopes: members }));
}

/** The scopes in which each word of a search is found: in the label, id, description, or group. */
export function searchScopes(
  scopes: readonly ApiKeyScope[],
  search: string,
): readonly ApiKeyScope[] {
  const words = foldForSearch(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return scopes;
  return scopes.filter((scope) => {
    const text = getSearchText(scope);
    return words.every((word) => text.includes(word));
  });
}

const searchTexts = new WeakMap<ApiKeyScope, string>();

function getSearchText(scope: ApiKeyScope): string {
  const known = searchTexts.get(scope);
  if (known !== undefined) return known;
  const { label, id, description = "", group = "" } = scope;
  const text = foldForSearch([label, id, description, group].join("\n"));
  searchTexts.set(scope, text);
  return text;
}

/** What a choice of scopes comes to. */
export interface ScopeChoice {
  /** What has to be sent: no scope that another chosen one includes. */
  readonly sent: readonly string[];
  /** What comes with it: each included scope, with the sent one that includes it. */
  readonly implied: ReadonlyMap<string, string>;
  /** Both: everything that the key can do. */
  readonly all: ReadonlySet<string>;
}

/**
 * Works out what a choice of scopes comes to.
 * @param chosen scope ids, also such as don't exist
 */
export function resolveScopes(
  scopes: readonly ApiKeyScope[],
  chosen: readonly string[],
): ScopeChoice {
  const includes = getIncludes(scopes);
  // Each walk leaves out what an earlier one in the same direction includes. After both, no scope includes another, and of
  // scopes that include each other, the first one stays.
  const some = leaveOutIncluded(includes, chosen);
  const sent = leaveOutIncluded(includes, [...some].reverse()).reverse();
  const implied = new Map<string, string>();
  for (const id of sent) addIncluded(includes, id, implied);
  for (const id of sent) implied.delete(id);
  return { sent, implied, all: new Set([...sent, ...implied.keys()]) };
}

/** Whether two choices come to the same. */
export function isSameChoice(one: ScopeChoice, other: ScopeChoice): boolean {
  return one.all.size === other.all.size && [...one.all].every((id) => other.all.has(id));
}

type Includes = ReadonlyMap<string, readonly string[]>;

function leaveOutIncluded(includes: Includes, chosen: readonly string[]): string[] {
  const covered = new Map<string, string>();
  return chosen.filter((id) => {
    if (covered.has(id)) return false;
    covered.set(id, id);
    addIncluded(includes, id, covered);
    return true;
  });
}

/** Adds what a scope includes, directly or through others, unless something else includes it already. */
function addIncluded(includes: Includes, source: string, included: Map<string, string>): void {
  const open = [source];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of includes.get(id) ?? []) {
      if (next === source || included.has(next)) continue;
      included.set(next, source);
      open.push(next);
    }
  }
}

const includesOf = new WeakMap<readonly ApiKeyScope[], Includes>();

/** The scopes that each scope includes directly. */
function getIncludes(scopes: readonly ApiKeyScope[]): Includes {
  const known = includesOf.get(scopes);
  if (known) return known;
  const includes = new Map<string, string[]>();
  for (const { id, impliedBy = [] } of scopes) {
    for (const source of impliedBy) {
      const included = includes.get(source);
      if (included) included.push(id);
      else includes.set(source, [id]);
    }
  }
  includesOf.set(scopes, includes);
  return includes;
}

/** How many of the scopes that exist are in a choice. */
export function countExisting(scopes: readonly ApiKeyScope[], { all }: ScopeChoice): number {
  return scopes.reduce((count, { id }) => (all.has(id) ? count + 1 : count), 0);
}

/** The ids that no scope has. */
export function findGoneScopes(
  scopes: readonly ApiKeyScope[],
  ids: readonly string[],
): readonly string[] {
  const known = new Set(scopes.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !known.has(id));
}

/** A choice of several scopes with one press, as far as they exist. */
export interface ScopePreset {
  readonly id: string;
  readonly label: string;
  /** The ids of its scopes. */
  readonly scopes: readonly string[];
}

/** The presets that can be offered, without scopes that don't exist. One that has no others isn't offered. */
export function readScopePresets(
  presets: readonly ScopePreset[],
  scopes: readonly ApiKeyScope[],
): readonly ScopePreset[] {
  const known = new Set(scopes.map(({ id }) => id));
  return presets
    .map((preset) => ({ ...preset, scopes: preset.scopes.filter((id) => known.has(id)) }))
    .filter((preset, index) => preset.scopes.length > 0 || presets[index]?.scopes.length === 0);
}
