import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, within } from "storybook/test";
import { words } from "../../mocks/words.js";
import { choose, openCreate, press, type User } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Permissions",
  ...panelMeta,
  args: { ...panelMeta.args, situation: "wholeLife" },
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A read is tried three times before it counts as failed. */
const PATIENCE = { timeout: 8000 };

const permission = (name: string) => screen.findByRole("checkbox", { name }, PATIENCE);

async function chooseSome(user: User): Promise<void> {
  await openCreate(user);
  await user.click(await permission("Write contacts"));
  await user.click(await permission("Run exports"));
}

export const Choose: Story = {
  name: "Choose permissions",
  play: async ({ userEvent }) => {
    await chooseSome(userEvent);
    expect(await permission("Read contacts")).toBeChecked();
    expect(screen.getByText(words.permissionsSelected(3, 14))).toBeVisible();
  },
};

export const Search: Story = {
  name: "Search among 300 permissions",
  args: { situation: "manyPermissions" },
  play: async ({ userEvent }) => {
    const dialog = await openCreate(userEvent);
    const search = { name: words.permissionsSearch };
    await userEvent.type(
      await within(dialog).findByRole("searchbox", search, PATIENCE),
      "number 12",
    );
    await userEvent.keyboard("{ArrowDown} ");
    expect(screen.getByText(words.permissionsSelected(1, 300))).toBeVisible();
  },
};

export const Unavailable: Story = {
  name: "The permissions can’t be loaded",
  args: { situation: "permissionsUnavailable" },
  play: async ({ userEvent }) => {
    const dialog = await openCreate(userEvent);
    await within(dialog).findByText(words.permissionsErrorTitle, {}, PATIENCE);
    await press(userEvent, dialog, words.retry);
    await within(dialog).findByText(words.permissionsErrorTitle, {}, PATIENCE);
  },
};

export const NoLongerThere: Story = {
  name: "A permission no longer exists",
  play: async ({ userEvent }) => {
    await choose(userEvent, "\u2068مزامنة العملاء\u2069", words.actionEdit);
    const gone = await permission("segments:read");
    expect(gone).toBeChecked();
    expect(gone).toHaveAccessibleDescription(words.permissionGone);
  },
};

export const Narrow: Story = {
  ...Choose,
  globals: { viewport: { value: "narrow" } },
  name: "Choose permissions, narrow",
};
