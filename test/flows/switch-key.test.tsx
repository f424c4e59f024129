import { screen, waitFor, within } from "@testing-library/react";
import type { ApiKeysPanelProps } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKey } from "./fixtures.js";
import { find, findRowNames, menuButton, recordSaid, row, said } from "./on-screen.js";
import { pass, renderPanel, settle, startClock } from "./render-panel.js";

/** An adapter whose keys can be disabled. */
function createSwitchable(...keys: readonly ReturnType<typeof apiKey>[]) {
  const memory = createMemoryAdapter({ apiKeys: keys.length > 0 ? keys : [apiKey("CRM Sync")] });
  return { memory, adapter: { ...memory, fields: { update: ["enabled"] } } as const };
}

async function render(
  { memory, adapter } = createSwitchable(),
  props: Partial<ApiKeysPanelProps> = {},
) {
  const sent = vi.spyOn(adapter, "update");
  const panel = renderPanel({ adapter, ...props });
  await findRowNames();
  const pick = async (action: string, name = "CRM Sync") => {
    await panel.user.click(await find(controls.menuButton(name)));
    await panel.user.click(await screen.findByRole("menuitem", { name: action }));
  };
  return { ...panel, memory, sent, pick };
}

const notice = () => document.querySelector<HTMLElement>(".akp-notice");
const isDisabled = (name = "CRM Sync") =>
  within(row(name)).queryByText(words.statusDisabled) !== null;

describe("a key that is disabled from its menu", () => {
  it("is shown as disabled right away, with no dialog, and what that means once the server has confirmed", async () => {
    const { pick, memory, events } = await render();
    const announced = recordSaid();
    const release = memory.holdNext("update");
    await pick(words.actionDisable);
    await waitFor(() => expect(isDisabled()).toBe(true));
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(notice()).toBeNull();
    expect(menuButton("CRM Sync")).toHaveFocus();
    release();
    await waitFor(() => expect(notice()).toHaveTextContent(words.noticeDisabled("CRM Sync")));
    expect(announced).toEqual([words.noticeDisabled("CRM Sync")]);
    expect(memory.apiKeysOf("acme")[0]).toMatchObject({ enabled: false });
    expect(events.map(({ type }) => type)).toEqual(["updated"]);
  });

  it("works again after Enable in the notice, which keeps the focus and offers the way back again", async () => {
    const { user, pick, memory } = await render();
    await pick(words.actionDisable);
    const button = await screen.findByRole("button", { name: words.actionEnable });
    await user.click(button);
    await waitFor(() => expect(notice()).toHaveTextContent(words.noticeEnabled("CRM Sync")));
    expect(isDisabled()).toBe(false);
    expect(memory.apiKeysOf("acme")[0]).toMatchObject({ enabled: true });
    expect(
      within(notice() as HTMLElement).getByRole("button", { name: words.actionDisable }),
    ).toHaveFocus();
    expect(said()).toBe(words.noticeEnabled("CRM Sync"));
    await user.click(screen.getByRole("button", { name: words.dismiss }));
    expect(notice()).toBeNull();
  });

  it("is offered Enable in its menu", async () => {
    const { pick } = await render(createSwitchable(apiKey("CRM Sync", { enabled: false })));
    await pick(words.actionEnable);
    await waitFor(() => expect(isDisabled()).toBe(false));
  });

  it("has expired all the while, where enabling it isn't enough, and the notice tells", async () => {
    const { pick } = await render(
      createSwitchable(apiKey("CRM Sync", { enabled: false, expiresAt: "2020-01-01T00:00:00Z" })),
    );
    await pick(words.actionEnable);
    await screen.findByText(words.noticeEnabledExpired("CRM Sync"));
  });
});

