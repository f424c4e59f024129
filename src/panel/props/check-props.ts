import { useMemo } from "react";
import { OPTIONAL_METHODS } from "../../adapters/optional-methods.js";
import { API_KEY_SORT_FIELDS } from "../../model/api-key.js";
import type { ApiKeysPanelProps } from "./panel-props.js";

/** An error that says which prop is wrong, how, and what to do about it. */
export function wrong(
  prop: string,
  problem: string,
  remedy: string,
  component = "ApiKeysPanel",
): Error {
  return new Error(`${component}: the prop \`${prop}\` ${problem}. ${remedy}`);
}

/** A value for an error: strings in quotes, objects without their content. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (value === undefined || value === null) return "missing";
  return typeof value === "object" ? "an object" : String(value);
}

/** The same after the name of what has it. */
export const is = (value: unknown): string =>
  value === undefined || value === null ? "is missing" : `is ${show(value)}`;

function checkOneOf(prop: string, value: unknown, allowed: readonly unknown[]): void {
  if (value === undefined || allowed.includes(value)) return;
  const list = allowed.map((one) => JSON.stringify(one)).join(", ");
  throw wrong(prop, is(value), `Pass one of ${list}, or leave it out.`);
}

/** @throws Error unless it has the type, or is left out */
export function checkType(
  prop: string,
  value: unknown,
  type: "string" | "object",
  example: string,
): void {
  if (value === undefined || (typeof value === type && value !== null)) return;
  throw wrong(prop, is(value), `Pass ${example}, or leave it out.`);
}

function checkFunction(prop: string, value: unknown): void {
  if (value === undefined || typeof value === "function") return;
  throw wrong(prop, is(value), "Pass a function, or leave it out.");
}

function isAccepted(value: string, use: (value: string) => unknown): boolean {
  try {
    use(value);
    return true;
  } catch {
    return false;
  }
}

/** @param sample known to every working runtime: if this one rejects it, the value isn't to blame */
function isKnown(value: unknown, use: (value: string) => unknown, sample: string): boolean {
  return typeof value === "string" && (isAccepted(value, use) || !isAccepted(sample, use));
}

const isKnownLocale = (value: unknown) =>
  isKnown(value, (locale) => Intl.getCanonicalLocales(locale), "en");

const isKnownTimeZone = (value: unknown) =>
  isKnown(value, (timeZone) => new Intl.DateTimeFormat("en", { timeZone }), "UTC");

function checkAdapter(adapter: unknown): void {
  const remedy =
    "Pass an object with at least a `list` method, such as createRestAdapter({ baseUrl }) from api-keys-panel/adapters/rest.";
  if (typeof adapter !== "object" || adapter === null) {
    throw wrong("adapter", is(adapter), remedy);
  }
  const methods = adapter as Readonly<Record<string, unknown>>;
  if (typeof methods.list !== "function") {
    throw wrong("adapter", "has no `list` method", remedy);
  }
  for (const name of OPTIONAL_METHODS) {
    // Rules that don't depend on the workspace are an object.
    if (name === "rules" && typeof methods.rules === "object" && methods.rules) continue;
    if (methods[name] !== undefined && typeof methods[name] !== "function") {
      throw wrong(
        "adapter",
        `has a \`${name}\` that ${is(methods[name])}, not a function`,
        "Make it a function, or leave it out to hide its control.",
      );
    }
  }
  if (methods.id !== undefined && typeof methods.id !== "string") {
    throw wrong(
      "adapter",
      `has an \`id\` that ${is(methods.id)}`,
      "Pass a string, or leave it out.",
    );
  }
  // What they hold is checked with the dialogs, which are loaded later.
  for (const name of ["create", "update", "custom"]) {
    const { fields = {} } = methods as { fields?: Readonly<Record<string, unknown>> | null };
    if (fields && Array.isArray(fields[name] ?? [])) continue;
    throw wrong(
      "adapter",
      `has a \`fields\` whose \`${name}\` isn't an array`,
      "Pass one, or leave it out.",
    );
  }
}

function checkWorkspaceId(value: unknown): void {
  if (typeof value === "string" && value !== "") return;
  throw wrong(
    "workspaceId",
    value === "" ? "is empty" : is(value),
    "Pass the id of the workspace whose keys are shown, as a non-empty string.",
  );
}

