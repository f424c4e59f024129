// @vitest-environment node
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { scopes } from "../../mocks/fixtures.js";
import { describeApiKeysAdapter } from "./contract.js";

describeApiKeysAdapter("the memory adapter", () => ({
  adapter: createMemoryAdapter({
    methods: ["create", "update", "delete", "rotate", "listScopes"],
    scopes,
  }),
  workspaceIds: ["acme", "globex"],
}));
