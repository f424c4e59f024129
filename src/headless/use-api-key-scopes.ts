import { apiKeysQueryKeys } from "../data/query-keys.js";
import { reportOddity } from "../data/report-errors.js";
import { type Read, useRead } from "../data/use-read.js";
import type { ApiKeyScope } from "../model/api-key.js";
import { readScopes } from "../model/scopes.js";
import type { UseApiKeysResult } from "./use-api-keys.js";

/** Scopes change with a release of the backend. */
const STALE_MS = 5 * 60_000;

/**
 * Every scope that a key can have: what the adapter's `listScopes` returns. They're read once for all that use this hook.
 * Without `listScopes`, `data` stays `undefined`.
 * @param keys what `useApiKeys` returns
 */
export function useApiKeyScopes(
  keys: Pick<UseApiKeysResult, "target">,
): Read<readonly ApiKeyScope[]> {
  const { adapter, scope, queryClient } = keys.target;
  const isThere = adapter.listScopes !== undefined;
  return useRead({
    queryKey: apiKeysQueryKeys.scopes(scope),
    queryClient,
    scope,
    method: "listScopes",
    read: isThere
      ? async (context) => readScopes(await adapter.listScopes?.(context), reportOddity)
      : null,
    staleMs: STALE_MS,
  });
}
