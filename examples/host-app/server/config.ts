import path from "node:path";
import { fileURLToPath } from "node:url";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const DEFAULT_PORT = 4310;

/** The settings this process was started with. */
export interface Config {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Holds the embedded database and the server's secret. */
  readonly dataFolder: string;
  /** A Postgres server to use instead of the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly serverSecret: string | undefined;
  readonly pagesFolder: string;
}

/**
 * Reads `PORT`, `HOST`, `DATA_DIR`, `DATABASE_URL`, and `SERVER_SECRET`. An empty one counts as
 * absent.
 * @throws Error if the port isn't valid
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(environment.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a number from 0 to 65535, not ${environment.PORT}.`);
  }
  return {
    port,
    host: environment.HOST || "127.0.0.1",
    dataFolder: path.resolve(environment.DATA_DIR || path.join(HERE, "..", ".data")),
    databaseUrl: environment.DATABASE_URL || undefined,
    serverSecret: environment.SERVER_SECRET || undefined,
    pagesFolder: path.join(HERE, "..", "dist"),
  };
}
