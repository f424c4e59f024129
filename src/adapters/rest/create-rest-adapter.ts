import type {
  ApiKey,
  ApiKeyActivityPage,
  ApiKeyRules,
  ApiKeyScope,
  ApiKeysPage,
  ApiKeyUsage,
  IssuedApiKey,
} from "../../model/api-key.js";
import { ApiKeysError } from "../../model/errors.js";
import { MissingTokenError } from "../../model/read-issued.js";
import { isRecord } from "../../model/read-value.js";
import {
  type AdapterWith,
  type DefaultMethod,
  type OptionalMethod,
  withMethods,
} from "../optional-methods.js";
import type { ResponseBody } from "../response-body.js";
import { type RestAdapterOptions, type RestHeaders, resolveRestOptions } from "./rest-options.js";
import { buildPageQuery, buildQuery, buildUrl } from "./rest-url.js";
import { sendRead, sendRequest } from "./send-request.js";

export type { RestAdapterOptions, RestHeaders };

/** The adapter that {@link createRestAdapter} returns. */
export type RestAdapter<Method extends OptionalMethod = DefaultMethod> = AdapterWith<Method>;

// Results are passed on as they come: the panel checks what any adapter returns, in one place.

function toJson(call: string, body: ResponseBody): unknown {
  if (body.kind === "json") return body.value;
  throw new ApiKeysError("unknown", {
    message: `The backend responded to ${call} with a success but no body. It must return JSON.`,
  });
}

function toIssued(call: "create" | "rotate", body: ResponseBody): IssuedApiKey {
  // A success without a body probably created a token, which is now lost.
  if (body.kind === "empty") throw new MissingTokenError(call);
  return toJson(call, body) as IssuedApiKey;
}

/** Whatever a backend returns instead of the changed key (`null`, `{}`, "OK"), the change is done. */
function toUpdated(body: ResponseBody): ApiKey | undefined {
  const value: unknown = body.kind === "json" ? body.value : undefined;
  return isRecord(value) && "id" in value ? (value as unknown as ApiKey) : undefined;
}

/** Takes the scopes out of their envelope, `{ items }`. */
function toScopes(body: ResponseBody): readonly ApiKeyScope[] {
  const value = toJson("listScopes", body);
  if (isRecord(value) && Array.isArray(value.items)) return value.items;
  throw new ApiKeysError("unknown", {
    message: "The backend responded to listScopes without `items`. It must return { items }.",
  });
}

/**
 * An adapter for a backend that implements the HTTP contract in `openapi.yaml`.
 *
 * Reads end when the caller aborts or after `timeoutMs`. Writes are never cut off. Every failure becomes an
 * `ApiKeysError`, which never holds a body, a header, or a token.
 *
 * @example
 * const adapter = createRestAdapter({
 *   baseUrl: "/api/workspaces/{workspaceId}/api-keys",
 *   headers: async () => ({ Authorization: `Bearer ${await getSession()}` }),
 * });
 * @throws Error if an option is invalid; the message names it and says what to pass
 */
export function createRestAdapter<const Method extends OptionalMethod = DefaultMethod>(
  options: RestAdapterOptions<Method>,
): RestAdapter<Method> {
  const settings = resolveRestOptions(options);

  return withMethods(
    {
      ...(options.id !== undefined && { id: options.id }),
      ...(options.fields !== undefined && { fields: options.fields }),
      ...(options.rules !== undefined && { rules: options.rules }),
      isIdempotent: options.isIdempotent ?? true,
      serverSide: settings.serverSide,
      list: async (query, { workspaceId, signal }) => {
        const url = `${buildUrl(settings, workspaceId)}?${buildQuery(query, settings)}`;
        const request = { call: "list", method: "GET", workspaceId, url, signal } as const;
        return toJson("list", await sendRead(settings, request)) as ApiKeysPage;
      },
    },
    {
      create: async (input, { workspaceId, idempotencyKey }) => {
        const body = await sendRequest(settings, {
          call: "create",
          method: "POST",
          workspaceId,
          url: buildUrl(settings, workspaceId),
          idempotencyKey,
          body: input,
        });
        return toIssued("create", body);
      },
      update: async (id, patch, { workspaceId }) => {
        const url = buildUrl(settings, workspaceId, id);
        const request = { call: "update", method: "PATCH", workspaceId, url } as const;
        return toUpdated(await sendRequest(settings, { ...request, body: patch }));
      },
      delete: async (id, { workspaceId }) => {
        const url = buildUrl(settings, workspaceId, id);
        await sendRequest(settings, { call: "delete", method: "DELETE", workspaceId, url });
      },
      rotate: async (id, { gracePeriodSeconds }, { workspaceId, idempotencyKey }) => {
        const body = await sendRequest(settings, {
          call: "rotate",
          method: "POST",
          workspaceId,
          url: buildUrl(settings, workspaceId, id, "rotate"),
          idempotencyKey,
          body: { gracePeriodSeconds },
        });
        return toIssued("rotate", body);
      },
      listScopes: async ({ workspaceId, signal }) => {
        const url = buildUrl(settings, workspaceId, "scopes");
        const request = { call: "listScopes", method: "GET", workspaceId, url, signal } as const;
        return toScopes(await sendRead(settings, request));
      },
      listActivity: async (id, page, { workspaceId, signal }) => {
        const url = `${buildUrl(settings, workspaceId, id, "activity")}?${buildPageQuery(page)}`;
        const request = { call: "listActivity", method: "GET", workspaceId, url, signal } as const;
        return toJson("listActivity", await sendRead(settings, request)) as ApiKeyActivityPage;
      },
      getUsage: async (id, { workspaceId, signal }) => {
        const url = buildUrl(settings, workspaceId, id, "usage");
        const request = { call: "getUsage", method: "GET", workspaceId, url, signal } as const;
        return toJson("getUsage", await sendRead(settings, request)) as ApiKeyUsage;
      },
      rules: async ({ workspaceId, signal }) => {
        const url = buildUrl(settings, workspaceId, "rules");
        const request = { call: "rules", method: "GET", workspaceId, url, signal } as const;
        return toJson("rules", await sendRead(settings, request)) as ApiKeyRules;
      },
    },
    options.methods,
    "createRestAdapter",
  );
}
