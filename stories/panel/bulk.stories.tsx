import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import { words } from "../../mocks/words.js";
import { press, type User } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Several keys",
  ...panelMeta,
  args: { ...panelMeta.args, situation: "someNotDeleted", bulkActions: true },
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

async function select(user: User, ...names: readonly string[]): Promise<HTMLElement> {
  for (const name of names) {
    await user.click(await screen.findByRole("checkbox", { name: words.selectKey(name) }));
  }
  return screen.findByRole("group", { name: words.bulkActions });
}

async function ask(user: User, bar: HTMLElement, action: string): Promise<HTMLElement> {
  await press(user, bar, action);
  return screen.findByRole("alertdialog");
}

export const Selected: Story = {
  name: "Two keys are selected",
  play: async ({ userEvent }) => {
    const bar = await select(userEvent, "Production Backend", "CRM Sync");
    expect(bar).toHaveTextContent(words.selectedCount(2));
    expect(screen.getByRole("checkbox", { name: words.selectAll })).toBePartiallyChecked();
  },
};

export const SelectedNarrow: Story = {
  ...Selected,
  name: "Two keys are selected, narrow",
  globals: { viewport: { value: "narrow" } },
};

export const Confirm: Story = {
  name: "Confirm that two are deleted",
  play: async ({ userEvent }) => {
    const bar = await select(userEvent, "Production Backend", "CRM Sync");
    const dialog = await ask(userEvent, bar, words.bulkDelete);
    expect(dialog).toHaveAccessibleName(words.bulkDeleteTitle(2));
    expect(within(dialog).getByRole("button", { name: words.cancel })).toHaveFocus();
  },
};

export const SomeFail: Story = {
  name: "Some of them can’t be deleted",
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole("checkbox", { name: words.selectAll }));
    const bar = await screen.findByRole("group", { name: words.bulkActions });
    const dialog = await ask(userEvent, bar, words.bulkDelete);
    await press(userEvent, dialog, words.bulkDeleteConfirm(8));
    expect(await within(dialog).findByRole("button", { name: words.bulkRetry })).toBeVisible();
    expect(dialog).toHaveAccessibleName(words.bulkDeleting(5, 8));
  },
};

export const Disabled: Story = {
  name: "The notice after they’re disabled",
  play: async ({ userEvent }) => {
    const bar = await select(userEvent, "Production Backend", "CRM Sync");
    const dialog = await ask(userEvent, bar, words.bulkDisable);
    await press(userEvent, dialog, words.bulkDisableConfirm(2));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const [notice] = screen.getAllByText(words.noticeBulkDisabled(2));
    expect(notice).toBeVisible();
  },
};
