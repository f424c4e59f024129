import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, screen, waitFor, within } from "storybook/test";
import { words } from "../../mocks/words.js";
import { CardPanel } from "../headless/card-panel.js";
import { allowClipboard, lastCopied } from "../support/clipboard.js";
import { findReveal, press, tokenField } from "../support/on-screen.js";
import { type SituationName, situations } from "../support/situations.js";

interface HeadlessArgs extends Omit<ComponentProps<typeof CardPanel>, "adapter"> {
  /** The backend of this story. */
  situation: SituationName;
}

function CardPanelInSituation({ situation, ...props }: HeadlessArgs) {
  const [adapter] = useState(situations[situation]);
  return <CardPanel {...props} adapter={adapter} />;
}

const meta = {
  title: "Parts/Headless",
  component: CardPanelInSituation,
  args: { workspaceId: "acme", situation: "default" },
  argTypes: { situation: { control: "select", options: Object.keys(situations).sort() } },
  render: (args) => <CardPanelInSituation key={args.situation} {...args} />,
  beforeEach: allowClipboard,
} satisfies Meta<HeadlessArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A load is tried three times before it counts as failed. */
const PATIENCE = { timeout: 5000 };

async function findNames(): Promise<readonly (string | undefined)[]> {
  const list = await screen.findByRole("list", { name: "Keys" }, PATIENCE);
  return Array.from(list.children, (card) => card.querySelector("bdi")?.textContent);
}

const click = async (user: { click: (element: Element) => Promise<void> }, name: string) =>
  user.click(await screen.findByRole("button", { name }, PATIENCE));

/** A panel made from other parts: cards, the browser's own dialogs, and our token dialog. */
export const OwnMarkup: Story = {
  name: "Custom markup",
  play: async () => {
    expect((await findNames())[0]).toBe("Production Backend");
    expect(screen.getByText("5 keys")).toBeVisible();
    expect(screen.getByText("Expires soon")).toBeVisible();
  },
};

export const SearchedAndSorted: Story = {
  name: "Search and sort",
  play: async ({ userEvent }) => {
    await findNames();
    await userEvent.selectOptions(screen.getByLabelText("Sort by"), "Name");
    await waitFor(async () => expect((await findNames())[0]).toBe("CRM Sync"));
    await click(userEvent, "A to Z");
    await waitFor(async () => expect((await findNames()).at(-1)).toBe("CRM Sync"));
    await userEvent.type(screen.getByRole("searchbox", { name: "Find" }), "worker");
    await waitFor(async () => expect(await findNames()).toEqual(["Staging Worker"]));
    expect(screen.getByText("1 of 5 keys")).toBeVisible();
    await userEvent.type(screen.getByRole("searchbox", { name: "Find" }), "s from Mars");
    await screen.findByText(/Nothing is called/);
    await click(userEvent, "Show all keys");
    expect(await findNames()).toHaveLength(5);
  },
};

export const MoreLoaded: Story = {
  name: "Load more keys",
  args: { situation: "manyOnServer" },
  play: async ({ userEvent }) => {
    const before = (await findNames()).length;
    expect(screen.getByText("1000 keys")).toBeVisible();
    await click(userEvent, "Show more");
    await waitFor(async () => expect((await findNames()).length).toBe(2 * before));
  },
};

export const RenamedThere: Story = {
  name: "Rename a key",
  play: async ({ userEvent }) => {
    await click(userEvent, "Rename CRM Sync");
    const dialog = await screen.findByRole("dialog", { name: "Rename key" });
    const field = within(dialog).getByRole("textbox", { name: "Name" });
    await userEvent.clear(field);
    await userEvent.type(field, "CRM Export{Enter}");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(await findNames()).toContain("CRM Export");
    expect(screen.getByRole("button", { name: "Rename CRM Export" })).toHaveFocus();
  },
};

export const RenameRefused: Story = {
  name: "A rename is refused",
  args: { situation: "renameTaken" },
  play: async ({ userEvent }) => {
    await click(userEvent, "Rename CRM Sync");
    const dialog = await screen.findByRole("dialog", { name: "Rename key" });
    await userEvent.type(within(dialog).getByRole("textbox"), " 2{Enter}");
    await within(dialog).findByText("Another key has this name.");
    expect(within(dialog).getByRole("textbox")).toHaveValue("CRM Sync 2");
    expect(await findNames()).not.toContain("CRM Sync 2");
  },
};

