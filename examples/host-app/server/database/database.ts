/** Runs one SQL statement with `$1`-style parameters and returns its rows. */
export interface Sql {
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/**
 * A Postgres database, embedded or not. All SQL of this app goes through here and is the same for
 * both.
 *
 * Values come back with `timestamptz` as `Date`, `bytea` as bytes, and `text[]` as an array. Pass
 * instants as ISO 8601 strings and bytes as `Uint8Array`.
 */
export interface Database extends Sql {
  /** Runs `work` in one transaction. If it throws, everything is rolled back. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Releases files and connections. */
  close(): Promise<void>;
}
