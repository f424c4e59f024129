import { useCallback, useMemo, useSyncExternalStore } from "react";
import { apiKeysQueryKeys } from "../../data/query-keys.js";
import type { ApiKeyScope } from "../../model/api-key.js";
import { useKeys } from "../frame/keys-context.js";
import { Scopes } from "../frame/scopes.js";

/** All permissions of a key, by name if the page has read the names already. */
export function ScopeNames({ scopes }: { readonly scopes: readonly string[] }) {
  const { queryClient, scope } = useKeys().target;
  const subscribe = useCallback(
    (listener: () => void) => queryClient.getQueryCache().subscribe(listener),
    [queryClient],
  );
  const get = () =>
    queryClient.getQueryData<readonly ApiKeyScope[]>(apiKeysQueryKeys.scopes(scope));
  const known = useSyncExternalStore(subscribe, get, get);
  const labels = useMemo(() => new Map(known?.map(({ id, label }) => [id, label])), [known]);
  return <Scopes scopes={scopes} labels={labels} />;
}
