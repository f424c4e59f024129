// @vitest-environment node
import { expect, it } from "vitest";
import {
  beginIntent,
  type IntentHolder,
  type IntentHolderEvent,
  intentHolderReducer,
} from "../../src/headless/intent-state.js";
import { ApiKeysError } from "../../src/model/errors.js";
import { isIntentHeld } from "../../src/model/intent.js";
import {
  createPanelDialogState,
  type OpenedDialog,
  type PanelDialogState,
  panelDialogReducer,
} from "../../src/panel/dialogs/dialog-state.js";
import { walk } from "./walk.js";

/** A panel's dialog with the intent of its create or rotate, joined the way the panel joins them. */
interface State {
  readonly dialogs: PanelDialogState;
  readonly holder: IntentHolder<string, { name: string }>;
  /** How many idempotency keys have been made: no key is ever made twice. */
  readonly keyCount: number;
}

type Attempted = Extract<
  IntentHolderEvent<string, { name: string }>,
  { readonly type: "attempted" }
>["event"];

type Event =
  | { readonly type: "open"; readonly dialog: OpenedDialog }
  | { readonly type: "close" }
  | { readonly type: "giveUp" }
  | { readonly type: "host"; readonly scopeKey: string; readonly canWrite: boolean }
  | { readonly type: "submit"; readonly name: string }
  | { readonly type: "attempted"; readonly idempotencyKey: string; readonly event: Attempted }
  | { readonly type: "issued"; readonly idempotencyKey: string };

const MAX_KEYS = 2;
const MAX_ATTEMPTS = 3;
const KEYS = ["k1", "k2"];
const ATTEMPTS = [1, 2, 3];
const apiKey = { id: "1", name: "CRM", createdAt: "2026-11-01T00:00:00Z" };

const events: readonly Event[] = [
  { type: "open", dialog: { kind: "create" } },
  ...(["rotate", "edit", "delete", "details"] as const).map(
    (kind) => ({ type: "open", dialog: { kind, apiKey } }) as const,
  ),
  { type: "close" },
  { type: "giveUp" },
  ...["acme", "globex"].flatMap((scopeKey) =>
    [true, false].map((canWrite) => ({ type: "host", scopeKey, canWrite }) as const),
  ),
  { type: "submit", name: "A" },
  { type: "submit", name: "B" },
  ...KEYS.flatMap((idempotencyKey): Event[] => [
    { type: "issued", idempotencyKey },
    ...ATTEMPTS.flatMap((attempt): Event[] => [
      { type: "attempted", idempotencyKey, event: { type: "waited", attempt } },
      ...(["conflict", "unavailable"] as const).map(
        (code): Event => ({
          type: "attempted",
          idempotencyKey,
          event: { type: "failed", attempt, error: new ApiKeysError(code) },
        }),
      ),
    ]),
  ]),
];

const yieldsToken = ({ kind }: OpenedDialog) => kind === "create" || kind === "rotate";

/** What the intent's hook does when the panel renders: it takes over what is shown by then. */
function render(state: State): State {
  const { dialogs, holder } = state;
  const subject = `${dialogs.scopeKey} ${dialogs.opened.kind}`;
  const isOpen = yieldsToken(dialogs.opened);
  if (holder.subject === subject && holder.isOpen === isOpen) return state;
  const shown = { type: "shown", subject, isOpen, target: dialogs.scopeKey } as const;
  return { ...state, holder: intentHolderReducer(holder, shown) };
}

function step(state: State, event: Event): State {
  const { dialogs, holder } = state;
  const isHeld = isIntentHeld(holder.intent);
  const close = (held: boolean) => panelDialogReducer(dialogs, { type: "closed", isHeld: held });
  switch (event.type) {
    case "open": {
      const opened = { type: "opened", dialog: event.dialog } as const;
      return { ...state, dialogs: panelDialogReducer(dialogs, opened) };
    }
    case "close":
      return { ...state, dialogs: close(isHeld) };
    case "giveUp":
      return {
        ...state,
        dialogs: close(holder.intent.phase === "pending"),
        holder: intentHolderReducer(holder, { type: "givenUp" }),
      };
    case "host": {
      const { scopeKey, canWrite } = event;
      const changed = { type: "hostChanged", scopeKey, canWrite, isHeld } as const;
      return { ...state, dialogs: panelDialogReducer(dialogs, changed) };
    }
    case "submit": {
      const { idempotencyKey } = holder.intent;
      const freshKey = `k${state.keyCount + 1}`;
      const submitted = { type: "submitted", input: { name: event.name }, freshKey } as const;
      const target = dialogs.scopeKey;
      const attempted = { type: "attempted", idempotencyKey, event: submitted, target } as const;
      const next = intentHolderReducer(holder, attempted);
      const isFresh = next.intent.idempotencyKey !== idempotencyKey;
      return { ...state, holder: next, keyCount: state.keyCount + (isFresh ? 1 : 0) };
    }
    case "attempted":
      return { ...state, holder: intentHolderReducer(holder, { ...event, target: "late" }) };
    case "issued": {
      const isLate = event.idempotencyKey !== holder.intent.idempotencyKey;
      return {
        ...state,
        dialogs: isLate ? dialogs : close(false),
        holder: intentHolderReducer(holder, event),
      };
    }
    default:
      return event satisfies never;
  }
}

