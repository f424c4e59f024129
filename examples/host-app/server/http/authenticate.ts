import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { type TokenOwner, verifyToken } from "../keys/verify-token.js";
import type { Services } from "../routes/services.js";
import { Problem } from "./problem.js";

const CHALLENGE = 'Bearer realm="host-app"';

/** Behind a proxy this would be the proxy's address, and the client's in a header that it sets. */
function addressOf(context: Context): string | undefined {
  try {
    return getConnInfo(context).remote.address;
  } catch {
    // There is no connection, as in a test.
    return undefined;
  }
}

/**
 * Finds out who makes a request to the API that the tokens are for.
 * @param scope what the request needs; `undefined`: any token that works will do
 * @throws Problem 401 without a token that works; 403 if its key may not do this, with the scope
 * that is missing
 */
export async function authenticate(
  context: Context,
  { database, now }: Services,
  scope?: string,
): Promise<TokenOwner> {
  const header = context.req.header("Authorization");
  if (header === undefined) {
    throw new Problem(401, "unauthenticated", "Send a token: Authorization: Bearer <token>.", {
      headers: { "WWW-Authenticate": CHALLENGE },
    });
  }
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? "";
  const use = { token, scope, address: addressOf(context), now: now() };
  const verdict = await verifyToken(database, use);
  switch (verdict.kind) {
    case "accepted":
      return verdict.owner;
    case "unknown":
      throw new Problem(401, "unauthenticated", "This token is invalid or no longer works.", {
        headers: { "WWW-Authenticate": `${CHALLENGE}, error="invalid_token"` },
      });
    case "missing scope":
      throw new Problem(403, "forbidden", `This API key lacks the permission ${scope}.`, {
        missingScope: scope,
        headers: {
          "WWW-Authenticate": `${CHALLENGE}, error="insufficient_scope", scope="${scope}"`,
        },
      });
    case "wrong address":
      throw new Problem(403, "forbidden", "This API key can't be used from this IP address.");
    default:
      return verdict satisfies never;
  }
}
