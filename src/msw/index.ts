import { delay, type HttpHandler, http, type PathParams } from "msw";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import { createMemoryAdapter } from "../adapters/memory/create-memory-adapter.js";
import { OPTIONAL_METHODS } from "../adapters/optional-methods.js";
import { toProblemResponse } from "./problem-response.js";
import { createResolvers, type ResolverInfo } from "./resolvers.js";

/** The options of {@link createApiKeysHandlers}. */
export interface ApiKeysHandlersOptions {
  /**
   * URL of the collection, as passed to `createRestAdapter`. `{workspaceId}` in it matches any workspace. Outside a
   * browser, it must be absolute.
   */
  readonly baseUrl: string;
  /**
   * Where the keys are. Requests for a method it doesn't have fail with 405.
   * @default a memory adapter with all methods and no keys
   */
  readonly adapter?: ApiKeysAdapter;
  /**
   * The workspace of all requests if `baseUrl` has no `{workspaceId}`.
   * @default "default"
   */
  readonly workspaceId?: string;
  /**
   * How long each response takes, on top of the adapter's own time, in milliseconds. `Infinity`: no response ever arrives.
   * @default 0
   */
  readonly latencyMs?: number;
}

function checkOptions({ baseUrl, latencyMs }: ApiKeysHandlersOptions): void {
  if (typeof baseUrl !== "string" || baseUrl === "") {
    throw new Error(
      `createApiKeysHandlers: \`baseUrl\` is ${baseUrl === "" ? "empty" : typeof baseUrl}. Pass the same URL as to createRestAdapter.`,
    );
  }
  if (latencyMs !== undefined && !(latencyMs >= 0)) {
    throw new Error(
      `createApiKeysHandlers: \`latencyMs\` is ${latencyMs}. Pass a number of milliseconds, 0 or more.`,
    );
  }
}

/**
 * The HTTP contract of `openapi.yaml` as MSW handlers, so that your stories and tests run without your backend. Every
 * response, including errors, follows the contract.
 *
 * @example
 * import { setupWorker } from "msw/browser";
 *
 * const worker = setupWorker(...createApiKeysHandlers({ baseUrl: "/api/workspaces/{workspaceId}/api-keys" }));
 * @throws Error if an option is invalid; the message names it and says what to pass
 */
export function createApiKeysHandlers(options: ApiKeysHandlersOptions): HttpHandler[] {
  checkOptions(options);
  const adapter: ApiKeysAdapter =
    options.adapter ?? createMemoryAdapter({ methods: OPTIONAL_METHODS });
  const collection = options.baseUrl
    .replace(/\/+$/, "")
    .replaceAll("{workspaceId}", ":workspaceId");
  const resolvers = createResolvers(adapter);
  const { latencyMs = 0 } = options;

  const withDefaults =
    (resolver: (info: ResolverInfo) => Promise<Response>) =>
    async ({ request, params }: { request: Request; params: PathParams }) => {
      if (latencyMs > 0) {
        await delay(latencyMs === Number.POSITIVE_INFINITY ? "infinite" : latencyMs);
      }
      const workspaceId = String(params.workspaceId ?? options.workspaceId ?? "default");
      try {
        return await resolver({ request, workspaceId, id: String(params.id ?? "") });
      } catch (thrown) {
        return toProblemResponse(thrown);
      }
    };

  return [
    http.get(`${collection}/scopes`, withDefaults(resolvers.listScopes)),
    http.get(collection, withDefaults(resolvers.list)),
    http.post(collection, withDefaults(resolvers.create)),
    http.patch(`${collection}/:id`, withDefaults(resolvers.update)),
    http.delete(`${collection}/:id`, withDefaults(resolvers.delete)),
    http.post(`${collection}/:id/rotate`, withDefaults(resolvers.rotate)),
  ];
}
