import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { discardUnclaimedTokens } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import {
  create,
  findReveal,
  isPageHeld,
  press,
  pressOutside,
  queryReveal,
  row,
  tokenField,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

let lastDataSet = 0;

async function renderReveal() {
  // The panel remembers what happened to a token until the page reloads, and these tests share one
  // page.
  lastDataSet += 1;
  const adapter = createMemoryAdapter({ id: `data-set-${lastDataSet}` });
  const onUnclaimedTokenChange = vi.fn();
  const panel = renderPanel({ adapter, onUnclaimedTokenChange });
  const reveal = await create(panel.user, "CRM Sync");
  return { ...panel, reveal, onUnclaimedTokenChange };
}

const waysOut: [string, (user: UserEvent) => Promise<void> | void][] = [
  ["Escape", (user) => user.keyboard("{Escape}")],
  ["×", (user) => press(user, words.close)],
  ["a press outside", () => pressOutside()],
  ["Done", (user) => press(user, words.done)],
];

describe.each(waysOut)("%s", (_, leave) => {
  it("asks first, with the focus on the safe choice", async () => {
    const { user, reveal } = await renderReveal();
    await leave(user);
    expect(await within(reveal).findByRole("alert")).toHaveTextContent(words.leaveTitle);
    await waitFor(() =>
      expect(screen.getByRole("button", { name: words.leaveStay })).toHaveFocus(),
    );
    expect(tokenField().value).not.toBe("");
    await press(user, words.leaveStay);
    expect(within(reveal).queryByRole("alert")).toBeNull();
    await waitFor(() =>
      expect(within(reveal).getByRole("button", { name: words.copy })).toHaveFocus(),
    );
  });

  it("closes right away if the token was copied", async () => {
    const { user, reveal } = await renderReveal();
    await press(user, words.copy);
    await within(reveal).findByText(words.copied);
    await leave(user);
    await waitFor(() => expect(queryReveal()).toBeNull());
    await waitFor(() =>
      expect(screen.getByRole("button", { name: controls.createButton.name })).toHaveFocus(),
    );
  });
});

describe("the question", () => {
  it("is dismissed by a second Escape, never confirmed by it", async () => {
    const { user, reveal } = await renderReveal();
    await user.keyboard("{Escape}");
    await within(reveal).findByRole("alert");
    await user.keyboard("{Escape}");
    expect(within(reveal).queryByRole("alert")).toBeNull();
    expect(tokenField().value).not.toBe("");
    await user.keyboard("{Escape}");
    expect(await within(reveal).findByRole("alert")).toBeVisible();
  });

  it("ends with “I've saved it”, and the host gets an event", async () => {
    const { user, reveal, events } = await renderReveal();
    await user.keyboard("{Escape}");
    await within(reveal).findByRole("alert");
    await press(user, words.leaveGo);
    expect(queryReveal()).toBeNull();
    expect(events.at(-1)).toMatchObject({
      type: "token_given_up",
      apiKey: { name: "CRM Sync" },
      workspaceId: "acme",
    });
    expect(row("CRM Sync")).not.toHaveTextContent(words.statusTokenNotCopied);
  });
});

describe("leaving the page", () => {
  it("asks first until the token was copied", async () => {
    const { user, reveal } = await renderReveal();
    expect(isPageHeld()).toBe(true);
    await press(user, words.copy);
    await within(reveal).findByText(words.copied);
    expect(isPageHeld()).toBe(false);
  });

  it("asks first until the user says that they saved the token", async () => {
    const { user } = await renderReveal();
    await user.keyboard("{Escape}");
    expect(isPageHeld()).toBe(true);
    await press(user, words.leaveGo);
    expect(isPageHeld()).toBe(false);
  });

  it("doesn't ask for a panel that holds nothing", () => {
    renderPanel();
    expect(isPageHeld()).toBe(false);
  });
});

describe("the host's own guard", () => {
  it("gets notified when there is a token to lose, and when there no longer is one", async () => {
    const { user, reveal, onUnclaimedTokenChange } = await renderReveal();
    expect(onUnclaimedTokenChange.mock.calls).toEqual([[true]]);
    await press(user, words.copy);
    await within(reveal).findByText(words.copied);
    expect(onUnclaimedTokenChange.mock.calls).toEqual([[true], [false]]);
    await press(user, words.done);
    expect(onUnclaimedTokenChange).toHaveBeenCalledTimes(2);
  });

  it("doesn't get the same value twice when the host passes another function", async () => {
    const { update, onUnclaimedTokenChange } = await renderReveal();
    const next = vi.fn();
    update({ onUnclaimedTokenChange: next });
    expect(next).not.toHaveBeenCalled();
    act(() => discardUnclaimedTokens());
    expect(next.mock.calls).toEqual([[false]]);
    expect(onUnclaimedTokenChange.mock.calls).toEqual([[true]]);
  });
});

describe("a sign-out", () => {
  it("wipes the token on screen, closes its reveal, and the row says what happened", async () => {
    const { events } = await renderReveal();
    const field = tokenField();
    act(() => discardUnclaimedTokens());
    expect(queryReveal()).toBeNull();
    expect(field.value).toBe("");
    expect(isPageHeld()).toBe(false);
    await waitFor(() => expect(row("CRM Sync")).toHaveTextContent(words.statusTokenNotCopied));
    expect(events.map(({ type }) => type)).toEqual(["created"]);
  });

  it("says nothing of that kind if the token had been copied", async () => {
    const { user, reveal } = await renderReveal();
    await press(user, words.copy);
    await within(reveal).findByText(words.copied);
    act(() => discardUnclaimedTokens());
    expect(row("CRM Sync")).not.toHaveTextContent(words.statusTokenNotCopied);
  });
});

it("a reveal dismissed in one panel doesn't come back on a rerender", async () => {
  const { user, update, reveal } = await renderReveal();
  await press(user, words.copy);
  await within(reveal).findByText(words.copied);
  await press(user, words.done);
  update();
  update({ access: "read" });
  expect(queryReveal()).toBeNull();
});

it("losing write access takes no token away", async () => {
  const { update } = await renderReveal();
  update({ access: "read" });
  expect(await findReveal()).toBeVisible();
  expect(tokenField().value).not.toBe("");
});
