// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { ApiKey } from "../../src/model/api-key.js";
import { ApiKeysError } from "../../src/model/errors.js";
import {
  createPanelDialogState,
  type IssueOrigin,
  type PanelDialogEvent,
  type PanelDialogState,
  panelDialogReducer,
  resolveDialog,
} from "../../src/panel/dialogs/dialog-state.js";
import type { HeldToken } from "../../src/token/custody.js";
import { createTokenVault } from "../../src/token/token-vault.js";

const apiKey: ApiKey = { id: "1", name: "CRM", createdAt: "2026-11-01T00:00:00Z" };
const origin: IssueOrigin = {
  adapter: { list: async () => ({ items: [], nextCursor: null }) },
  scopeKey: "acme",
  workspaceId: "acme",
  workspaceName: undefined,
};

const openCreate: PanelDialogEvent = { type: "createOpened", origin, idempotencyKey: "k1" };
const submit: PanelDialogEvent = {
  type: "intent",
  idempotencyKey: "k1",
  event: { type: "submitted", input: { name: "CRM" }, freshKey: "k2" },
};
const fail = (code: "conflict" | "unavailable"): PanelDialogEvent => ({
  type: "intent",
  idempotencyKey: "k1",
  event: { type: "failed", attempt: 1, error: new ApiKeysError(code) },
});
const host = (scopeKey: string, canWrite: boolean): PanelDialogEvent => ({
  type: "hostChanged",
  scopeKey,
  canWrite,
});

function reached(...events: readonly PanelDialogEvent[]): PanelDialogState {
  return events.reduce(panelDialogReducer, createPanelDialogState("acme", true));
}

describe("opening a dialog", () => {
  it("does nothing where one is open already", () => {
    const open = reached({ type: "editOpened", apiKey });
    expect(panelDialogReducer(open, openCreate)).toBe(open);
    expect(panelDialogReducer(open, { type: "deleteOpened", apiKey })).toBe(open);
  });

  it("does nothing without write access", () => {
    const readOnly = createPanelDialogState("acme", false);
    for (const event of [openCreate, { type: "editOpened", apiKey } as const]) {
      expect(panelDialogReducer(readOnly, event)).toBe(readOnly);
    }
  });
});

describe("the details of a key", () => {
  it("are open to read access, and stay when write access goes, but not in another data set", () => {
    const readOnly = createPanelDialogState("acme", false);
    const open = panelDialogReducer(readOnly, { type: "detailsOpened", apiKey });
    expect(open.dialog).toEqual({ kind: "details", apiKey });
    expect(panelDialogReducer(open, host("acme", false)).dialog.kind).toBe("details");
    expect(panelDialogReducer(open, host("globex", false)).dialog.kind).toBe("closed");
  });
});

describe("a create", () => {
  it("cannot be closed while it is pending or its outcome is open", () => {
    for (const state of [
      reached(openCreate, submit),
      reached(openCreate, submit, fail("unavailable")),
    ]) {
      expect(panelDialogReducer(state, { type: "closed" })).toBe(state);
    }
  });

  it("can be given up once its outcome is open, not while it is pending", () => {
    const pending = reached(openCreate, submit);
    expect(panelDialogReducer(pending, { type: "givenUp" })).toBe(pending);
    expect(reached(openCreate, submit, fail("unavailable"), { type: "givenUp" }).dialog.kind).toBe(
      "closed",
    );
  });

  it("can be closed before it is sent and after it was refused", () => {
    expect(reached(openCreate, { type: "closed" }).dialog.kind).toBe("closed");
    expect(reached(openCreate, submit, fail("conflict"), { type: "closed" }).dialog.kind).toBe(
      "closed",
    );
  });

  it("ends with its own response, not with that of another intent", () => {
    expect(reached(openCreate, submit, { type: "issued", idempotencyKey: "k9" }).dialog.kind).toBe(
      "create",
    );
    expect(reached(openCreate, submit, { type: "issued", idempotencyKey: "k1" }).dialog.kind).toBe(
      "closed",
    );
  });

  it("hears nothing of another intent", () => {
    const pending = reached(openCreate, submit);
    expect(
      panelDialogReducer(pending, { ...fail("conflict"), idempotencyKey: "k9" } as never),
    ).toBe(pending);
  });

  it("outlives a change of workspace and the loss of write access while it is under way", () => {
    const pending = reached(openCreate, submit);
    expect(panelDialogReducer(pending, host("globex", true)).dialog).toBe(pending.dialog);
    expect(panelDialogReducer(pending, host("acme", false)).dialog).toBe(pending.dialog);
  });
});

describe("what the host changes", () => {
  const idle: readonly PanelDialogEvent[] = [
    openCreate,
    { type: "editOpened", apiKey },
    { type: "deleteOpened", apiKey },
  ];

  it.each(idle)(
    "closes what is idle ($type), for another workspace or without write access",
    (open) => {
      expect(reached(open, host("globex", true)).dialog.kind).toBe("closed");
      expect(reached(open, host("acme", false)).dialog.kind).toBe("closed");
      expect(reached(open, host("globex", true), host("acme", true)).dialog.kind).toBe("closed");
    },
  );

  it.each(idle)("leaves what is idle ($type) where nothing has changed", (open) => {
    const state = reached(open);
    expect(panelDialogReducer(state, host("acme", true)).dialog).toBe(state.dialog);
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

  it("is the oldest token where nothing is open", () => {
    const tokens = [held("first"), held("second")];
    expect(resolveDialog({ kind: "closed" }, tokens)).toEqual({ kind: "reveal", token: tokens[0] });
    expect(resolveDialog({ kind: "closed" }, [])).toEqual({ kind: "closed" });
  });

  it("is what the user is busy with, before any token", () => {
    const { dialog } = reached({ type: "editOpened", apiKey });
    expect(resolveDialog(dialog, [held("first")])).toBe(dialog);
  });
});
