import type { ApiKeyPatch, ApiKeyScope } from "../../model/api-key.js";
import { ApiKeysError, type ApiKeysErrorFields } from "../../model/errors.js";
import { findNameProblem, NAME_MAX_LENGTH, type NameProblem } from "../../model/name-rules.js";

const NAME_MESSAGES = {
  empty: "Enter a name.",
  too_long: `Use at most ${NAME_MAX_LENGTH} characters.`,
  control_characters: "Remove line breaks and other control characters.",
} as const satisfies Record<NameProblem, string>;

function findExpiryMessage(expiresAt: string, now: number): string | null {
  const instant = Date.parse(expiresAt);
  if (Number.isNaN(instant)) return "Enter a date.";
  return instant <= now ? "Choose a date in the future." : null;
}

/**
 * Refuses what a server would refuse, whatever the screen let through.
 * @param scopes all that there are; `undefined`: any scope will do
 * @param now milliseconds since 1970
 * @throws ApiKeysError `invalid`, with `fields`
 */
export function assertValidInput(
  input: ApiKeyPatch,
  scopes: readonly ApiKeyScope[] | undefined,
  now: number,
): void {
  const fields: { -readonly [Field in keyof ApiKeysErrorFields]: string } = {};
  if (input.name !== undefined) {
    const problem = typeof input.name === "string" ? findNameProblem(input.name) : "empty";
    if (problem !== null) fields.name = NAME_MESSAGES[problem];
  }
  if (input.expiresAt != null) {
    const message = findExpiryMessage(input.expiresAt, now);
    if (message !== null) fields.expiresAt = message;
  }
  const unknownScope = input.scopes?.find((id) => scopes?.every((scope) => scope.id !== id));
  if (unknownScope !== undefined) fields.scopes = `There is no scope “${unknownScope}”.`;
  if (Object.keys(fields).length > 0) throw new ApiKeysError("invalid", { fields });
}
