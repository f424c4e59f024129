import { serve } from "@hono/node-server";
import { createApp } from "../../examples/host-app/server/app.js";
import { readConfig } from "../../examples/host-app/server/config.js";
import { openDatabase } from "../../examples/host-app/server/database/open-database.js";
import { loadServerSecret } from "../../examples/host-app/server/tokens/server-secret.js";

/**
 * The host app's server with one flaw: it's killed right after the first key was committed, before
 * it can respond.
 */
const config = readConfig(process.env);
const now = () => new Date();
const database = await openDatabase({ ...config, now });
const app = createApp({
  database: {
    ...database,
    transaction: async (work) => {
      await database.transaction(work);
      process.kill(process.pid, "SIGKILL");
      return new Promise<never>(() => {});
    },
  },
  secret: await loadServerSecret(config.dataFolder, config.serverSecret),
  now,
});
serve({ fetch: app.fetch, port: config.port, hostname: config.host }, ({ port }) => {
  console.log(`Host app: http://localhost:${port}`);
});
