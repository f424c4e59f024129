import { apiKeysQueryKeys } from "../data/query-keys.js";
import { reportOddity } from "../data/report-errors.js";
import { type Read, useRead } from "../data/use-read.js";
import type { ApiKeyUsage } from "../model/api-key.js";
import { readUsage } from "../model/usage.js";
import type { UseApiKeysResult } from "./use-api-keys.js";

/** How long the numbers count as new, in milliseconds. */
const STALE_MS = 60_000;

/**
 * How often a key was used: the adapter's `getUsage`. Without it, nothing is ever loaded.
 * @param keys what `useApiKeys` returns
 */
export function useApiKeyUsage(
  keys: Pick<UseApiKeysResult, "target">,
  apiKeyId: string,
): Read<ApiKeyUsage> {
  const { adapter, scope, queryClient } = keys.target;
  const hasUsage = adapter.getUsage !== undefined;
  return useRead({
    queryKey: apiKeysQueryKeys.usage(scope, apiKeyId),
    queryClient,
    scope,
    method: "getUsage",
    read: hasUsage
      ? async (context) => readUsage(await adapter.getUsage?.(apiKeyId, context), reportOddity)
      : null,
    staleMs: STALE_MS,
  });
}
