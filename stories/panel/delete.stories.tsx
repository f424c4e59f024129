import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import { choose, findKeyNames, press } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Delete",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const DeleteConfirm: Story = {
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", "Delete");
    expect(dialog).toHaveAccessibleName("Delete “CRM Sync”?");
    expect(dialog).toHaveAccessibleDescription(/last used yesterday.*cannot be undone/);
    expect(within(dialog).getByRole("button", { name: "Cancel" })).toHaveFocus();
  },
};

export const DeleteAndNotice: Story = {
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", "Delete");
    await press(userEvent, dialog, "Delete");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(await findKeyNames()).not.toContain("CRM Sync");
    const [notice] = screen.getAllByText(/Update every system that used it/);
    expect(notice).toBeVisible();
    expect(screen.getByRole("button", { name: "Dismiss" })).toBeVisible();
    expect(screen.getByText("4 keys")).toBeVisible();
  },
};

export const DeleteFails: Story = {
  args: { situation: "deleteFailed" },
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", "Delete");
    await press(userEvent, dialog, "Delete");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(/the key may still exist/);
    expect(screen.getByText("CRM Sync", { selector: "tbody bdi" })).toBeInTheDocument();
  },
};

export const LastKey: Story = {
  args: { situation: "oneKey" },
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "Production Backend", "Delete");
    await press(userEvent, dialog, "Delete");
    expect(await screen.findByText("No API keys yet")).toBeVisible();
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  },
};

export const UnusualName: Story = {
  args: { situation: "unusualNames" },
  globals: { viewport: { value: "narrow" } },
  play: async ({ userEvent }) => {
    const name = "A name of exactly one hundred characters, as long as names may be, in words";
    const trigger = await screen.findByRole("button", { name: new RegExp(`Actions for ${name}`) });
    await userEvent.click(trigger);
    await userEvent.click(await screen.findByRole("menuitem", { name: "Delete" }));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog.scrollWidth).toBeLessThanOrEqual(320);
  },
};
