import { HttpResponse } from "msw";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKey, CreateApiKeyInput } from "../model/api-key.js";
import { ApiKeysError } from "../model/errors.js";
import { NO_STORE, toProblemResponse } from "./problem-response.js";
import {
  readIdempotencyKey,
  readPage,
  readPatch,
  readQuery,
  readRotation,
} from "./read-request.js";

/** A request, and what its URL says. */
export interface ResolverInfo {
  readonly request: Request;
  readonly workspaceId: string;
  /** The key's id. Empty if the URL doesn't name a key. */
  readonly id: string;
}

/** For a key that no response has contained yet. */
const EPOCH = new Date(0).toISOString();

function json(value: unknown, status: number): Response {
  return HttpResponse.json(value as Record<string, unknown>, { status, headers: NO_STORE });
}

function noContent(): Response {
  return new HttpResponse(null, { status: 204, headers: NO_STORE });
}

function notAllowed(): Response {
  return toProblemResponse(new ApiKeysError("rejected"), 405);
}

/** Remembers the keys of earlier responses, so that writes can pass on the key that the client shows. */
function createSeenKeys() {
  const seen = new Map<string, ApiKey>();
  const toEntryKey = (workspaceId: string, id: string) => JSON.stringify([workspaceId, id]);
  return {
    add: (workspaceId: string, ...apiKeys: readonly ApiKey[]) => {
      for (const apiKey of apiKeys) seen.set(toEntryKey(workspaceId, apiKey.id), apiKey);
    },
    get: (workspaceId: string, id: string): ApiKey =>
      seen.get(toEntryKey(workspaceId, id)) ?? { id, name: "", createdAt: EPOCH },
  };
}

/** Resolves each request of the HTTP contract with an adapter. A missing method responds with 405. */
export function createResolvers(adapter: ApiKeysAdapter) {
  const seen = createSeenKeys();
  return {
    list: async ({ request, workspaceId }: ResolverInfo) => {
      const query = readQuery(new URL(request.url));
      const page = await adapter.list(query, { workspaceId, signal: request.signal });
      seen.add(workspaceId, ...page.items);
      return json(page, 200);
    },
    create: async ({ request, workspaceId }: ResolverInfo) => {
      if (adapter.create === undefined) return notAllowed();
      const context = { workspaceId, idempotencyKey: readIdempotencyKey(request) };
      const { enabled: _unused, name = "", ...rest } = await readPatch(request);
      const input: CreateApiKeyInput = { name, ...rest };
      const issued = await adapter.create(input, context);
      seen.add(workspaceId, issued.apiKey);
      return json(issued, 201);
    },
    update: async ({ request, workspaceId, id }: ResolverInfo) => {
      if (adapter.update === undefined) return notAllowed();
      const context = { workspaceId, apiKey: seen.get(workspaceId, id) };
      const apiKey = await adapter.update(id, await readPatch(request), context);
      if (!apiKey) return noContent();
      seen.add(workspaceId, apiKey);
      return json(apiKey, 200);
    },
    delete: async ({ workspaceId, id }: ResolverInfo) => {
      if (adapter.delete === undefined) return notAllowed();
      await adapter.delete(id, { workspaceId, apiKey: seen.get(workspaceId, id) });
      return noContent();
    },
    rotate: async ({ request, workspaceId, id }: ResolverInfo) => {
      if (adapter.rotate === undefined) return notAllowed();
      const context = {
        workspaceId,
        apiKey: seen.get(workspaceId, id),
        idempotencyKey: readIdempotencyKey(request),
      };
      const issued = await adapter.rotate(id, await readRotation(request), context);
      seen.add(workspaceId, issued.apiKey);
      return json(issued, 201);
    },
    listScopes: async ({ request, workspaceId }: ResolverInfo) => {
      if (adapter.listScopes === undefined) return notAllowed();
      const items = await adapter.listScopes({ workspaceId, signal: request.signal });
      return json({ items }, 200);
    },
    rules: async ({ request, workspaceId }: ResolverInfo) => {
      const { rules } = adapter;
      if (rules === undefined) return notAllowed();
      const isAsked = typeof rules === "function";
      return json(isAsked ? await rules({ workspaceId, signal: request.signal }) : rules, 200);
    },
    listActivity: async ({ request, workspaceId, id }: ResolverInfo) => {
      if (adapter.listActivity === undefined) return notAllowed();
      const page = readPage(new URL(request.url));
      return json(
        await adapter.listActivity(id, page, { workspaceId, signal: request.signal }),
        200,
      );
    },
    getUsage: async ({ request, workspaceId, id }: ResolverInfo) => {
      if (adapter.getUsage === undefined) return notAllowed();
      return json(await adapter.getUsage(id, { workspaceId, signal: request.signal }), 200);
    },
  };
}
