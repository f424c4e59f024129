import { createContext, type ReactNode, useContext } from "react";
import type { UseApiKeysResult } from "../../headless/use-api-keys.js";

const KeysContext = createContext<UseApiKeysResult | null>(null);

/** Gives the rooms below it the keys of the panel and what can be done with them. */
export function KeysProvider(props: {
  readonly keys: UseApiKeysResult;
  readonly children: ReactNode;
}) {
  return <KeysContext.Provider value={props.keys}>{props.children}</KeysContext.Provider>;
}

/**
 * The keys of the panel around, and what can be done with them.
 * @throws Error outside of a panel
 */
export function useKeys(): UseApiKeysResult {
  const keys = useContext(KeysContext);
  if (keys === null) {
    throw new Error(
      "ApiKeysPanel: a part of the panel was rendered outside of it. Render <ApiKeysPanel>; its parts don't work on their own.",
    );
  }
  return keys;
}
