import { screen, waitFor } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { controls, patterns, saying, words } from "../../mocks/words.js";
import {
  createDialog,
  findReveal,
  isPageHeld,
  nameField,
  press,
  queryReveal,
  rowNames,
  submitCreate,
  tokenField,
} from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

function render() {
  const adapter = createMemoryAdapter();
  const sent = vi.spyOn(adapter, "create");
  const panel = renderPanel({ adapter });
  const keys = () => new Set(sent.mock.calls.map(([, context]) => context.idempotencyKey));
  return { adapter, sent, keys, ...panel };
}

const UNKNOWN = patterns.createNotAnswered;

describe.each(["unavailable", "unknown"] as const)("a create that ends as %s", (code) => {
  it("isn't called a failure: the name stays, locked, and the list is reloaded", async () => {
    const { user, adapter } = render();
    adapter.failNext("create", code, { after: true });
    await submitCreate(user, "CRM Sync");
    expect(await screen.findByRole("alert")).toHaveTextContent(UNKNOWN);
    expect(nameField()).toHaveValue("CRM Sync");
    expect(nameField()).toHaveAttribute("readonly");
    await waitFor(() => expect(rowNames()).toEqual(["CRM Sync"]));
    await user.keyboard("{Escape}");
    expect(createDialog()).toBeVisible();
  });

  it("can be tried again safely: one key, and its token once", async () => {
    const { user, adapter, sent, keys, events } = render();
    adapter.failNext("create", code, { after: true, times: 2 });
    await submitCreate(user, "CRM Sync");
    await screen.findByRole("alert");
    await press(user, words.retry);
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    await screen.findByRole("alert");
    await press(user, words.retry);
    await findReveal();
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
    expect(sent).toHaveBeenCalledTimes(3);
    expect(keys().size).toBe(1);
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
    expect(events.filter(({ type }) => type === "created")).toHaveLength(1);
  });

  it("can be left after a confirmation", async () => {
    const { user, adapter } = render();
    adapter.failNext("create", code);
    await submitCreate(user, "CRM Sync");
    await screen.findByRole("alert");
    await press(user, words.giveUp);
    expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() =>
      expect(screen.getByRole("button", { name: controls.createButton.name })).toHaveFocus(),
    );
  });

  it("stays unclear if the second try is refused, and says why it was", async () => {
    const { user, adapter, keys } = render();
    adapter.failNext("create", code, { after: true });
    adapter.failNext("create", "unauthenticated");
    await submitCreate(user, "CRM Sync");
    await screen.findByText(UNKNOWN);
    await press(user, words.retry);
    expect(await screen.findByText(saying(words.writeUnauthenticated))).toHaveTextContent(UNKNOWN);
    expect(nameField()).toHaveAttribute("readonly");
    await user.keyboard("{Escape}");
    expect(createDialog()).toBeVisible();
    await press(user, words.retry);
    await findReveal();
    expect(keys().size).toBe(1);
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
  });
});

describe("a create without a response", () => {
  beforeEach(startClock);

  it("has an unknown outcome after 30 seconds, and still hands over a late token", async () => {
    const { user, adapter } = render();
    const release = adapter.holdNext("create");
    await submitCreate(user, "CRM Sync");
    await pass(29_000);
    expect(screen.queryByRole("alert")).toBeNull();
    await pass(1500);
    expect(screen.getByRole("alert")).toHaveTextContent(patterns.createUnanswered);
    expect(nameField()).toHaveAttribute("readonly");
    release();
    await findReveal();
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
  });

  it("can be tried again; both responses together hand over one token", async () => {
    const { user, adapter, keys, events } = render();
    const release = adapter.holdNext("create", { after: true });
    await submitCreate(user, "CRM Sync");
    await pass(31_000);
    await press(user, words.retry);
    await findReveal();
    release();
    await pass(500);
    await press(user, words.copy);
    await press(user, words.done);
    await pass(500);
    expect(queryReveal()).toBeNull();
    expect(keys().size).toBe(1);
    expect(events.filter(({ type }) => type === "created")).toHaveLength(1);
  });

  it("hands over the token even after the dialog was closed", async () => {
    const { user, adapter } = render();
    const release = adapter.holdNext("create");
    await submitCreate(user, "CRM Sync");
    await pass(31_000);
    await press(user, words.giveUp);
    expect(screen.queryByRole("dialog")).toBeNull();
    release();
    await pass(100);
    await findReveal();
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
  });

  it("waits with a late token until another dialog is closed", async () => {
    const { user, adapter } = render();
    const release = adapter.holdNext("create");
    await submitCreate(user, "First");
    await pass(31_000);
    await press(user, words.giveUp);
    await user.click(screen.getByRole("button", { name: controls.createButton.name }));
    await user.type(nameField(), "Second");
    release();
    await pass(100);
    expect(nameField()).toHaveValue("Second");
    expect(queryReveal()).toBeNull();
    await press(user, words.create);
    const first = await findReveal();
    expect(first).toHaveTextContent(words.revealText("First"));
    await press(user, words.copy);
    await press(user, words.done);
    expect(await findReveal()).toHaveTextContent(words.revealText("Second"));
  });

  it("makes the browser ask before leaving the page, until the user gives it up", async () => {
    const { user, adapter } = render();
    adapter.holdNext("create");
    await submitCreate(user, "CRM Sync");
    await pass(31_000);
    expect(isPageHeld()).toBe(true);
    await press(user, words.giveUp);
    expect(isPageHeld()).toBe(false);
  });

  it("no longer blocks leaving the page after its response came", async () => {
    const { user, adapter } = render();
    const release = adapter.holdNext("create");
    await submitCreate(user, "CRM Sync");
    await pass(31_000);
    release();
    await findReveal();
    await press(user, words.copy);
    expect(isPageHeld()).toBe(false);
  });
});
