// @vitest-environment node
import type { ApiKeysErrorCode } from "api-keys-panel";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const respond = vi.fn<typeof fetch>();
beforeEach(() => {
  respond.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

const adapter = createRestAdapter({ baseUrl: "/keys", fetch: respond });

function answer(status: number, body: unknown = null, headers: Record<string, string> = {}) {
  const text = body === null ? null : JSON.stringify(body);
  respond.mockImplementation(async () => new Response(text, { status, headers }));
}

async function failedCreate(): Promise<Record<string, unknown>> {
  const context = { workspaceId: "acme", idempotencyKey: "intent-1" };
  return adapter.create({ name: "CRM Sync" }, context).then(
    () => expect.fail("The create should have failed."),
    (thrown) => thrown,
  );
}

describe("a refusal without a body", () => {
  it.each<[number, ApiKeysErrorCode]>([
    [400, "invalid"],
    [401, "unauthenticated"],
    [403, "forbidden"],
    [404, "not_found"],
    [405, "unknown"],
    [408, "unavailable"],
    [409, "conflict"],
    [410, "not_found"],
    [418, "unknown"],
    [422, "invalid"],
    [425, "unavailable"],
    [429, "rate_limited"],
    [500, "unavailable"],
    [502, "unavailable"],
    [503, "unavailable"],
    [599, "unavailable"],
  ])("of status %i is %s", async (status, code) => {
    answer(status);

    expect(await failedCreate()).toMatchObject({ name: "ApiKeysError", code });
  });
});

describe("a problem document", () => {
  it("decides by its code before its status", async () => {
    answer(403, { code: "limit_reached" });
    expect(await failedCreate()).toMatchObject({ code: "limit_reached" });

    answer(401, { code: "reauthentication_required" });
    expect(await failedCreate()).toMatchObject({ code: "reauthentication_required" });
  });

  it.each([{ code: "made_up" }, { code: 7 }, {}, [], "text", 7])(
    "without a known code (%j) leaves it to the status",
    async (body) => {
      answer(409, body);

      expect(await failedCreate()).toMatchObject({ code: "conflict" });
    },
  );

  it("shows users only what is meant for them", async () => {
    answer(403, {
      code: "limit_reached",
      title: "QuotaExceeded",
      detail: "tenant 42: quota row locked by pid 77",
      userMessage: " Your plan includes 5 keys. ",
      token: "lp_live_leaked",
    });
    const error = await failedCreate();

    expect(error.detail).toBe("Your plan includes 5 keys.");
    expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(/Quota|pid 77|lp_live_leaked/);
  });

  it.each([undefined, "", "  ", 7, { text: "x" }])(
    "with %j for users shows them nothing of its own",
    async (userMessage) => {
      answer(403, { code: "forbidden", userMessage });

      expect((await failedCreate()).detail).toBeUndefined();
    },
  );

  it("brings its messages to the fields that they are about, the first for each", async () => {
    answer(422, {
      code: "invalid",
      errors: [
        { pointer: "/name", detail: "Names begin with a letter." },
        { pointer: "/name", detail: "Another." },
        { pointer: "#/expiresAt", detail: "Too far away." },
        { pointer: "/scopes/0", detail: "No such scope." },
      ],
    });

    expect((await failedCreate()).fields).toEqual({
      name: "Names begin with a letter.",
      expiresAt: "Too far away.",
      scopes: "No such scope.",
    });
  });

  it.each([
    ["no list", { pointer: "/name", detail: "x" }],
    [
      "unknown fields",
      [
        { pointer: "/constructor", detail: "x" },
        { pointer: "/nested/name", detail: "x" },
      ],
    ],
    [
      "no pointers",
      [{ detail: "x" }, null, "x", { pointer: 7, detail: "x" }, { pointer: "name", detail: "x" }],
    ],
    [
      "no words",
      [{ pointer: "/name" }, { pointer: "/name", detail: " " }, { pointer: "/name", detail: 7 }],
    ],
  ])("whose errors have %s brings no field messages", async (_, errors) => {
    answer(422, { code: "invalid", errors });
    const error = await failedCreate();

    expect(error).toMatchObject({ code: "invalid" });
    expect(error.fields).toBeUndefined();
  });
});

describe("a refusal for too many requests", () => {
  it.each([
    ["seconds", { "Retry-After": "30" }, 30_000],
    ["no seconds", { "Retry-After": "0" }, 0],
    [
      "a date, by the server's own clock",
      { "Retry-After": "Mon, 23 Nov 2026 12:01:30 GMT", Date: "Mon, 23 Nov 2026 12:00:00 GMT" },
      90_000,
    ],
    [
      "a date, by ours where the server's is unknown",
      { "Retry-After": "Mon, 23 Nov 2026 12:00:45 GMT" },
      45_000,
    ],
    ["a date that is over", { "Retry-After": "Mon, 23 Nov 2026 11:00:00 GMT" }, 0],
    ["nothing", {}, undefined],
    ["nonsense", { "Retry-After": "soon" }, undefined],
  ] as [string, Record<string, string>, number | undefined][])(
    "that names %s says how long to wait",
    async (_, headers, retryAfterMs) => {
      vi.useFakeTimers({ now: Date.parse("2026-11-23T12:00:00Z") });
      answer(429, null, headers);
      const error = await failedCreate();

      expect(error.code).toBe("rate_limited");
      expect(error.retryAfterMs).toBe(retryAfterMs);
    },
  );
});

describe("a `fetch` of the host", () => {
  it("that throws an ApiKeysError of its own is understood, from whichever copy of the package", async () => {
    respond.mockRejectedValue({ name: "ApiKeysError", code: "reauthentication_required" });

    expect(await failedCreate()).toMatchObject({ code: "reauthentication_required" });
  });

  it("that throws the whole exchange does not bring it into the error", async () => {
    const failure = Object.assign(new Error("Request failed"), { response: { data: "lp_live_x" } });
    respond.mockRejectedValue(failure);
    const error = await failedCreate();

    expect(error.code).toBe("unavailable");
    expect(error.cause).toBeUndefined();
  });
});
