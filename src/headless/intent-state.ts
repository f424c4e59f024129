import {
  createIntent,
  type Intent,
  type IntentEvent,
  intentReducer,
  isIntentHeld,
} from "../model/intent.js";

/** An intent together with where its attempts go. */
export interface IntentHolder<Target, Input> {
  readonly intent: Intent<Input>;
  /** `null`: decided by the next attempt. */
  readonly target: Target | null;
  /** What the surface shows: a scope, and a key where the intent is about one. */
  readonly subject: string;
  /** Whether the dialog is open. `undefined`: there is none, just a form that is always there. */
  readonly isOpen: boolean | undefined;
}

/** What can happen to an intent and its target. */
export type IntentHolderEvent<Target, Input> =
  /** The surface shows something else, or the dialog opened or closed. */
  | {
      readonly type: "shown";
      readonly subject: string;
      readonly isOpen: boolean | undefined;
      readonly target: Target;
    }
  | {
      readonly type: "attempted";
      /** The key of the intent that the event is about: news of an earlier intent is ignored. */
      readonly idempotencyKey: string;
      readonly event: IntentEvent<Input>;
      /** Where a first attempt goes if the target isn't fixed yet. */
      readonly target: Target;
    }
  /** An attempt succeeded. */
  | { readonly type: "issued"; readonly idempotencyKey: string }
  | { readonly type: "givenUp" };

/** Begins an intent. A dialog fixes the target when it opens; a form that is always there fixes it with each attempt. */
export function beginIntent<Target, Input>(
  shown: Pick<IntentHolder<Target, Input>, "subject" | "isOpen"> & { readonly target: Target },
): IntentHolder<Target, Input> {
  const { subject, isOpen, target } = shown;
  return { intent: createIntent(""), target: isOpen ? target : null, subject, isOpen };
}

function restart<Target, Input>(holder: IntentHolder<Target, Input>): IntentHolder<Target, Input> {
  return { ...holder, intent: createIntent(""), target: null };
}

/**
 * The rules of an intent and its target. Pure, so that a test can walk through every state and event.
 *
 * An intent that is held stays with its target, whatever the surface shows. Any other ends when the surface changes.
 */
export function intentHolderReducer<Target, Input>(
  holder: IntentHolder<Target, Input>,
  event: IntentHolderEvent<Target, Input>,
): IntentHolder<Target, Input> {
  const { intent } = holder;
  switch (event.type) {
    case "shown":
      return isIntentHeld(intent)
        ? { ...holder, subject: event.subject, isOpen: event.isOpen }
        : beginIntent(event);
    case "attempted": {
      if (event.idempotencyKey !== intent.idempotencyKey) return holder;
      const isFixed = holder.target !== null && (isIntentHeld(intent) || holder.isOpen === true);
      const next = intentReducer(intent, event.event);
      return { ...holder, intent: next, target: isFixed ? holder.target : event.target };
    }
    case "issued":
      return event.idempotencyKey === intent.idempotencyKey ? restart(holder) : holder;
    case "givenUp":
      return intent.phase === "pending" ? holder : restart(holder);
    default:
      return event satisfies never;
  }
}
