import { PGlite } from "@electric-sql/pglite";
import type { Database } from "./database.js";

/**
 * Opens Postgres inside this process, on a folder that's created if it's missing.
 *
 * Only one process can use a folder at a time: see `lockFolder`.
 */
export async function openEmbeddedDatabase(folder: string): Promise<Database> {
  const pglite = await PGlite.create(folder);
  return {
    query: async <Row>(text: string, parameters: readonly unknown[] = []) =>
      (await pglite.query<Row>(text, [...parameters])).rows,
    transaction: (work) =>
      pglite.transaction((transaction) =>
        work({
          query: async <Row>(text: string, parameters: readonly unknown[] = []) =>
            (await transaction.query<Row>(text, [...parameters])).rows,
        }),
      ),
    close: () => pglite.close(),
  };
}
