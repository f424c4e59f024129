import type { Database } from "../database/database.js";

/** What the routes work with. */
export interface Services {
  readonly database: Database;
  /** Tokens and sessions are derived from it. */
  readonly secret: Uint8Array;
  /** The clock. */
  readonly now: () => Date;
}
