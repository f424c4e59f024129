import { Hono } from "hono";
import { requireMembership } from "./http/membership.js";
import { notFound, Problem } from "./http/problem.js";
import { sameOriginWrites } from "./http/same-origin-writes.js";
import { noStore, securityHeaders } from "./http/security-headers.js";
import { createApiKeyRoutes } from "./routes/api-key-routes.js";
import { createPages } from "./routes/pages.js";
import { createPublicApiRoutes } from "./routes/public-api-routes.js";
import type { Services } from "./routes/services.js";
import { createSessionRoutes } from "./routes/session-routes.js";
import { createWorkspaceRoutes } from "./routes/workspace-routes.js";
import { deriveKey } from "./tokens/server-secret.js";

export interface AppOptions extends Services {
  /** The folder with the built front end. Absent: the app serves the API only. */
  readonly pagesFolder?: string;
}

/**
 * The whole app as one function from request to response. See `main.ts` for how it gets its
 * database and its port.
 */
export function createApp({ pagesFolder, ...services }: AppOptions): Hono {
  const app = new Hono();

  app.onError((error) => {
    if (error instanceof Problem) return error.toResponse();
    console.error(error.stack ?? error.message);
    return new Problem(
      500,
      "unavailable",
      "Something went wrong on the server. Try again.",
    ).toResponse();
  });
  app.notFound(() => notFound().toResponse());

  app.use("*", securityHeaders);
  app.use("/api/*", noStore, sameOriginWrites);
  app.use("/v1/*", noStore);

  const membership = requireMembership(services.database, deriveKey(services.secret, "sessions"));
  app.use("/api/workspaces/:workspaceId", membership);
  app.use("/api/workspaces/:workspaceId/*", membership);
  app.route("/api/workspaces/:workspaceId", createWorkspaceRoutes(services));
  app.route("/api/workspaces/:workspaceId/api-keys", createApiKeyRoutes(services));
  app.route("/api/session", createSessionRoutes(services));
  app.route("/v1", createPublicApiRoutes(services));
  app.all("/api/*", () => notFound().toResponse());
  app.all("/v1/*", () => notFound().toResponse());

  if (pagesFolder !== undefined) app.route("/", createPages(pagesFolder));
  return app;
}
