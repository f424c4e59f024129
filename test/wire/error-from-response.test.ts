// @vitest-environment node
import {
  ApiKeysError,
  type ApiKeysErrorCode,
  errorFromResponse,
  isApiKeysError,
} from "api-keys-panel/adapter";
import { describe, expect, it, vi } from "vitest";

const SECRET = "lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ";
const JSON_TYPE = { "Content-Type": "application/json" };
const HTML_TYPE = { "Content-Type": "text/html" };

function respond(
  status: number,
  body: unknown = null,
  headers: Record<string, string> = JSON_TYPE,
) {
  const text = typeof body === "string" || body === null ? body : JSON.stringify(body);
  return new Response(text, { status, headers });
}

/** How public frameworks and services refuse requests, according to their documentation. */
const REFUSALS: readonly [string, Response, ApiKeysErrorCode][] = [
  ["FastAPI, signed out", respond(401, { detail: "Not authenticated" }), "unauthenticated"],
  ["FastAPI, no route", respond(404, { detail: "Not Found" }), "not_found"],
  [
    "FastAPI, input",
    respond(422, {
      detail: [{ type: "missing", loc: ["body", "name"], msg: "Field required", input: SECRET }],
    }),
    "invalid",
  ],
  [
    "Django REST framework, input",
    respond(400, { name: ["This field may not be blank."] }),
    "invalid",
  ],
  [
    "Django REST framework, throttled",
    respond(
      429,
      { detail: "Request was throttled. Expected available in 30 seconds." },
      { "Retry-After": "30" },
    ),
    "rate_limited",
  ],
  [
    "Django, CSRF",
    respond(403, "<!DOCTYPE html><h1>Forbidden</h1><p>CSRF verification failed.</p>", HTML_TYPE),
    "forbidden",
  ],
  ["Rails, input", respond(422, { errors: { name: ["has already been taken"] } }), "invalid"],
  [
    "Rails, a page",
    respond(404, "<!DOCTYPE html><title>Gone (404)</title>", HTML_TYPE),
    "not_found",
  ],
  ["Laravel, session over", respond(419, { message: "CSRF token mismatch." }), "unauthenticated"],
  [
    "Laravel, input",
    respond(422, {
      message: "The name field is required.",
      errors: { name: ["The name field is required."] },
    }),
    "invalid",
  ],
  ["Laravel, method", respond(405, { message: "The DELETE method is not supported." }), "rejected"],
  ["Express, no route", respond(404, "<pre>Cannot DELETE /keys/1</pre>", HTML_TYPE), "not_found"],
  ["Express, body parser", respond(413, { message: "request entity too large" }), "rejected"],
  [
    "Spring Boot, input",
    respond(400, {
      timestamp: "2026-11-23T12:00:00Z",
      status: 400,
      error: "Bad Request",
      path: "/keys",
    }),
    "invalid",
  ],
  [
    "Spring Boot, content type",
    respond(415, { status: 415, error: "Unsupported Media Type" }),
    "rejected",
  ],
  [
    "ASP.NET Core, input",
    respond(400, {
      type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
      title: "One or more validation errors occurred.",
      status: 400,
      errors: { Name: ["The Name field is required."] },
      traceId: "00-4bf9",
    }),
    "invalid",
  ],
  ["IIS, session over", respond(440), "unauthenticated"],
  [
    "NestJS, conflict",
    respond(409, { statusCode: 409, message: "Exists", error: "Conflict" }),
    "conflict",
  ],
  ["a Next.js route handler", respond(403, { error: "Forbidden" }), "forbidden"],
  ["Next.js, no route", respond(405, ""), "rejected"],
  [
    "Supabase, no rights",
    respond(403, {
      code: "42501",
      message: "permission denied for table keys",
      details: null,
      hint: null,
    }),
    "forbidden",
  ],
  [
    "Supabase, taken",
    respond(409, { code: "23505", message: "duplicate key value", details: SECRET }),
    "conflict",
  ],
  [
    "Stripe, payment",
    respond(402, { error: { type: "card_error", code: "card_declined" } }),
    "limit_reached",
  ],
  [
    "Cloudflare's API",
    respond(403, {
      success: false,
      errors: [{ code: 10000, message: "Authentication error" }],
      result: null,
    }),
    "forbidden",
  ],
  [
    "Cloudflare, blocked",
    respond(403, "<!DOCTYPE html><title>Attention Required!</title>", HTML_TYPE),
    "forbidden",
  ],
  [
    "Cloudflare, timed out",
    respond(524, "<!DOCTYPE html><title>524</title>", HTML_TYPE),
    "unavailable",
  ],
  [
    "nginx, too large",
    respond(413, "<html><h1>413 Request Entity Too Large</h1></html>", HTML_TYPE),
    "rejected",
  ],
  [
    "nginx, upstream",
    respond(502, "<html><h1>502 Bad Gateway</h1></html>", HTML_TYPE),
    "unavailable",
  ],
  ["AWS API Gateway", respond(403, { message: "Missing Authentication Token" }), "forbidden"],
  ["AWS WAF, unavailable for legal reasons", respond(451), "rejected"],
  [
    "Go's net/http",
    respond(405, "Method Not Allowed\n", { "Content-Type": "text/plain" }),
    "rejected",
  ],
];

