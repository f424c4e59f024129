// @vitest-environment node
import type { ApiKeysErrorCode } from "api-keys-panel";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const NOW = Date.parse("2026-11-23T12:00:00Z");
const DAY_MS = 86_400_000;

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
    [402, "limit_reached"],
    [405, "rejected"],
    [406, "rejected"],
    [408, "unavailable"],
    [409, "conflict"],
    [410, "not_found"],
    [411, "rejected"],
    [413, "rejected"],
    [414, "rejected"],
    [415, "rejected"],
    [417, "rejected"],
    [418, "rejected"],
    [419, "unauthenticated"],
    [421, "rejected"],
    [422, "invalid"],
    [423, "rejected"],
    [425, "unavailable"],
    [426, "rejected"],
    [428, "rejected"],
    [429, "rate_limited"],
    [431, "rejected"],
    [440, "unauthenticated"],
    [451, "rejected"],
    [499, "rejected"],
    [500, "unavailable"],
    [502, "unavailable"],
    [503, "unavailable"],
    [501, "rejected"],
    [505, "rejected"],
    [522, "unavailable"],
    [599, "unavailable"],
  ])("of status %i is %s, and known to be by its status alone", async (status, code) => {
    answer(status);

    expect(await failedCreate()).toMatchObject({ name: "ApiKeysError", code, isFromStatus: true });
  });

  it.each(Array.from({ length: 100 }, (_, index) => 400 + index))(
    "of status %i leaves a write open only if it can be retried unchanged, whatever the body says",
    async (status) => {
      const isNotNow = status === 408 || status === 425;
      for (const body of [null, { message: "CSRF token mismatch." }, { code: "unknown" }]) {
        answer(status, body);
        const error = await failedCreate();

        const leavesOpen = ["unavailable", "unknown"].includes(String(error.code));
        expect([body, leavesOpen]).toEqual([body, isNotNow]);
      }
    },
  );

  it.each([408, 409, 425, 429])(
    "of status %i can say by its code that the first try is still running",
    async (status) => {
      answer(status, { code: "unavailable" });
      expect(await failedCreate()).toMatchObject({ code: "unavailable" });

      answer(400, { code: "unavailable" });
      expect(await failedCreate()).toMatchObject({ code: "invalid", isFromStatus: true });
    },
  );
});

describe("a problem document", () => {
  it("decides by its code before its status", async () => {
    answer(403, { code: "limit_reached" });
    const error = await failedCreate();
    expect(error).toMatchObject({ code: "limit_reached" });
    expect(error.isFromStatus).toBeUndefined();

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

  it("shows users only what's meant for them", async () => {
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
    "with %j for users shows them none of its texts",
    async (userMessage) => {
      answer(403, { code: "forbidden", userMessage });

      expect((await failedCreate()).detail).toBeUndefined();
    },
  );

  it("brings its messages to their fields, the first for each", async () => {
    answer(422, {
      code: "invalid",
      errors: [
        { pointer: "/name", detail: "Names begin with a letter." },
        { pointer: "/name", detail: "Another." },
        { pointer: "#/expiresAt", detail: "Too far away." },
        { pointer: "/scopes/0", detail: "No such scope." },
        { pointer: "/metadata/allowedIps/2", detail: "Not an address." },
        { pointer: "/metadata/allowedIps", detail: "Another." },
        { pointer: "#/metadata/a~1b~0c", detail: "No." },
      ],
    });

    expect((await failedCreate()).fields).toEqual({
      name: "Names begin with a letter.",
      expiresAt: "Too far away.",
      scopes: "No such scope.",
      "metadata.allowedIps": "Not an address.",
      "metadata.a/b~c": "No.",
    });
  });

  it.each([
    ["no list", { pointer: "/name", detail: "x" }],
    [
      "unknown fields",
      [
        { pointer: "/constructor", detail: "x" },
        { pointer: "/nested/name", detail: "x" },
        { pointer: "/metadata", detail: "x" },
        { pointer: "/metadata/", detail: "x" },
        { pointer: "metadata/allowedIps", detail: "x" },
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
    ["no seconds", { "Retry-After": "0" }, 1000],
    ["a second and a half", { "Retry-After": "1.5" }, 2000],
    ["fewer than no seconds", { "Retry-After": "-5" }, 1000],
    ["seconds with their unit", { "Retry-After": "30s" }, 30_000],
    ["seconds twice", { "Retry-After": "30, 30" }, 30_000],
    ["a year", { "Retry-After": "31536000" }, DAY_MS],
    ["more seconds than a timer holds", { "Retry-After": "9".repeat(30) }, DAY_MS],
    ["an instant in seconds since 1970", { "Retry-After": String(NOW / 1000 + 20) }, 20_000],
    ["an instant in ISO 8601", { "Retry-After": "2026-11-23T12:00:07Z" }, 7000],
    ["milliseconds", { "Retry-After": "500ms" }, undefined],
    ["a day without a time", { "Retry-After": "2026-11-24" }, undefined],
    ["seconds by a header of rate limiters", { "RateLimit-Reset": "12" }, 12_000],
    ["an instant by a header of rate limiters", { "X-RateLimit-Reset": `${NOW / 1000 + 9}` }, 9000],
    ["fractions by a header of rate limiters", { "X-RateLimit-Reset-After": "0.25" }, 1000],
    ["the combined header", { RateLimit: "limit=100, remaining=0, reset=14" }, 14_000],
    ["the combined header of today", { RateLimit: '"burst";r=0;t=15' }, 15_000],
    ["both kinds, of which its own counts", { "Retry-After": "3", "RateLimit-Reset": "60" }, 3000],
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
    ["a date that is over", { "Retry-After": "Mon, 23 Nov 2026 11:00:00 GMT" }, 1000],
    ["nothing", {}, undefined],
    ["nonsense", { "Retry-After": "soon" }, undefined],
  ] as [string, Record<string, string>, number | undefined][])(
    "that names %s says how long to wait",
    async (_, headers, retryAfterMs) => {
      vi.useFakeTimers({ now: NOW });
      answer(429, null, headers);
      const error = await failedCreate();

      expect(error.code).toBe("rate_limited");
      expect(error.retryAfterMs).toBe(retryAfterMs);
    },
  );
});

describe("a host's own `fetch`", () => {
  it("that throws its own ApiKeysError is understood, from whichever copy of the package", async () => {
    respond.mockRejectedValue({ name: "ApiKeysError", code: "reauthentication_required" });

    expect(await failedCreate()).toMatchObject({ code: "reauthentication_required" });
  });

  it("that throws the whole exchange doesn't put it into the error", async () => {
    const failure = Object.assign(new Error("Request failed"), { response: { data: "lp_live_x" } });
    respond.mockRejectedValue(failure);
    const error = await failedCreate();

    expect(error.code).toBe("unavailable");
    expect(error.cause).toBeUndefined();
  });
});
