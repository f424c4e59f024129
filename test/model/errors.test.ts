// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  API_KEYS_ERROR_CODES,
  ApiKeysError,
  isApiKeysError,
  toApiKeysError,
} from "../../src/model/errors.js";
import { isAmbiguousFailure } from "../../src/model/write-outcome.js";

describe("an ApiKeysError", () => {
  it("carries what it was given", () => {
    const cause = new Error("socket");
    const error = new ApiKeysError("rate_limited", {
      message: "for developers",
      detail: "For users.",
      fields: { name: "No." },
      retryAfterMs: 5000,
      isFromStatus: true,
      isRedirected: false,
      cause,
    });

    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "ApiKeysError",
      code: "rate_limited",
      message: "for developers",
      detail: "For users.",
      fields: { name: "No." },
      retryAfterMs: 5000,
      isFromStatus: true,
      isRedirected: false,
      cause,
    });
  });

  it("has its code for a message where there is no other, and no cause where there was none", () => {
    expect(new ApiKeysError("forbidden").message).toBe("forbidden");
    expect(new ApiKeysError("forbidden", { detail: "Ask an owner." }).message).toBe(
      "Ask an owner.",
    );
    expect("cause" in new ApiKeysError("forbidden")).toBe(false);
  });

  it.each(API_KEYS_ERROR_CODES)("of code %s is known by its shape, without its class", (code) => {
    expect(isApiKeysError(new ApiKeysError(code))).toBe(true);
    expect(isApiKeysError({ name: "ApiKeysError", code })).toBe(true);
  });

  it.each([
    null,
    undefined,
    "ApiKeysError",
    new Error("conflict"),
    { name: "ApiKeysError" },
    { name: "ApiKeysError", code: "made_up" },
    { name: "ApiKeysError", code: "toString" },
    { code: "conflict" },
  ])("is not %j", (value) => {
    expect(isApiKeysError(value)).toBe(false);
  });
});

describe("whatever an adapter threw", () => {
  it("stays what it is where it is an ApiKeysError, also one of another copy", () => {
    const foreign = { name: "ApiKeysError", code: "conflict" };

    expect(toApiKeysError(foreign)).toBe(foreign);
  });

  it.each([[new Error("boom")], ["a string"], [undefined], [null], [{ status: 500 }]])(
    "becomes unknown, with what it was as its cause: %j",
    (thrown) => {
      const error = toApiKeysError(thrown);

      expect(error.code).toBe("unknown");
      expect(error.cause).toBe(thrown);
    },
  );

  it.each([
    [new TypeError("x is undefined"), "TypeError (x is undefined)."],
    [new Error(""), "Error."],
    ["no session", "a value of type string."],
    [undefined, "a value of type undefined."],
  ])("tells developers the method, what it was (%j) and what to throw instead", (thrown, what) => {
    const { message } = toApiKeysError(thrown, "create");

    expect(message).toMatch(/^The adapter's `create` threw /);
    expect(message).toContain(`: ${what}`);
    expect(message).toContain("errorFromResponse");
  });

  it.each([
    `no key in token=${"lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ"}`,
    "lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ",
  ])("is told without what may be a token: %s", (text) => {
    expect(toApiKeysError(text, "create").message).not.toContain("4fT9qLw0");
    expect(toApiKeysError(new Error(text), "create").message).not.toContain("4fT9qLw0");
  });

  it("is not quoted where it is a parser's error, which quotes what it read", () => {
    const parse = () => JSON.parse("lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ");
    let thrown: unknown;
    try {
      parse();
    } catch (error) {
      thrown = error;
    }

    expect(String(thrown)).toContain("lp_live_");
    expect(toApiKeysError(thrown, "create").message).not.toContain("lp_live_");
  });

  it("becomes unknown also where it cannot be turned into text", () => {
    expect(toApiKeysError(Object.create(null)).code).toBe("unknown");
    expect(toApiKeysError(Symbol("odd")).code).toBe("unknown");
  });
});

it("a write may have been carried out after unavailable and unknown, and after no other code", () => {
  const ambiguous = API_KEYS_ERROR_CODES.filter((code) =>
    isAmbiguousFailure(new ApiKeysError(code)),
  );

  expect(ambiguous).toEqual(["unavailable", "unknown"]);
});
