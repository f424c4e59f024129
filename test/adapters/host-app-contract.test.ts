// @vitest-environment node
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { afterAll, beforeAll } from "vitest";
import { keysOf, startTestHost, type TestHost } from "../server/test-host.js";
import { describeApiKeysAdapter } from "./contract.js";

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
    methods: [
      "create",
      "update",
      "delete",
      "rotate",
      "listScopes",
      "listActivity",
      "getUsage",
      "rules",
    ],
    headers: () => ({ Cookie: cookie }),
    fetch: (input, init) => host.send(String(input), init),
  }),
  workspaceIds: [await host.addWorkspace(), await host.addWorkspace()],
}));
