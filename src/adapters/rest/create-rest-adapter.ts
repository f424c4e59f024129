import type { ApiKey, ApiKeysPage, IssuedApiKey } from "../../model/api-key.js";
import { ApiKeysError } from "../../model/errors.js";
import { MissingTokenError } from "../../model/read-issued.js";
import { readScopes } from "../../model/read-scopes.js";
import {
  type AdapterWith,
  DEFAULT_METHODS,
  type DefaultMethod,
  type OptionalMethod,
  withMethods,
} from "../optional-methods.js";
import type { ResponseBody } from "../response-body.js";
import { addressOf, queryOf } from "./rest-address.js";
import { type RestAdapterOptions, type RestHeaders, resolveRestOptions } from "./rest-options.js";
import { type RestRequest, send } from "./rest-request.js";
import { withTimeout } from "./rest-timeout.js";

export type { RestAdapterOptions, RestHeaders };

/** The adapter that {@link createRestAdapter} answers. */
export type RestAdapter<Method extends OptionalMethod = DefaultMethod> = AdapterWith<Method>;

function jsonOf(call: string, body: ResponseBody): unknown {
  if (body.kind === "json") return body.value;
  throw new ApiKeysError("unknown", {
    message: `The backend answered ${call} with success, but with an empty body.`,
  });
}

/** The changed key, where the backend answers one. Whatever else it answers (`null`, `{}`, "OK"), the change is done. */
function updatedOf(body: ResponseBody): ApiKey | undefined {
  const value: unknown = body.kind === "json" ? body.value : undefined;
  const isKey = typeof value === "object" && value !== null && "id" in value;
  return isKey ? (value as ApiKey) : undefined;
}

function issuedOf(call: "create" | "rotate", body: ResponseBody): IssuedApiKey {
  // A success without a body was carried out, as far as one can tell, and its token is lost.
  if (body.kind === "empty") throw new MissingTokenError(call);
  return jsonOf(call, body) as IssuedApiKey;
}

/**
 * An adapter for a backend that speaks the HTTP contract of `openapi.yaml`.
 *
 * Reads end with the caller's signal or after `timeoutMs`. Writes are never cut off. Whatever goes wrong becomes an
 * `ApiKeysError`, which never holds a body, a header or a token.
 *
 * @example
 * const adapter = createRestAdapter({
 *   baseUrl: "/api/workspaces/{workspaceId}/api-keys",
 *   headers: async () => ({ Authorization: `Bearer ${await getSession()}` }),
 * });
 * @throws Error where an option cannot be used, naming it
 */
export function createRestAdapter<const Method extends OptionalMethod = DefaultMethod>(
  options: RestAdapterOptions<Method>,
): RestAdapter<Method> {
  const settings = resolveRestOptions(options);
  const { timeoutMs, serverSide } = settings;

  const read = (request: RestRequest & { readonly signal: AbortSignal }) =>
    withTimeout(request.call, timeoutMs, request.signal, (signal) =>
      send(settings, { ...request, signal }),
    );

  return withMethods(
    {
      ...(options.id !== undefined && { id: options.id }),
      ...(options.fields !== undefined && { fields: options.fields }),
      isIdempotent: options.isIdempotent ?? true,
      serverSide,
      list: async (query, { workspaceId, signal }) => {
        const url = `${addressOf(settings, workspaceId)}?${queryOf(query, serverSide)}`;
        const body = await read({ call: "list", method: "GET", workspaceId, url, signal });
        // What came is handed over as it is: whoever asks reads it, as from any adapter.
        return jsonOf("list", body) as ApiKeysPage;
      },
    },
    {
      create: async (input, { workspaceId, idempotencyKey }) => {
        const url = addressOf(settings, workspaceId);
        const request = {
          call: "create",
          method: "POST",
          workspaceId,
          url,
          idempotencyKey,
        } as const;
        return issuedOf("create", await send(settings, { ...request, body: input }));
      },
      update: async (id, patch, { workspaceId }) => {
        const url = addressOf(settings, workspaceId, id);
        const request = { call: "update", method: "PATCH", workspaceId, url } as const;
        return updatedOf(await send(settings, { ...request, body: patch }));
      },
      delete: async (id, { workspaceId }) => {
        const url = addressOf(settings, workspaceId, id);
        await send(settings, { call: "delete", method: "DELETE", workspaceId, url });
      },
      rotate: async (id, { gracePeriodSeconds }, { workspaceId, idempotencyKey }) => {
        const url = addressOf(settings, workspaceId, id, "rotate");
        const request = {
          call: "rotate",
          method: "POST",
          workspaceId,
          url,
          idempotencyKey,
        } as const;
        return issuedOf(
          "rotate",
          await send(settings, { ...request, body: { gracePeriodSeconds } }),
        );
      },
      listScopes: async ({ workspaceId, signal }) => {
        const url = addressOf(settings, workspaceId, "scopes");
        const body = await read({ call: "listScopes", method: "GET", workspaceId, url, signal });
        return readScopes(jsonOf("listScopes", body));
      },
    },
    // The type parameter's default and this value are the same list; TypeScript cannot see that.
    options.methods ?? (DEFAULT_METHODS as readonly OptionalMethod[] as readonly Method[]),
    "createRestAdapter",
  );
}
