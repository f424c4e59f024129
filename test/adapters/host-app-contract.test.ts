// @vitest-environment node
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { afterAll, beforeAll } from "vitest";
import { keysOf, startTestHost, type TestHost } from "../server/test-host.js";
import { describeApiKeysAdapter } from "./contract.js";
import { describeWholeLife } from "./whole-life-contract.js";

const methods = [
  "create",
  "update",
  "delete",
  "rotate",
  "listScopes",
  "listActivity",
  "getUsage",
  "rules",
] as const;

let host: TestHost;
let cookie: string;
beforeAll(async () => {
  host = await startTestHost();
  cookie = await host.cookieOf("owner");
});
afterAll(() => host.close());

describeApiKeysAdapter("the REST adapter against the host app's server", async () => ({
  adapter: createRestAdapter({
    baseUrl: decodeURIComponent(keysOf("{workspaceId}")),
    methods,
    headers: () => ({ Cookie: cookie }),
    fetch: (input, init) => host.send(String(input), init),
  }),
  workspaceIds: [await host.addWorkspace(), await host.addWorkspace()],
}));

describeWholeLife(
  "the REST adapter with everything on against the host app's server",
  async () => ({
    adapter: createRestAdapter({
      baseUrl: decodeURIComponent(keysOf("{workspaceId}")),
      methods,
      serverSide: {
        search: true,
        sort: ["name", "createdAt"],
        filter: ["status", "scopes", "createdBy"],
      },
      headers: () => ({ Cookie: cookie }),
      fetch: (input, init) => host.send(String(input), init),
    }),
    workspaceIds: [await host.addWorkspace(4), await host.addWorkspace()],
    now: () => host.clock.now.getTime(),
  }),
);
