import { delay, type HttpHandler, http, type PathParams } from "msw";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import { createMemoryAdapter } from "../adapters/memory/create-memory-adapter.js";
import { createAnswers, type Exchange } from "./answers.js";
import { toProblemResponse } from "./problem-response.js";

/** What {@link createApiKeysHandlers} is told. */
export interface ApiKeysHandlersOptions {
  /**
   * Address of the collection, as given to `createRestAdapter`. `{workspaceId}` in it stands for any workspace. Outside a
   * browser it has to be absolute.
   */
  readonly baseUrl: string;
  /**
   * Where the keys are. What it does not have is answered with 405.
   * @default a memory adapter without keys, with all methods
   */
  readonly adapter?: ApiKeysAdapter;
  /**
   * The workspace of all requests where `baseUrl` has no `{workspaceId}`.
   * @default "default"
   */
  readonly workspaceId?: string;
  /**
   * Milliseconds that each answer takes, beside what the adapter takes. `Infinity`: none ever comes.
   * @default 0
   */
  readonly latencyMs?: number;
}

function assertOptions({ baseUrl, latencyMs }: ApiKeysHandlersOptions): void {
  if (typeof baseUrl !== "string" || baseUrl === "") {
    throw new Error(
      `createApiKeysHandlers: \`baseUrl\` is ${baseUrl === "" ? "empty" : typeof baseUrl}. Pass the same address as to createRestAdapter.`,
    );
  }
  if (latencyMs !== undefined && !(latencyMs >= 0)) {
    throw new Error(
      `createApiKeysHandlers: \`latencyMs\` is ${latencyMs}. Pass a number of milliseconds from 0 up.`,
    );
  }
}

/**
 * The HTTP contract of `openapi.yaml` as handlers for MSW, so that a host's stories and tests run without its backend.
 * Every answer, also of an error, is one that the contract knows.
 *
 * @example
 * import { setupWorker } from "msw/browser";
 *
 * const worker = setupWorker(...createApiKeysHandlers({ baseUrl: "/api/workspaces/{workspaceId}/api-keys" }));
 * @throws Error where an option cannot be used, naming it
 */
export function createApiKeysHandlers(options: ApiKeysHandlersOptions): HttpHandler[] {
  assertOptions(options);
  const adapter: ApiKeysAdapter =
    options.adapter ??
    createMemoryAdapter({ methods: ["create", "update", "delete", "rotate", "listScopes"] });
  const collection = options.baseUrl
    .replace(/\/+$/, "")
    .replaceAll("{workspaceId}", ":workspaceId");
  const answers = createAnswers(adapter);
  const { latencyMs = 0 } = options;

  const resolve =
    (answer: (exchange: Exchange) => Promise<Response>) =>
    async ({ request, params }: { request: Request; params: PathParams }) => {
      if (latencyMs > 0)
        await delay(latencyMs === Number.POSITIVE_INFINITY ? "infinite" : latencyMs);
      const workspaceId = String(params.workspaceId ?? options.workspaceId ?? "default");
      try {
        return await answer({ request, workspaceId, id: String(params.id ?? "") });
      } catch (thrown) {
        return toProblemResponse(thrown);
      }
    };

  return [
    http.get(`${collection}/scopes`, resolve(answers.listScopes)),
    http.get(collection, resolve(answers.list)),
    http.post(collection, resolve(answers.create)),
    http.patch(`${collection}/:id`, resolve(answers.update)),
    http.delete(`${collection}/:id`, resolve(answers.delete)),
    http.post(`${collection}/:id/rotate`, resolve(answers.rotate)),
  ];
}
