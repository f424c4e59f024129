import type { Database } from "./database.js";
import { migrations as allMigrations } from "./migrations.js";

/** Any number works, as long as all instances of this app use the same one. */
const MIGRATION_LOCK = 727_001;

/**
 * Brings the schema up to date. Does nothing if it already is. Several instances can start at the
 * same time.
 */
export async function migrate(database: Database, migrations = allMigrations): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query("select pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
    await sql.query("create table if not exists schema_versions (version integer primary key)");
    const [current] = await sql.query<{ version: number }>(
      "select coalesce(max(version), 0)::integer as version from schema_versions",
    );
    for (const [index, statements] of migrations.entries()) {
      const version = index + 1;
      if (version <= (current?.version ?? 0)) continue;
      for (const statement of statements) await sql.query(statement);
      await sql.query("insert into schema_versions (version) values ($1)", [version]);
    }
  });
}
