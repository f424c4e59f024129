import { QueryClient } from "@tanstack/react-query";

/**
 * The panel's own client, so that a host's, of whatever version and with whatever defaults, is never touched.
 * All options that matter are set at each query and mutation, because a host may pass a client of its own.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient();
}
