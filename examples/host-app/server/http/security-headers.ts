import type { MiddlewareHandler } from "hono";

/**
 * The page's policy: everything from this origin, no inline styles or scripts, and no text that becomes markup. The
 * panel needs no exception.
 */
export const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** Sets headers on every response that keep a browser from guessing at its content. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set("Content-Security-Policy", PAGE_POLICY);
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("X-Frame-Options", "DENY");
  headers.set("Referrer-Policy", "same-origin");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
};

/** For responses that belong to one user: no cache, shared or private, keeps them. */
export const noStore: MiddlewareHandler = async (context, next) => {
  await next();
  context.res.headers.set("Cache-Control", "no-store");
};