describe("errorFromResponse", () => {
  it.each(REFUSALS)("reads the status of %s, and none of its words", async (_, response, code) => {
    const error = await errorFromResponse(response, { call: "update" });

    expect(error).toMatchObject({ name: "ApiKeysError", code, isFromStatus: true });
    expect(isApiKeysError(error)).toBe(true);
    expect([error.detail, error.fields]).toEqual([undefined, undefined]);
    expect(error.message).toMatch(/^The backend responded to update with status \d+ \(\w+\)\./);
    expect(JSON.stringify(error) + error.message).not.toContain(SECRET);
  });

  it("reads a problem document: its code, and what's fit for users", async () => {
    const problem = {
      code: "invalid",
      title: "Input refused",
      userMessage: "Check the name.",
      errors: [{ pointer: "/name", detail: "Names begin with a letter." }],
    };
    const error = await errorFromResponse(
      respond(422, problem, { "Content-Type": "application/problem+json" }),
    );

    expect(error).toMatchObject({
      code: "invalid",
      detail: "Check the name.",
      fields: { name: "Names begin with a letter." },
    });
    expect(error.isFromStatus).toBeUndefined();
  });

  it("reads how long to wait", async () => {
    const error = await errorFromResponse(respond(429, null, { "Retry-After": "1.5" }));

    expect(error).toMatchObject({ code: "rate_limited", retryAfterMs: 2000 });
  });

  it.each([
    ["as text", '{"code":"limit_reached"}'],
    ["as JSON", { code: "limit_reached" }],
  ])("accepts a body that was already read, %s", async (_, body) => {
    const response = respond(403, body);
    await response.text();

    expect(await errorFromResponse(response, { body })).toMatchObject({ code: "limit_reached" });
  });

  it("goes by the status if the body was read and isn't given, or breaks off, or never ends", async () => {
    const used = respond(409, { code: "limit_reached" });
    await used.text();
    expect(await errorFromResponse(used)).toMatchObject({ code: "conflict", isFromStatus: true });

    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error("socket")),
    });
    expect(await errorFromResponse(new Response(broken, { status: 403 }))).toMatchObject({
      code: "forbidden",
    });

    vi.useFakeTimers();
    const endless = errorFromResponse(new Response(new ReadableStream(), { status: 403 }));
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await endless).toMatchObject({ code: "forbidden" });
  });

  it("accepts what the host knows better: the code, and texts that are fit for users", async () => {
    const body = { error: { type: "quota", text: "Your plan includes 5 keys." } };
    const error = await errorFromResponse(respond(403, body), {
      body,
      code: "limit_reached",
      detail: body.error.text,
      fields: { name: "No." },
    });

    expect(error).toMatchObject({
      code: "limit_reached",
      detail: "Your plan includes 5 keys.",
      fields: { name: "No." },
    });
  });

  it("recognizes a redirect that wasn't followed, or led to a page", async () => {
    const redirect = respond(302, null, { Location: "/login" });
    expect(await errorFromResponse(redirect)).toMatchObject({ isRedirected: true });

    const page = Object.defineProperty(respond(200, "<h1>Sign in</h1>"), "redirected", {
      value: true,
    });
    expect(await errorFromResponse(page)).toMatchObject({ isRedirected: true });
  });

  it.each([undefined, null, "failed", {}, { status: 403 }, { status: 403, headers: { a: 1 } }])(
    "returns an ApiKeysError even for what isn't a response (%j), and never throws",
    async (value) => {
      const error = await errorFromResponse(value as unknown as Response);

      expect(error).toBeInstanceOf(ApiKeysError);
      expect(error.code).toBe(Object(value).status === 403 ? "forbidden" : "unknown");
    },
  );
});
