import { screen, waitFor } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import {
  choose,
  findReveal,
  findRowNames,
  nameField,
  press,
  rowNames,
  submitCreate,
  submitRename,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const REQUIRED = "reauthentication_required";

async function render(onReauthenticate: () => Promise<boolean>) {
  const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
  const sent = vi.spyOn(adapter, "create");
  const panel = renderPanel({ adapter, onReauthenticate });
  await findRowNames();
  return { ...panel, adapter, sent };
}

describe("a backend that wants the user's identity verified", () => {
  it("receives the create again, with the same intent, once the host has asked", async () => {
    const ask = vi.fn(async () => true);
    const { user, adapter, sent, events } = await render(ask);
    adapter.failNext("create", REQUIRED);
    await submitCreate(user, "New");
    await findReveal();
    expect(ask).toHaveBeenCalledOnce();
    const [first, second] = sent.mock.calls;
    expect(second).toEqual(first);
    expect(events.map(({ type }) => type)).toEqual(["created"]);
  });

  it("receives renames and deletes again, too", async () => {
    const ask = vi.fn(async () => true);
    const { user, adapter } = await render(ask);
    adapter.failNext("update", REQUIRED);
    await submitRename(user, "CRM Sync", "CRM Export");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    adapter.failNext("delete", REQUIRED);
    await choose(user, "CRM Export", words.actionDelete);
    await press(user, words.deleteConfirm);
    await waitFor(() => expect(rowNames()).toEqual([]));
    expect(ask).toHaveBeenCalledTimes(2);
    expect(adapter.apiKeysOf("acme")).toEqual([]);
  });

  it("is asked once per try: asking a second time is a refusal", async () => {
    const ask = vi.fn(async () => true);
    const { user, adapter } = await render(ask);
    adapter.failNext("create", REQUIRED, { times: 2 });
    await submitCreate(user, "New");
    expect(await screen.findByRole("alert")).toHaveTextContent(words.writeReauthentication);
    expect(ask).toHaveBeenCalledOnce();
    expect(nameField()).toHaveValue("New");
  });

  it("shows its list once the user has confirmed", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    adapter.failNext("list", REQUIRED);
    const { user } = renderPanel({ adapter, onReauthenticate: async () => true });
    await user.click(await screen.findByRole("button", { name: words.confirmIdentity }));
    expect(await findRowNames()).toEqual(["CRM Sync"]);
  });
});

describe("a user who doesn't confirm", () => {
  it.each<[string, () => Promise<boolean>]>([
    ["by saying no", async () => false],
    ["because the host's dialog fails", () => Promise.reject(new Error("closed"))],
    [
      "because the host's code throws",
      () => {
        throw new Error("bug");
      },
    ],
  ])("%s sees why, and nothing typed is lost", async (_, ask) => {
    const { user, adapter, sent } = await render(ask);
    adapter.failNext("create", REQUIRED);
    await submitCreate(user, "New");
    expect(await screen.findByRole("alert")).toHaveTextContent(words.writeReauthentication);
    expect(sent).toHaveBeenCalledOnce();
    expect(nameField()).toHaveValue("New");
    await press(user, words.create);
    expect(await findReveal()).toBeVisible();
  });

  it("still has the button to verify their identity for the list", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    adapter.failNext("list", REQUIRED);
    const ask = vi.fn((): Promise<boolean> => {
      throw new Error("bug");
    });
    const { user } = renderPanel({ adapter, onReauthenticate: ask });
    await user.click(await screen.findByRole("button", { name: words.confirmIdentity }));
    await waitFor(() => expect(ask).toHaveBeenCalledOnce());
    expect(screen.getByRole("button", { name: words.confirmIdentity })).toBeVisible();
  });
});
