import type { ApiKey } from "./api-key.js";
import type { ApiKeysError } from "./errors.js";
import { isAmbiguousFailure } from "./write-outcome.js";

/** What can be done with several keys. */
export type BulkAction = "delete" | "disable" | "enable";

/** How many requests run at a time. */
const MAX_RUNNING = 4;

/** After so many failures in a row that say nothing about a single key, the run stops. */
const MAX_LOST_IN_A_ROW = 12;

/** After so many pauses with nothing done in between, the run stops. */
const MAX_PAUSES_IN_A_ROW = 5;

/** How long to wait where a server asks for a pause without saying how long. In milliseconds, doubled each time. */
const FIRST_PAUSE_MS = 1000;

/** A key that something couldn't be done with. */
export interface BulkFailure {
  readonly apiKey: ApiKey;
  readonly error: ApiKeysError;
}

/** One action on several keys, from its question to its end, over all attempts. */
export interface BulkRun {
  /**
   * - `editing`: nothing was sent.
   * - `running`: requests are being sent.
   * - `ended`: no request is running, and none will be sent.
   */
  readonly phase: "editing" | "running" | "ended";
  /** The keys of this attempt, in the order in which they're sent. */
  readonly queue: readonly ApiKey[];
  /** How many of the queue were taken from it. */
  readonly taken: number;
  /** Keys that the server has sent back because of a rate limit. They come next. */
  readonly again: readonly ApiKey[];
  readonly running: readonly ApiKey[];
  /** Those of the running ones that take too long. */
  readonly overdue: readonly string[];
  /** How many keys it's done for, in all attempts. */
  readonly doneCount: number;
  readonly failures: readonly BulkFailure[];
  /**
   * Why no further request is sent.
   *
   * - `user`: the user has stopped it.
   * - `lost`: the server no longer responds.
   * - `refused`: it wouldn't do it for any key, as `stopError` says.
   */
  readonly stopped: "user" | "lost" | "refused" | null;
  readonly stopError: ApiKeysError | null;
  /** When requests are sent again, in milliseconds since 1970. `null`: there's no pause. */
  readonly pausedUntil: number | null;
  readonly lostInARow: number;
  readonly pausesInARow: number;
}

/** What can happen to a run. */
export type BulkEvent =
  | { readonly type: "begun" }
  | { readonly type: "sent" }
  | { readonly type: "waited"; readonly id: string }
  | { readonly type: "done"; readonly id: string }
  | {
      readonly type: "failed";
      readonly id: string;
      readonly error: ApiKeysError;
      /** Milliseconds since 1970. */
      readonly at: number;
      /** The browser says that there's no network. */
      readonly isOffline: boolean;
    }
  | { readonly type: "resumed" }
  | { readonly type: "stopped" };

/** A run that hasn't begun. */
export function createBulkRun(apiKeys: readonly ApiKey[]): BulkRun {
  return {
    phase: "editing",
    queue: apiKeys,
    taken: 0,
    again: [],
    running: [],
    overdue: [],
    doneCount: 0,
    failures: [],
    stopped: null,
    stopError: null,
    pausedUntil: null,
    lostInARow: 0,
    pausesInARow: 0,
  };
}

/** The key to send next. `null`: none, at least not now. */
export function getNextKey(run: BulkRun): ApiKey | null {
  const isOpen = run.phase === "running" && run.stopped === null && run.pausedUntil === null;
  if (!isOpen || run.running.length >= MAX_RUNNING) return null;
  return run.again[0] ?? run.queue[run.taken] ?? null;
}

/** The keys that it isn't done for, in the order in which they'd be sent. What failed comes last: it may fail again. */
export function getKeysLeft(run: BulkRun): readonly ApiKey[] {
  return [...getUntouched(run), ...run.running, ...run.failures.map(({ apiKey }) => apiKey)];
}

