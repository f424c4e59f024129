import { screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { apiKey, apiKeys } from "./fixtures.js";
import {
  createDialog,
  findReveal,
  findRowNames,
  press,
  queryReveal,
  row,
  rowNames,
  submitCreate,
  tokenField,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const FOUND = /is in the list now, and nobody has its token/;
let lastDataSet = 0;

/** A create that the server carried out, and whose answer never came. */
async function renderFound(options: { canRotate?: boolean; names?: readonly string[] } = {}) {
  const { canRotate = false, names = ["Old"] } = options;
  // What became of a token is remembered until the page is reloaded, and these tests share one page.
  lastDataSet += 1;
  const adapter = createMemoryAdapter({
    id: `found-${lastDataSet}`,
    apiKeys: apiKeys(...names),
    methods: canRotate ? ["create", "update", "delete", "rotate"] : ["create", "update", "delete"],
  });
  adapter.failNext("create", "unavailable", { after: true });
  const panel = renderPanel({ adapter });
  await findRowNames();
  await submitCreate(panel.user, "CRM Sync");
  await screen.findByText(FOUND);
  return { adapter, ...panel };
}

describe("a key that turns up in the list without its token", () => {
  it("is told of, and trying again still brings its token", async () => {
    const { user, adapter } = await renderFound();
    await press(user, "Try again");
    await findReveal();
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
    expect(adapter.apiKeysOf("acme")).toHaveLength(2);
  });

  it("can be deleted from there, after a question", async () => {
    const { user, adapter } = await renderFound();
    await press(user, "Delete that key");
    const question = await screen.findByRole("alertdialog");
    expect(question).toHaveTextContent("Delete “CRM Sync”?");
    await press(user, "Delete");
    await waitFor(() => expect(rowNames()).toEqual(["Old"]));
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says in its row that nobody has its token, once it was left", async () => {
    const { user } = await renderFound();
    await press(user, "Leave it");
    expect(row("CRM Sync")).toHaveTextContent("Token never copied");
    expect(row("Old")).not.toHaveTextContent("Token never copied");
  });

  it("is not taken for a namesake that was there before", async () => {
    const adapter = createMemoryAdapter({ apiKeys: [apiKey("CRM Sync")] });
    adapter.failNext("create", "unavailable");
    const { user } = renderPanel({ adapter });
    await findRowNames();
    await submitCreate(user, "CRM Sync");
    await screen.findByText(/may or may not exist/);
    expect(screen.queryByText(FOUND)).toBeNull();
    expect(within(createDialog()).queryByRole("button", { name: "Delete that key" })).toBeNull();
  });

  it("is not looked for in another workspace", async () => {
    const { user, update } = await renderFound();
    update({ workspaceId: "globex", workspaceName: "Globex" });
    await waitFor(() => expect(screen.queryByText(FOUND)).toBeNull());
    expect(createDialog()).toBeVisible();
    await press(user, "Try again");
    expect(await findReveal()).toHaveTextContent("This key belongs to Acme.");
  });

  it("cannot be rotated where the adapter cannot", async () => {
    await renderFound();
    expect(within(createDialog()).queryByRole("button", { name: "Rotate that key" })).toBeNull();
  });
});

describe("rotating a key that turned up without its token", () => {
  async function renderRotate() {
    const panel = await renderFound({ canRotate: true });
    const sent = vi.spyOn(panel.adapter, "rotate");
    await press(panel.user, "Rotate that key");
    await screen.findByRole("alertdialog", { name: "Rotate “CRM Sync”?" });
    return { sent, ...panel };
  }

  it("shows its new token, once, and says so to the host", async () => {
    const { user, adapter, events, sent } = await renderRotate();
    await press(user, "Rotate");
    expect(await findReveal()).toHaveTextContent("the token of CRM Sync");
    expect(adapter.issuedIn("acme")).toHaveLength(2);
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[1]?.token);
    expect(sent.mock.calls[0]?.[1]).toEqual({ gracePeriodSeconds: 0 });
    expect(events.filter(({ type }) => type === "rotated")).toHaveLength(1);
    await press(user, "Copy");
    await press(user, "Done");
    await waitFor(() => expect(queryReveal()).toBeNull());
    expect(row("CRM Sync")).not.toHaveTextContent("Token never copied");
    expect(
      within(row("CRM Sync")).getByRole("button", { name: "Actions for CRM Sync" }),
    ).toHaveFocus();
  });

  it("whose answer is lost is not called a failure, and is tried again under the same intent", async () => {
    const { user, adapter, sent } = await renderRotate();
    adapter.failNext("rotate", "unavailable", { after: true });
    await press(user, "Rotate");
    expect(await screen.findByText(/may or may not have been replaced/)).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("alertdialog")).toBeVisible();
    await press(user, "Try again");
    await findReveal();
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[1]?.token);
    expect(new Set(sent.mock.calls.map(([, , context]) => context.idempotencyKey)).size).toBe(1);
    expect(adapter.issuedIn("acme")).toHaveLength(2);
  });

  it("that is refused says why, and can be left", async () => {
    const { user, adapter } = await renderRotate();
    adapter.failNext("rotate", "forbidden");
    await press(user, "Rotate");
    expect(await screen.findByText(/not allowed to do this any more/)).toBeVisible();
    await press(user, "Cancel");
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(row("CRM Sync")).toHaveTextContent("Token never copied");
  });

  it("goes on under the name of its workspace when another one is shown", async () => {
    const { user, adapter, update } = await renderRotate();
    const release = adapter.holdNext("rotate");
    await press(user, "Rotate");
    update({ workspaceId: "globex", workspaceName: "Globex" });
    expect(screen.getByRole("alertdialog")).toHaveTextContent("This key belongs to Acme.");
    release();
    expect(await findReveal()).toHaveTextContent("This key belongs to Acme.");
    expect(adapter.issuedIn("globex")).toEqual([]);
  });
});
