import {
  ApiKeysError,
  type ApiKeysErrorCode,
  type ApiKeysErrorOptions,
  isApiKeysError,
} from "../../model/errors.js";
import type { OptionalMethod } from "../optional-methods.js";

/** A method whose calls can be made to fail or wait. */
export type MemoryAdapterMethod = "list" | OptionalMethod;

/** How a call fails: with a code, with a code and its details, or by throwing the given error. */
export type ScriptedFailure =
  | ApiKeysErrorCode
  | ({ readonly code: ApiKeysErrorCode } & ApiKeysErrorOptions)
  | Error;

/** When a scripted failure or wait applies. */
export interface ScriptOptions {
  /**
   * `true`: after the call was carried out, as when a response gets lost. `false`: before anything happens.
   * @default false
   */
  readonly after?: boolean;
}

interface Step {
  readonly isAfter: boolean;
  readonly run: (signal: AbortSignal | undefined) => Promise<void>;
  remaining: number;
}

/**
 * Settles with `work`, or rejects with the signal's reason as soon as it aborts.
 * @param signal `undefined`: nothing can cut the wait short
 */
function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const handleAbort = () => reject(signal.reason);
    if (signal.aborted) handleAbort();
    signal.addEventListener("abort", handleAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", handleAbort));
  });
}

/** Waits as a network would. `Infinity`: forever. */
function waitForNetwork(latencyMs: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    if (latencyMs === 0) resolve();
    else if (latencyMs !== Number.POSITIVE_INFINITY) timer = setTimeout(resolve, latencyMs);
  });
  return orAborted(elapsed, signal).finally(() => clearTimeout(timer));
}

function toError(failure: ScriptedFailure): Error {
  if (typeof failure === "string") return new ApiKeysError(failure);
  if (failure instanceof Error || isApiKeysError(failure)) return failure;
  return new ApiKeysError(failure.code, failure);
}

/** What is planned for the next calls of each method, in order. */
export class MemoryScript {
  readonly #steps = new Map<MemoryAdapterMethod, Step[]>();

  fail(method: MemoryAdapterMethod, failure: ScriptedFailure, times: number, isAfter: boolean) {
    this.#add(method, {
      isAfter,
      remaining: times,
      // Each call gets a new error, because callers may keep what they caught.
      run: () => Promise.reject(toError(failure)),
    });
  }

  hold(method: MemoryAdapterMethod, isAfter: boolean): () => void {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#add(method, { isAfter, remaining: 1, run: (signal) => orAborted(released, signal) });
    return () => release();
  }

  clear() {
    this.#steps.clear();
  }

  /**
   * Carries out one call: waits, fails, or holds as planned.
   * @param signal of a read; writes have none
   */
  async run<Result>(
    method: MemoryAdapterMethod,
    latencyMs: number,
    signal: AbortSignal | undefined,
    act: () => Result | Promise<Result>,
  ): Promise<Result> {
    // Taken before any wait, so that steps follow the order of calls.
    const step = this.#take(method);
    await waitForNetwork(latencyMs, signal);
    if (step?.isAfter === false) await step.run(signal);
    const result = await act();
    if (step?.isAfter === true) await step.run(signal);
    return result;
  }

  #take(method: MemoryAdapterMethod): Step | undefined {
    const steps = this.#steps.get(method) ?? [];
    const [step] = steps;
    if (step !== undefined) {
      step.remaining -= 1;
      if (step.remaining <= 0) steps.shift();
    }
    return step;
  }

  #add(method: MemoryAdapterMethod, step: Step) {
    const steps = this.#steps.get(method) ?? [];
    this.#steps.set(method, [...steps, step]);
  }
}
