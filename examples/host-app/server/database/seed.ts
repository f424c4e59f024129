import { randomBytes } from "node:crypto";
import { noteActivity } from "../keys/activity.js";
import { insertKey, updateKey } from "../keys/change-keys.js";
import type { Metadata } from "../keys/custom-fields.js";
import { addUse } from "../keys/usage.js";
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
  readonly description?: string;
  readonly metadata?: Metadata;
  /** How many requests there were on the busiest day. */
  readonly requestsPerDay?: number;
}

const workspaceSeeds: readonly {
  readonly id: string;
  readonly name: string;
  readonly maxKeys: number;
  readonly keys: readonly KeySeed[];
}[] = [
  {
    id: "acme",
    name: "Acme Inc.",
    maxKeys: 10,
    keys: [
      {
        name: "Production Backend",
        createdDaysAgo: 2,
        usedMsAgo: 4 * MINUTE_MS,
        expiresInDays: 88,
        scopes: ["contacts:read", "contacts:write", "events:write"],
        description: "Order service in eu-central. Ask the platform team.",
        metadata: { environment: "production", allowedIps: ["203.0.113.0/24"] },
        requestsPerDay: 2_400,
      },
      {
        name: "CRM Sync",
        createdDaysAgo: 21,
        usedMsAgo: DAY_MS,
        expiresInDays: 5,
        scopes: ["contacts:read", "contacts:write"],
        metadata: { environment: "production" },
        requestsPerDay: 130,
      },
      {
        name: "Staging Worker",
        createdDaysAgo: 62,
        scopes: ["events:write"],
        metadata: { environment: "staging" },
      },
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
    maxKeys: 50,
    keys: [
      {
        name: "Checkout service",
        createdDaysAgo: 9,
        usedMsAgo: 40 * MINUTE_MS,
        scopes: ["contacts:read", "events:write"],
        requestsPerDay: 900,
      },
      {
        name: "Nightly import",
        createdDaysAgo: 118,
        usedMsAgo: DAY_MS,
        expiresInDays: 240,
        // The last one no longer exists.
        scopes: ["contacts:write", "lists:write"],
        requestsPerDay: 3,
      },
    ],
  },
];

/** Fills in the usage of the days on which a key was used. The numbers only have to look real. */
async function seedUsage(sql: Sql, id: string, seed: KeySeed, now: Date): Promise<void> {
  const { createdDaysAgo, usedMsAgo, requestsPerDay } = seed;
  if (usedMsAgo === undefined || requestsPerDay === undefined) return;
  const firstDay = Math.min(createdDaysAgo, 29);
  for (let daysAgo = firstDay; daysAgo >= Math.floor(usedMsAgo / DAY_MS); daysAgo -= 1) {
    const at = new Date(now.getTime() - daysAgo * DAY_MS);
    const isWeekend = at.getUTCDay() % 6 === 0;
    const share = (isWeekend ? 0.3 : 0.75) + ((daysAgo * 7) % 5) / 20;
    const requests = Math.round(requestsPerDay * share);
    await addUse(sql, id, at, requests, daysAgo % 9 === 4 ? Math.ceil(requests / 12) : 0);
  }
}

async function seedKey(sql: Sql, workspaceId: string, seed: KeySeed, now: Date): Promise<void> {
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const actorId = demoUsers.owner.id;
  const createdAt = ago(seed.createdDaysAgo * DAY_MS);
  const { id } = await insertKey(sql, {
    workspaceId,
    createdBy: actorId,
    input: {
      name: seed.name,
      description: seed.description ?? null,
      scopes: seed.scopes ?? [],
      expiresAt:
        seed.expiresInDays === undefined ? null : ago(-seed.expiresInDays * DAY_MS).toISOString(),
      metadata: seed.metadata ?? {},
    },
    // No one ever learns the tokens of the demo's keys: the random bytes behind them are discarded
    // here.
    token: deriveToken(randomBytes(32), randomBytes(16), [workspaceId, seed.name]),
    now: createdAt,
  });
  if (seed.usedMsAgo !== undefined) {
    await noteActivity(sql, id, {
      kind: "used",
      at: new Date(createdAt.getTime() + 18 * MINUTE_MS),
      actorId: null,
      detail: "203.0.113.7",
    });
    await sql.query("update api_keys set last_used_at = $2 where id = $1", [
      id,
      ago(seed.usedMsAgo).toISOString(),
    ]);
    await seedUsage(sql, id, seed, now);
  }
  if (seed.isDisabled) {
    const change = { actorId, now: ago(200 * DAY_MS) };
    await updateKey(sql, { workspaceId, id }, () => ({ enabled: false }), change);
  }
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
      await sql.query(
        "insert into workspaces (id, name, max_keys, created_at) values ($1, $2, $3, $4)",
        [workspace.id, workspace.name, workspace.maxKeys, now.toISOString()],
      );
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
