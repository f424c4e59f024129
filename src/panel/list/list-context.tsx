import { createContext, type ReactNode, useContext } from "react";
import type { ApiKey, ApiKeyAction } from "../../model/api-key.js";
import type { ApiKeysColumn, ApiKeysRowAction } from "../props/panel-props.js";

/** What the rows of the list share. */
export interface ListContextValue {
  /** Milliseconds since 1970, for relative times. */
  readonly now: number;
  /** What this user may do with a key, here and now. */
  readonly getActions: (apiKey: ApiKey) => readonly ApiKeyAction[];
  /** What the host adds to the menu of a key. */
  readonly getRowActions: (apiKey: ApiKey) => readonly ApiKeysRowAction[];
  /** The host's own columns. */
  readonly columns: readonly ApiKeysColumn[];
  /** The key that was created last. `null`: none. */
  readonly createdId: string | null;
  readonly onDetails: (apiKey: ApiKey) => void;
  readonly onEdit: (apiKey: ApiKey) => void;
  readonly onRotate: (apiKey: ApiKey) => void;
  readonly onDelete: (apiKey: ApiKey) => void;
  /** Whether the token of a key was wiped before anybody copied it. */
  readonly wasTokenLost: (apiKeyId: string) => boolean;
}

const ListContext = createContext<ListContextValue | null>(null);

/** Gives the rows below it what they share. */
export function ListContextProvider(props: {
  readonly value: ListContextValue;
  readonly children: ReactNode;
}) {
  return <ListContext.Provider value={props.value}>{props.children}</ListContext.Provider>;
}

/**
 * What the rows of the list around share.
 * @throws Error outside of a list
 */
export function useList(): ListContextValue {
  const value = useContext(ListContext);
  if (value === null) {
    throw new Error(
      "ApiKeysPanel: a cell was rendered outside of the list. Cells are made by <KeyTable> and are not for use on their own.",
    );
  }
  return value;
}
