import { screen } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { aroundFilledIn, controls, patterns, saying, words } from "../../mocks/words.js";
import { apiKey, apiKeys } from "./fixtures.js";
import { findRowNames, menuButton } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

async function menuItems(
  user: ReturnType<typeof renderPanel>["user"],
  name: string,
): Promise<readonly (string | null)[]> {
  await user.click(menuButton(name));
  const items = (await screen.findAllByRole("menuitem")).map((item) => item.textContent);
  await user.keyboard("{Escape}");
  return items;
}

describe("a user with read access", () => {
  it("sees the keys and a sentence that says why there is no more", async () => {
    renderPanel({ adapter: createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") }), access: "read" });
    expect(await findRowNames()).toEqual(["CRM Sync"]);
    expect(screen.getByText(saying(words.readOnly))).toBeVisible();
    expect(screen.queryByRole("button", { name: controls.createButton.name })).toBeNull();
    expect(
      screen.queryByRole("button", {
        name: saying(words.columnActions, aroundFilledIn(words.actionsFor)[0]),
      }),
    ).toBeNull();
    expect(screen.queryByRole("columnheader", { name: words.columnActions })).toBeNull();
  });

  it("loses the controls as soon as the host takes write access away, and gets them back", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    const { update } = renderPanel({ adapter });
    await findRowNames();
    expect(menuButton("CRM Sync")).toBeVisible();
    update({ access: "read" });
    expect(screen.queryByRole("button", { name: patterns.writeControls })).toBeNull();
    update({ access: "write" });
    expect(menuButton("CRM Sync")).toBeVisible();
  });
});

describe("an adapter that only lists", () => {
  it("makes the panel view-only, and the reason is worded differently", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync"), methods: [] });
    renderPanel({ adapter });
    expect(await findRowNames()).toEqual(["CRM Sync"]);
    expect(screen.getByText(saying(words.readOnlyAdapter))).toBeVisible();
    expect(screen.queryByRole("button", { name: patterns.writeControls })).toBeNull();
  });
});

describe("an adapter with some of the methods", () => {
  it("offers only Delete if it can't update", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync"), methods: ["delete"] });
    const { user } = renderPanel({ adapter });
    await findRowNames();
    expect(await menuItems(user, "CRM Sync")).toEqual([words.actionDetails, words.actionDelete]);
    expect(screen.queryByRole("button", { name: controls.createButton.name })).toBeNull();
    expect(screen.queryByText(/managed elsewhere|write access/)).toBeNull();
  });

  it("offers to create if it can do nothing else", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync"), methods: ["create"] });
    renderPanel({ adapter });
    await findRowNames();
    expect(screen.getByRole("button", { name: controls.createButton.name })).toBeVisible();
    expect(
      screen.queryByRole("button", {
        name: saying(words.columnActions, aroundFilledIn(words.actionsFor)[0]),
      }),
    ).toBeNull();
  });
});

describe("a key that allows less", () => {
  it("has only its own actions in its menu, after its details", async () => {
    const adapter = createMemoryAdapter({
      apiKeys: [
        apiKey("All"),
        apiKey("Rename only", { allowedActions: ["update"] }),
        apiKey("Delete only", { allowedActions: ["delete", "rotate"] }),
        apiKey("None", { allowedActions: [] }),
      ],
    });
    const details = words.actionDetails;
    const { user } = renderPanel({ adapter });
    await findRowNames();
    expect(await menuItems(user, "All")).toEqual([details, words.actionEdit, words.actionDelete]);
    expect(await menuItems(user, "Rename only")).toEqual([details, words.actionEdit]);
    expect(await menuItems(user, "Delete only")).toEqual([details, words.actionDelete]);
    expect(await menuItems(user, "None")).toEqual([details]);
  });
});
