import { Hono } from "hono";
import type { MembershipEnv } from "../http/membership.js";
import type { Services } from "./services.js";

interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly role: "owner" | "viewer";
}

/**
 * What the settings show about a workspace, under `/api/workspaces/:workspaceId`, behind
 * `requireMembership`.
 */
export function createWorkspaceRoutes({ database }: Services): Hono<MembershipEnv> {
  const routes = new Hono<MembershipEnv>();

  routes.get("/", async (context) => {
    const { workspaceId, workspaceName } = context.get("membership");
    const members = await database.query<MemberRow>(
      `select u.id, u.name, m.role from memberships m join users u on u.id = m.user_id
       where m.workspace_id = $1 order by m.role, u.id`,
      [workspaceId],
    );
    return context.json({ id: workspaceId, name: workspaceName, members });
  });

  return routes;
}
