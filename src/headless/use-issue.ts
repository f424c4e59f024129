import { type Dispatch, useCallback, useEffect, useRef } from "react";
import { startWriteTimer } from "../data/write-timer.js";
import type { ApiKey, CreateApiKeyInput } from "../model/api-key.js";
import { toApiKeysError } from "../model/errors.js";
import {
  createIdempotencyKey,
  type Intent,
  type IntentEvent,
  intentReducer,
} from "../model/intent.js";
import { holdPage } from "../token/leave-guard.js";
import { useMounted } from "./use-mounted.js";

/** A create or a rotate with its target, which answers a key without its token. */
export type IssueOperation = (input: CreateApiKeyInput, idempotencyKey: string) => Promise<ApiKey>;

/** One try of an intent. */
export interface IssueTry {
  readonly operation: IssueOperation;
  readonly input: CreateApiKeyInput;
  readonly idempotencyKey: string;
}

/** Carries out a try. */
export function runIssueTry(it: IssueTry): Promise<ApiKey> {
  return it.operation(it.input, it.idempotencyKey);
}

/** What becomes of a try. */
export type IssueEvent =
  | { readonly type: "intent"; readonly idempotencyKey: string; readonly event: IntentEvent }
  /** It ended well: its token is in custody. */
  | { readonly type: "issued"; readonly idempotencyKey: string };

/** Carries out creates and rotates, and tells the dialog what becomes of them. */
export interface Issue {
  /** Makes one try. While one is under way, further calls do nothing. */
  readonly submit: (intent: Intent, input: CreateApiKeyInput, operation: IssueOperation) => void;
  /** The user leaves tries that were not answered: the page may be left without asking for them. */
  readonly giveUp: () => void;
}

/**
 * What a panel issues. It lives at the panel, so that it goes on whatever becomes of the dialog.
 * @param run carries out a try: {@link runIssueTry}, by whatever way
 */
export function useIssue(
  run: (it: IssueTry) => Promise<ApiKey>,
  dispatch: Dispatch<IssueEvent>,
): Issue {
  /** The try that is under way, so that the end of an earlier one does not count as its end. */
  const busyRef = useRef<symbol | null>(null);
  /** What lets the page go, for each try that was not answered in time. */
  const overdueRef = useRef(new Set<() => void>());
  const isMountedRef = useMounted();

  const giveUp = useCallback(() => {
    for (const releasePage of overdueRef.current) releasePage();
    overdueRef.current.clear();
  }, []);

  // Some tries are never answered, and without a panel nobody could say that they have given up.
  useEffect(() => giveUp, [giveUp]);

  function submit(intent: Intent, input: CreateApiKeyInput, operation: IssueOperation) {
    if (busyRef.current) return;
    const submitted = { type: "submitted", input, freshKey: createIdempotencyKey() } as const;
    const next = intentReducer(intent, submitted);
    if (next === intent || next.input === null) return;
    const { idempotencyKey, attempt } = next;
    const send = (key: string, event: IntentEvent) =>
      dispatch({ type: "intent", idempotencyKey: key, event });

    const busy = Symbol("try");
    busyRef.current = busy;
    const releasePage = holdPage();
    const free = () => {
      if (busyRef.current === busy) busyRef.current = null;
    };
    const stopClock = startWriteTimer(() => {
      free();
      if (isMountedRef.current) overdueRef.current.add(releasePage);
      else releasePage();
      send(idempotencyKey, { type: "waited", attempt });
    });
    const end = () => {
      stopClock();
      free();
      releasePage();
      overdueRef.current.delete(releasePage);
    };

    send(intent.idempotencyKey, submitted);
    run({ operation, input: next.input, idempotencyKey }).then(
      () => {
        end();
        dispatch({ type: "issued", idempotencyKey });
      },
      (thrown) => {
        end();
        send(idempotencyKey, { type: "failed", attempt, error: toApiKeysError(thrown) });
      },
    );
  }

  return { submit, giveUp };
}
