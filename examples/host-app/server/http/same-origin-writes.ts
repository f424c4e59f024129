import type { MiddlewareHandler } from "hono";
import { Problem } from "./problem.js";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

function isSameHost(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    // `Origin: null`: a sandboxed frame or a redirect across origins.
    return false;
  }
}

/**
 * Refuses writes that a browser sends on behalf of another site (cross-site request forgery).
 *
 * Browsers say where a write comes from in `Sec-Fetch-Site` or `Origin`. A client that sends
 * neither isn't a browser, so it can't carry a user's cookie by accident.
 */
export const sameOriginWrites: MiddlewareHandler = async (context, next) => {
  if (!SAFE_METHODS.has(context.req.method)) {
    const site = context.req.header("Sec-Fetch-Site");
    const origin = context.req.header("Origin");
    const isForeign =
      (site !== undefined && site !== "same-origin" && site !== "none") ||
      (origin !== undefined && !isSameHost(origin, context.req.header("Host")));
    if (isForeign) {
      throw new Problem(403, "forbidden", "Changes can only be made from this app's own pages.");
    }
  }
  await next();
};
