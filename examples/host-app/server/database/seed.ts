import { randomBytes } from "node:crypto";
import { insertKey, updateKey } from "../keys/change-keys.js";
import { deriveToken } from "../tokens/token.js";
import type { Database, Sql } from "./database.js";

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** The two people of the demo: an owner, who can do everything, and a viewer. */
export const demoUsers = {
  owner: { id: "usr_olivia", name: "Olivia Marsh" },
  viewer: { id: "usr_viktor", name: "Viktor Lindholm" },
} as const;

interface KeySeed {
  readonly name: string;
  readonly createdDaysAgo: number;
  /** Absent: never used. */
  readonly usedMsAgo?: number;
  /** Absent: never expires. */
  readonly expiresInDays?: number;
  readonly isDisabled?: boolean;
  readonly scopes?: readonly string[];
}

const workspaceSeeds: readonly {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly KeySeed[];
}[] = [
  {
    id: "acme",
    name: "Acme Inc.",
    keys: [
      {
        name: "Production Backend",
        createdDaysAgo: 2,
        usedMsAgo: 4 * MINUTE_MS,
        expiresInDays: 88,
        scopes: ["contacts:read", "contacts:write", "events:write"],
      },
      {
        name: "CRM Sync",
        createdDaysAgo: 21,
        usedMsAgo: DAY_MS,
        expiresInDays: 5,
        scopes: ["contacts:read", "contacts:write"],
      },
      { name: "Staging Worker", createdDaysAgo: 62, scopes: ["events:write"] },
      {
        name: "Data warehouse export",
        createdDaysAgo: 312,
        usedMsAgo: 265 * DAY_MS,
        isDisabled: true,
        scopes: ["exports:read"],
      },
      {
        name: "مزامنة العملاء",
        createdDaysAgo: 384,
        usedMsAgo: 6 * DAY_MS,
        scopes: ["contacts:read"],
      },
    ],
  },
  {
    id: "globex",
    name: "Globex",
    keys: [
      {
        name: "Checkout service",
        createdDaysAgo: 9,
        usedMsAgo: 40 * MINUTE_MS,
        scopes: ["contacts:read", "events:write"],
      },
      {
        name: "Nightly import",
        createdDaysAgo: 118,
        usedMsAgo: DAY_MS,
        expiresInDays: 240,
        scopes: ["contacts:write"],
      },
    ],
  },
];

async function seedKey(sql: Sql, workspaceId: string, seed: KeySeed, now: Date): Promise<void> {
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const { id } = await insertKey(sql, {
    workspaceId,
    createdBy: demoUsers.owner.id,
    input: {
      name: seed.name,
      scopes: seed.scopes ?? [],
      expiresAt:
        seed.expiresInDays === undefined ? null : ago(-seed.expiresInDays * DAY_MS).toISOString(),
    },
    // No one ever learns the tokens of the demo's keys: the random bytes behind them are discarded
    // here.
    token: deriveToken(randomBytes(32), randomBytes(16), [workspaceId, seed.name]),
    now: ago(seed.createdDaysAgo * DAY_MS),
  });
  if (seed.usedMsAgo !== undefined) {
    await sql.query("update api_keys set last_used_at = $2 where id = $1", [
      id,
      ago(seed.usedMsAgo).toISOString(),
    ]);
  }
  if (seed.isDisabled) await updateKey(sql, { workspaceId, id }, { enabled: false });
}

/**
 * Fills a new database with two users and two workspaces that have a few keys. Does nothing if
 * there are workspaces already.
 */
export async function seed(database: Database, now: Date): Promise<void> {
  await database.transaction(async (sql) => {
    // Two instances that start on one new database must not both find it empty.
    await sql.query("lock table workspaces in exclusive mode");
    const existing = await sql.query("select 1 from workspaces limit 1");
    if (existing.length > 0) return;
    for (const user of Object.values(demoUsers)) {
      await sql.query("insert into users (id, name) values ($1, $2)", [user.id, user.name]);
    }
    for (const workspace of workspaceSeeds) {
      await sql.query("insert into workspaces (id, name, created_at) values ($1, $2, $3)", [
        workspace.id,
        workspace.name,
        now.toISOString(),
      ]);
      for (const [role, user] of Object.entries(demoUsers)) {
        await sql.query(
          "insert into memberships (workspace_id, user_id, role) values ($1, $2, $3)",
          [workspace.id, user.id, role],
        );
      }
      for (const key of workspace.keys) await seedKey(sql, workspace.id, key, now);
    }
  });
}