const checkWorkspaceName = (value: unknown) =>
  checkType("workspaceName", value, "string", "the workspace's name as a string");

const checkQueryClient = (value: unknown) =>
  checkType("queryClient", value, "object", "a QueryClient of TanStack Query 5");

function checkMessages(value: unknown): void {
  checkType("messages", value, "object", "an object with texts by their keys");
  const { locale, dir } = (value ?? {}) as { locale?: unknown; dir?: unknown };
  if (locale !== undefined && !isKnownLocale(locale)) {
    throw wrong(
      "messages",
      `has a \`locale\` that ${is(locale)}, which this runtime does not know`,
      'Pass the BCP 47 tag of the texts\' language, such as "de".',
    );
  }
  if (dir !== undefined && dir !== "ltr" && dir !== "rtl") {
    throw wrong("messages", `has a \`dir\` that ${is(dir)}`, 'Pass "ltr" or "rtl".');
  }
}

const checkOfferTokenAgain = (value: unknown) =>
  checkOneOf("offerTokenAgain", value, [true, false]);

const checkBulkActions = (value: unknown) => checkOneOf("bulkActions", value, [true, false]);

const checkAccess = (value: unknown) => checkOneOf("access", value, ["write", "read"]);

const checkHeadingLevel = (value: unknown) => checkOneOf("headingLevel", value, [1, 2, 3, 4]);

const checkDir = (value: unknown) => checkOneOf("dir", value, ["ltr", "rtl", "auto"]);

const checkTheme = (value: unknown) =>
  checkOneOf("theme", value, ["light", "dark", "auto", "host"]);

function checkUrl(value: unknown): void {
  if (value === undefined) return;
  const isUrl = typeof value === "string" && value !== "";
  // Other schemes, above all `javascript:`, would run in the host's page. Browsers skip control characters and white space
  // before they look for a scheme.
  const address = isUrl ? value.replace(/[\p{Cc}\s]/gu, "") : "";
  const isSafe = isUrl && (/^https?:/i.test(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address));
  if (isSafe) return;
  throw wrong(
    "authorizationDocsUrl",
    is(value),
    "Pass an http(s) address or a path, or leave it out.",
  );
}

function checkTimeZone(value: unknown): void {
  if (value === undefined || isKnownTimeZone(value)) return;
  throw wrong(
    "timeZone",
    `${is(value)}, which this runtime does not know`,
    'Pass an IANA name such as "Europe/Berlin", or leave it out.',
  );
}

function checkLocale(value: unknown): void {
  if (value === undefined || isKnownLocale(value)) return;
  throw wrong(
    "locale",
    `${is(value)}, which this runtime does not know`,
    'Pass a BCP 47 tag such as "de-AT", or leave it out.',
  );
}

const isPanelColumn = (id: string) =>
  [...API_KEY_SORT_FIELDS, "createdBy", "scopes", "actions"].includes(id);

const COLUMN_FUNCTIONS = ["getValue", "cell"] as const;

function checkColumn(column: unknown, index: number, ids: readonly unknown[]): void {
  if (typeof column !== "object" || column === null) {
    throw wrong(
      "columns",
      `has ${show(column)} at ${index}`,
      "Pass objects with `id` and `header`.",
    );
  }
  const fields = column as Readonly<Record<string, unknown>>;
  const { id, header } = fields;
  if (typeof id !== "string" || id === "") {
    throw wrong("columns", `has no \`id\` at ${index}`, "Give each column a non-empty string.");
  }
  if (isPanelColumn(id)) {
    throw wrong(
      "columns",
      `has the id ${show(id)}`,
      "The panel already has a column with that id; choose another one.",
    );
  }
  if (ids.indexOf(id) !== index) {
    throw wrong("columns", `has the id ${show(id)} twice`, "Give each column a different id.");
  }
  if (typeof header !== "string" || header === "") {
    throw wrong(
      "columns",
      `has no \`header\` in ${show(id)}`,
      "Pass its text as a non-empty string: it also names the column for screen readers.",
    );
  }
  for (const name of COLUMN_FUNCTIONS) {
    if (fields[name] === undefined || typeof fields[name] === "function") continue;
    throw wrong(
      "columns",
      `has a \`${name}\` in ${show(id)} that is ${show(fields[name])}`,
      "Pass a function that takes a key, or leave it out.",
    );
  }
  if ((fields.isSortable || fields.isSearchable) && !fields.getValue) {
    throw wrong(
      "columns",
      `has no \`getValue\` in ${show(id)}, which is sortable or searchable`,
      "Pass a function that returns the value for a key.",
    );
  }
}

