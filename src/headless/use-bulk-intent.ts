import { useEffect, useRef, useState } from "react";
import type { ListChangesStore } from "../data/list-changes-store.js";
import { readListed } from "../data/read-listed.js";
import { deleteApiKey, updateApiKey } from "../data/write-operations.js";
import type { WriteTarget } from "../data/write-target.js";
import { startWriteTimer } from "../data/write-timer.js";
import type { ApiKey } from "../model/api-key.js";
import {
  type BulkAction,
  type BulkEvent,
  type BulkFailure,
  type BulkRun,
  bulkReducer,
  createBulkRun,
  getKeysLeft,
  getNextKey,
} from "../model/bulk.js";
import { toApiKeysError } from "../model/errors.js";
import { holdPage } from "../token/leave-guard.js";
import type { UseApiKeysResult } from "./use-api-keys.js";

/** How long changes to the list are collected before it shows them. In milliseconds. */
const FLUSH_MS = 250;

/** One action on several keys, and how far it is. */
export interface BulkIntent {
  /**
   * - `editing`: nothing was sent.
   * - `running`: requests are being sent, four at a time.
   * - `ended`: no request is running, and none will be sent until `submit` is called again.
   */
  readonly phase: BulkRun["phase"];
  readonly totalCount: number;
  readonly doneCount: number;
  /** The keys that it failed for, and why. */
  readonly failures: readonly BulkFailure[];
  /**
   * The keys that it isn't done for: those that failed, and those that nothing was sent for. Empty while requests are running,
   * unless they take too long.
   */
  readonly left: readonly ApiKey[];
  /** Why no further request is sent: the user stopped, the server no longer responds, or it would refuse every key. `null`: nothing has stopped it. */
  readonly stopped: BulkRun["stopped"];
  /** With `stopped: "refused"`: the reason. */
  readonly stopError: BulkRun["stopError"];
  /** When requests are sent again, as the server asked for a pause. In milliseconds since 1970. `null`: there's no pause. */
  readonly pausedUntil: number | null;
  /** All requests that are running take too long. They can be left: what they do isn't known. */
  readonly isUnanswered: boolean;
  /** Begins, or tries again for what's left. Does nothing while it's running. Never throws: see `failures`. */
  readonly submit: () => void;
  /** Sends no further request. Those that are running still end. */
  readonly stop: () => void;
}

/**
 * The rules of the panel's dialog for several keys, for your own one: four requests at a time; a pause for all of them where
 * the server asks for one; one question to verify the user's identity; and nothing sent into a network that is gone.
 *
 * @param keys what `useApiKeys` returns. The adapter and workspace are fixed on mount, so mount it with its dialog. When it
 * unmounts, no further request is sent
 * @param options.onDone it's done for all of them
 */
export function useBulkIntent(
  keys: Pick<UseApiKeysResult, "target">,
  work: { readonly action: BulkAction; readonly apiKeys: readonly ApiKey[] },
  options: { readonly onDone?: (() => void) | undefined } = {},
): BulkIntent {
  const { action, apiKeys } = work;
  const [runner] = useState(() => createRunner(keys.target, action, apiKeys));
  const [run, setRun] = useState(runner.get);
  const { onDone } = options;
  const isDone = run.phase === "ended" && run.doneCount === apiKeys.length;

  useEffect(() => runner.attach(setRun), [runner]);

  const toldRef = useRef(false);
  useEffect(() => {
    if (!isDone || toldRef.current) return;
    toldRef.current = true;
    onDone?.();
  }, [isDone, onDone]);

  const { running, overdue } = run;
  const isUnanswered = running.length > 0 && running.length === overdue.length;
  return {
    phase: run.phase,
    totalCount: apiKeys.length,
    doneCount: run.doneCount,
    failures: run.failures,
    left: run.phase === "running" && !isUnanswered ? [] : getKeysLeft(run),
    stopped: run.stopped,
    stopError: run.stopError,
    pausedUntil: run.pausedUntil,
    isUnanswered,
    submit: runner.begin,
    stop: runner.stop,
  };
}

