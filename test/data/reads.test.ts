import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readRetryDelayMs, shouldRetryRead } from "../../src/data/load-list.js";
import { apiKeysQueryKeys } from "../../src/data/query-keys.js";
import { getScope } from "../../src/data/scope.js";
import { pauseWriteTimers, startWriteTimer } from "../../src/data/write-timer.js";
import { createReauthentication } from "../../src/headless/use-reauthentication.js";
import { API_KEYS_ERROR_CODES, ApiKeysError } from "../../src/model/errors.js";

describe("a failed read", () => {
  it.each(API_KEYS_ERROR_CODES)("with %s is retried only if that can help", (code) => {
    const error = new ApiKeysError(code);
    expect(shouldRetryRead(0, error)).toBe(code === "unavailable");
  });

  it("is retried twice, almost immediately and then after a pause", () => {
    const error = new ApiKeysError("unavailable");
    expect([0, 1, 2].map((count) => shouldRetryRead(count, error))).toEqual([true, true, false]);
    expect(readRetryDelayMs(0, error)).toBeLessThanOrEqual(100);
    expect(readRetryDelayMs(1, error)).toBe(800);
  });

  it("is retried silently only if the server asks for a short wait", () => {
    const limited = (retryAfterMs: number) => new ApiKeysError("rate_limited", { retryAfterMs });
    expect(shouldRetryRead(0, limited(3000))).toBe(true);
    expect(shouldRetryRead(0, limited(3001))).toBe(false);
    expect(readRetryDelayMs(0, limited(1234))).toBe(1234);
  });
});

describe("the key of a read", () => {
  it("consists of the adapter's id, the workspace, and the query, and nothing else", () => {
    const scope = getScope({ id: "team" }, "acme");
    const sort = { field: "name", direction: "asc" } as const;
    expect(apiKeysQueryKeys.pagedList(scope, { sort, search: "crm" })).toEqual([
      "api-keys-panel",
      "team",
      "acme",
      "list",
      "paged",
      { sort, search: "crm" },
    ]);
    expect(apiKeysQueryKeys.completeList(scope).slice(0, 4)).toEqual(apiKeysQueryKeys.lists(scope));
  });

  it("tells apart what could be mixed up when joined", () => {
    expect(getScope({ id: "a" }, "b,c").key).not.toBe(getScope({ id: "a,b" }, "c").key);
    expect(getScope({}, "acme").key).toBe(getScope({ id: "default" }, "acme").key);
  });
});

describe("asking the host who the user is", () => {
  const isConfirmed = (ask: () => Promise<boolean>) =>
    createReauthentication(() => {}).request(ask);

  it("is a yes only if the host returns true", async () => {
    expect(await isConfirmed(async () => true)).toBe(true);
    expect(await isConfirmed(async () => false)).toBe(false);
    expect(await isConfirmed((() => "yes") as never)).toBe(false);
    expect(await isConfirmed(() => Promise.reject(new Error("closed")))).toBe(false);
    expect(
      await isConfirmed(
        vi.fn(() => {
          throw new Error("bug");
        }),
      ),
    ).toBe(false);
  });

  it("is one question at a time: whoever asks while it's open gets its answer", async () => {
    const question = createReauthentication(() => {});
    let answer = (_: boolean) => {};
    const ask = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
    const both = [question.request(ask), question.request(ask)];
    expect(ask).toHaveBeenCalledOnce();
    answer(true);
    expect(await Promise.all(both)).toEqual([true, true]);
    void question.request(ask);
    expect(ask).toHaveBeenCalledTimes(2);
    question.leave();
  });
});

describe("the time allowed for the server", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is half a minute, without the time the user takes to answer a question", () => {
    const onOver = vi.fn();
    startWriteTimer(onOver);
    vi.advanceTimersByTime(20_000);
    const goOn = pauseWriteTimers();
    const alsoGoOn = pauseWriteTimers();
    vi.advanceTimersByTime(40_000);
    goOn();
    vi.advanceTimersByTime(40_000);
    alsoGoOn();
    vi.advanceTimersByTime(9999);
    expect(onOver).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onOver).toHaveBeenCalledOnce();
  });

  it("stops for good once stopped, and doesn't start while a question is open", () => {
    const onOver = vi.fn();
    const goOn = pauseWriteTimers();
    const stop = startWriteTimer(onOver);
    vi.advanceTimersByTime(60_000);
    goOn();
    stop();
    pauseWriteTimers()();
    vi.advanceTimersByTime(60_000);
    expect(onOver).not.toHaveBeenCalled();
  });
});
