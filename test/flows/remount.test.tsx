import { act, waitFor, within } from "@testing-library/react";
import { discardUnclaimedTokens } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import {
  create,
  findReveal,
  findRowNames,
  isPageHeld,
  press,
  queryReveal,
  row,
  submitCreate,
  tokenField,
} from "./on-screen.js";
import { pass, renderPanel, settle, startClock } from "./render-panel.js";

let lastDataSet = 0;

function newAdapter() {
  // What became of a token is remembered until the page is reloaded, and these tests share one page.
  lastDataSet += 1;
  return createMemoryAdapter({ id: `remount-${lastDataSet}`, apiKeys: apiKeys("Old") });
}

describe("a panel that is unmounted while a token is shown", () => {
  it("offers it again in the next panel of the workspace", async () => {
    const adapter = newAdapter();
    const first = renderPanel({ adapter });
    await create(first.user, "CRM Sync");
    const token = tokenField().value;
    const field = tokenField();
    first.unmount();
    expect(field.value).toBe("");
    expect(isPageHeld()).toBe(true);
    const second = renderPanel({ adapter });
    expect(await findReveal()).toHaveTextContent(words.revealAgain);
    expect(tokenField()).toHaveValue(token);
    await press(second.user, words.copy);
    await press(second.user, words.done);
    expect(isPageHeld()).toBe(false);
    second.unmount();
    renderPanel({ adapter });
    await findRowNames();
    expect(queryReveal()).toBeNull();
  });

  it("offers it to no other workspace and no other data set", async () => {
    const adapter = newAdapter();
    const first = renderPanel({ adapter });
    await create(first.user, "CRM Sync");
    first.unmount();
    const elsewhere = renderPanel({ adapter, workspaceId: "globex" });
    await findRowNames();
    expect(queryReveal()).toBeNull();
    elsewhere.unmount();
    const other = renderPanel({ adapter: newAdapter() });
    await findRowNames();
    expect(queryReveal()).toBeNull();
    other.update({ adapter });
    expect(await findReveal()).toBeVisible();
  });

  it("offers nothing that was copied already", async () => {
    const adapter = newAdapter();
    const first = renderPanel({ adapter });
    const reveal = await create(first.user, "CRM Sync");
    await press(first.user, words.copy);
    await within(reveal).findByText(words.copied);
    first.unmount();
    renderPanel({ adapter });
    await findRowNames();
    expect(queryReveal()).toBeNull();
  });

  it("wipes it after two minutes, and the row says that it was never copied", async () => {
    startClock();
    const adapter = newAdapter();
    const first = renderPanel({ adapter });
    await create(first.user, "CRM Sync");
    first.unmount();
    await pass(119_000);
    expect(isPageHeld()).toBe(true);
    await pass(2000);
    expect(isPageHeld()).toBe(false);
    renderPanel({ adapter });
    await findRowNames();
    expect(queryReveal()).toBeNull();
    expect(row("CRM Sync")).toHaveTextContent(words.statusTokenNotCopied);
    expect(row("Old")).not.toHaveTextContent(words.statusTokenNotCopied);
  });

  it("gives it two minutes anew each time it is left", async () => {
    startClock();
    const adapter = newAdapter();
    const first = renderPanel({ adapter });
    await create(first.user, "CRM Sync");
    const token = tokenField().value;
    first.unmount();
    await pass(100_000);
    const second = renderPanel({ adapter });
    await findReveal();
    await pass(300_000);
    second.unmount();
    await pass(100_000);
    renderPanel({ adapter });
    await findReveal();
    expect(tokenField()).toHaveValue(token);
  });

  it("wipes it at the host's sign-out", async () => {
    const adapter = newAdapter();
    const first = renderPanel({ adapter });
    await create(first.user, "CRM Sync");
    first.unmount();
    discardUnclaimedTokens();
    expect(isPageHeld()).toBe(false);
    renderPanel({ adapter });
    await findRowNames();
    expect(queryReveal()).toBeNull();
  });
});

describe("a panel that is unmounted while a create is under way", () => {
  it("hands the token to the next panel, whether that is there before the answer or after", async () => {
    for (const isThereBefore of [true, false]) {
      const adapter = newAdapter();
      const release = adapter.holdNext("create");
      const first = renderPanel({ adapter });
      await submitCreate(first.user, "CRM Sync");
      first.unmount();
      expect(isPageHeld()).toBe(true);
      if (!isThereBefore) release();
      await settle();
      const second = renderPanel({ adapter });
      await findRowNames();
      await act(async () => release());
      await findReveal();
      expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
      await press(second.user, words.copy);
      await press(second.user, words.done);
      await waitFor(() => expect(row("CRM Sync")).toBeVisible());
      second.unmount();
      expect(isPageHeld()).toBe(false);
    }
  });

  it("lets the page go when the create failed after all", async () => {
    const adapter = newAdapter();
    const release = adapter.holdNext("create");
    const first = renderPanel({ adapter });
    adapter.create = (
      (real) =>
      async (...args: Parameters<typeof real>) => {
        await real(...args);
        throw new Error("no");
      }
    )(adapter.create);
    await submitCreate(first.user, "CRM Sync");
    first.unmount();
    release();
    await settle();
    expect(isPageHeld()).toBe(false);
  });
});

it("StrictMode does not lose a token, nor show it as offered again", async () => {
  const adapter = newAdapter();
  const { user } = renderPanel({ adapter }, { isStrict: true });
  const reveal = await create(user, "CRM Sync");
  expect(reveal).not.toHaveTextContent(words.revealAgain);
  expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
});

describe("where the host has turned the second offer off", () => {
  it("a token is wiped with its panel, and the row says that it was never copied", async () => {
    const adapter = newAdapter();
    const first = renderPanel({ adapter, offerTokenAgain: false });
    await create(first.user, "CRM Sync");
    first.unmount();
    expect(isPageHeld()).toBe(false);
    renderPanel({ adapter, offerTokenAgain: false });
    await findRowNames();
    expect(queryReveal()).toBeNull();
    expect(row("CRM Sync")).toHaveTextContent(words.statusTokenNotCopied);
  });

  it("a token that comes after its panel has gone is not shown either", async () => {
    const adapter = newAdapter();
    const release = adapter.holdNext("create");
    const first = renderPanel({ adapter, offerTokenAgain: false });
    await submitCreate(first.user, "CRM Sync");
    first.unmount();
    await act(async () => release());
    await settle();
    expect(isPageHeld()).toBe(false);
    renderPanel({ adapter });
    await findRowNames();
    expect(queryReveal()).toBeNull();
    expect(row("CRM Sync")).toHaveTextContent(words.statusTokenNotCopied);
  });

  it("another panel of the workspace still takes it over", async () => {
    const adapter = newAdapter();
    const first = renderPanel({ adapter, offerTokenAgain: false });
    await create(first.user, "CRM Sync");
    renderPanel({ adapter });
    first.unmount();
    expect(await findReveal()).toBeVisible();
  });
});
