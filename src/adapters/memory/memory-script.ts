import {
  ApiKeysError,
  type ApiKeysErrorCode,
  type ApiKeysErrorOptions,
  isApiKeysError,
} from "../../model/errors.js";
import type { OptionalMethod } from "../optional-methods.js";
import { waitFor } from "./memory-wait.js";

/** A method whose calls can be made to fail or to wait. */
export type MemoryAdapterMethod = "list" | OptionalMethod;

/** How a call fails: by a code, by a code with its details, or by throwing what is given. */
export type ScriptedFailure =
  | ApiKeysErrorCode
  | ({ readonly code: ApiKeysErrorCode } & ApiKeysErrorOptions)
  | Error;

/** When a scripted failure or wait applies. */
export interface ScriptOptions {
  /**
   * `true`: only after the call was carried out, as when an answer is lost on its way. `false`: before anything happened.
   * @default false
   */
  readonly after?: boolean;
}

/** One planned call: what happens before and after it is carried out. */
export interface ScriptedCall {
  before(signal?: AbortSignal): Promise<void>;
  after(signal?: AbortSignal): Promise<void>;
}

interface Step {
  readonly isAfter: boolean;
  readonly run: (signal: AbortSignal | undefined) => Promise<void>;
  remaining: number;
}

function toError(failure: ScriptedFailure): Error {
  if (typeof failure === "string") return new ApiKeysError(failure);
  if (failure instanceof Error || isApiKeysError(failure)) return failure;
  return new ApiKeysError(failure.code, failure);
}

/** What is planned for the next calls, in order, by method. */
export class MemoryScript {
  readonly #steps = new Map<MemoryAdapterMethod, Step[]>();

  fail(method: MemoryAdapterMethod, failure: ScriptedFailure, times: number, isAfter: boolean) {
    this.#add(method, {
      isAfter,
      remaining: times,
      // A code becomes a new error for each call, because callers may keep what they caught.
      run: () => Promise.reject(toError(failure)),
    });
  }

  hold(method: MemoryAdapterMethod, isAfter: boolean): () => void {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#add(method, { isAfter, remaining: 1, run: (signal) => waitFor(gate, signal) });
    return () => release();
  }

  clear() {
    this.#steps.clear();
  }

  /** Takes the next step for a method; to be called as the call begins, so that steps go by the order of calls. */
  take(method: MemoryAdapterMethod): ScriptedCall {
    const steps = this.#steps.get(method);
    const step = steps?.[0];
    if (steps !== undefined && step !== undefined) {
      step.remaining -= 1;
      if (step.remaining <= 0) steps.shift();
    }
    return {
      before: async (signal) => {
        if (step?.isAfter === false) await step.run(signal);
      },
      after: async (signal) => {
        if (step?.isAfter === true) await step.run(signal);
      },
    };
  }

  #add(method: MemoryAdapterMethod, step: Step) {
    const steps = this.#steps.get(method);
    if (steps === undefined) this.#steps.set(method, [step]);
    else steps.push(step);
  }
}