export const DeletedThere: Story = {
  name: "Delete a key",
  play: async ({ userEvent }) => {
    await click(userEvent, "Delete CRM Sync");
    const dialog = await screen.findByRole("dialog", { name: "Delete CRM Sync?" });
    await press(userEvent, dialog, "Delete key");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(await findNames()).not.toContain("CRM Sync");
    expect(screen.getByText(/“CRM Sync” was deleted/)).toHaveFocus();
  },
};

export const CreatedThere: Story = {
  name: "Create a key",
  play: async ({ userEvent }) => {
    await findNames();
    await click(userEvent, "New key");
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "Nightly export{Enter}");
    const reveal = await findReveal();
    const token = tokenField().value;
    await press(userEvent, reveal, words.copy);
    await within(reveal).findByText(words.copied);
    expect(lastCopied()).toBe(token);
    await press(userEvent, reveal, words.done);
    await waitFor(() => expect(reveal).not.toBeInTheDocument());
    expect((await findNames())[0]).toBe("Nightly export");
  },
};

/** What was typed stays until the key is created. */
export const CreateRefused: Story = {
  name: "A create is refused",
  args: { situation: "nameTaken" },
  play: async ({ userEvent }) => {
    await findNames();
    await click(userEvent, "New key");
    const field = screen.getByRole("textbox", { name: "Name" });
    await userEvent.type(field, "Nightly export{Enter}");
    await screen.findByText("Another key has this name.");
    expect(field).toHaveValue("Nightly export");
    expect(field).toBeInvalid();
    await userEvent.type(field, " 2");
    expect(screen.queryByText("Another key has this name.")).toBeNull();
  },
};

/**
 * The response is lost, so the outcome is unknown. Trying again uses the same intent and makes no
 * second key.
 */
export const CreateUncertain: Story = {
  name: "The outcome of a create is unknown",
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    await findNames();
    await click(userEvent, "New key");
    const field = screen.getByRole("textbox", { name: "Name" });
    await userEvent.type(field, "Nightly export{Enter}");
    await screen.findByText(/A key with this name is now in the list/);
    expect(field).toHaveAttribute("readonly");
    expect(screen.getByRole("button", { name: "Get a new token" })).toBeVisible();
    await click(userEvent, "Try again");
    await findReveal();
  },
};

/** After closing the dialog without the token, the key's card has a badge. */
export const TokenGivenUp: Story = {
  name: "Closed without the token",
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    await findNames();
    await click(userEvent, "New key");
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "Nightly export{Enter}");
    await screen.findByText(/A key with this name is now in the list/);
    await click(userEvent, "Close anyway");
    expect(await screen.findByText("Token not copied")).toBeVisible();
    await click(userEvent, "New token Nightly export");
    await click(userEvent, "Rotate key");
    await findReveal();
  },
};

export const Empty: Story = {
  args: { situation: "empty" },
  play: async ({ userEvent }) => {
    await click(userEvent, "Create the first one");
    expect(screen.getByRole("form", { name: "New key" })).toBeVisible();
  },
};

export const Loading: Story = { args: { situation: "loading" } };

export const ErrorAndRetry: Story = {
  name: "Loading failed, then worked",
  args: { situation: "loadFailedOnce" },
  play: async ({ userEvent }) => {
    expect(await screen.findByRole("alert", {}, PATIENCE)).toHaveTextContent("could not be loaded");
    await click(userEvent, "Try again");
    expect(await findNames()).toHaveLength(5);
  },
};

/** The keys stay when a later load fails. */
export const RefreshFailed: Story = {
  name: "A refresh failed",
  args: { situation: "refreshFailed" },
  play: async ({ userEvent }) => {
    await click(userEvent, "Delete CRM Sync");
    await click(userEvent, "Delete key");
    await screen.findByText(/These may be out of date/, {}, PATIENCE);
    expect(await findNames()).toHaveLength(4);
  },
};

/** Two of the keys allow less than the others. */
export const RestrictedKeys: Story = {
  name: "Keys with fewer actions",
  args: { situation: "restrictedKeys" },
  play: async () => {
    await findNames();
    expect(screen.getAllByRole("button", { name: /^Rename / })).toHaveLength(4);
    expect(screen.getAllByRole("button", { name: /^Delete / })).toHaveLength(3);
  },
};

export const ReadOnly: Story = {
  name: "View-only access",
  args: { access: "read" },
  play: async () => {
    await findNames();
    expect(screen.getByText("You can view keys, but not change them.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "New key" })).toBeNull();
  },
};

export const Narrow: Story = {
  args: { situation: "everyStatus" },
  globals: { viewport: { value: "narrow" } },
  play: async () => {
    await findNames();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
};
