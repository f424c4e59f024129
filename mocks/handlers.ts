import type { ApiKeysAdapter } from "api-keys-panel";
import { createApiKeysHandlers } from "api-keys-panel/msw";
import { scenarios } from "./scenarios.js";

/** The mocked backend's address, also for `createRestAdapter`. */
export const MOCK_BASE_URL = "/api/workspaces/{workspaceId}/api-keys";

/** The HTTP contract over one of the scenarios, for a story or a test that uses the REST adapter. */
export function createMockHandlers(adapter: ApiKeysAdapter = scenarios.default()) {
  return createApiKeysHandlers({ baseUrl: MOCK_BASE_URL, adapter });
}
