import { screen } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { saying, words } from "../../mocks/words.js";
import {
  create,
  createDialog,
  findReveal,
  nameField,
  press,
  submitCreate,
  tokenField,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

function render(options: Parameters<typeof createMemoryAdapter>[0] = {}) {
  const adapter = createMemoryAdapter(options);
  const sent = vi.spyOn(adapter, "create");
  const keys = () => sent.mock.calls.map(([, context]) => context.idempotencyKey);
  return { adapter, sent, keys, ...renderPanel({ adapter }) };
}

async function rename(user: ReturnType<typeof render>["user"], name: string) {
  await user.clear(nameField());
  await user.type(nameField(), name);
}

describe("a name that the server says is taken", () => {
  it("shows the error at the field and keeps what was typed", async () => {
    const { user, adapter, events } = render();
    adapter.failNext("create", "conflict");
    await submitCreate(user, "CRM Sync");
    expect(await screen.findByText(saying(words.nameTaken))).toBeVisible();
    expect(nameField()).toBeInvalid();
    expect(nameField()).toHaveFocus();
    expect(nameField()).toHaveValue("CRM Sync");
    expect(nameField()).not.toHaveAttribute("readonly");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(events).toEqual([
      {
        type: "failed",
        action: "create",
        code: "conflict",
        message: expect.any(String),
        workspaceId: "acme",
      },
    ]);
    await user.type(nameField(), " 2");
    expect(nameField()).toBeValid();
  });

  it("starts a new intent if it's changed, and keeps the intent if it's sent again unchanged", async () => {
    const { user, adapter, keys } = render();
    adapter.failNext("create", "conflict", { times: 2 });
    await submitCreate(user, "CRM Sync");
    await screen.findByText(saying(words.nameTaken));
    await press(user, words.create);
    await screen.findByText(saying(words.nameTaken));
    await rename(user, "CRM Sync 2");
    await press(user, words.create);
    await findReveal();
    const [first, second, third] = keys();
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(adapter.issuedIn("acme")).toHaveLength(1);
  });

  it("shows the error again when the user retypes the rejected name", async () => {
    const { user, adapter } = render();
    adapter.failNext("create", "conflict");
    await submitCreate(user, "CRM");
    await screen.findByText(saying(words.nameTaken));
    await user.type(nameField(), "x");
    expect(nameField()).toBeValid();
    await user.type(nameField(), "{Backspace}");
    expect(nameField()).toBeInvalid();
  });
});

describe("a field that the server rejects", () => {
  it("shows the error at the field, in the server's words", async () => {
    const { user, adapter } = render();
    adapter.failNext("create", { code: "invalid", fields: { name: "No <i>slashes</i>, please." } });
    await submitCreate(user, "a/b");
    expect(await screen.findByText("No <i>slashes</i>, please.")).toBeVisible();
    expect(nameField()).toHaveAccessibleDescription(/No <i>slashes<\/i>, please\./);
    expect(nameField()).toHaveFocus();
  });

  it("shows the error above the form if the dialog doesn't have the field", async () => {
    const { user, adapter } = render();
    adapter.failNext("create", { code: "invalid", fields: { scopes: "Choose one." } });
    await submitCreate(user, "CRM");
    expect(await screen.findByRole("alert")).toHaveTextContent(words.writeInvalid);
  });
});

describe("a refusal that isn't about the name", () => {
  it.each([
    ["limit_reached", words.writeLimitReached],
    ["forbidden", words.writeForbidden],
    ["unauthenticated", words.writeUnauthenticated],
    ["reauthentication_required", words.writeReauthentication],
    ["rate_limited", words.writeRateLimitedSoon],
    ["rejected", words.writeRejected],
  ] as const)("%s is shown above the form, and nothing typed is lost", async (code, text) => {
    const { user, adapter } = render();
    adapter.failNext("create", code);
    await submitCreate(user, "CRM Sync");
    expect(await screen.findByRole("alert")).toHaveTextContent(text);
    expect(nameField()).toHaveValue("CRM Sync");
    await press(user, words.create);
    expect(await findReveal()).toBeVisible();
    expect(adapter.issuedIn("acme")).toHaveLength(1);
  });

  it("says how long to wait if the server does", async () => {
    const { user, adapter } = render();
    adapter.failNext("create", { code: "rate_limited", retryAfterMs: 1500 });
    await submitCreate(user, "CRM Sync");
    expect(await screen.findByRole("alert")).toHaveTextContent(words.writeRateLimited(2));
  });

  it("leaves a dialog that can be closed", async () => {
    const { user, adapter } = render();
    adapter.failNext("create", "limit_reached");
    await submitCreate(user, "CRM Sync");
    await screen.findByRole("alert");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("also comes from the backend's own limit", async () => {
    const { user, adapter } = render({ maxApiKeys: 1 });
    await create(user, "One");
    expect(tokenField().value).not.toBe("");
    await press(user, words.copy);
    await press(user, words.done);
    await submitCreate(user, "Two");
    expect(await screen.findByRole("alert")).toHaveTextContent(words.writeLimitReached);
    expect(createDialog()).toBeVisible();
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
  });
});
