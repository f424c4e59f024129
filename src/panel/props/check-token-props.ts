import { TOKEN_SLOT } from "../../token/token-format.js";
import { checkType, is, show, useCheck, wrong } from "./check-props.js";

function checkReplayMarkers(value: unknown): void {
  checkType("replayMarkers", value, "object", "{ className, attributes }");
  const { className, attributes } = (value ?? {}) as { className?: unknown; attributes?: unknown };
  if (className !== undefined && typeof className !== "string") {
    throw wrong("replayMarkers", `has a \`className\` that ${is(className)}`, "Pass one string.");
  }
  for (const [name, content] of Object.entries(attributes ?? {})) {
    // Anything else could undo what keeps the token safe there.
    if (name.startsWith("data-") && typeof content === "string") continue;
    throw wrong(
      "replayMarkers",
      `has the attribute ${JSON.stringify(name)}, which ${is(content)}`,
      'Pass attributes whose names begin with "data-" and whose values are strings.',
    );
  }
}

function checkTokenFormats(formats: unknown, component?: "TokenReveal"): void {
  const wrongFormats = (problem: string, remedy: string) =>
    wrong("tokenFormats", problem, remedy, component);
  if (formats === undefined) return;
  if (!Array.isArray(formats)) {
    throw wrongFormats(
      `is ${show(formats)}`,
      "Pass an array of { id, label, template }, [] for none, or leave it out.",
    );
  }
  const seen = new Set<string>();
  for (const [index, format] of formats.entries()) {
    if (typeof format !== "object" || format === null) {
      throw wrongFormats(
        `has ${show(format)} at ${index}`,
        "Pass objects with `id`, `label`, and `template`.",
      );
    }
    const { id, label, template } = format as Readonly<Record<string, unknown>>;
    if (typeof id !== "string" || id === "") {
      throw wrongFormats(`has no \`id\` at ${index}`, "Give each format a non-empty string.");
    }
    if (seen.has(id)) {
      throw wrongFormats(`has the id ${show(id)} twice`, "Give each format a different id.");
    }
    seen.add(id);
    if (typeof label !== "string" || label.trim() === "") {
      throw wrongFormats(
        `has no \`label\` in ${show(id)}`,
        "Pass the text that people pick it by, as a non-empty string.",
      );
    }
    if (typeof template !== "string" || !template.includes(TOKEN_SLOT)) {
      throw wrongFormats(
        `has no ${TOKEN_SLOT} in the \`template\` of ${show(id)}`,
        `Pass a string with ${TOKEN_SLOT} where the token goes, such as "API_KEY=${TOKEN_SLOT}".`,
      );
    }
  }
}

const checkPanelTokenFormats = (value: unknown) => checkTokenFormats(value);

const checkRevealTokenFormats = (value: unknown) => checkTokenFormats(value, "TokenReveal");

/**
 * Checks the props that only the reveal uses, with the dialogs, in development and in production, again only when they change.
 * @throws Error that names the prop, what's wrong with it, and what to pass
 */
export function useCheckedTokenProps(tokenFormats: unknown, replayMarkers: unknown): void {
  useCheck(tokenFormats, checkPanelTokenFormats);
  useCheck(replayMarkers, checkReplayMarkers);
}

/** Checks the formats passed to `<TokenReveal>`. @throws Error as {@link useCheckedTokenProps} */
export function useCheckedTokenFormats(tokenFormats: unknown): void {
  useCheck(tokenFormats, checkRevealTokenFormats);
}
