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
  // The panel remembers what happened to a token until the page reloads, and these tests share one
  // page.
  lastDataSet += 1;
  return createMemoryAdapter({ id: `remount-${lastDataSet}`, apiKeys: apiKeys("Old") });
}

describe("a panel that's unmounted while a token is shown", () => {
  it("offers the token again in the next panel of the workspace", async () => {
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

  it("offers the token to no other workspace and no other data set", async () => {
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

  it("offers nothing that was already copied", async () => {
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

  it("wipes the token after two minutes, and the row says that it was never copied", async () => {
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

  it("restarts the two minutes each time the token is left", async () => {
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

  it("wipes the token when the host signs out", async () => {
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

describe("a panel that's unmounted while a create is pending", () => {
  it("hands the token to the next panel, whether that mounts before the response or after", async () => {
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

  it("no longer blocks leaving the page if the create failed after all", async () => {
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

it("StrictMode neither loses a token nor shows it as offered again", async () => {
  const adapter = newAdapter();
  const { user } = renderPanel({ adapter }, { isStrict: true });
  const reveal = await create(user, "CRM Sync");
  expect(reveal).not.toHaveTextContent(words.revealAgain);
  expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
});

describe("if the host has turned off offering a token again", () => {
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

  it("a token that comes after its panel is gone isn't shown either", async () => {
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
