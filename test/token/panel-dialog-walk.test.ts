// @vitest-environment node
import { expect, it } from "vitest";
import { ApiKeysError } from "../../src/model/errors.js";
import { isIntentHeld } from "../../src/model/intent.js";
import {
  createPanelDialogState,
  type IssueOrigin,
  type OpenedDialog,
  type PanelDialogEvent,
  type PanelDialogState,
  panelDialogReducer,
} from "../../src/panel/dialogs/dialog-state.js";
import { walk } from "./walk.js";

const apiKey = { id: "1", name: "CRM", createdAt: "2026-11-01T00:00:00Z" };
const originOf = (scopeKey: string): IssueOrigin => ({
  adapter: { list: async () => ({ items: [], nextCursor: null }) },
  scopeKey,
  workspaceId: scopeKey,
  workspaceName: undefined,
});
const origins = [originOf("acme"), originOf("globex")];

const KEYS = ["k1", "k2"] as const;
const ATTEMPTS = [1, 2, 3] as const;
const MAX_ATTEMPTS = 3;

const events: readonly PanelDialogEvent[] = [
  ...origins.flatMap((origin) =>
    KEYS.flatMap((idempotencyKey): PanelDialogEvent[] => [
      { type: "createOpened", origin, idempotencyKey },
      { type: "rotateOpened", origin, idempotencyKey, apiKey },
    ]),
  ),
  { type: "detailsOpened", apiKey },
  { type: "editOpened", apiKey },
  { type: "deleteOpened", apiKey },
  { type: "closed" },
  { type: "givenUp" },
  ...["acme", "globex"].flatMap((scopeKey) =>
    [true, false].map((canWrite) => ({ type: "hostChanged", scopeKey, canWrite }) as const),
  ),
  ...KEYS.flatMap((idempotencyKey): PanelDialogEvent[] => [
    { type: "issued", idempotencyKey },
    ...["A", "B"].flatMap((name): PanelDialogEvent[] => [
      {
        type: "intent",
        idempotencyKey,
        event: {
          type: "submitted",
          input: { name },
          freshKey: idempotencyKey === "k1" ? "k2" : "k1",
        },
      },
    ]),
    ...ATTEMPTS.flatMap((attempt): PanelDialogEvent[] => [
      { type: "intent", idempotencyKey, event: { type: "waited", attempt } },
      ...(["conflict", "unavailable"] as const).map(
        (code): PanelDialogEvent => ({
          type: "intent",
          idempotencyKey,
          event: { type: "failed", attempt, error: new ApiKeysError(code) },
        }),
      ),
    ]),
  ]),
];

function isIssue(dialog: OpenedDialog) {
  return dialog.kind === "create" || dialog.kind === "rotate";
}

function keyOf({ scopeKey, canWrite, dialog }: PanelDialogState): string {
  if (!isIssue(dialog)) return JSON.stringify([scopeKey, canWrite, dialog.kind]);
  const { idempotencyKey, phase, input, error, attempt } = dialog.intent;
  const origin = dialog.origin.scopeKey;
  return JSON.stringify([
    scopeKey,
    canWrite,
    dialog.kind,
    origin,
    idempotencyKey,
    phase,
    dialog.intent.hasOpenAttempt,
    input,
    error?.code,
    attempt,
  ]);
}

/** Tries are counted up to three; that is enough for a late, a current and a next one. */
function eventsOf({ dialog }: PanelDialogState): readonly PanelDialogEvent[] {
  const isLast = isIssue(dialog) && dialog.intent.attempt >= MAX_ATTEMPTS;
  return events.filter(
    (event) => !(isLast && event.type === "intent" && event.event.type === "submitted"),
  );
}

it("no state of the dialog drops a create whose outcome is open, and none cannot be left", () => {
  const problems: string[] = [];
  const say = (problem: string, path: readonly PanelDialogEvent[]) => {
    if (problems.length < 5) problems.push(`${problem}: ${JSON.stringify(path)}`);
  };
  const canLeave = (state: PanelDialogState) =>
    (["closed", "givenUp"] as const).some(
      (type) => panelDialogReducer(state, { type }).dialog.kind === "closed",
    );
  const { states, steps } = walk<PanelDialogState, PanelDialogEvent>({
    first: createPanelDialogState("acme", true),
    eventsOf,
    reduce: panelDialogReducer,
    keyOf,
    visit: ({ before, event, after, path }) => {
      const old = before.dialog;
      const next = after.dialog;
      if (isIssue(old) && isIntentHeld(old.intent) && next.kind !== old.kind) {
        const isEnd = event.type === "issued" && event.idempotencyKey === old.intent.idempotencyKey;
        const isKnown = event.type === "givenUp" && old.intent.phase !== "pending";
        if (!isEnd && !isKnown) say("a create under way is dropped", path);
      }
      if (isIssue(old) && isIssue(next)) {
        if (next.origin !== old.origin) say("a create has changed its workspace", path);
        const isNewKey = next.intent.idempotencyKey !== old.intent.idempotencyKey;
        if (isNewKey && old.intent.phase !== "refused") say("a new key without a refusal", path);
        const isChanged = JSON.stringify(next.intent.input) !== JSON.stringify(old.intent.input);
        if (isIntentHeld(old.intent) && isChanged) say("what was sent has changed", path);
      }
      // A refused create stays in its dialog, whatever the host has changed since, and can be closed.
      const isBegun = isIssue(next) && next.intent.phase !== "editing";
      const isIdle = next.kind !== "closed" && !isBegun;
      // Details are for reading.
      if (isIdle && next.kind !== "details" && !after.canWrite)
        say("an idle dialog without write access", path);
      if (isIdle && event.type === "hostChanged" && event.scopeKey !== before.scopeKey) {
        say("an idle dialog has gone along to another workspace", path);
      }
      const isPending = isIssue(next) && next.intent.phase === "pending";
      if (!isPending && next.kind !== "closed" && !canLeave(after)) say("no way out", path);
    },
  });
  console.info(`panel dialog: ${states} states, ${steps} steps`);
  expect(problems).toEqual([]);
  expect(states).toBeGreaterThan(100);
});
