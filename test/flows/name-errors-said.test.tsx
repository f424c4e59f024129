import { screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import { choose, findRowNames, nameField, openCreate } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

async function renderCreate() {
  const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM") });
  const panel = renderPanel({ adapter });
  await findRowNames();
  return { ...panel, adapter };
}

/** Collects the alerts that come into the page from now on. */
function recordAlerts(): readonly (string | null)[] {
  const texts: (string | null)[] = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element && node.matches("[role=alert]")) texts.push(node.textContent);
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
  return texts;
}

describe("what's wrong with a name submitted with Enter from its field", () => {
  it("is announced once each time it's empty", async () => {
    const { user } = await renderCreate();
    await openCreate(user);
    const said = recordAlerts();
    await user.type(nameField(), "{Enter}");
    await waitFor(() => expect(said).toEqual([words.nameEmpty]));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(said).toEqual([words.nameEmpty, words.nameEmpty]));
  });

  it("is announced once if it's taken, on Create and on Edit", async () => {
    const { user, adapter } = await renderCreate();
    const dialog = await openCreate(user);
    const said = recordAlerts();
    adapter.failNext("create", "conflict");
    await user.type(nameField(), "Mail{Enter}");
    await within(dialog).findByText(words.nameTaken);
    await waitFor(() => expect(said).toEqual([words.nameTaken]));
    await user.keyboard("{Escape}");
    await choose(user, "CRM", words.actionEdit);
    adapter.failNext("update", "conflict");
    await user.type(nameField(), "2{Enter}");
    await within(screen.getByRole("dialog")).findByText(words.nameTaken);
    await waitFor(() => expect(said).toEqual([words.nameTaken, words.nameTaken]));
  });

  it("is read with the field, not announced, if the button submitted it", async () => {
    const { user } = await renderCreate();
    const dialog = await openCreate(user);
    await user.click(within(dialog).getByRole("button", { name: controls.create.name }));
    expect(nameField()).toHaveFocus();
    expect(nameField()).toHaveAccessibleDescription(new RegExp(words.nameEmpty));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
