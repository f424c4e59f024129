/** An error that says which prop is wrong, how, and what to do about it. */
export function wrong(prop: string, problem: string, remedy: string): Error {
  return new Error(`ApiKeysPanel: the prop \`${prop}\` ${problem}. ${remedy}`);
}

/** A value for an error: strings in quotes, objects without their content. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (value === undefined || value === null) return "missing";
  return typeof value === "object" ? "an object" : String(value);
}
