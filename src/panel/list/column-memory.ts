import { useEffect, useSyncExternalStore } from "react";
import { type ColumnVisibility, GUESSED_COLUMNS } from "./columns.js";

/** The columns that the last list of each data set had, for as long as the page lives. */
const remembered = new Map<string, ColumnVisibility>();

const never = () => () => {};

/** The columns to expect of a list that is still to come: those that it had before, or those of most backends. */
export function useExpectedColumns(scopeKey: string): ColumnVisibility {
  // The server knows of no earlier list, and what it has rendered comes first.
  return useSyncExternalStore(
    never,
    () => remembered.get(scopeKey) ?? GUESSED_COLUMNS,
    () => GUESSED_COLUMNS,
  );
}

/** Keeps the columns that a list has for the next time that it is loaded. */
export function useRememberedColumns(scopeKey: string, visibility: ColumnVisibility): void {
  // The memory is outside of React.
  useEffect(() => {
    remembered.set(scopeKey, visibility);
  }, [scopeKey, visibility]);
}
