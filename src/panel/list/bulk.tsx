import { useKeys } from "../frame/keys-context.js";

/** What can be done with the rows that are chosen. */
export function BulkBar() {
  useKeys();
  return null;
}
