// @vitest-environment node
import { ApiKeysError } from "api-keys-panel";
import { describe, expect, it } from "vitest";
import { words } from "../../mocks/words.js";
import { describeListError } from "../../src/panel/frame/error-messages.js";
import { describeNameError, describeWriteError } from "../../src/panel/frame/write-errors.js";

describe("a request that the server refused for a reason we don't know", () => {
  const error = new ApiKeysError("rejected");

  it("says that it was refused and, for a write, that nothing was changed", () => {
    expect(describeListError(error, words)).toEqual({
      title: words.errorTitle,
      text: words.errorRejected,
    });
    expect(describeWriteError(error, words, "create")).toBe(words.writeRejected);
  });

  it("uses the server's words if they're fit for users", () => {
    const told = new ApiKeysError("rejected", { detail: "This workspace is archived." });

    expect(describeListError(told, words).text).toBe("This workspace is archived.");
    expect(describeWriteError(told, words, "create")).toBe("This workspace is archived.");
  });
});

describe("a redirect", () => {
  it("is called a redirect, and not a sign-out, which no one can know", () => {
    const error = new ApiKeysError("unauthenticated", { isRedirected: true });

    expect(describeListError(error, words)).toEqual({
      title: words.errorRedirectedTitle,
      text: words.errorRedirected,
    });
    expect(describeWriteError(error, words, "create")).toBe(words.errorRedirected);
  });

  it("is recognized in an error from another copy of the package, too", () => {
    const error = { name: "ApiKeysError", code: "unauthenticated", isRedirected: true } as const;

    expect(describeWriteError(error as unknown as ApiKeysError, words, "create")).toBe(
      words.errorRedirected,
    );
  });
});

describe("a conflict", () => {
  const error = new ApiKeysError("conflict");

  it("is about the name if a name was sent, and a refusal if none was", () => {
    expect(describeNameError(error, words, "create")).toBe(words.nameTaken);
    expect(describeNameError(error, words, "update")).toBe(words.nameTaken);
    for (const action of ["delete", "rotate"] as const) {
      expect(describeNameError(error, words, action)).toBeUndefined();
      expect(describeWriteError(error, words, action)).toBe(words.writeRejected);
    }
  });
});

it("what's missing is the key, or the workspace if there is no key yet", () => {
  const error = new ApiKeysError("not_found");

  expect(describeWriteError(error, words, "rotate")).toBe(words.writeNotFound);
  expect(describeWriteError(error, words, "create")).toBe(words.writeWorkspaceNotFound);
});
