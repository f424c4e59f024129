import { screen, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import {
  create,
  createDialog,
  findReveal,
  isPageHeld,
  nameField,
  openCreate,
  press,
  pressOutside,
} from "./on-screen.js";
import { renderPanel, settle } from "./render-panel.js";

function render(isStrict = false) {
  const adapter = createMemoryAdapter();
  const sent = vi.spyOn(adapter, "create");
  return { adapter, sent, ...renderPanel({ adapter }, { isStrict }) };
}

describe.each([
  ["", false],
  [" under StrictMode", true],
])("one intent makes one call%s:", (_, isStrict) => {
  it("a double click", async () => {
    const { user, adapter, sent } = render(isStrict);
    await openCreate(user);
    await user.type(nameField(), "CRM Sync");
    await user.dblClick(within(createDialog()).getByRole("button", { name: words.create }));
    await findReveal();
    await settle();
    expect(sent).toHaveBeenCalledOnce();
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
  });

  it("Enter three times", async () => {
    const { user, adapter, sent } = render(isStrict);
    const release = adapter.holdNext("create");
    await openCreate(user);
    await user.type(nameField(), "CRM Sync{Enter}{Enter}{Enter}");
    release();
    await findReveal();
    await settle();
    expect(sent).toHaveBeenCalledOnce();
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
  });

  it("two submits before React has rendered anything", async () => {
    const { user, sent } = render(isStrict);
    await openCreate(user);
    await user.type(nameField(), "CRM Sync");
    const form = nameField().closest("form") as HTMLFormElement;
    form.requestSubmit();
    form.requestSubmit();
    await findReveal();
    expect(sent).toHaveBeenCalledOnce();
  });

  it("the host rerenders while it's pending", async () => {
    const { user, adapter, sent, update } = render(isStrict);
    const release = adapter.holdNext("create");
    await openCreate(user);
    await user.type(nameField(), "CRM Sync{Enter}");
    update();
    update({ headingLevel: 3 });
    release();
    await findReveal();
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe("while the create is pending", () => {
  async function renderPending() {
    const panel = render();
    const release = panel.adapter.holdNext("create");
    await openCreate(panel.user);
    await panel.user.type(nameField(), "CRM Sync{Enter}");
    return { ...panel, release };
  }

  it("the dialog can't be dismissed", async () => {
    const { user, release } = await renderPending();
    await user.keyboard("{Escape}");
    pressOutside();
    await press(user, words.cancel);
    expect(createDialog()).toBeVisible();
    expect(screen.queryByRole("button", { name: words.close })).toBeNull();
    release();
    expect(await findReveal()).toBeVisible();
  });

  it("its field is locked and keeps the focus", async () => {
    const { user, release } = await renderPending();
    expect(nameField()).toHaveFocus();
    await user.type(nameField(), " more");
    expect(nameField()).toHaveValue("CRM Sync");
    const button = within(createDialog()).getByRole("button", { name: words.create });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).not.toBeDisabled();
    release();
    await findReveal();
  });

  it("leaving the page asks first", async () => {
    const { release, user } = await renderPending();
    expect(isPageHeld()).toBe(true);
    release();
    await findReveal();
    expect(isPageHeld()).toBe(true);
    await press(user, words.copy);
    expect(isPageHeld()).toBe(false);
  });
});

it("each time the dialog opens, there is a new intent", async () => {
  const { user, sent } = render();
  for (const name of ["One", "Two"]) {
    await create(user, name);
    await press(user, words.copy);
    await press(user, words.done);
  }
  const [first, second] = sent.mock.calls.map(([, context]) => context.idempotencyKey);
  expect(first).not.toBe(second);
});
