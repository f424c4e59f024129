import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import {
  findReveal,
  findRowNames,
  menuButton,
  nameField,
  queryReveal,
  rowNames,
  searchField,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

/** Presses Tab until a control has the focus. */
async function tabTo(user: UserEvent, find: () => HTMLElement) {
  for (let presses = 0; presses < 30; presses += 1) {
    if (document.activeElement === find()) return;
    await user.tab();
  }
  throw new Error(`Tab does not reach ${find().outerHTML}`);
}

const button = (name: string) => () => screen.getByRole("button", { name });

describe("without a pointer", () => {
  it("the user creates, copies, finds, renames, sorts, and deletes", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("Old"), serverSide: {} });
    const { user } = renderPanel({ adapter });
    await findRowNames();

    await tabTo(user, button(controls.createButton.name));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(nameField()).toHaveFocus());
    await user.keyboard("CRM Sync{Enter}");
    await findReveal();
    await waitFor(() => expect(button(words.copy)()).toHaveFocus());
    await user.keyboard(" ");
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe(adapter.issuedIn("acme")[0]?.token),
    );
    await tabTo(user, button(words.done));
    await user.keyboard("{Enter}");
    expect(queryReveal()).toBeNull();
    await waitFor(() => expect(button(controls.createButton.name)()).toHaveFocus());

    await tabTo(user, searchField);
    await user.keyboard("crm");
    await waitFor(() => expect(rowNames()).toEqual(["CRM Sync"]));

    await tabTo(user, () => menuButton("CRM Sync"));
    await user.keyboard("{ArrowDown}");
    await waitFor(() =>
      expect(screen.getByRole("menuitem", { name: words.actionDetails })).toHaveFocus(),
    );
    await user.keyboard("{ArrowDown}");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(nameField()).toHaveFocus());
    await user.keyboard("CRM Sync 2{Enter}");
    await waitFor(() => expect(menuButton("CRM Sync 2")).toHaveFocus());

    await tabTo(user, searchField);
    await user.keyboard("{Escape}");
    expect(rowNames()).toEqual(["CRM Sync 2", "Old"]);
    await tabTo(user, () => screen.getByRole("button", { name: words.columnName }));
    await user.keyboard("{Enter}{Enter}");
    expect(rowNames()).toEqual(["Old", "CRM Sync 2"]);

    await tabTo(user, () => menuButton("CRM Sync 2"));
    await user.keyboard("{ArrowUp}");
    await waitFor(() =>
      expect(screen.getByRole("menuitem", { name: words.actionDelete })).toHaveFocus(),
    );
    await user.keyboard("{Enter}");
    await waitFor(() => expect(button(words.cancel)()).toHaveFocus());
    await tabTo(user, button(words.deleteConfirm));
    await user.keyboard(" ");
    await waitFor(() => expect(menuButton("Old")).toHaveFocus());
    expect(rowNames()).toEqual(["Old"]);
    await waitFor(() => expect(adapter.apiKeysOf("acme")).toHaveLength(1));
  });

  it("the focus stays in a dialog in both directions", async () => {
    const { user } = renderPanel({ adapter: createMemoryAdapter({ apiKeys: apiKeys("Old") }) });
    await findRowNames();
    await tabTo(user, button(controls.createButton.name));
    await user.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog");
    for (let presses = 0; presses < 6; presses += 1) {
      await user.tab();
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    }
    for (let presses = 0; presses < 6; presses += 1) {
      await user.tab({ shift: true });
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    }
  });

  it("Escape closes a menu and returns the focus to its button", async () => {
    const { user } = renderPanel({ adapter: createMemoryAdapter({ apiKeys: apiKeys("Old") }) });
    await findRowNames();
    menuButton("Old").focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("menu", { name: words.actionsFor("Old") });
    expect(menuButton("Old")).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    await waitFor(() => expect(menuButton("Old")).toHaveFocus());
  });
});
