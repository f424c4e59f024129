import { useQuery } from "@tanstack/react-query";
import type { ReadContext } from "../adapters/adapter.js";
import { type ApiKeysError, isForDevelopers, toApiKeysError } from "../model/errors.js";
import { readRetryDelayMs, shouldRetryRead } from "./load-list.js";
import type { PanelQueryClient } from "./query-client.js";
import { reportToDeveloper } from "./report-errors.js";
import type { ApiKeysScope } from "./scope.js";

/** Something that is read from the backend besides the list. */
export interface Read<Data> {
  /** What came last. `undefined`: nothing yet, or nothing is asked for. */
  readonly data: Data | undefined;
  /** Why the last read failed; what came before stays. `null`: it didn't. */
  readonly error: ApiKeysError | null;
  /** Nothing has come yet, and a read is running. */
  readonly isLoading: boolean;
  /** A read is running. */
  readonly isFetching: boolean;
  /** Reads again. */
  readonly reload: () => void;
}

/**
 * Reads something besides the list, with the list's rules for retries.
 * @param options.read calls the adapter and reads what comes in. `null`: there's nothing to ask for
 * @param options.method the adapter's method, for errors
 * @param options.staleMs how long what came counts as new, in milliseconds
 */
export function useRead<Data>(options: {
  readonly queryKey: readonly unknown[];
  readonly queryClient: PanelQueryClient;
  readonly scope: ApiKeysScope;
  readonly method: string;
  readonly read: ((context: ReadContext) => Promise<Data>) | null;
  readonly staleMs: number;
}): Read<Data> {
  const { queryKey, queryClient, scope, method, read, staleMs } = options;
  const { workspaceId } = scope;
  const result = useQuery<Data, ApiKeysError>(
    {
      queryKey,
      queryFn: async ({ signal }) => {
        if (!read) throw new Error(`There is no ${method} to call.`);
        try {
          return await read({ workspaceId, signal });
        } catch (thrown) {
          signal.throwIfAborted();
          const error = toApiKeysError(thrown, method);
          if (isForDevelopers(error, method)) reportToDeveloper(error.message);
          throw error;
        }
      },
      enabled: read !== null,
      retry: shouldRetryRead,
      retryDelay: readRetryDelayMs,
      networkMode: "always",
      staleTime: staleMs,
      refetchInterval: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      throwOnError: false,
    },
    queryClient,
  );
  const { data, error, refetch } = result;
  return {
    data,
    error,
    isLoading: result.isLoading,
    isFetching: result.isFetching,
    reload: () => void refetch(),
  };
}
