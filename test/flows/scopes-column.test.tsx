import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { expect, it } from "vitest";
import { createWholeLifeAdapter } from "../../mocks/whole-life.js";
import { words } from "../../mocks/words.js";
import { loadFinding } from "../panel/load-finding.js";
import { apiKey } from "./fixtures.js";
import { choose, findRowNames, row } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

/** What the row of a key says about its permissions. */
function summary(name: string): string {
  return row(name).querySelector('[data-column="scopes"]')?.textContent ?? "";
}

it("names the first permission of a key and counts the others, which the tooltip names", async () => {
  await loadFinding();
  renderPanel({ adapter: createWholeLifeAdapter() });
  await findRowNames();
  await waitFor(() => expect(summary("Production Backend")).toBe("Read contacts+2"));
  expect(summary("CRM Sync")).toBe("Read contacts");
  const anchor = row("Production Backend").querySelector(".akp-scopes");
  fireEvent.pointerOver(anchor as Element);
  const tooltip = await screen.findByRole("tooltip");
  expect(tooltip).toHaveTextContent("Read contacts, Write contacts, Run exports");
});

it("has the names in the details, too, and the id of a permission that no longer exists", async () => {
  await loadFinding();
  const apiKeys = [apiKey("CRM Sync", { scopes: ["contacts:read", "segments:read"] })];
  const { user } = renderPanel({ adapter: createWholeLifeAdapter({ apiKeys }) });
  await findRowNames();
  await waitFor(() => expect(summary("CRM Sync")).toBe("Read contacts+1"));
  const dialog = await choose(user, "CRM Sync", words.actionDetails);
  const list = within(dialog).getByRole("list", { name: words.columnScopes });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Read contacts", "segments:read"]);
});

it("shows ids until the names are known, and where they can't be had", async () => {
  await loadFinding();
  const adapter = createWholeLifeAdapter();
  const release = adapter.holdNext("listScopes");
  renderPanel({ adapter });
  await findRowNames();
  expect(summary("Staging Worker")).toBe("admin");
  await act(async () => release());
  await waitFor(() => expect(summary("Staging Worker")).toBe("Full access"));
});

it("shows all ids if names are all that the backend can change", async () => {
  const apiKeys = [apiKey("CRM Sync", { scopes: ["contacts:read", "exports:run"] })];
  renderPanel({ adapter: createMemoryAdapter({ apiKeys }) });
  await findRowNames();
  expect(summary("CRM Sync")).toBe("contacts:readexports:run");
});
