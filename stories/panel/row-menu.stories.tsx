import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { words } from "../../mocks/words.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Row menu",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

const findTrigger = () => screen.findByRole("button", { name: words.actionsFor("CRM Sync") });

export const Open: Story = {
  play: async ({ userEvent }) => {
    await userEvent.click(await findTrigger());
    const items = await screen.findAllByRole("menuitem");
    expect(items.map((item) => item.textContent)).toEqual([words.actionEdit, words.actionDelete]);
  },
};

export const ByKeyboard: Story = {
  play: async ({ userEvent, step }) => {
    const trigger = await findTrigger();
    await step("Arrow Down opens it at its first item, Escape leaves it", async () => {
      trigger.focus();
      await userEvent.keyboard("{ArrowDown}");
      await waitFor(() =>
        expect(screen.getByRole("menuitem", { name: words.actionEdit })).toHaveFocus(),
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

export const RightToLeft: Story = { ...Open, globals: { direction: "rtl" } };

export const Narrow: Story = { ...Open, globals: { viewport: { value: "narrow" } } };
