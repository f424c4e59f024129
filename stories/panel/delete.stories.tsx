import type { Meta, StoryObj } from "@storybook/react-vite";
import MockDate from "mockdate";
import { expect, fireEvent, screen, waitFor, within } from "storybook/test";
import { MOCK_NOW } from "../../mocks/fixtures.js";
import { saying, words } from "../../mocks/words.js";
import { choose, findKeyNames, findNotice, press } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Delete",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const DeleteConfirm: Story = {
  name: "Confirm a delete",
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", words.actionDelete);
    expect(dialog).toHaveAccessibleName(words.deleteTitle("CRM Sync"));
    const consequence = `${words.deleteLastUsed("yesterday")} ${words.deleteConsequence}`;
    expect(dialog).toHaveAccessibleDescription(expect.stringContaining(consequence));
    expect(within(dialog).getByRole("button", { name: words.cancel })).toHaveFocus();
  },
};

export const DeleteAndNotice: Story = {
  name: "The notice after a delete",
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", words.actionDelete);
    await press(userEvent, dialog, words.deleteConfirm);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(await findKeyNames()).not.toContain("CRM Sync");
    const [notice] = screen.getAllByText(words.noticeDeleted("CRM Sync"));
    expect(notice).toBeVisible();
    expect(screen.getByRole("button", { name: words.dismiss })).toBeVisible();
    expect(screen.getByText(words.count(4))).toBeVisible();
  },
};

export const DeleteFails: Story = {
  name: "A delete fails",
  args: { situation: "deleteFailed" },
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", words.actionDelete);
    await press(userEvent, dialog, words.deleteConfirm);
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(
      saying(words.deleteUncertain),
    );
    expect(screen.getByText("CRM Sync", { selector: "tbody bdi" })).toBeInTheDocument();
  },
};

/** The server doesn't find the key, but still lists it, so the panel says that it wasn't deleted. */
export const NotDeleted: Story = {
  name: "A key that wasn’t deleted after all",
  args: { situation: "notDeleted" },
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", words.actionDelete);
    await press(userEvent, dialog, words.deleteConfirm);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const notice = await findNotice(words.noticeNotDeleted("CRM Sync"));
    expect(within(notice).getByRole("button", { name: words.dismiss })).toBeVisible();
    expect(await findKeyNames()).toContain("CRM Sync");
  },
};

/** A deleted key that's still in the list after five minutes comes back with a warning. */
export const StillListed: Story = {
  name: "A deleted key that comes back",
  args: { situation: "listNeverFollows" },
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", words.actionDelete);
    await press(userEvent, dialog, words.deleteConfirm);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(await findKeyNames()).not.toContain("CRM Sync");
    MockDate.set(MOCK_NOW + 6 * 60_000);
    // The browser fires this event when the user comes back to the window.
    fireEvent(document, new Event("visibilitychange", { bubbles: true }));
    expect(await findNotice(words.noticeStillListed("CRM Sync"))).toBeVisible();
    expect(await findKeyNames()).toContain("CRM Sync");
  },
};

export const StillRunning: Story = {
  name: "The first attempt is still running",
  args: { situation: "stillRunning" },
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "CRM Sync", words.actionDelete);
    await press(userEvent, dialog, words.deleteConfirm);
    await within(dialog).findByText(words.deleteUncertain);
    await press(userEvent, dialog, words.deleteConfirm);
    expect(await within(dialog).findByText(words.writeStillRunning)).toBeVisible();
  },
};

export const LastKey: Story = {
  name: "Delete the last key",
  args: { situation: "oneKey" },
  play: async ({ userEvent }) => {
    const dialog = await choose(userEvent, "Production Backend", words.actionDelete);
    await press(userEvent, dialog, words.deleteConfirm);
    expect(await screen.findByText(words.emptyTitle)).toBeVisible();
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  },
};

/** The hint and the date tell apart two keys with the same name. */
export const Namesakes: Story = {
  name: "Two keys with the same name",
  args: { situation: "unusualNames" },
  play: async ({ userEvent }) => {
    const [trigger] = await screen.findAllByRole("button", { name: words.actionsFor("CRM Sync") });
    if (trigger) await userEvent.click(trigger);
    await userEvent.click(await screen.findByRole("menuitem", { name: words.actionDelete }));
    const dialog = await screen.findByRole("alertdialog", { name: words.deleteTitle("CRM Sync") });
    expect(within(dialog).getByText("lp_live_…n007")).toBeVisible();
  },
};

export const UnusualName: Story = {
  name: "A long name, narrow",
  args: { situation: "unusualNames" },
  globals: { viewport: { value: "narrow" } },
  play: async ({ userEvent }) => {
    const name = "A name of exactly one hundred characters, as long as names may be, in words";
    const trigger = await screen.findByRole("button", { name: new RegExp(words.actionsFor(name)) });
    await userEvent.click(trigger);
    await userEvent.click(await screen.findByRole("menuitem", { name: words.actionDelete }));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog.scrollWidth).toBeLessThanOrEqual(320);
  },
};
