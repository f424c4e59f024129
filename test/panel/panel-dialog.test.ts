// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  beginIntent,
  type IntentHolder,
  type IntentHolderEvent,
  intentHolderReducer,
} from "../../src/headless/intent-state.js";
import type { ApiKey } from "../../src/model/api-key.js";
import { ApiKeysError } from "../../src/model/errors.js";
import {
  createPanelDialogState,
  type PanelDialogEvent,
  type PanelDialogState,
  panelDialogReducer,
  resolveDialog,
} from "../../src/panel/dialogs/dialog-state.js";
import type { HeldToken } from "../../src/token/custody.js";
import { createTokenVault } from "../../src/token/token-vault.js";

const apiKey: ApiKey = { id: "1", name: "CRM", createdAt: "2026-11-01T00:00:00Z" };

const open = (kind: "create" | "edit" | "delete" | "details"): PanelDialogEvent => ({
  type: "opened",
  dialog: kind === "create" ? { kind } : { kind, apiKey },
});
const host = (scopeKey: string, canWrite: boolean, isHeld = false): PanelDialogEvent => ({
  type: "hostChanged",
  scopeKey,
  canWrite,
  isHeld,
});

function reached(...events: readonly PanelDialogEvent[]): PanelDialogState {
  return events.reduce(panelDialogReducer, createPanelDialogState("acme", true));
}

describe("opening a dialog", () => {
  it("does nothing while another one is open", () => {
    const edit = reached(open("edit"));
    expect(panelDialogReducer(edit, open("create"))).toBe(edit);
    expect(panelDialogReducer(edit, open("delete"))).toBe(edit);
  });

  it("does nothing without write access", () => {
    const readOnly = createPanelDialogState("acme", false);
    for (const kind of ["create", "edit"] as const) {
      expect(panelDialogReducer(readOnly, open(kind))).toBe(readOnly);
    }
  });
});

describe("the details of a key", () => {
  it("open with read access, stay when write access goes, and close in another workspace", () => {
    const readOnly = createPanelDialogState("acme", false);
    const details = panelDialogReducer(readOnly, open("details"));
    expect(details.opened).toEqual({ kind: "details", apiKey });
    expect(panelDialogReducer(details, host("acme", false)).opened.kind).toBe("details");
    expect(panelDialogReducer(details, host("globex", false)).opened.kind).toBe("closed");
  });
});

describe("a dialog whose intent is held", () => {
  const held = reached(open("create"));

  it("can't be closed", () => {
    expect(panelDialogReducer(held, { type: "closed", isHeld: true })).toBe(held);
    expect(panelDialogReducer(held, { type: "closed", isHeld: false }).opened.kind).toBe("closed");
  });

  it("outlives a change of workspace and the loss of write access", () => {
    expect(panelDialogReducer(held, host("globex", true, true)).opened).toBe(held.opened);
    expect(panelDialogReducer(held, host("acme", false, true)).opened).toBe(held.opened);
  });
});

describe("what the host changes", () => {
  const kinds = ["create", "edit", "delete"] as const;

  it.each(kinds)(
    "closes an idle %s dialog, for another workspace or without write access",
    (kind) => {
      expect(reached(open(kind), host("globex", true)).opened.kind).toBe("closed");
      expect(reached(open(kind), host("acme", false)).opened.kind).toBe("closed");
      expect(reached(open(kind), host("globex", true), host("acme", true)).opened.kind).toBe(
        "closed",
      );
    },
  );

  it.each(kinds)("leaves an idle %s dialog alone if nothing has changed", (kind) => {
    const state = reached(open(kind));
    expect(panelDialogReducer(state, host("acme", true)).opened).toBe(state.opened);
  });
});

describe("the target of an intent", () => {
  type Holder = IntentHolder<string, { name: string }>;
  type HolderEvent = IntentHolderEvent<string, { name: string }>;
  const submit = (target: string, idempotencyKey = "", freshKey = "k1"): HolderEvent => ({
    type: "attempted",
    idempotencyKey,
    event: { type: "submitted", input: { name: "CRM" }, freshKey },
    target,
  });
  const fail = (code: "conflict" | "unavailable", attempt = 1): HolderEvent => ({
    type: "attempted",
    idempotencyKey: "k1",
    event: { type: "failed", attempt, error: new ApiKeysError(code) },
    target: "late",
  });
  const shown = (subject: string, isOpen: boolean | undefined, target: string): HolderEvent => ({
    type: "shown",
    subject,
    isOpen,
    target,
  });
  const begin = (isOpen: boolean | undefined): Holder =>
    beginIntent({ subject: "acme", isOpen, target: "first" });
  const run = (holder: Holder, ...events: readonly HolderEvent[]): Holder =>
    events.reduce(intentHolderReducer<string, { name: string }>, holder);

  it("is fixed when its dialog opens", () => {
    const opened = run(begin(false), shown("acme", true, "at opening"));
    expect(run(opened, submit("newer")).target).toBe("at opening");
    expect(run(opened, submit("newer"), fail("conflict"), submit("newest", "k1")).target).toBe(
      "at opening",
    );
  });

  it("is fixed by each first attempt of a form that is always on the page", () => {
    const refused = run(begin(undefined), submit("second"), fail("conflict"));
    expect(refused.target).toBe("second");
    expect(run(refused, submit("third", "k1")).target).toBe("third");
  });

  it("stays while the outcome is unknown, whatever the surface shows", () => {
    const uncertain = run(begin(undefined), submit("second"), fail("unavailable"));
    const elsewhere = run(uncertain, shown("globex", undefined, "other"));
    expect(elsewhere).toMatchObject({ target: "second", subject: "globex" });
    expect(run(elsewhere, submit("other", "k1")).target).toBe("second");
  });

  it("ends with its intent", () => {
    const pending = run(begin(true), submit("first"));
    expect(run(pending, { type: "issued", idempotencyKey: "k9" })).toBe(pending);
    expect(run(pending, { type: "givenUp" })).toBe(pending);
    for (const ended of [
      run(pending, { type: "issued", idempotencyKey: "k1" }),
      run(pending, fail("unavailable"), { type: "givenUp" }),
      run(pending, fail("conflict"), shown("globex", true, "other")),
    ]) {
      expect(ended.intent).toMatchObject({ idempotencyKey: "", phase: "editing", input: null });
      expect(ended.target).not.toBe("first");
    }
  });
});

describe("the dialog on screen", () => {
  const held = (id: string): HeldToken => ({
    id,
    apiKey,
    workspaceId: "acme",
    workspaceName: undefined,
    vault: createTokenVault("lp_live_x"),
    isOfferedAgain: false,
  });

  it("is the oldest token if nothing is open", () => {
    const tokens = [held("first"), held("second")];
    expect(resolveDialog({ kind: "closed" }, tokens)).toEqual({ kind: "reveal", token: tokens[0] });
    expect(resolveDialog({ kind: "closed" }, [])).toEqual({ kind: "closed" });
  });

  it("is what the user is busy with, before any token", () => {
    const { opened } = reached(open("edit"));
    expect(resolveDialog(opened, [held("first")])).toBe(opened);
  });
});
