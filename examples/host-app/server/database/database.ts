/** Runs one SQL statement with `$1`-style parameters and answers its rows. */
export interface Sql {
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/**
 * A Postgres database, embedded or not. All SQL of this app goes through here and is the same for both.
 *
 * What comes back: `timestamptz` as `Date`, `bytea` as bytes, `text[]` as an array. What goes in: instants as ISO 8601
 * strings, bytes as `Uint8Array`.
 */
export interface Database extends Sql {
  /** Runs `work` in one transaction; what it throws rolls everything back. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Lets go of files and connections. */
  close(): Promise<void>;
}
