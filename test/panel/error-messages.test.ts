// @vitest-environment node
import { ApiKeysError } from "api-keys-panel";
import { describe, expect, it } from "vitest";
import { words } from "../../mocks/words.js";
import { describeListError, describeWriteError } from "../../src/panel/error-messages.js";

describe("a request that the server refused for no reason that we know", () => {
  const error = new ApiKeysError("rejected");

  it("is said to be refused, and of a write that nothing was changed", () => {
    expect(describeListError(error, words)).toEqual({
      title: words.errorTitle,
      text: words.errorRejected,
    });
    expect(describeWriteError(error, words)).toBe(words.writeRejected);
  });

  it("is told in the server's words where they are fit for users", () => {
    const told = new ApiKeysError("rejected", { detail: "This workspace is archived." });

    expect(describeListError(told, words).text).toBe("This workspace is archived.");
    expect(describeWriteError(told, words)).toBe("This workspace is archived.");
  });
});

describe("a redirect", () => {
  it("is told as a redirect, and not as being signed out, which nobody knows", () => {
    const error = new ApiKeysError("unauthenticated", { isRedirected: true });

    expect(describeListError(error, words)).toEqual({
      title: words.errorRedirectedTitle,
      text: words.errorRedirected,
    });
    expect(describeWriteError(error, words)).toBe(words.errorRedirected);
  });

  it("is told so of an error from another copy of the package, too", () => {
    const error = { name: "ApiKeysError", code: "unauthenticated", isRedirected: true } as const;

    expect(describeWriteError(error as unknown as ApiKeysError, words)).toBe(words.errorRedirected);
  });
});