function checkColumns(columns: unknown): void {
  if (columns === undefined) return;
  if (!Array.isArray(columns)) {
    throw wrong("columns", `is ${show(columns)}`, "Pass an array of columns, or leave it out.");
  }
  const ids = columns.map((column) => (column as { id?: unknown } | null)?.id);
  for (const [index, column] of columns.entries()) checkColumn(column, index, ids);
}

function checkSlots(slots: unknown): void {
  if (slots === undefined) return;
  if (typeof slots !== "object" || slots === null) {
    throw wrong("slots", `is ${show(slots)}`, "Pass { toolbar, emptyState }, or leave it out.");
  }
  for (const [name, slot] of Object.entries(slots)) {
    if (name !== "toolbar" && name !== "emptyState") {
      throw wrong(
        "slots",
        `has no place for ${show(name)}`,
        "There are `toolbar` and `emptyState`.",
      );
    }
    if (slot === undefined || typeof slot === "function") continue;
    throw wrong(
      "slots",
      `has a \`${name}\` that is ${show(slot)}`,
      "Pass a function, or leave it out.",
    );
  }
}

function checkView(view: unknown): void {
  if (view === undefined) return;
  const { search, sort, filter } = Object(view);
  if (typeof search === "string" && sort?.field && sort.direction && filter) return;
  throw wrong(
    "view",
    `is ${show(view)} that isn't { search, sort, filter }`,
    "Pass what `onViewChange` received, or leave it out.",
  );
}

const checkOnViewChange = (value: unknown) => checkFunction("onViewChange", value);

const checkRowActions = (value: unknown) => checkFunction("rowActions", value);

const checkOnEvent = (value: unknown) => checkFunction("onEvent", value);

const checkOnUnclaimedTokenChange = (value: unknown) =>
  checkFunction("onUnclaimedTokenChange", value);

const checkOnReauthenticate = (value: unknown) => checkFunction("onReauthenticate", value);

/** Returns the value, so that the React Compiler keeps the check together with it. */
function pass<Value>(value: Value, check: (value: unknown) => void): Value {
  check(value);
  return value;
}

/** Checks a value again only when it changes. */
export function useCheck(value: unknown, check: (value: unknown) => void): unknown {
  return useMemo(() => pass(value, check), [value, check]);
}

/**
 * Checks the host's props, in development and in production. A prop is checked again only when it changes.
 * @throws Error that names the prop, what's wrong with it, and what to pass
 */
export function useCheckedProps(props: ApiKeysPanelProps): void {
  useCheck(props.adapter, checkAdapter);
  useCheck(props.workspaceId, checkWorkspaceId);
  useCheck(props.workspaceName, checkWorkspaceName);
  useCheck(props.messages, checkMessages);
  useCheck(props.queryClient, checkQueryClient);
  useCheck(props.offerTokenAgain, checkOfferTokenAgain);
  useCheck(props.bulkActions, checkBulkActions);
  useCheck(props.access, checkAccess);
  useCheck(props.headingLevel, checkHeadingLevel);
  useCheck(props.dir, checkDir);
  useCheck(props.theme, checkTheme);
  useCheck(props.authorizationDocsUrl, checkUrl);
  useCheck(props.timeZone, checkTimeZone);
  useCheck(props.locale, checkLocale);
  useCheck(props.view, checkView);
  useCheck(props.onViewChange, checkOnViewChange);
  useCheck(props.columns, checkColumns);
  useCheck(props.rowActions, checkRowActions);
  useCheck(props.slots, checkSlots);
  useCheck(props.onEvent, checkOnEvent);
  useCheck(props.onUnclaimedTokenChange, checkOnUnclaimedTokenChange);
  useCheck(props.onReauthenticate, checkOnReauthenticate);
}
