import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen } from "storybook/test";
import { controls, words } from "../../mocks/words.js";
import { find, findKeyNames, type User } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Find",
  ...panelMeta,
  args: { ...panelMeta.args, situation: "wholeLife" },
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

async function filterBy(user: User, label: string): Promise<void> {
  await user.click(await screen.findByRole("checkbox", { name: new RegExp(`^${label}`) }));
}

/** How many keys there can be, which ones end soon, and filters with their counts. */
export const Filters: Story = {
  name: "Filters, quota, and keys that end soon",
  play: async ({ userEvent }) => {
    await filterBy(userEvent, words.filterActive);
    expect(await findKeyNames()).toHaveLength(4);
    expect(screen.getByText(words.quota(8, 10))).toBeVisible();
    expect(screen.getByText(words.noticeExpiring(2))).toBeVisible();
  },
};

export const PermissionsNarrow: Story = {
  globals: { viewport: { value: "narrow" }, direction: "rtl", theme: "dark" },
  name: "The menu of permissions, narrow, right to left, dark",
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole("button", { name: words.filterScopes }));
    const [first] = await screen.findAllByRole("menuitemcheckbox");
    await userEvent.click(first as HTMLElement);
    expect(first).toBeChecked();
  },
};

export const NoMatch: Story = {
  name: "No key matches",
  play: async ({ userEvent }) => {
    await filterBy(userEvent, words.statusDisabled);
    await userEvent.type(await find(controls.search), "crm");
    expect(await screen.findByText(words.noMatchFilterText(words.statusDisabled))).toBeVisible();
  },
};

export const QuotaReached: Story = {
  name: "The quota is reached",
  args: { situation: "wholeLifeFull" },
  play: async () => {
    expect(await screen.findByText(words.quotaReached)).toBeVisible();
    expect(await find(controls.createButton)).toHaveAttribute("aria-disabled", "true");
  },
};

/** It's compared with the hints, and never sent. */
export const Token: Story = {
  name: "A token is pasted into the search",
  play: async ({ userEvent }) => {
    await userEvent.click(await find(controls.search));
    await screen.findByRole("group", { name: words.filterLabel });
    await userEvent.paste("lp_live_8Hs72kdLs82hGts6s5aQ1h81K");
    expect(await screen.findByRole("button", { name: words.tokenShow })).toBeVisible();
    expect(await find(controls.search)).toHaveValue("");
  },
};
