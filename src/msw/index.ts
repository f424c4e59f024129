import { type HttpHandler, http, type PathParams } from "msw";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import { createMemoryAdapter } from "../adapters/memory/create-memory-adapter.js";
import { OPTIONAL_METHODS } from "../adapters/optional-methods.js";
import { toProblemResponse } from "./problem-response.js";
import { createResolvers, type ResolverInfo } from "./resolvers.js";

/** The options of {@link createApiKeysHandlers}. */
export interface ApiKeysHandlersOptions {
  /**
   * URL of the collection, as passed to `createRestAdapter`. `{workspaceId}` in it matches any workspace. Without it, all
   * requests are for the workspace `"default"`. Outside a browser, the URL must be absolute.
   */
  readonly baseUrl: string;
  /**
   * Where the keys are. Requests for a method it doesn't have fail with 405.
   * @default a memory adapter with all methods and no keys
   */
  readonly adapter?: ApiKeysAdapter;
}

/**
 * The HTTP contract of `openapi.yaml` as MSW handlers, so that your stories and tests run without your backend. Every
 * response, including errors, follows the contract. To make calls slow or fail, pass a memory adapter and use its options
 * and controls.
 *
 * @example
 * import { setupWorker } from "msw/browser";
 *
 * const worker = setupWorker(...createApiKeysHandlers({ baseUrl: "/api/workspaces/{workspaceId}/api-keys" }));
 * @throws Error if an option is invalid; the message names it and says what to pass
 */
export function createApiKeysHandlers(options: ApiKeysHandlersOptions): HttpHandler[] {
  const { baseUrl, adapter = createMemoryAdapter({ methods: OPTIONAL_METHODS }) } = options;
  if (typeof baseUrl !== "string" || baseUrl === "") {
    throw new Error(
      `createApiKeysHandlers: \`baseUrl\` is ${baseUrl === "" ? "empty" : typeof baseUrl}. Pass the same URL as to createRestAdapter.`,
    );
  }
  const collection = baseUrl.replace(/\/+$/, "").replaceAll("{workspaceId}", ":workspaceId");
  const resolvers = createResolvers(adapter);

  const toHandler =
    (resolver: (info: ResolverInfo) => Promise<Response>) =>
    async ({ request, params }: { request: Request; params: PathParams }) => {
      const workspaceId = String(params.workspaceId ?? "default");
      try {
        return await resolver({ request, workspaceId, id: String(params.id ?? "") });
      } catch (thrown) {
        return toProblemResponse(thrown);
      }
    };

  return [
    http.get(`${collection}/scopes`, toHandler(resolvers.listScopes)),
    http.get(`${collection}/rules`, toHandler(resolvers.rules)),
    http.get(collection, toHandler(resolvers.list)),
    http.post(collection, toHandler(resolvers.create)),
    http.patch(`${collection}/:id`, toHandler(resolvers.update)),
    http.delete(`${collection}/:id`, toHandler(resolvers.delete)),
    http.post(`${collection}/:id/rotate`, toHandler(resolvers.rotate)),
    http.get(`${collection}/:id/activity`, toHandler(resolvers.listActivity)),
    http.get(`${collection}/:id/usage`, toHandler(resolvers.getUsage)),
  ];
}
