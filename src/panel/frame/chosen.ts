import type { ApiKey } from "../../model/api-key.js";

/** The keys that are chosen in the list, to do something with all of them. */
export interface Chosen {
  /** The scope of the keys. They aren't chosen in another one. */
  readonly scopeKey: string;
  /** By id, in the order in which they were chosen, each as it was then. */
  readonly byId: ReadonlyMap<string, ApiKey>;
  /** Where a range begins: the key that was pressed last. `null`: there was none. */
  readonly anchorId: string | null;
  /** The user has just chosen, so that it has to be announced. */
  readonly isNews: boolean;
}

/** Nothing is chosen. */
export const NOTHING_CHOSEN: Chosen = {
  scopeKey: "",
  byId: new Map(),
  anchorId: null,
  isNews: false,
};
