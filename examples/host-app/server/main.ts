import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { createApp } from "./app.js";
import { readConfig } from "./config.js";
import { openDatabase } from "./database/open-database.js";
import { forgetOldIssues } from "./keys/issue-once.js";
import { loadServerSecret } from "./tokens/server-secret.js";

const HOUR_MS = 60 * 60 * 1000;
/** How long open requests can take after the process was asked to stop. */
const SHUTDOWN_MS = 5000;

function now(): Date {
  return new Date();
}

function listen(fetch: ReturnType<typeof createApp>["fetch"], port: number, hostname: string) {
  return new Promise<ServerType>((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, () => resolve(server));
    server.once("error", reject);
  });
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const database = await openDatabase({ ...config, now });
  const secret = await loadServerSecret(config.dataFolder, config.serverSecret);
  const app = createApp({ database, secret, now, pagesFolder: config.pagesFolder });

  const forget = () =>
    forgetOldIssues(database, now()).catch((error: Error) => console.error(error.message));
  await forget();
  const timer = setInterval(forget, HOUR_MS);

  const server = await listen(app.fetch, config.port, config.host);
  const { port } = server.address() as AddressInfo;
  const isLocal = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(config.host);
  console.log(`Host app: http://${isLocal ? "localhost" : config.host}:${port}`);

  const stop = () => {
    clearInterval(timer);
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    server.close(() => {
      database.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${process.env.PORT || 4310} is taken. Set PORT to another one, or to 0 for any free one.`
      : (error.stack ?? error.message),
  );
  process.exit(1);
});
