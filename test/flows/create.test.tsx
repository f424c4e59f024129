import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ApiKeysPanel } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { expect, it } from "vitest";

it("shows the new key's token once, copies it, and lists the key", async () => {
  const user = userEvent.setup();
  render(<ApiKeysPanel adapter={createMemoryAdapter()} workspaceId="acme" workspaceName="Acme" />);
  await user.click(await screen.findByRole("button", { name: "API Key" }));
  const dialog = await screen.findByRole("dialog", { name: "Create API key" });
  await user.type(within(dialog).getByRole("textbox", { name: "Name" }), "CRM Sync");
  await user.click(within(dialog).getByRole("button", { name: "Create" }));
  const reveal = await screen.findByRole("dialog", { name: "Copy your token" });
  const field = within(reveal).getByLabelText<HTMLInputElement>("Token");
  const token = field.value;
  expect(token).not.toBe("");
  expect(field).toHaveAttribute("type", "password");
  await user.click(within(reveal).getByRole("button", { name: "Copy" }));
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(token));
  await user.click(within(reveal).getByRole("button", { name: "Done" }));
  expect(await screen.findByRole("rowheader", { name: /CRM Sync/ })).toBeVisible();
  expect(document.body.innerHTML).not.toContain(token);
});
