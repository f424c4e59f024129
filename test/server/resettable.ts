import { serve } from "@hono/node-server";
import { createApp } from "../../examples/host-app/server/app.js";
import { readConfig } from "../../examples/host-app/server/config.js";
import { openDatabase } from "../../examples/host-app/server/database/open-database.js";
import { seed } from "../../examples/host-app/server/database/seed.js";
import { loadServerSecret } from "../../examples/host-app/server/tokens/server-secret.js";

/**
 * The host app's server with two more abilities: when the process that started it sends "reset", its
 * data and its clock are as at first, and when that process sends a number, its clock goes forward by
 * that many milliseconds.
 */
const config = readConfig(process.env);
let aheadMs = 0;
const now = () => new Date(Date.now() + aheadMs);
const database = await openDatabase({ ...config, now });
const secret = await loadServerSecret(config.dataFolder, config.serverSecret);
const app = createApp({ database, secret, now, pagesFolder: config.pagesFolder });

async function reset(): Promise<void> {
  aheadMs = 0;
  const tables = await database.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_versions'",
  );
  await database.query(`truncate ${tables.map(({ name }) => `"${name}"`).join(", ")} cascade`);
  await seed(database, now());
}

process.on("message", (message) => {
  if (typeof message === "number") {
    aheadMs += message;
    process.send?.("moved");
  }
  if (message !== "reset") return;
  reset().then(
    () => process.send?.("reset"),
    (error: Error) => {
      console.error(error.stack);
      process.exit(1);
    },
  );
});
// The parent process is gone.
process.once("disconnect", () => process.exit(0));

serve({ fetch: app.fetch, port: config.port, hostname: config.host }, ({ port }) => {
  console.log(`Host app: http://localhost:${port}`);
});
