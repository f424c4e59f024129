import { API_KEY_SORT_FIELDS } from "../../model/api-key.js";
import { show, wrong } from "./wrong-prop.js";

const OWN_COLUMNS: readonly string[] = [...API_KEY_SORT_FIELDS, "createdBy", "scopes", "actions"];
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
  if (OWN_COLUMNS.includes(id)) {
    throw wrong(
      "columns",
      `has the id ${show(id)}`,
      "The panel has such a column; choose another id.",
    );
  }
  if (ids.indexOf(id) !== index) {
    throw wrong("columns", `has the id ${show(id)} twice`, "Give each column an id of its own.");
  }
  if (typeof header !== "string" || header === "") {
    throw wrong(
      "columns",
      `has no \`header\` in ${show(id)}`,
      "Pass its text as a non-empty string: it names the column for screen readers, too.",
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
      "Pass a function that answers the value of a key.",
    );
  }
}

/** Checks the host's columns. @throws Error that says which is wrong, and what to pass */
export function checkColumns(columns: unknown): void {
  if (columns === undefined) return;
  if (!Array.isArray(columns)) {
    throw wrong("columns", `is ${show(columns)}`, "Pass an array of columns, or leave it out.");
  }
  const ids = columns.map((column) => (column as { id?: unknown } | null)?.id);
  for (const [index, column] of columns.entries()) checkColumn(column, index, ids);
}

/** Checks the host's slots. @throws Error that says which is wrong, and what to pass */
export function checkSlots(slots: unknown): void {
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
