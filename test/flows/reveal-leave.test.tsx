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
  // What became of a token is remembered until the page is reloaded, and these tests share one page.
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
  it("asks first, and the safe answer has the focus", async () => {
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

  it("closes at once when the token was copied", async () => {
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

describe("being asked", () => {
  it("is taken back by a second Escape, never answered by it", async () => {
    const { user, reveal } = await renderReveal();
    await user.keyboard("{Escape}");
    await within(reveal).findByRole("alert");
    await user.keyboard("{Escape}");
    expect(within(reveal).queryByRole("alert")).toBeNull();
    expect(tokenField().value).not.toBe("");
    await user.keyboard("{Escape}");
    expect(await within(reveal).findByRole("alert")).toBeVisible();
  });

  it("ends with “I have stored it”, which is told to the host", async () => {
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
  it("is asked about until the token was copied", async () => {
    const { user, reveal } = await renderReveal();
    expect(isPageHeld()).toBe(true);
    await press(user, words.copy);
    await within(reveal).findByText(words.copied);
    expect(isPageHeld()).toBe(false);
  });

  it("is asked about until the user says that it is stored", async () => {
    const { user } = await renderReveal();
    await user.keyboard("{Escape}");
    expect(isPageHeld()).toBe(true);
    await press(user, words.leaveGo);
    expect(isPageHeld()).toBe(false);
  });

  it("is not asked about by a panel that holds nothing", () => {
    renderPanel();
    expect(isPageHeld()).toBe(false);
  });
});

describe("the host's own guard", () => {
  it("is told when there is a token to lose, and when there is none any more", async () => {
    const { user, reveal, onUnclaimedTokenChange } = await renderReveal();
    expect(onUnclaimedTokenChange.mock.calls).toEqual([[true]]);
    await press(user, words.copy);
    await within(reveal).findByText(words.copied);
    expect(onUnclaimedTokenChange.mock.calls).toEqual([[true], [false]]);
    await press(user, words.done);
    expect(onUnclaimedTokenChange).toHaveBeenCalledTimes(2);
  });

  it("is not told the same twice when the host passes another function", async () => {
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
  it("wipes the token that is shown, closes its reveal, and the row says what became of it", async () => {
    const { events } = await renderReveal();
    const field = tokenField();
    act(() => discardUnclaimedTokens());
    expect(queryReveal()).toBeNull();
    expect(field.value).toBe("");
    expect(isPageHeld()).toBe(false);
    await waitFor(() => expect(row("CRM Sync")).toHaveTextContent(words.statusTokenNotCopied));
    expect(events.map(({ type }) => type)).toEqual(["created"]);
  });

  it("says nothing of the kind where the token had been copied", async () => {
    const { user, reveal } = await renderReveal();
    await press(user, words.copy);
    await within(reveal).findByText(words.copied);
    act(() => discardUnclaimedTokens());
    expect(row("CRM Sync")).not.toHaveTextContent(words.statusTokenNotCopied);
  });
});

it("a reveal asked away in one panel does not come back by a render", async () => {
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