/** The keys that nothing was sent for, in this attempt. */
export function getUntouched({ again, queue, taken }: BulkRun): readonly ApiKey[] {
  return [...again, ...queue.slice(taken)];
}

function settle(run: BulkRun): BulkRun {
  const isOver = run.stopped !== null || run.again.length + run.queue.length - run.taken === 0;
  if (!isOver || run.running.length > 0) return run;
  return { ...run, phase: "ended", pausedUntil: null };
}

function without(run: BulkRun, id: string): Pick<BulkRun, "running" | "overdue"> {
  return {
    running: run.running.filter((apiKey) => apiKey.id !== id),
    overdue: run.overdue.filter((overdueId) => overdueId !== id),
  };
}

/** Whether a failure says something about the whole run: no further key would fare better. */
function isForAll({ code }: ApiKeysError): boolean {
  return code === "unauthenticated" || code === "reauthentication_required";
}

function fail(run: BulkRun, event: Extract<BulkEvent, { type: "failed" }>): BulkRun {
  const { id, error, at, isOffline } = event;
  const apiKey = run.running.find((running) => running.id === id);
  if (!apiKey) return run;
  const left = { ...run, ...without(run, id) };
  if (error.code === "rate_limited" && run.stopped === null) {
    // Requests that were in flight together are refused together.
    const isNewPause = run.pausedUntil === null;
    const pausesInARow = run.pausesInARow + (isNewPause ? 1 : 0);
    const again = [...run.again, apiKey];
    if (pausesInARow > MAX_PAUSES_IN_A_ROW) {
      return { ...left, again, pausesInARow, stopped: "refused", stopError: error };
    }
    const pauseMs = error.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** (pausesInARow - 1);
    const pausedUntil = Math.max(run.pausedUntil ?? 0, at + pauseMs);
    return { ...left, again, pausesInARow, pausedUntil };
  }
  // After a rate limit, nothing was done: a run that has been stopped leaves the key as it is.
  if (error.code === "rate_limited") return { ...left, again: [...run.again, apiKey] };
  if (isForAll(error)) {
    const stopped = run.stopped ?? "refused";
    return { ...left, again: [...run.again, apiKey], stopped, stopError: run.stopError ?? error };
  }
  const isLost = isAmbiguousFailure(error) || error.code === "not_found";
  const lostInARow = isLost ? run.lostInARow + 1 : 0;
  const isOver = isLost && (isOffline || lostInARow >= MAX_LOST_IN_A_ROW);
  return {
    ...left,
    failures: [...run.failures, { apiKey, error }],
    lostInARow,
    stopped: run.stopped ?? (isOver ? "lost" : null),
  };
}

/** The rules of a run. Pure, so that a test can walk through every state and event. */
export function bulkReducer(run: BulkRun, event: BulkEvent): BulkRun {
  switch (event.type) {
    case "begun": {
      if (run.phase === "running") return run;
      return settle({
        ...createBulkRun(getKeysLeft(run)),
        phase: "running",
        doneCount: run.doneCount,
      });
    }
    case "sent": {
      const apiKey = getNextKey(run);
      if (!apiKey) return run;
      const running = [...run.running, apiKey];
      return run.again.length > 0
        ? { ...run, running, again: run.again.slice(1) }
        : { ...run, running, taken: run.taken + 1 };
    }
    case "waited":
      return run.running.some(({ id }) => id === event.id)
        ? { ...run, overdue: [...run.overdue, event.id] }
        : run;
    case "done":
      if (!run.running.some(({ id }) => id === event.id)) return run;
      return settle({
        ...run,
        ...without(run, event.id),
        doneCount: run.doneCount + 1,
        lostInARow: 0,
        pausesInARow: 0,
      });
    case "failed":
      return settle(fail(run, event));
    case "resumed":
      return { ...run, pausedUntil: null };
    case "stopped":
      return run.phase === "running" ? settle({ ...run, stopped: run.stopped ?? "user" }) : run;
    default:
      return event satisfies never;
  }
}
