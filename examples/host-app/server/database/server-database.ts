import pg from "pg";
import type { Database } from "./database.js";

/** Connects to a Postgres server, version 13 or newer. Connections are opened as needed. */
export function openServerDatabase(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Without a listener, this process would crash when the server ends an idle connection.
  pool.on("error", (error) => console.error(`Database connection lost: ${error.message}`));
  return {
    query: async <Row>(text: string, parameters: readonly unknown[] = []) =>
      (await pool.query(text, [...parameters])).rows as Row[],
    transaction: async (work) => {
      const client = await pool.connect();
      let isBroken = false;
      try {
        await client.query("begin");
        const result = await work({
          query: async <Row>(text: string, parameters: readonly unknown[] = []) =>
            (await client.query(text, [...parameters])).rows as Row[],
        });
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch(() => {
          isBroken = true;
        });
        throw error;
      } finally {
        client.release(isBroken);
      }
    },
    close: () => pool.end(),
  };
}
