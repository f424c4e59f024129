import { createContext, type ReactNode, useContext } from "react";
import type { ApiKey, ApiKeyAction } from "../../model/api-key.js";
import type { ApiKeysColumn, ApiKeysRowAction } from "../props/panel-props.js";

/** What the rows of the list share. */
export interface ListContextValue {
  /** Milliseconds since 1970, for relative times. */
  readonly now: number;
  /** What this user can do with a key. */
  readonly getActions: (apiKey: ApiKey) => readonly ApiKeyAction[];
  /** The custom entries in the menu of a key. */
  readonly getRowActions: (apiKey: ApiKey) => readonly ApiKeysRowAction[];
  /** The custom columns. */
  readonly columns: readonly ApiKeysColumn[];
  /** The key that was created last. `null`: none. */
  readonly createdId: string | null;
  readonly onDetails: (apiKey: ApiKey) => void;
  readonly onEdit: (apiKey: ApiKey) => void;
  readonly onRotate: (apiKey: ApiKey) => void;
  readonly onDelete: (apiKey: ApiKey) => void;
  /** Whether no one has the token of a key: it was wiped before anyone copied it, or it never arrived. */
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
 * What the rows of a list share.
 * @throws Error outside a list
 */
export function useList(): ListContextValue {
  const value = useContext(ListContext);
  if (value === null) {
    throw new Error(
      "ApiKeysPanel: a cell was rendered outside the list. Render <ApiKeysPanel>; its parts don't work on their own.",
    );
  }
  return value;
}
