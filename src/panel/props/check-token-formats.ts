import { TOKEN_SLOT } from "../../token/token-format.js";
import { show } from "./wrong-prop.js";

/**
 * Checks the formats a host offers for copying, in development and in production.
 * @param component what the host rendered, for the error
 * @throws Error that says which format is wrong, and what to pass
 */
export function checkTokenFormats(
  formats: unknown,
  component: "ApiKeysPanel" | "TokenReveal" = "ApiKeysPanel",
): void {
  const wrong = (problem: string, fix: string) =>
    new Error(`${component}: the prop \`tokenFormats\` ${problem}. ${fix}`);
  if (formats === undefined) return;
  if (!Array.isArray(formats)) {
    throw wrong(
      `is ${show(formats)}`,
      "Pass an array of { id, label, template }, [] for none, or leave it out.",
    );
  }
  const seen = new Set<string>();
  for (const [index, format] of formats.entries()) {
    if (typeof format !== "object" || format === null) {
      throw wrong(
        `has ${show(format)} at ${index}`,
        "Pass objects with `id`, `label`, and `template`.",
      );
    }
    const { id, label, template } = format as Readonly<Record<string, unknown>>;
    if (typeof id !== "string" || id === "") {
      throw wrong(`has no \`id\` at ${index}`, "Give each format a non-empty string.");
    }
    if (seen.has(id)) {
      throw wrong(`has the id ${show(id)} twice`, "Give each format a different id.");
    }
    seen.add(id);
    if (typeof label !== "string" || label.trim() === "") {
      throw wrong(
        `has no \`label\` in ${show(id)}`,
        "Pass the text that people pick it by, as a non-empty string.",
      );
    }
    if (typeof template !== "string" || !template.includes(TOKEN_SLOT)) {
      throw wrong(
        `has no ${TOKEN_SLOT} in the \`template\` of ${show(id)}`,
        `Pass a string with ${TOKEN_SLOT} where the token goes, such as "API_KEY=${TOKEN_SLOT}".`,
      );
    }
  }
}
