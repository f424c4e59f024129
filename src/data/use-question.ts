import { useEffect, useMemo, useState } from "react";
import { holdAnswerClocks } from "./answer-clock.js";

/**
 * Asks the host to have the user prove who they are.
 * @returns whether they did; a host that throws has not said yes
 */
async function isConfirmed(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return (await ask()) === true;
  } catch {
    return false;
  }
}

/** Asks one question at a time: who asks while one is open gets its answer. */
export function createQuestion() {
  let pending: Promise<boolean> | null = null;
  let goOn = () => {};
  return {
    ask(ask: () => Promise<boolean>): Promise<boolean> {
      if (pending) return pending;
      goOn = holdAnswerClocks();
      pending = isConfirmed(ask).finally(() => {
        pending = null;
        goOn();
      });
      return pending;
    },
    /** Nobody waits for the answer any longer. */
    leave: () => goOn(),
  };
}

/**
 * The host's way to have the user prove who they are, for the list and all writes of one surface.
 * @param ask `undefined`: the host offers no such way
 * @returns it resolves to `true` only where they did, and never rejects
 */
export function useQuestion(
  ask: (() => Promise<boolean>) | undefined,
): (() => Promise<boolean>) | undefined {
  const [question] = useState(createQuestion);
  useEffect(() => question.leave, [question]);
  return useMemo(() => ask && (() => question.ask(ask)), [ask, question]);
}
