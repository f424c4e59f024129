import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, within } from "storybook/test";
import { controls, words } from "../../mocks/words.js";
import { find, findKeyNames, findNotice, press, type User } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Rotate and disable",
  ...panelMeta,
  args: { ...panelMeta.args, situation: "wholeLife" },
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

async function choose(user: User, name: string, action: string): Promise<void> {
  await user.click(await find(controls.menuButton(name)));
  await user.click(await screen.findByRole("menuitem", { name: action }));
}

/** All that can be done with a key. */
export const Menu: Story = {
  name: "The menu with everything",
  play: async ({ userEvent }) => {
    await userEvent.click(await find(controls.menuButton("CRM Sync")));
    expect(await screen.findAllByRole("menuitem")).toHaveLength(6);
  },
};

/** The backend's rules say how long an old token can keep working. */
export const Rotate: Story = {
  name: "Rotate: how long the current token keeps working",
  play: async ({ userEvent }) => {
    await choose(userEvent, "Staging Worker", words.actionRotateOptions);
    const question = await screen.findByRole("alertdialog");
    const week = within(question).getByRole("radio", { name: "7 days" });
    await userEvent.click(week);
    expect(week).toBeChecked();
    expect(question).toHaveTextContent(/Nov 30, 2026/);
  },
};

export const RotateNarrow: Story = {
  ...Rotate,
  globals: { viewport: { value: "narrow" }, direction: "rtl" },
  name: "Rotate: how long the current token keeps working, narrow, right to left",
};

/** A key that may have leaked can be rotated anyway. */
export const RulesFailed: Story = {
  name: "Rotate: the choice couldn’t be loaded",
  args: { situation: "rulesFailed" },
  play: async ({ userEvent }) => {
    await choose(userEvent, "CRM Sync", words.actionRotateOptions);
    expect(await screen.findByText(words.graceFailed)).toBeVisible();
  },
};

/** The old key stays in the list until its token ends. */
export const Rotated: Story = {
  name: "Rotate: the key has a new id",
  args: { situation: "wholeLifeNewId" },
  play: async ({ userEvent }) => {
    await choose(userEvent, "CRM Sync", words.actionRotateOptions);
    await press(userEvent, await screen.findByRole("alertdialog"), words.rotateConfirm);
    const reveal = await find(controls.revealDialog);
    await press(userEvent, reveal, words.done);
    await press(userEvent, reveal, words.leaveGo);
    const names = await findKeyNames();
    expect(names.filter((name) => name === "CRM Sync")).toHaveLength(2);
  },
};

/** It's disabled right away, as there's a way back. */
export const Disabled: Story = {
  name: "Disable: what it means, and the way back",
  play: async ({ userEvent }) => {
    await choose(userEvent, "CRM Sync", words.actionDisable);
    const notice = await findNotice("CRM Sync");
    expect(within(notice).getByRole("button", { name: words.actionEnable })).toBeVisible();
  },
};

/** Something still runs with it. */
export const DeleteInUse: Story = {
  name: "Delete: the key was used in the last day",
  play: async ({ userEvent }) => {
    await choose(userEvent, "Production Backend", words.actionDelete);
    const question = await screen.findByRole("alertdialog");
    expect(within(question).getByText(words.deleteLastUsed("4 minutes ago"))).toBeVisible();
  },
};
