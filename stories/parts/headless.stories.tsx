import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, screen, waitFor, within } from "storybook/test";
import { scenarios } from "../../mocks/scenarios.js";
import { allowClipboard, lastCopied } from "../support/clipboard.js";
import { findReveal, press, tokenField } from "../support/on-screen.js";
import { PlainKeys } from "../support/plain-keys.js";

type PlainKeysArgs = Omit<ComponentProps<typeof PlainKeys>, "adapter">;

function PlainKeysInMemory(args: PlainKeysArgs) {
  const [adapter] = useState(scenarios.default);
  return <PlainKeys {...args} adapter={adapter} />;
}

const meta = {
  title: "Parts/Headless",
  component: PlainKeysInMemory,
  args: { workspaceId: "acme" },
  beforeEach: allowClipboard,
} satisfies Meta<typeof PlainKeysInMemory>;

export default meta;
type Story = StoryObj<typeof meta>;

const names = () => screen.getAllByRole("listitem").map((item) => item.firstChild?.textContent);

export const OwnMarkup: Story = {
  play: async () => {
    await screen.findAllByRole("listitem");
    expect(names()[0]).toBe("Production Backend");
    expect(names()).toHaveLength(5);
  },
};

export const CreatedThere: Story = {
  play: async ({ userEvent }) => {
    await screen.findAllByRole("listitem");
    await userEvent.type(screen.getByRole("textbox", { name: "New key" }), "Nightly export{Enter}");
    const reveal = await findReveal();
    const token = tokenField().value;
    await press(userEvent, reveal, "Copy");
    await within(reveal).findByText("Copied to the clipboard.");
    expect(lastCopied()).toBe(token);
    await press(userEvent, reveal, "Done");
    await waitFor(() => expect(names()[0]).toBe("Nightly export"));
  },
};

export const DeletedThere: Story = {
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole("button", { name: "Delete CRM Sync" }));
    await waitFor(() => expect(names()).not.toContain("CRM Sync"));
    expect(names()).toHaveLength(4);
  },
};
