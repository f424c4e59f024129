import { OPTIONAL_METHODS } from "../../adapters/optional-methods.js";
import { checkColumns, checkSlots } from "./check-extensions.js";
import { checkTokenFormats } from "./check-token-formats.js";
import type { ApiKeysPanelProps } from "./panel-props.js";
import { show, wrong } from "./wrong-prop.js";

function is(value: unknown): string {
  return value === undefined || value === null ? "is missing" : `is ${show(value)}`;
}

function checkOneOf(prop: string, value: unknown, allowed: readonly unknown[]): void {
  if (value === undefined || allowed.includes(value)) return;
  const list = allowed.map((it) => JSON.stringify(it)).join(", ");
  throw wrong(prop, is(value), `Pass one of ${list}, or leave it out.`);
}

function checkType(prop: string, value: unknown, type: "string" | "object", example: string): void {
  if (value === undefined || (typeof value === type && value !== null)) return;
  throw wrong(prop, is(value), `Pass ${example}, or leave it out.`);
}

function checkReplayMarkers(value: unknown): void {
  checkType("replayMarkers", value, "object", "{ className, attributes }");
  const { className, attributes } = (value ?? {}) as { className?: unknown; attributes?: unknown };
  if (className !== undefined && typeof className !== "string") {
    throw wrong("replayMarkers", `has a \`className\` that ${is(className)}`, "Pass one string.");
  }
  for (const [name, it] of Object.entries(attributes ?? {})) {
    // Anything else could undo what keeps the token safe there.
    if (name.startsWith("data-") && typeof it === "string") continue;
    throw wrong(
      "replayMarkers",
      `has the attribute ${JSON.stringify(name)}, which ${is(it)}`,
      'Pass attributes whose names begin with "data-" and whose values are strings.',
    );
  }
}

function checkFunction(prop: string, value: unknown): void {
  if (value === undefined || typeof value === "function") return;
  throw wrong(prop, is(value), "Pass a function, or leave it out.");
}

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
    if (methods[name] !== undefined && typeof methods[name] !== "function") {
      throw wrong(
        "adapter",
        `has a \`${name}\` that ${is(methods[name])}, not a function`,
        "Make it a function, or leave it out: a method that is absent has no control on the screen.",
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
}

function checkUrl(value: unknown): void {
  if (value === undefined) return;
  const isUrl = typeof value === "string" && value !== "";
  // Other schemes (`javascript:` above all) would run in the host's page.
  // Browsers leave out control characters and white space before they look for a scheme.
  const address = isUrl ? value.replace(/[\p{Cc}\s]/gu, "") : "";
  const isSafe = isUrl && (/^https?:/i.test(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address));
  if (isSafe) return;
  throw wrong(
    "authorizationDocsUrl",
    is(value),
    "Pass an http(s) address or a path, or leave it out.",
  );
}

function isKnown(value: string, use: (value: string) => unknown): boolean {
  try {
    use(value);
    return true;
  } catch {
    return false;
  }
}

/** @param sample what every runtime knows: one that doesn't is at fault itself, and that is nothing to go white for */
function checkIntl(
  prop: string,
  value: unknown,
  use: (value: string) => unknown,
  sample: string,
  example: string,
) {
  if (value === undefined) return;
  if (typeof value === "string" && (isKnown(value, use) || !isKnown(sample, use))) return;
  throw wrong(
    prop,
    `${is(value)}, which this runtime does not know`,
    `Pass ${example}, or leave it out.`,
  );
}

/**
 * Checks what the host passed, in development and in production.
 * @throws Error that names the prop, what was wrong, and what to pass
 */
export function checkProps(props: ApiKeysPanelProps): void {
  checkAdapter(props.adapter);
  if (typeof props.workspaceId !== "string" || props.workspaceId === "") {
    throw wrong(
      "workspaceId",
      props.workspaceId === "" ? "is empty" : is(props.workspaceId),
      "Pass the id of the workspace whose keys are shown, as a non-empty string.",
    );
  }
  checkType("workspaceName", props.workspaceName, "string", "the workspace's name as a string");
  checkType("messages", props.messages, "object", "an object with texts by their keys");
  checkType("queryClient", props.queryClient, "object", "a QueryClient of TanStack Query 5");
  checkReplayMarkers(props.replayMarkers);
  checkOneOf("offerTokenAgain", props.offerTokenAgain, [true, false]);
  checkTokenFormats(props.tokenFormats);
  checkOneOf("access", props.access, ["write", "read"]);
  checkOneOf("headingLevel", props.headingLevel, [1, 2, 3, 4]);
  checkOneOf("dir", props.dir, ["ltr", "rtl", "auto"]);
  checkOneOf("theme", props.theme, ["light", "dark", "auto", "host"]);
  checkUrl(props.authorizationDocsUrl);
  checkIntl(
    "timeZone",
    props.timeZone,
    (timeZone) => new Intl.DateTimeFormat("en", { timeZone }),
    "UTC",
    'an IANA name such as "Europe/Berlin"',
  );
  checkIntl(
    "locale",
    props.locale,
    (locale) => Intl.getCanonicalLocales(locale),
    "en",
    'a BCP 47 tag such as "de-AT"',
  );
  checkColumns(props.columns);
  checkFunction("rowActions", props.rowActions);
  checkSlots(props.slots);
  checkFunction("onEvent", props.onEvent);
  checkFunction("onUnclaimedTokenChange", props.onUnclaimedTokenChange);
  checkFunction("onReauthenticate", props.onReauthenticate);
}
