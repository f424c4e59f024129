import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { saying, words } from "../../mocks/words.js";
import { choose, findKeyNames, nameField, press } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Edit",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const EditDialog: Story = {
  name: "The edit dialog",
  play: async ({ userEvent }) => {
    await choose(userEvent, "CRM Sync", words.actionEdit);
    expect(nameField()).toHaveValue("CRM Sync");
    expect(nameField()).toHaveFocus();
  },
};

export const Rename: Story = {
  name: "Rename a key",
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", words.actionEdit);
    await userEvent.clear(nameField());
    await userEvent.type(nameField(), "CRM Sync (Berlin){Enter}");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const names = await findKeyNames();
    expect(names).toContain("CRM Sync (Berlin)");
    expect(names).not.toContain("CRM Sync");
  },
};

export const RenameFailed: Story = {
  name: "A rename fails",
  args: { situation: "renameFailed" },
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", words.actionEdit);
    await userEvent.clear(nameField());
    await userEvent.type(nameField(), "CRM Sync (Berlin)");
    await press(userEvent, dialog, words.save);
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(
      saying(words.writeUnavailable),
    );
    expect(nameField()).toHaveValue("CRM Sync (Berlin)");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(await findKeyNames()).toContain("CRM Sync");
  },
};

export const RenameRefused: Story = {
  name: "A rename is refused",
  args: { situation: "renameTaken" },
  play: async ({ userEvent }) => {
    await choose(userEvent, "CRM Sync", words.actionEdit);
    await userEvent.clear(nameField());
    await userEvent.type(nameField(), "Billing{Enter}");
    await waitFor(() => expect(nameField()).toBeInvalid());
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameTaken));
    expect(nameField()).toHaveValue("Billing");
  },
};

export const StillRunning: Story = {
  name: "The first attempt is still running",
  args: { situation: "stillRunning" },
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", words.actionEdit);
    await userEvent.clear(nameField());
    await userEvent.type(nameField(), "CRM Sync (Berlin)");
    await press(userEvent, dialog, words.save);
    await within(dialog).findByText(words.writeUnavailable);
    await press(userEvent, dialog, words.save);
    expect(await within(dialog).findByText(words.writeStillRunning)).toBeVisible();
    expect(nameField()).toBeValid();
  },
};

export const Narrow: Story = {
  ...RenameRefused,
  globals: { viewport: { value: "narrow" } },
  name: "A rename is refused, narrow",
};
