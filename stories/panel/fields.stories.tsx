import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import { controls, words } from "../../mocks/words.js";
import { findKeyNames, nameField, openCreate, press } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Fields",
  ...panelMeta,
  args: { ...panelMeta.args, situation: "wholeLife" },
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

const expiry = () => screen.findByRole("radiogroup", { name: words.expiryLabel });

export const Create: Story = {
  name: "Create a key with all its fields",
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    await userEvent.type(nameField(), "Nightly export");
    await expiry();
    await userEvent.click(await screen.findByRole("checkbox", { name: "Run exports" }));
    expect(screen.getByRole("radio", { name: "90 days" })).toBeChecked();
  },
};

export const Never: Story = {
  name: "A key that never expires",
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    const group = await expiry();
    await userEvent.click(within(group).getByRole("radio", { name: words.expiryNever }));
    expect(group).toHaveAccessibleDescription(expect.stringContaining(words.expiryNeverWarning));
  },
};

export const Wrong: Story = {
  name: "Everything that's wrong, at its field",
  play: async ({ userEvent }) => {
    const dialog = await openCreate(userEvent);
    const group = await expiry();
    await userEvent.click(within(group).getByRole("radio", { name: words.expiryDate }));
    await userEvent.clear(screen.getByLabelText(words.expiryDateLabel));
    await userEvent.type(
      screen.getByLabelText("Allowed IP addresses", { exact: false }),
      "nonsense",
    );
    await press(userEvent, dialog, words.create);
    await waitFor(() => expect(nameField()).toHaveFocus());
    expect(dialog).toHaveTextContent(words.expiryMissing);
  },
};

export const Edit: Story = {
  name: "Edit all the fields of a key",
  play: async ({ userEvent }) => {
    await findKeyNames();
    await userEvent.click(
      screen.getByRole("button", { name: words.actionsFor("Production Backend") }),
    );
    await userEvent.click(await screen.findByRole("menuitem", { name: controls.edit.name }));
    expect(await expiry()).toBeVisible();
  },
};
