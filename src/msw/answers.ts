import { HttpResponse } from "msw";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { CreateApiKeyInput } from "../model/api-key.js";
import { ApiKeysError } from "../model/errors.js";
import { NO_STORE, toProblemResponse } from "./problem-response.js";
import { readIdempotencyKey, readPatch, readQuery, readRotation } from "./read-request.js";

/** One request, and what its address says. */
export interface Exchange {
  readonly request: Request;
  readonly workspaceId: string;
  /** Of the key. Empty where the address names none. */
  readonly id: string;
}

function json(value: unknown, status: number): Response {
  return HttpResponse.json(value as Record<string, unknown>, { status, headers: NO_STORE });
}

function noContent(): Response {
  return new HttpResponse(null, { status: 204, headers: NO_STORE });
}

function notAllowed(): Response {
  return toProblemResponse(new ApiKeysError("unknown"), 405);
}

/** How an adapter answers each request of the HTTP contract. What it lacks is answered with 405. */
export function createAnswers(adapter: ApiKeysAdapter) {
  return {
    list: async ({ request, workspaceId }: Exchange) => {
      const query = readQuery(new URL(request.url));
      return json(await adapter.list(query, { workspaceId, signal: request.signal }), 200);
    },
    create: async ({ request, workspaceId }: Exchange) => {
      if (adapter.create === undefined) return notAllowed();
      const context = { workspaceId, idempotencyKey: readIdempotencyKey(request) };
      const { enabled: _unused, name = "", ...rest } = await readPatch(request);
      const input: CreateApiKeyInput = { name, ...rest };
      return json(await adapter.create(input, context), 201);
    },
    update: async ({ request, workspaceId, id }: Exchange) => {
      if (adapter.update === undefined) return notAllowed();
      const apiKey = await adapter.update(id, await readPatch(request), { workspaceId });
      return apiKey ? json(apiKey, 200) : noContent();
    },
    delete: async ({ workspaceId, id }: Exchange) => {
      if (adapter.delete === undefined) return notAllowed();
      await adapter.delete(id, { workspaceId });
      return noContent();
    },
    rotate: async ({ request, workspaceId, id }: Exchange) => {
      if (adapter.rotate === undefined) return notAllowed();
      const context = { workspaceId, idempotencyKey: readIdempotencyKey(request) };
      return json(await adapter.rotate(id, await readRotation(request), context), 201);
    },
    listScopes: async ({ request, workspaceId }: Exchange) => {
      if (adapter.listScopes === undefined) return notAllowed();
      const items = await adapter.listScopes({ workspaceId, signal: request.signal });
      return json({ items }, 200);
    },
  };
}
