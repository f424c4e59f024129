import type { ApiKeysAdapter } from "../../adapters/adapter.js";
import { useCheck, wrong } from "./check-props.js";

const FIELDS = ["description", "expiresAt", "scopes", "enabled"];
const DIALOGS = ["create", "update"];
const KINDS = ["text", "multiline", "number", "select", "switch", "list"];

function isSome(value: unknown, allowed: readonly unknown[]): boolean {
  return Array.isArray(value) && value.every((one) => allowed.includes(one));
}

/** @param ids those of the fields before it */
function isCustomField(field: unknown, ids: readonly unknown[]): boolean {
  const { id, label, kind, on, options } = (field ?? {}) as Readonly<Record<string, unknown>>;
  const isNamed = typeof id === "string" && id !== "" && typeof label === "string";
  const hasKind = KINDS.includes(kind as string) && (kind !== "select" || Array.isArray(options));
  return isNamed && hasKind && isSome(on, DIALOGS) && !ids.includes(id);
}

function checkFields(fields: unknown): void {
  const lists = (fields ?? {}) as Readonly<Record<string, readonly unknown[] | undefined>>;
  for (const dialog of DIALOGS) {
    const names = FIELDS.slice(0, dialog === "create" ? 3 : 4);
    if (isSome(lists[dialog] ?? [], names)) continue;
    throw wrong(
      "adapter",
      `has a \`fields\` whose \`${dialog}\` names a field that doesn't exist`,
      `Pass any of ${names.join(", ")}.`,
    );
  }
  const custom = lists.custom ?? [];
  const ids = custom.map((field) => (field as { id?: unknown } | null)?.id);
  for (const [index, field] of custom.entries()) {
    if (isCustomField(field, ids.slice(0, index))) continue;
    throw wrong(
      "adapter",
      `has a custom field at ${index} that can't be used`,
      `Give each a different \`id\`, a \`label\`, a \`kind\` (${KINDS.join(", ")}), \`on\` (an array of ${DIALOGS.join(", ")}), and a select its \`options\`.`,
    );
  }
}

/**
 * Checks the fields of an adapter, in development and in production, again only when they change.
 * @throws Error that says what's wrong and what to pass
 */
export function useCheckedFields({ fields }: Pick<ApiKeysAdapter, "fields">): void {
  useCheck(fields, checkFields);
}
