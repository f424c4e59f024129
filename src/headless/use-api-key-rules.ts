import { useMemo } from "react";
import { apiKeysQueryKeys } from "../data/query-keys.js";
import { reportOddity } from "../data/report-errors.js";
import { type Read, useRead } from "../data/use-read.js";
import { type ResolvedRules, readRules } from "../model/rules.js";
import type { UseApiKeysResult } from "./use-api-keys.js";

/** Rules change rarely, and the server enforces them anyway. */
const STALE_MS = 5 * 60_000;

/**
 * What the backend accepts: the adapter's `rules`, with their defaults. Without `rules`, and where they aren't a function,
 * `data` is there right away.
 * @param keys what `useApiKeys` returns
 */
export function useApiKeyRules(keys: Pick<UseApiKeysResult, "target">): Read<ResolvedRules> {
  const { adapter, scope, queryClient } = keys.target;
  const { rules } = adapter;
  const isAsked = typeof rules === "function";
  const known = useMemo(
    () => (isAsked ? undefined : readRules(rules, reportOddity)),
    [isAsked, rules],
  );
  const read = useRead({
    queryKey: apiKeysQueryKeys.rules(scope),
    queryClient,
    scope,
    method: "rules",
    read: isAsked ? async (context) => readRules(await rules(context), reportOddity) : null,
    staleMs: STALE_MS,
  });
  if (known === undefined) return read;
  return { ...read, data: known, error: null, isLoading: false, isFetching: false };
}
