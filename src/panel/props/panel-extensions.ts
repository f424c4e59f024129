import type { ReactNode } from "react";
import type { ApiKeysList } from "../../headless/api-keys-list.js";
import type { ApiKey } from "../../model/api-key.js";
import type { ListColumn } from "../../model/list-column.js";

/**
 * A column of the host's own, after the panel's columns. Keep the array the same between renders (a constant, or
 * `useMemo`), or the list is put in order anew each time.
 *
 * @example
 * const columns: ApiKeysColumn[] = [
 *   { id: "region", header: "Region", getValue: (apiKey) => regions.get(apiKey.id), isSortable: true },
 * ];
 */
export interface ApiKeysColumn extends ListColumn {
  /** Above the column; in the narrow layout before the value. */
  readonly header: string;
  /**
   * What is drawn for a key. Left out: the value, a number or date in the panel's language.
   * Nothing in it can show a token, as no key holds one.
   */
  readonly cell?: ((apiKey: ApiKey) => ReactNode) | undefined;
}

/** An entry of the host's own in the menu of a row. */
export interface ApiKeysRowAction {
  /** Unique within the menu. */
  readonly id: string;
  readonly label: string;
  /** Called once the menu has closed and its button has the focus: a dialog opened here gives it back there. */
  readonly onSelect: (apiKey: ApiKey) => void;
  /** `danger` for what cannot be undone. */
  readonly tone?: "danger" | undefined;
}

/** Parts of the panel that the host can draw itself. Each gets the panel's own part, to place or to leave out. */
export interface ApiKeysPanelSlots {
  /** Above the list. `count` also says the count to screen readers; leave it out only where something else does. */
  readonly toolbar?:
    | ((parts: {
        readonly searchField: ReactNode;
        readonly count: ReactNode;
        readonly list: ApiKeysList;
      }) => ReactNode)
    | undefined;
  /** In place of the rows while the workspace has no keys. */
  readonly emptyState?:
    | ((parts: {
        readonly emptyState: ReactNode;
        /** Opens the create dialog. `undefined`: this user, or this backend, cannot create keys. */
        readonly onCreate: (() => void) | undefined;
      }) => ReactNode)
    | undefined;
}