describe("a key that couldn't be disabled", () => {
  it("is shown as it was, with the reason and another try", async () => {
    const { user, pick, memory, sent } = await render();
    memory.failNext("update", "forbidden");
    await pick(words.actionDisable);
    await waitFor(() => expect(notice()).toHaveTextContent(words.noticeDisableFailed("CRM Sync")));
    expect(notice()).toHaveTextContent(words.writeForbidden);
    expect(said()).toContain(words.noticeDisableFailed("CRM Sync"));
    expect(isDisabled()).toBe(false);
    await user.click(screen.getByRole("button", { name: words.retry }));
    await screen.findByText(words.noticeDisabled("CRM Sync"));
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it("may be disabled after all, where no clear response came", async () => {
    const { pick, memory } = await render();
    memory.failNext("update", "unavailable", { after: true });
    await pick(words.actionDisable);
    await screen.findByText(words.noticeDisableUncertain("CRM Sync"));
    // The list says how it ended.
    await waitFor(() => expect(isDisabled()).toBe(true));
  });

  it("waits for the server with a notice after half a minute, which then tells how it ended", async () => {
    startClock();
    const { pick, memory } = await render();
    const release = memory.holdNext("update");
    await pick(words.actionDisable);
    await pass(31_000);
    expect(notice()).toHaveTextContent(words.noticeSwitchUnanswered("CRM Sync"));
    release();
    await pass(1000);
    expect(notice()).toHaveTextContent(words.noticeDisabled("CRM Sync"));
  });
});

it("a key that is disabled and enabled in a hurry ends as it was asked for last", async () => {
  const { pick, memory, sent } = await render();
  const release = memory.holdNext("update");
  await pick(words.actionDisable);
  await pick(words.actionEnable);
  expect(sent).toHaveBeenCalledOnce();
  release();
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
  await screen.findByText(words.noticeEnabled("CRM Sync"));
  expect(memory.apiKeysOf("acme")[0]).toMatchObject({ enabled: true });
});

it("whoever disables a key is asked to verify who they are, where the server wants that", async () => {
  const onReauthenticate = vi.fn(async () => true);
  const { pick, memory } = await render(createSwitchable(), { onReauthenticate });
  memory.failNext("update", "reauthentication_required");
  await pick(words.actionDisable);
  await screen.findByText(words.noticeDisabled("CRM Sync"));
  expect(onReauthenticate).toHaveBeenCalledOnce();
});

it("news of a key of another workspace isn't told in this one", async () => {
  const { pick, memory, update } = await render();
  const release = memory.holdNext("update");
  await pick(words.actionDisable);
  update({ workspaceId: "globex" });
  release();
  await settle();
  expect(notice()).toBeNull();
  expect(said()).toBe("");
});

it("the menu offers neither Disable nor Duplicate where the backend knows only names, or the user only reads", async () => {
  const { user, update } = renderPanel({
    adapter: createMemoryAdapter({ apiKeys: [apiKey("CRM Sync")] }),
  });
  await findRowNames();
  await user.click(menuButton("CRM Sync"));
  await screen.findAllByRole("menuitem");
  for (const name of [words.actionDisable, words.actionDuplicate, words.actionRotateOptions]) {
    expect(screen.queryByRole("menuitem", { name })).toBeNull();
  }
  await user.keyboard("{Escape}");
  update({ adapter: createSwitchable().adapter, access: "read" });
  expect(screen.queryByRole("button", { name: words.actionsFor("CRM Sync") })).toBeNull();
});

it("the menu has everything in its order where the backend has everything", async () => {
  const memory = createMemoryAdapter({
    apiKeys: [apiKey("CRM Sync")],
    methods: ["create", "update", "rotate", "delete"],
  });
  const { user } = renderPanel({
    adapter: { ...memory, fields: { create: ["description"], update: ["enabled"] } },
    rowActions: () => [{ id: "logs", label: "View logs", onSelect: () => {} }],
  });
  await findRowNames();
  await user.click(menuButton("CRM Sync"));
  const items = await screen.findAllByRole("menuitem");
  expect(items.map((item) => item.textContent)).toEqual([
    words.actionDetails,
    words.actionEdit,
    words.actionDuplicate,
    words.actionRotateOptions,
    words.actionDisable,
    "View logs",
    words.actionDelete,
  ]);
});
