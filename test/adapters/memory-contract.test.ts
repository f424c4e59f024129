// @vitest-environment node
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { MOCK_NOW, scopes } from "../../mocks/fixtures.js";
import { createWholeLifeAdapter } from "../../mocks/whole-life.js";
import { describeApiKeysAdapter } from "./contract.js";
import { describeWholeLife } from "./whole-life-contract.js";

describeApiKeysAdapter("the memory adapter", () => ({
  adapter: createMemoryAdapter({
    methods: ["create", "update", "delete", "rotate", "listScopes"],
    scopes,
  }),
  workspaceIds: ["acme", "globex"],
}));

describeWholeLife("the memory adapter with everything on", () => ({
  adapter: createWholeLifeAdapter({
    apiKeys: [],
    serverSide: {
      search: true,
      sort: ["name", "createdAt"],
      filter: ["status", "scopes", "createdBy"],
    },
  }),
  workspaceIds: ["acme", "globex"],
  required: { metadata: { environment: "staging" } },
  now: () => MOCK_NOW,
}));
