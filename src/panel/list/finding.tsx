import { useKeys } from "../frame/keys-context.js";

export { ScopeReader } from "./scope-reader.js";

/** How many keys there can be. */
export function Quota() {
  useKeys();
  return null;
}

/** The filters as chips, beside the search. */
export function FilterBar() {
  useKeys();
  return null;
}

/** Says that keys end soon. */
export function ExpiringNotice() {
  useKeys();
  return null;
}
