import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { badRequest, Problem, unprocessable } from "./problem.js";

/** Far more than the longest description needs. */
const MAX_BODY_BYTES = 64 * 1024;

/** Rejects bodies that are too long without reading them to the end. */
export const limitedBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new Problem(413, "invalid", `The body is longer than ${MAX_BODY_BYTES} bytes.`);
  },
});

/**
 * Reads a request's body, which must be a JSON object.
 * @throws Problem 415, 400, or 422 if it isn't
 */
export async function readJsonObject(context: Context): Promise<Readonly<Record<string, unknown>>> {
  const type = context.req.header("Content-Type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Problem(415, "invalid", "The body must be sent as application/json.");
  }
  const text = await context.req.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw badRequest("The body is not JSON.");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw unprocessable("The body must be a JSON object.");
  }
  return body as Readonly<Record<string, unknown>>;
}