/** Keys and attempts are counted up to a few: enough for an earlier, a current, and a later one. */
function eventsOf({ dialogs, holder, keyCount }: State): readonly Event[] {
  const { intent } = holder;
  const canSubmit = yieldsToken(dialogs.opened) && intent.attempt < MAX_ATTEMPTS;
  const isLastKey = keyCount >= MAX_KEYS;
  return events.filter((event) => {
    if (event.type !== "submit") return true;
    const needsKey = intent.idempotencyKey === "" || intent.phase === "refused";
    return canSubmit && !(isLastKey && needsKey);
  });
}

function keyOf({ dialogs, holder, keyCount }: State): string {
  const { idempotencyKey, phase, input, error, attempt, hasOpenAttempt } = holder.intent;
  return JSON.stringify([
    ...[dialogs.scopeKey, dialogs.canWrite, dialogs.opened.kind, holder.target, keyCount],
    ...[idempotencyKey, phase, input, error?.code, attempt, hasOpenAttempt],
  ]);
}

it("no state of the dialog drops a create whose outcome is unknown, and none can't be left", () => {
  const problems: string[] = [];
  const say = (problem: string, path: readonly Event[]) => {
    if (problems.length < 5) problems.push(`${problem}: ${JSON.stringify(path)}`);
  };
  const reduce = (state: State, event: Event) => render(step(state, event));
  const canLeave = (state: State) =>
    (["close", "giveUp"] as const).some(
      (type) => reduce(state, { type }).dialogs.opened.kind === "closed",
    );
  const first: State = {
    dialogs: createPanelDialogState("acme", true),
    holder: beginIntent({ subject: "acme closed", isOpen: false, target: "acme" }),
    keyCount: 0,
  };
  const { states, steps } = walk<State, Event>({
    first,
    eventsOf,
    reduce,
    keyOf,
    visit: ({ before, event, after, path }) => {
      const old = before.dialogs.opened;
      const next = after.dialogs.opened;
      const { intent } = before.holder;
      const isHeld = isIntentHeld(intent);
      if (isHeld && !yieldsToken(old)) say("an intent is held without its dialog", path);
      if (isHeld && next.kind !== old.kind) {
        const isEnd = event.type === "issued" && event.idempotencyKey === intent.idempotencyKey;
        const isKnown = event.type === "giveUp" && intent.phase !== "pending";
        if (!isEnd && !isKnown) say("a held create is dropped", path);
      }
      if (yieldsToken(old) && next.kind === old.kind) {
        if (after.holder.target !== before.holder.target) say("an intent changes its target", path);
        const { idempotencyKey, input } = after.holder.intent;
        const isNewKey = idempotencyKey !== intent.idempotencyKey && intent.idempotencyKey !== "";
        if (isNewKey && intent.phase !== "refused") say("a new key without a refusal", path);
        const isChanged = JSON.stringify(input) !== JSON.stringify(intent.input);
        if (isHeld && isChanged) say("what was sent has changed", path);
      }
      if (next.kind !== "closed" && yieldsToken(next) && after.holder.target === null) {
        say("an open dialog without a target", path);
      }
      // A refusal is shown in its own dialog, whatever the host has changed since. Any other dialog that isn't busy goes.
      const isBegun = yieldsToken(next) && after.holder.intent.phase !== "editing";
      const isIdle = next.kind !== "closed" && !isBegun;
      if (isIdle && next.kind !== "details" && !after.dialogs.canWrite) {
        say("an idle dialog without write access", path);
      }
      if (isIdle && event.type === "host" && event.scopeKey !== before.dialogs.scopeKey) {
        say("an idle dialog follows to another workspace", path);
      }
      const isPending = after.holder.intent.phase === "pending";
      if (!isPending && next.kind !== "closed" && !canLeave(after)) say("no way out", path);
    },
  });
  console.info(`panel dialog: ${states} states, ${steps} steps`);
  expect(problems).toEqual([]);
  expect(states).toBeGreaterThan(100);
});
