import { describe, expect, it } from "vitest";
import {
  type BulkEvent,
  type BulkRun,
  bulkReducer,
  createBulkRun,
  getKeysLeft,
  getNextKey,
  getUntouched,
} from "../../src/model/bulk.js";
import { ApiKeysError, type ApiKeysErrorCode } from "../../src/model/errors.js";

const keys = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `k${index}`,
    name: `Key ${index}`,
    createdAt: null,
  }));

const ids = (apiKeys: readonly { readonly id: string }[]) => apiKeys.map(({ id }) => id);

const failed = (id: string, code: ApiKeysErrorCode, retryAfterMs?: number): BulkEvent => ({
  type: "failed",
  id,
  error: new ApiKeysError(code, retryAfterMs === undefined ? {} : { retryAfterMs }),
  at: 1000,
  isOffline: false,
});

/** Sends whatever can be sent. */
function send(run: BulkRun): BulkRun {
  return getNextKey(run) ? send(bulkReducer(run, { type: "sent" })) : run;
}

/** What happens, with requests sent in between. */
const play = (run: BulkRun, ...events: readonly BulkEvent[]) =>
  events.reduce((before, event) => send(bulkReducer(before, event)), run);

const begin = (count: number) => play(createBulkRun(keys(count)), { type: "begun" });

describe("a run", () => {
  it("sends four at a time, and the next one when one is done", () => {
    const run = begin(6);
    expect(ids(run.running)).toEqual(["k0", "k1", "k2", "k3"]);
    expect(ids(play(run, { type: "done", id: "k1" }).running)).toEqual(["k0", "k2", "k3", "k4"]);
  });

  it("of no keys ends right away", () => {
    expect(begin(0).phase).toBe("ended");
  });

  it("ends when all are done", () => {
    const run = play(begin(2), { type: "done", id: "k0" }, { type: "done", id: "k1" });
    expect(run).toMatchObject({ phase: "ended", doneCount: 2, stopped: null });
    expect(getKeysLeft(run)).toEqual([]);
  });

  it("ignores what it hears twice", () => {
    const run = play(begin(3), { type: "done", id: "k0" });
    expect(play(run, { type: "done", id: "k0" }, failed("k0", "forbidden"))).toEqual(run);
  });

  it("continues after a failure, and tries again only what's left, the failed ones last", () => {
    const run = play(
      begin(7),
      failed("k0", "forbidden"),
      { type: "done", id: "k1" },
      { type: "stopped" },
      { type: "done", id: "k2" },
      { type: "done", id: "k3" },
      { type: "done", id: "k4" },
      { type: "done", id: "k5" },
    );
    expect(run).toMatchObject({ phase: "ended", doneCount: 5, stopped: "user" });
    expect(ids(getUntouched(run))).toEqual(["k6"]);
    const again = play(run, { type: "begun" });
    expect(ids(again.running)).toEqual(["k6", "k0"]);
    expect(again).toMatchObject({ doneCount: 5, failures: [], stopped: null });
  });
});

describe("a stopped run", () => {
  it("waits for what was sent", () => {
    const run = play(begin(6), { type: "stopped" });
    expect(run.phase).toBe("running");
    expect(getNextKey(run)).toBeNull();
  });

  it("keeps a key that the server has turned away for now", () => {
    const run = play(begin(1), { type: "stopped" }, failed("k0", "rate_limited", 5000));
    expect(run).toMatchObject({ phase: "ended", failures: [], pausedUntil: null });
    expect(ids(getUntouched(run))).toEqual(["k0"]);
  });
});

describe("a rate limit", () => {
  it("pauses everything for the longest wait that the server names", () => {
    const run = play(
      begin(6),
      failed("k0", "rate_limited", 2000),
      failed("k1", "rate_limited", 7000),
      failed("k2", "rate_limited", 1000),
      { type: "done", id: "k3" },
    );
    expect(run).toMatchObject({ pausedUntil: 8000, running: [], phase: "running", failures: [] });
    expect(ids(play(run, { type: "resumed" }).running)).toEqual(["k0", "k1", "k2", "k4"]);
  });

  it("without a time pauses longer each time", () => {
    const first = play(begin(1), failed("k0", "rate_limited"));
    expect(first.pausedUntil).toBe(2000);
    const second = play(first, { type: "resumed" }, failed("k0", "rate_limited"));
    expect(second.pausedUntil).toBe(3000);
  });

  it("that never ends stops the run, and says so", () => {
    let run = begin(2);
    for (let round = 0; round < 6; round += 1) {
      run = play(run, failed("k0", "rate_limited", 10), { type: "resumed" });
      run = play(run, failed("k1", "rate_limited", 10), { type: "resumed" });
      if (run.phase === "ended") break;
    }
    expect(run).toMatchObject({ phase: "ended", stopped: "refused" });
    expect(run.stopError?.code).toBe("rate_limited");
    expect(getKeysLeft(run)).toHaveLength(2);
  });
});

describe("a run stops by itself", () => {
  const fail = (count: number, code: ApiKeysErrorCode) =>
    Array.from({ length: count }, (_, index) => failed(`k${index}`, code));

  it("when the server doesn't respond any longer", () => {
    expect(play(begin(40), ...fail(11, "unavailable")).stopped).toBeNull();
    const run = play(begin(40), ...fail(12, "unavailable"));
    expect(run.stopped).toBe("lost");
    const ended = play(
      run,
      ...["k12", "k13", "k14"].map((id): BulkEvent => ({ type: "done", id })),
    );
    expect(ended).toMatchObject({ phase: "ended", doneCount: 3 });
    expect(getUntouched(ended)).toHaveLength(25);
  });

  it("immediately when the browser is offline", () => {
    const run = play(begin(40), { ...failed("k0", "unavailable"), isOffline: true } as BulkEvent);
    expect(run.stopped).toBe("lost");
  });

  it("but not for refusals, or for failures between successes", () => {
    expect(play(begin(40), ...fail(30, "forbidden")).stopped).toBeNull();
    const mixed = Array.from(
      { length: 39 },
      (_, index): BulkEvent =>
        index % 3 === 0 ? { type: "done", id: `k${index}` } : failed(`k${index}`, "unavailable"),
    );
    expect(play(begin(40), ...mixed).stopped).toBeNull();
  });

  it.each(["unauthenticated", "reauthentication_required"] as const)(
    "when no further key would fare better: %s",
    (code) => {
      const run = play(begin(8), failed("k0", code));
      expect(run).toMatchObject({ stopped: "refused", failures: [] });
      expect(run.stopError?.code).toBe(code);
      expect(ids(getUntouched(run))).toEqual(["k0", "k4", "k5", "k6", "k7"]);
    },
  );
});

it("a key that takes too long is only noted, and can still be done", () => {
  const run = play(begin(2), { type: "waited", id: "k0" });
  expect(run.overdue).toEqual(["k0"]);
  expect(play(run, { type: "waited", id: "other" })).toEqual(run);
  expect(play(run, { type: "done", id: "k0" })).toMatchObject({ overdue: [], doneCount: 1 });
});
