import { type Context, Hono } from "hono";
import { limitedBody, readJsonObject } from "../http/json-body.js";
import type { MembershipEnv } from "../http/membership.js";
import { badRequest, methodNotAllowed, notFound } from "../http/problem.js";
import { listActivity } from "../keys/activity.js";
import {
  deleteKey,
  findKey,
  insertKey,
  type KeyAddress,
  rotateKey,
  updateKey,
} from "../keys/change-keys.js";
import { type IssuedKey, issueOnce } from "../keys/issue-once.js";
import { parseCreateInput, parsePatch, parseRotateInput } from "../keys/key-input.js";
import { listKeys } from "../keys/list-keys.js";
import { readListQuery } from "../keys/list-query.js";
import { claimPlace, readRules } from "../keys/rules.js";
import { apiKeyScopes } from "../keys/scopes.js";
import { readUsage } from "../keys/usage.js";
import { deriveKey } from "../tokens/server-secret.js";
import type { Services } from "./services.js";

const KEY_ID = /^key_[0-9A-Za-z]{1,60}$/;
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

function addressOf(context: Context<MembershipEnv>): KeyAddress {
  const id = context.req.param("id") ?? "";
  if (!KEY_ID.test(id)) throw notFound("This API key does not exist any more.");
  return { workspaceId: context.get("membership").workspaceId, id };
}

function readIdempotencyKey(context: Context): string {
  const key = context.req.header("Idempotency-Key") ?? "";
  if (!IDEMPOTENCY_KEY.test(key)) {
    throw badRequest(
      "Send an Idempotency-Key header, a new one for each key that is wanted: 1 to 255 visible ASCII characters.",
    );
  }
  return key;
}

/** The panel's HTTP contract, under `/api/workspaces/:workspaceId/api-keys`, behind `requireMembership`. */
export function createApiKeyRoutes({ database, secret, now }: Services): Hono<MembershipEnv> {
  const tokenSecret = deriveKey(secret, "tokens");
  const routes = new Hono<MembershipEnv>();

  routes.get("/", async (context) => {
    const { workspaceId, role } = context.get("membership");
    const page = await listKeys(database, workspaceId, readListQuery(context.req.query()), now());
    if (role === "owner") return context.json(page);
    return context.json({
      ...page,
      items: page.items.map((item) => ({ ...item, allowedActions: [] })),
    });
  });

  routes.get("/scopes", (context) => context.json({ items: apiKeyScopes }));

  routes.get("/rules", async (context) =>
    context.json(await readRules(database, context.get("membership").workspaceId)),
  );

  routes.get("/:id/activity", async (context) => {
    const address = addressOf(context);
    await findKey(database, address);
    return context.json(await listActivity(database, address, context.req.query()));
  });

  routes.get("/:id/usage", async (context) => {
    const address = addressOf(context);
    await findKey(database, address);
    return context.json(await readUsage(database, address, now()));
  });

  routes.post("/", limitedBody, async (context) => {
    const { workspaceId, userId } = context.get("membership");
    const idempotencyKey = readIdempotencyKey(context);
    const at = now();
    const input = parseCreateInput(await readJsonObject(context), at);
    const issued: IssuedKey = await issueOnce(
      database,
      tokenSecret,
      { workspaceId, userId, idempotencyKey, intent: ["create", input], now: at },
      async (sql, token) => {
        await claimPlace(sql, workspaceId);
        return insertKey(sql, { workspaceId, createdBy: userId, input, token, now: at });
      },
    );
    return context.json(issued, 201);
  });

  routes.post("/:id/rotate", limitedBody, async (context) => {
    const { userId } = context.get("membership");
    const address = addressOf(context);
    const idempotencyKey = readIdempotencyKey(context);
    const at = now();
    const gracePeriodSeconds = parseRotateInput(await readJsonObject(context));
    const intent = ["rotate", address.id, gracePeriodSeconds];
    const issued: IssuedKey = await issueOnce(
      database,
      tokenSecret,
      { workspaceId: address.workspaceId, userId, idempotencyKey, intent, now: at },
      (sql, token) =>
        rotateKey(sql, address, { token, gracePeriodSeconds, actorId: userId, now: at }),
    );
    return context.json(issued, 201);
  });

  routes.patch("/:id", limitedBody, async (context) => {
    const address = addressOf(context);
    const body = await readJsonObject(context);
    const change = { actorId: context.get("membership").userId, now: now() };
    const record = await database.transaction((sql) =>
      updateKey(
        sql,
        address,
        ({ scopes }) => parsePatch(body, { now: change.now, heldScopes: scopes }),
        change,
      ),
    );
    return context.json(record);
  });

  routes.delete("/:id", async (context) => {
    await deleteKey(database, addressOf(context));
    return context.body(null, 204);
  });

  // Everything the routes above don't match.
  routes.all("/", () => methodNotAllowed("GET, POST").toResponse());
  routes.all("/scopes", () => methodNotAllowed("GET").toResponse());
  routes.all("/rules", () => methodNotAllowed("GET").toResponse());
  routes.all("/:id", () => methodNotAllowed("PATCH, DELETE").toResponse());
  routes.all("/:id/activity", () => methodNotAllowed("GET").toResponse());
  routes.all("/:id/usage", () => methodNotAllowed("GET").toResponse());
  routes.all("/:id/rotate", () => methodNotAllowed("POST").toResponse());

  return routes;
}
