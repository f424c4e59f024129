import { Hono } from "hono";
import { authenticate } from "../http/authenticate.js";
import type { Services } from "./services.js";

/** What a real app would have in its database. */
const contacts = [
  { id: "con_1", name: "Amara Diallo", email: "amara@example.com" },
  { id: "con_2", name: "Jonas Weber", email: "jonas@example.com" },
];

/**
 * The API that the tokens are for, under `/v1`. `GET /v1/me` returns the token's key and workspace;
 * the others need a scope.
 */
export function createPublicApiRoutes(services: Services): Hono {
  const routes = new Hono();

  routes.get("/me", async (context) => context.json(await authenticate(context, services)));

  routes.get("/contacts", async (context) => {
    await authenticate(context, services, "contacts:read");
    return context.json({ items: contacts });
  });

  routes.post("/exports", async (context) => {
    await authenticate(context, services, "exports:run");
    return context.json({ status: "started" }, 202);
  });

  return routes;
}
