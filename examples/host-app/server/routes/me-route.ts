import { Hono } from "hono";
import { Problem } from "../http/problem.js";
import { verifyToken } from "../keys/verify-token.js";
import type { Services } from "./services.js";

const CHALLENGE = 'Bearer realm="host-app"';

/** `GET /v1/me`: the API that the tokens are for. Returns the token's key and workspace, or 401. */
export function createMeRoute({ database, now }: Services): Hono {
  const routes = new Hono();

  routes.get("/", async (context) => {
    const header = context.req.header("Authorization");
    if (header === undefined) {
      throw new Problem(401, "unauthenticated", "Send a token: Authorization: Bearer <token>.", {
        headers: { "WWW-Authenticate": CHALLENGE },
      });
    }
    const token = /^Bearer +(\S+) *$/i.exec(header)?.[1];
    const owner = token === undefined ? null : await verifyToken(database, token, now());
    if (!owner) {
      throw new Problem(401, "unauthenticated", "This token is invalid or no longer works.", {
        headers: { "WWW-Authenticate": `${CHALLENGE}, error="invalid_token"` },
      });
    }
    return context.json(owner);
  });

  return routes;
}
