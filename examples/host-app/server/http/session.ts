import { createHmac, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

const COOKIE = "host_session";

function signatureOf(userId: string, key: Uint8Array): string {
  return createHmac("sha256", key).update(userId).digest("base64url");
}

/** Signs a browser in as a user. */
export function startSession(context: Context, userId: string, key: Uint8Array): void {
  setCookie(context, COOKIE, `${userId}.${signatureOf(userId, key)}`, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: new URL(context.req.url).protocol === "https:",
  });
}

export function endSession(context: Context): void {
  deleteCookie(context, COOKIE, { path: "/" });
}

/**
 * The id of the signed-in user. `null`: no one is signed in, or the cookie isn't from this server.
 */
export function readSession(context: Context, key: Uint8Array): string | null {
  const cookie = getCookie(context, COOKIE) ?? "";
  const dot = cookie.lastIndexOf(".");
  if (dot < 1) return null;
  const userId = cookie.slice(0, dot);
  const expected = Buffer.from(signatureOf(userId, key));
  const actual = Buffer.from(cookie.slice(dot + 1));
  const isGenuine = actual.length === expected.length && timingSafeEqual(actual, expected);
  return isGenuine ? userId : null;
}
