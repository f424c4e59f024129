import { type QueryCache, QueryClient } from "@tanstack/react-query";
import { reportToDeveloper } from "./report-errors.js";

/** The client the panel reads with, from the same copy of TanStack Query as its hooks. */
export type PanelQueryClient = QueryClient;

/** A `QueryClient` from any version and copy of TanStack Query 5: the part on which the types of all versions agree. */
export interface HostQueryClient {
  mount(): void;
  unmount(): void;
  clear(): void;
  getQueryCache(): object;
  getMutationCache(): object;
}

/**
 * Creates the panel's own client, so that the panel never touches a host's, whatever its version and defaults. Each query sets
 * all options that matter, because a host may pass its own client.
 */
export function createQueryClient(): PanelQueryClient {
  return new QueryClient();
}

/** The sorted method names of a cache's queries, as one string. */
function getQueryShape(cache: object, client: QueryClient): string {
  // A separate cache, so that the host's never sees this query.
  const QueryCacheOfCopy = cache.constructor as new () => QueryCache;
  const query = new QueryCacheOfCopy().build(client, { queryKey: ["shape"], gcTime: 0 });
  const shape = Object.getOwnPropertyNames(Object.getPrototypeOf(query)).sort().join();
  query.destroy();
  return shape;
}

const shareable = new WeakMap<HostQueryClient, boolean>();

function fitsHooks(client: HostQueryClient): client is PanelQueryClient {
  if (client instanceof QueryClient) return true;
  try {
    const own = createQueryClient();
    // It comes from another copy of the library, so its queries must have every method our hooks call.
    return (
      getQueryShape(client.getQueryCache(), client as unknown as QueryClient) ===
      getQueryShape(own.getQueryCache(), own)
    );
  } catch {
    return false;
  }
}

/**
 * Whether the panel's hooks work with a host's client. Two copies of TanStack Query on one page may differ so much that the
 * hooks of one break with a client of the other.
 */
export function canShareClient(client: HostQueryClient): client is PanelQueryClient {
  let canShare = shareable.get(client);
  if (canShare === undefined) {
    canShare = fitsHooks(client);
    shareable.set(client, canShare);
  }
  if (!canShare) {
    reportToDeveloper(
      "`queryClient` comes from another version of @tanstack/react-query than the panel uses, so the panel uses its own cache. To share yours, install one version for both; `npm ls @tanstack/react-query` lists the installed ones.",
    );
  }
  return canShare;
}
