import type { MiddlewareHandler } from "hono";
import type { Sql } from "../database/database.js";
import { notFound, Problem } from "./problem.js";
import { readSession } from "./session.js";

/** Who makes the request, and in which workspace. */
export interface Membership {
  readonly userId: string;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly role: "owner" | "viewer";
}

export interface MembershipEnv {
  Variables: { membership: Membership };
}

interface MembershipRow {
  readonly name: string;
  readonly role: Membership["role"];
}

const WORKSPACE_ID = /^[a-z0-9-]{1,64}$/;
const SAFE_METHODS = new Set(["GET", "HEAD"]);

export function notSignedIn(): Problem {
  return new Problem(401, "unauthenticated", "Sign in to continue.");
}

/**
 * Lets a request under `:workspaceId` pass if its user belongs to that workspace and, for anything
 * but reading, owns it. Other people's workspaces look as if they didn't exist.
 */
export function requireMembership(
  sql: Sql,
  sessionKey: Uint8Array,
): MiddlewareHandler<MembershipEnv> {
  return async (context, next) => {
    const userId = readSession(context, sessionKey);
    if (userId === null) throw notSignedIn();
    const workspaceId = context.req.param("workspaceId") ?? "";
    const [row] = WORKSPACE_ID.test(workspaceId)
      ? await sql.query<MembershipRow>(
          `select w.name, m.role from memberships m join workspaces w on w.id = m.workspace_id
           where m.workspace_id = $1 and m.user_id = $2`,
          [workspaceId, userId],
        )
      : [];
    if (!row) throw notFound("This workspace doesn't exist, or you don't belong to it.");
    if (row.role !== "owner" && !SAFE_METHODS.has(context.req.method)) {
      const refusal = "Only owners can change the API keys of this workspace.";
      throw new Problem(403, "forbidden", refusal, { userMessage: refusal });
    }
    context.set("membership", { userId, workspaceId, workspaceName: row.name, role: row.role });
    await next();
  };
}
