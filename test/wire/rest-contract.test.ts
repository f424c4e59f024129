// @vitest-environment node
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { createApiKeysHandlers } from "api-keys-panel/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { MOCK_NOW, scopes } from "../../mocks/fixtures.js";
import { createWholeLifeAdapter } from "../../mocks/whole-life.js";
import { describeApiKeysAdapter } from "../adapters/contract.js";
import { describeWholeLife } from "../adapters/whole-life-contract.js";
import { checkExchange } from "./openapi-checker.js";
import { createRecordingFetch } from "./recording-fetch.js";

const baseUrl = "https://host.example/api/workspaces/{workspaceId}/api-keys";
const methods = ["create", "update", "delete", "rotate", "listScopes"] as const;
const server = setupServer();
const { fetch, exchanges } = createRecordingFetch();
const operationIds = new Set<string>();

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());
afterEach(() => {
  server.resetHandlers();
  for (const exchange of exchanges.splice(0)) operationIds.add(checkExchange(exchange).operationId);
});

describeApiKeysAdapter("the REST adapter against the mocked HTTP contract", () => {
  const adapter = createMemoryAdapter({ methods, scopes });
  server.use(...createApiKeysHandlers({ baseUrl, adapter }));
  return {
    adapter: createRestAdapter({ baseUrl, methods, fetch }),
    workspaceIds: ["acme", "a b/ü"],
  };
});

describeWholeLife("the REST adapter with everything on", () => {
  const serverSide = {
    search: true,
    sort: ["name", "createdAt"],
    filter: ["status", "scopes", "createdBy"],
  } as const;
  const adapter = createWholeLifeAdapter({ apiKeys: [], serverSide });
  server.use(...createApiKeysHandlers({ baseUrl, adapter }));
  return {
    adapter: createRestAdapter({
      baseUrl,
      methods: [...methods, "listActivity", "getUsage", "rules"],
      serverSide,
      fetch,
    }),
    workspaceIds: ["acme", "a b/ü"],
    required: { metadata: { environment: "staging" } },
    now: () => MOCK_NOW,
  };
});

it("went through every operation of openapi.yaml along the way, as described there", () => {
  expect([...operationIds].sort()).toEqual([
    "createApiKey",
    "deleteApiKey",
    "getRules",
    "getUsage",
    "listActivity",
    "listApiKeys",
    "listScopes",
    "rotateApiKey",
    "updateApiKey",
  ]);
});
