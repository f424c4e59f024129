import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, within } from "storybook/test";
import { words } from "../../mocks/words.js";
import { press } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Details",
  ...panelMeta,
  args: { ...panelMeta.args, situation: "wholeLife" },
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A press on the name opens it, too. */
const openSheet = async (
  userEvent: { click: (element: Element) => Promise<void> },
  name: string,
) => {
  await userEvent.click(await screen.findByRole("button", { name }));
  return screen.findByRole("dialog", { name });
};

/** Everything that's known about a key, beside the list: facts, custom fields, usage, and activity. */
export const Sheet: Story = {
  name: "All that is known of a key",
  play: async ({ userEvent }) => {
    const sheet = await openSheet(userEvent, "Production Backend");
    expect(await within(sheet).findByText(words.usageTitleDays(30))).toBeVisible();
    expect(await within(sheet).findByText("203.0.113.7")).toBeVisible();
    expect(within(sheet).getByText("203.0.113.0/24")).toBeVisible();
  },
};

export const Narrow: Story = {
  ...Sheet,
  globals: { viewport: { value: "narrow" } },
  name: "All that is known of a key, narrow",
};

export const RightToLeft: Story = {
  ...Sheet,
  globals: { direction: "rtl" },
  name: "All that is known of a key, right to left",
};

/** The numbers behind the chart, for whoever reads them. */
export const Numbers: Story = {
  name: "The usage as a table",
  play: async ({ userEvent }) => {
    const sheet = await openSheet(userEvent, "Webhook relay");
    await within(sheet).findByText(words.usageTitleDays(30));
    await press(userEvent, sheet, words.usageShowNumbers);
    expect(within(sheet).getByRole("table", { name: words.usageTitleDays(30) })).toBeVisible();
  },
};

/** What came stays, and what failed can be tried again. */
export const Failed: Story = {
  name: "The usage and more activity can’t be loaded",
  args: { situation: "recordsFailed" },
  play: async ({ userEvent }) => {
    const sheet = await openSheet(userEvent, "Nightly billing run");
    expect(await within(sheet).findByText(words.usageError)).toBeVisible();
    await within(sheet).findByRole("button", { name: words.loadMore });
    await press(userEvent, sheet, words.loadMore);
    expect(await within(sheet).findByText(words.activityMoreError)).toBeVisible();
  },
};
