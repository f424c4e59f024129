import { screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { MOCK_NOW } from "../../mocks/fixtures.js";
import { createWholeLifeAdapter } from "../../mocks/whole-life.js";
import { words } from "../../mocks/words.js";
import { apiKey } from "./fixtures.js";
import { choose, findReveal, findRowNames, nameField, openCreate, press } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

/** Only permissions, so that little else is on screen. */
const fields = { create: ["scopes"], update: ["scopes"] } as const;
const withGone = apiKey("CRM Sync", { scopes: ["segments:read", "contacts:read"] });

function render({ isDown = false } = {}) {
  vi.setSystemTime(MOCK_NOW);
  const adapter = createWholeLifeAdapter({ apiKeys: [withGone], fields });
  if (isDown) adapter.failNext("listScopes", "forbidden", { times: Number.POSITIVE_INFINITY });
  const created = vi.spyOn(adapter, "create");
  const updated = vi.spyOn(adapter, "update");
  return { adapter, created, updated, ...renderPanel({ adapter }) };
}

const field = () => screen.getByRole("group", { name: words.permissionsLabel });
const findPermission = (name: string) => screen.findByRole("checkbox", { name });

it("a copy of a key says at its permissions which of them the server doesn't know", async () => {
  const { user, created } = render();
  await findRowNames();
  await choose(user, "CRM Sync", words.actionDuplicate);
  expect(await findPermission("segments:read")).toBeChecked();
  await press(user, words.create);
  await waitFor(() => expect(field()).toHaveFocus());
  expect(field()).toHaveAccessibleDescription(/segments:read/);
  await user.click(await findPermission("segments:read"));
  await user.click(await findPermission("Write contacts"));
  await press(user, words.create);
  await findReveal();
  expect(created).toHaveBeenCalledTimes(2);
  // What comes with another one isn't sent.
  expect(created.mock.lastCall?.[0].scopes).toEqual(["contacts:write"]);
});

it("a key keeps a permission that no longer exists while others are changed", async () => {
  const { user, updated } = render();
  await findRowNames();
  const dialog = await choose(user, "CRM Sync", words.actionEdit);
  await user.click(await findPermission("Run exports"));
  await press(user, words.save);
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  expect(updated.mock.lastCall?.[1]).toEqual({
    scopes: ["segments:read", "contacts:read", "exports:run"],
  });
});

it("a name stays typed while permissions are loaded again", async () => {
  const { user, adapter, created } = render({ isDown: true });
  const dialog = await openCreate(user);
  await user.type(nameField(), "Nightly export");
  const alert = await within(dialog).findByText(words.permissionsErrorTitle);
  adapter.clearScript();
  await user.click(within(dialog).getByRole("button", { name: words.retry }));
  await user.click(await findPermission("Run exports"));
  expect(alert).not.toBeInTheDocument();
  expect(nameField()).toHaveValue("Nightly export");
  await press(user, words.create);
  await findReveal();
  expect(created.mock.lastCall?.[0].scopes).toEqual(["exports:run"]);
});
