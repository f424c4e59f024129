import { createContext, type ReactNode, useCallback, useMemo, useSyncExternalStore } from "react";
import { apiKeysQueryKeys } from "../../data/query-keys.js";
import type { UseApiKeysResult } from "../../headless/use-api-keys.js";
import type { ApiKeyScope } from "../../model/api-key.js";

/** The names of scopes, by their ids, as far as they're known. */
export type ScopeLabels = ReadonlyMap<string, string>;

const UNKNOWN = () => undefined;

/** The names of scopes: those that something on the page has read already. */
function useScopeLabels({ target }: Pick<UseApiKeysResult, "target">): ScopeLabels {
  const { queryClient, scope } = target;
  const subscribe = useCallback(
    (listener: () => void) => queryClient.getQueryCache().subscribe(listener),
    [queryClient],
  );
  const get = () =>
    queryClient.getQueryData<readonly ApiKeyScope[]>(apiKeysQueryKeys.scopes(scope));
  const scopes = useSyncExternalStore(subscribe, get, UNKNOWN);
  return useMemo(() => new Map(scopes?.map(({ id, label }) => [id, label])), [scopes]);
}

/** What the cells below know of scopes. `null`: the backend knows only their ids. */
export const ScopeLabelsContext = createContext<ScopeLabels | null>(null);

/** Gives cells the names of scopes, so that each doesn't look for them by itself. */
export function ScopeLabelsProvider(props: {
  readonly keys: UseApiKeysResult;
  readonly children: ReactNode;
}) {
  const { keys, children } = props;
  const labels = useScopeLabels(keys);
  return (
    <ScopeLabelsContext.Provider value={keys.abilities.isPlain ? null : labels}>
      {children}
    </ScopeLabelsContext.Provider>
  );
}
