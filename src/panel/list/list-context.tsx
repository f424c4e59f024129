import { createContext, type ReactNode, useContext } from "react";
import type { ApiKey, ApiKeyAction } from "../../model/api-key.js";
import type { BulkAction } from "../../model/bulk.js";
import type { Chosen } from "../frame/chosen.js";
import type { ScopeLabels } from "../frame/scopes.js";
import type { Store } from "../frame/store.js";
import type { ApiKeysColumn, ApiKeysRowAction } from "../props/panel-props.js";

/** What the parts of the list share. It changes only when the list looks different for it. */
export interface ListContextValue {
  /** What this user can do with a key. */
  readonly getActions: (apiKey: ApiKey) => readonly ApiKeyAction[];
  /** The custom entries in the menu of a key. `undefined`: there are none. */
  readonly rowActions: ((apiKey: ApiKey) => readonly ApiKeysRowAction[]) | undefined;
  /** The custom columns. */
  readonly columns: readonly ApiKeysColumn[];
  /** The key that was created last. `null`: none. */
  readonly createdId: string | null;
  /** Rows can be chosen, so there's a column for it. */
  readonly isChoosing: boolean;
  /** What is needed to choose them. `null`: they can't be, or the code for it isn't there yet. */
  readonly bulk: typeof import("./bulk.js") | null;
  readonly chosen: Store<Chosen>;
  /** The names of scopes, as far as they're known. `null`: the backend has none. */
  readonly scopeLabels: ScopeLabels | null;
  /** Opens a dialog. */
  readonly onOpen: (dialog: PageDialog) => void;
}

/** What the page can open. */
export type PageDialog =
  | {
      readonly kind: "create";
      /** The key that the new one starts from. `undefined`: none. */
      readonly from?: ApiKey;
    }
  | { readonly kind: "rotate" | "edit" | "delete" | "details"; readonly apiKey: ApiKey }
  | {
      readonly kind: "bulk";
      readonly action: BulkAction;
      readonly apiKeys: readonly ApiKey[];
      /** How many more were chosen that this can't be done with. */
      readonly leftOutCount: number;
      /** Receives the keys that it was done for, when the dialog closes. */
      readonly onEnd: (doneIds: ReadonlySet<string>) => void;
    };

const ListContext = createContext<ListContextValue | null>(null);

/** Gives the parts below it what they share. */
export function ListContextProvider(props: {
  readonly value: ListContextValue;
  readonly children: ReactNode;
}) {
  return <ListContext.Provider value={props.value}>{props.children}</ListContext.Provider>;
}

/**
 * What the parts of a list share.
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
