import { type Context, Hono } from "hono";
import type { Sql } from "../database/database.js";
import { demoUsers } from "../database/seed.js";
import { limitedBody, readJsonObject } from "../http/json-body.js";
import { notSignedIn } from "../http/membership.js";
import { unprocessable } from "../http/problem.js";
import { endSession, readSession, startSession } from "../http/session.js";
import { deriveKey } from "../tokens/server-secret.js";
import type { Services } from "./services.js";

interface WorkspaceRow {
  readonly id: string;
  readonly name: string;
  readonly role: "owner" | "viewer";
}

async function describeSession(sql: Sql, userId: string) {
  const [user] = await sql.query<{ id: string; name: string }>(
    "select id, name from users where id = $1",
    [userId],
  );
  if (!user) throw notSignedIn();
  const workspaces = await sql.query<WorkspaceRow>(
    `select w.id, w.name, m.role from memberships m join workspaces w on w.id = m.workspace_id
     where m.user_id = $1 order by w.id`,
    [userId],
  );
  return { user, workspaces };
}

function isRole(value: unknown): value is keyof typeof demoUsers {
  return typeof value === "string" && Object.hasOwn(demoUsers, value);
}

/**
 * Who is signed in, under `/api/session`. There are no passwords: this is a demo, and `POST` signs
 * in as the person with the requested role. What a session may do is checked as in a real app.
 */
export function createSessionRoutes({ database, secret }: Services): Hono {
  const sessionKey = deriveKey(secret, "sessions");
  const routes = new Hono();

  const answer = async (context: Context, userId: string) =>
    context.json(await describeSession(database, userId));

  routes.get("/", (context) => {
    const userId = readSession(context, sessionKey);
    // Asking who is signed in isn't an error, and a 401 would show up as one in the browser's
    // console.
    if (userId === null) return context.json({ user: null, workspaces: [] });
    return answer(context, userId);
  });

  routes.post("/", limitedBody, async (context) => {
    const { role } = await readJsonObject(context);
    if (!isRole(role)) throw unprocessable("The role must be owner or viewer.");
    const { id } = demoUsers[role];
    startSession(context, id, sessionKey);
    return answer(context, id);
  });

  routes.delete("/", (context) => {
    endSession(context);
    return context.body(null, 204);
  });

  return routes;
}
