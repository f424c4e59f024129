import { type QueryCache, QueryClient } from "@tanstack/react-query";
import { reportToDeveloper } from "./report-errors.js";

/** The client that the panel reads with: of the same copy of TanStack Query as its hooks. */
export type PanelQueryClient = QueryClient;

/** A `QueryClient` of TanStack Query 5, of whatever version and copy: as much of it as types of all versions agree on. */
export interface HostQueryClient {
  mount(): void;
  unmount(): void;
  clear(): void;
  getQueryCache(): object;
  getMutationCache(): object;
}

/**
 * The panel's own client, so that a host's, of whatever version and with whatever defaults, is never touched.
 * All options that matter are set at each query, because a host may pass a client of its own.
 */
export function createQueryClient(): PanelQueryClient {
  return new QueryClient();
}

/** The methods of a query that a cache makes, in order, as one text. */
function getQueryShape(cache: object, client: QueryClient): string {
  // A cache of its own, so that the host's never sees this query.
  const QueryCacheOfCopy = cache.constructor as new () => QueryCache;
  const query = new QueryCacheOfCopy().build(client, { queryKey: ["shape"], gcTime: 0 });
  const shape = Object.getOwnPropertyNames(Object.getPrototypeOf(query)).sort().join();
  query.destroy();
  return shape;
}

const answers = new WeakMap<HostQueryClient, boolean>();

function fitsHooks(client: HostQueryClient): client is PanelQueryClient {
  if (client instanceof QueryClient) return true;
  try {
    const own = createQueryClient();
    // Another copy of the library: its queries have to do all that our hooks ask of them.
    return (
      getQueryShape(client.getQueryCache(), client as unknown as QueryClient) ===
      getQueryShape(own.getQueryCache(), own)
    );
  } catch {
    return false;
  }
}

/**
 * Whether the panel's hooks can work with a host's client. Two copies of TanStack Query on one page may differ so far that a
 * hook of one breaks on a client of the other.
 */
export function canShareClient(client: HostQueryClient): client is PanelQueryClient {
  let canShare = answers.get(client);
  if (canShare === undefined) {
    canShare = fitsHooks(client);
    answers.set(client, canShare);
  }
  if (!canShare) {
    reportToDeveloper(
      "`queryClient` comes from another version of @tanstack/react-query than the panel uses, so the panel keeps a cache of its own. To share yours, install one version for both: `npm ls @tanstack/react-query` shows which there are.",
    );
  }
  return canShare;
}
