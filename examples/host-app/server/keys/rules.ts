import type { Sql } from "../database/database.js";
import { Problem } from "../http/problem.js";
import { NAME_MAX_LENGTH } from "./key-input.js";
import { apiKeyScopes } from "./scopes.js";

const HOUR_SECONDS = 60 * 60;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** The panel's `ApiKeyRules`, as far as this app has any. */
export interface KeyRules {
  readonly name: { readonly maxLength: number };
  readonly expiry: { readonly presetsDays: readonly number[]; readonly defaultDays: number };
  readonly grace: { readonly presetsSeconds: readonly number[]; readonly defaultSeconds: number };
  readonly scopes: {
    readonly presets: readonly {
      readonly id: string;
      readonly label: string;
      readonly scopes: readonly string[];
    }[];
  };
  readonly keys?: { readonly max: number };
}

async function readMaxKeys(sql: Sql, workspaceId: string, lock: "" | "for update") {
  const [row] = await sql.query<{ max_keys: number | null }>(
    `select max_keys from workspaces where id = $1 ${lock}`,
    [workspaceId],
  );
  return row?.max_keys ?? null;
}

/** What the dialogs may offer in a workspace. */
export async function readRules(sql: Sql, workspaceId: string): Promise<KeyRules> {
  const max = await readMaxKeys(sql, workspaceId, "");
  const idsOf = (isIn: (id: string) => boolean) =>
    apiKeyScopes.map(({ id }) => id).filter((id) => isIn(id));
  return {
    name: { maxLength: NAME_MAX_LENGTH },
    expiry: { presetsDays: [30, 90, 365], defaultDays: 90 },
    grace: {
      presetsSeconds: [0, HOUR_SECONDS, DAY_SECONDS, 7 * DAY_SECONDS],
      defaultSeconds: HOUR_SECONDS,
    },
    scopes: {
      presets: [
        { id: "read", label: "Read only", scopes: idsOf((id) => id.endsWith(":read")) },
        { id: "all", label: "Full access", scopes: idsOf(() => true) },
      ],
    },
    ...(max !== null && { keys: { max } }),
  };
}

/**
 * Makes sure that a workspace can have one more key. Call it within the transaction that creates
 * it: of two that want the last place, the second waits here and then finds it taken.
 * @throws Problem 403 `limit_reached` if it can't
 */
export async function claimPlace(sql: Sql, workspaceId: string): Promise<void> {
  const max = await readMaxKeys(sql, workspaceId, "for update");
  if (max === null) return;
  const [row] = await sql.query<{ count: number }>(
    "select count(*)::integer as count from api_keys where workspace_id = $1",
    [workspaceId],
  );
  if ((row?.count ?? 0) < max) return;
  const userMessage = `This workspace can have ${max} API keys. Delete one that you no longer need.`;
  throw new Problem(403, "limit_reached", userMessage, { userMessage });
}