/** Sends the requests of a run. It's outside of React, as an end may come after its component is gone. */
function createRunner(target: WriteTarget, action: BulkAction, apiKeys: readonly ApiKey[]) {
  let run = createBulkRun(apiKeys);
  let publish: ((run: BulkRun) => void) | null = null;
  let releasePage = () => {};
  let resumeTimer: ReturnType<typeof setTimeout> | undefined;
  const bulk = createBulkTarget(target);

  function dispatch(event: BulkEvent): void {
    const before = run;
    run = bulkReducer(run, event);
    if (run === before) return;
    if (run.phase === "ended" && before.phase === "running") {
      releasePage();
      bulk.end();
    }
    if (run.pausedUntil !== before.pausedUntil) waitForPause();
    publish?.(run);
  }

  function waitForPause(): void {
    clearTimeout(resumeTimer);
    if (run.pausedUntil === null) return;
    resumeTimer = setTimeout(() => {
      dispatch({ type: "resumed" });
      pump();
    }, run.pausedUntil - Date.now());
  }

  function pump(): void {
    for (let next = getNextKey(run); next; next = getNextKey(run)) {
      dispatch({ type: "sent" });
      void send(next);
    }
  }

  async function send(apiKey: ApiKey): Promise<void> {
    const { id } = apiKey;
    const stopTimer = startWriteTimer(() => dispatch({ type: "waited", id }));
    try {
      await write(bulk.forOneKey(), action, apiKey);
      stopTimer();
      dispatch({ type: "done", id });
    } catch (thrown) {
      stopTimer();
      dispatch({
        type: "failed",
        id,
        error: toApiKeysError(thrown),
        at: Date.now(),
        isOffline: navigator.onLine === false,
      });
    }
    pump();
  }

  const stop = () => dispatch({ type: "stopped" });

  return {
    get: () => run,
    begin: () => {
      if (run.phase === "running") return;
      releasePage = holdPage();
      dispatch({ type: "begun" });
      pump();
    },
    stop,
    attach: (listener: (run: BulkRun) => void) => {
      publish = listener;
      listener(run);
      return () => {
        publish = null;
        stop();
        // No one is there to wait for those that are running.
        releasePage();
      };
    },
  };
}

async function write(target: WriteTarget, action: BulkAction, apiKey: ApiKey): Promise<void> {
  if (action === "delete") await deleteApiKey(target, apiKey);
  else await updateApiKey(target, apiKey, { enabled: action === "enable" });
}

/** The target of many writes: they share one reading of the list, one question to the user, and one refresh. */
function createBulkTarget(target: WriteTarget) {
  const changes = collectChanges(target.changes);
  const isListed = createListedCheck(target);
  let answer = { at: 0, isVerified: false };
  let clock = 0;

  /** For a single key: a request that was sent before the user answered needs no second question. */
  function forOneKey(): WriteTarget {
    clock += 1;
    const sentAt = clock;
    const { onReauthenticate } = target;
    const ask = async (reauthenticate: () => Promise<boolean>) => {
      if (answer.at <= sentAt) {
        const isVerified = await reauthenticate();
        clock += 1;
        answer = { at: clock, isVerified };
      }
      return answer.isVerified;
    };
    return {
      ...target,
      changes,
      isListed,
      refreshLists: () => {},
      onReauthenticate: onReauthenticate && (() => ask(onReauthenticate)),
    };
  }

  return {
    forOneKey,
    end: () => {
      changes.flush();
      target.refreshLists();
    },
  };
}

/** Collects changes, so that the list is rendered a few times a second, and not for each key. */
function collectChanges(
  store: ListChangesStore,
): ListChangesStore & { readonly flush: () => void } {
  let pending: Parameters<ListChangesStore["update"]>[0][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const changes = pending;
    pending = [];
    store.update((before) => changes.reduce((current, change) => change(current), before));
  }

  return {
    get: () => {
      flush();
      return store.get();
    },
    update: (change) => {
      pending.push(change);
      timer ??= setTimeout(flush, FLUSH_MS);
    },
    subscribe: store.subscribe,
    flush,
  };
}

/** Whether the server's list has a key. A reading in which it's missing counts for later questions, too: ids aren't reused. */
function createListedCheck(target: WriteTarget): NonNullable<WriteTarget["isListed"]> {
  let wasListed: (id: string) => boolean = () => true;
  let reading: ReturnType<typeof readListed> | null = null;
  return async ({ id }) => {
    if (!wasListed(id)) return false;
    reading ??= readListed(target).finally(() => {
      reading = null;
    });
    wasListed = await reading;
    return wasListed(id);
  };
}
