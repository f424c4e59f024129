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
  it("carries its arguments", () => {
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

  it("has its code as the message if there is no other, and no cause if there was none", () => {
    expect(new ApiKeysError("forbidden").message).toBe("forbidden");
    expect(new ApiKeysError("forbidden", { detail: "Ask an owner." }).message).toBe(
      "Ask an owner.",
    );
    expect("cause" in new ApiKeysError("forbidden")).toBe(false);
  });

  it.each(API_KEYS_ERROR_CODES)(
    "of code %s is recognized by its shape, without its class",
    (code) => {
      expect(isApiKeysError(new ApiKeysError(code))).toBe(true);
      expect(isApiKeysError({ name: "ApiKeysError", code })).toBe(true);
    },
  );

  it.each([
    null,
    undefined,
    "ApiKeysError",
    new Error("conflict"),
    { name: "ApiKeysError" },
    { name: "ApiKeysError", code: "made_up" },
    { name: "ApiKeysError", code: "toString" },
    { code: "conflict" },
  ])("isn't %j", (value) => {
    expect(isApiKeysError(value)).toBe(false);
  });
});

describe("whatever an adapter threw", () => {
  it("stays the same if it's an ApiKeysError, even from another copy", () => {
    const foreign = { name: "ApiKeysError", code: "conflict" };

    expect(toApiKeysError(foreign)).toBe(foreign);
  });

  it.each([[new Error("boom")], ["a string"], [undefined], [null], [{ status: 500 }]])(
    "becomes unknown, with the original as its cause: %j",
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
  ])("names the method, what it was (%j), and what to throw instead", (thrown, what) => {
    const { message } = toApiKeysError(thrown, "create");

    expect(message).toMatch(/^The adapter's `create` threw /);
    expect(message).toContain(`: ${what}`);
    expect(message).toContain("errorFromResponse");
  });

  it.each([
    `no key in token=${"lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ"}`,
    "lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ",
  ])("is reported without what may be a token: %s", (text) => {
    expect(toApiKeysError(text, "create").message).not.toContain("4fT9qLw0");
    expect(toApiKeysError(new Error(text), "create").message).not.toContain("4fT9qLw0");
  });

  it("isn't quoted if it's a parser's error, which quotes its input", () => {
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

  it("becomes unknown even if it can't be turned into text", () => {
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
