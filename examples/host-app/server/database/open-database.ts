import { mkdir } from "node:fs/promises";
import path from "node:path";
import { lockFolder } from "../folder-lock.js";
import type { Database } from "./database.js";
import { openEmbeddedDatabase } from "./embedded-database.js";
import { migrate } from "./migrate.js";
import { seed } from "./seed.js";
import { openServerDatabase } from "./server-database.js";

export interface DatabaseOptions {
  /** Holds the embedded database. */
  readonly dataFolder: string;
  /** A Postgres server to use instead. */
  readonly databaseUrl?: string | undefined;
  readonly now: () => Date;
}

async function openLockedFolder(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    const database = await openEmbeddedDatabase(path.join(folder, "postgres"));
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Opens the database and gets it ready: brings the schema up to date and fills a new database with
 * the demo's data.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = options.databaseUrl
    ? openServerDatabase(options.databaseUrl)
    : await openLockedFolder(options.dataFolder);
  try {
    await migrate(database);
    await seed(database, options.now());
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
