import { type QueryClient, useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import type { ApiKeysError } from "../model/errors.js";

/** A write as a dialog sees it. */
export interface Write<Variables, Result> {
  readonly isPending: boolean;
  /** Why the last try failed. `null`: it did not, or none was made. */
  readonly error: ApiKeysError | null;
  /** As `isPending`, but true from the call of `run` on, before anything is drawn: a double click is that quick. */
  readonly isUnderWay: () => boolean;
  /** @throws ApiKeysError */
  readonly run: (variables: Variables) => Promise<Result>;
}

/**
 * Runs one write operation through TanStack Query: never repeated by itself, also made while the browser believes to be
 * offline, and not kept in the cache once its component is gone.
 */
export function useWrite<Variables, Result>(
  operation: (variables: Variables) => Promise<Result>,
  queryClient: QueryClient,
): Write<Variables, Result> {
  const runningRef = useRef(0);
  const mutation = useMutation<Result, ApiKeysError, Variables>(
    {
      mutationFn: operation,
      retry: false,
      networkMode: "always",
      gcTime: 0,
      throwOnError: false,
    },
    queryClient,
  );
  return {
    isPending: mutation.isPending,
    error: mutation.error,
    isUnderWay: () => runningRef.current > 0,
    run: (variables) => {
      runningRef.current += 1;
      return mutation.mutateAsync(variables).finally(() => {
        runningRef.current -= 1;
      });
    },
  };
}
