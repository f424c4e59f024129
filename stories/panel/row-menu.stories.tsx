import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import { words } from "../../mocks/words.js";
import { press } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Row menu",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

const findTrigger = () => screen.findByRole("button", { name: words.actionsFor("CRM Sync") });

export const Open: Story = {
  name: "The menu is open",
  play: async ({ userEvent }) => {
    await userEvent.click(await findTrigger());
    const items = await screen.findAllByRole("menuitem");
    expect(items.map((item) => item.textContent)).toEqual([
      words.actionDetails,
      words.actionEdit,
      words.actionDelete,
    ]);
  },
};

/** A backend that can list keys and rotate them, and nothing else. */
export const RotateOnly: Story = {
  name: "Only Rotate",
  args: { situation: "listAndRotate" },
  play: async ({ userEvent }) => {
    await userEvent.click(await findTrigger());
    const items = await screen.findAllByRole("menuitem");
    expect(items.map((item) => item.textContent)).toEqual([
      words.actionDetails,
      words.actionRotate,
    ]);
  },
};

/** If a retry might replace the token twice, the panel asks the user to check the list first. */
export const RotateOutcomeUnknown: Story = {
  name: "Rotate: the outcome is unknown, and a retry isn’t safe",
  args: { situation: "unsafeAndLost" },
  play: async ({ userEvent }) => {
    await userEvent.click(await findTrigger());
    await userEvent.click(await screen.findByRole("menuitem", { name: words.actionRotate }));
    const question = await screen.findByRole("alertdialog");
    await press(userEvent, question, words.rotateConfirm);
    expect(await within(question).findByText(words.rotateOutcomeUnknownCheck)).toBeVisible();
    expect(within(question).getByRole("button", { name: words.giveUp })).toBeVisible();
  },
};

export const ByKeyboard: Story = {
  name: "By keyboard",
  play: async ({ userEvent, step }) => {
    const trigger = await findTrigger();
    await step("Arrow Down opens it at its first item, Escape leaves it", async () => {
      trigger.focus();
      await userEvent.keyboard("{ArrowDown}");
      await waitFor(() =>
        expect(screen.getByRole("menuitem", { name: words.actionDetails })).toHaveFocus(),
      );
      await userEvent.keyboard("{Escape}");
      await waitFor(() => expect(trigger).toHaveFocus());
    });
    await step("Arrow Up opens it at its last item, Enter chooses", async () => {
      await userEvent.keyboard("{ArrowUp}");
      await waitFor(() =>
        expect(screen.getByRole("menuitem", { name: words.actionDelete })).toHaveFocus(),
      );
      await userEvent.keyboard("{Enter}");
      await screen.findByRole("alertdialog");
    });
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};

/** Everything that's known about a key, with exact times. */
export const Details: Story = {
  name: "The details of a key",
  play: async ({ userEvent }) => {
    await userEvent.click(await findTrigger());
    await userEvent.click(await screen.findByRole("menuitem", { name: words.actionDetails }));
    const dialog = await screen.findByRole("dialog", { name: "CRM Sync" });
    expect(dialog).toHaveTextContent(words.detailStatus);
  },
};

export const DetailsNarrow: Story = {
  ...Details,
  globals: { viewport: { value: "narrow" } },
  name: "The details of a key, narrow",
};

export const DetailsRightToLeft: Story = {
  ...Details,
  globals: { direction: "rtl" },
  name: "The details of a key, right to left",
};

export const RightToLeft: Story = {
  ...Open,
  globals: { direction: "rtl" },
  name: "The menu is open, right to left",
};

export const Narrow: Story = {
  ...Open,
  globals: { viewport: { value: "narrow" } },
  name: "The menu is open, narrow",
};
