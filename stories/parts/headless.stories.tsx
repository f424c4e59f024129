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

/** A failed load tries three times before it says so. */
const PATIENCE = { timeout: 5000 };

async function findNames(): Promise<readonly (string | undefined)[]> {
  const list = await screen.findByRole("list", { name: "Keys" }, PATIENCE);
  return Array.from(list.children, (card) => card.querySelector("bdi")?.textContent);
}

const click = async (user: { click: (element: Element) => Promise<void> }, name: string) =>
  user.click(await screen.findByRole("button", { name }, PATIENCE));

/** A panel of other parts: cards, the browser's own dialogs, and our reveal. */
export const OwnMarkup: Story = {
  play: async () => {
    expect((await findNames())[0]).toBe("Production Backend");
    expect(screen.getByText("5 keys")).toBeVisible();
    expect(screen.getByText("Expires soon")).toBeVisible();
  },
};

export const SearchedAndSorted: Story = {
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
  args: { situation: "manyOnServer" },
  play: async ({ userEvent }) => {
    const before = (await findNames()).length;
    expect(screen.getByText("1000 keys")).toBeVisible();
    await click(userEvent, "Show more");
    await waitFor(async () => expect((await findNames()).length).toBe(2 * before));
  },
};

export const RenamedThere: Story = {
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
  play: async ({ userEvent }) => {
    await click(userEvent, "Delete CRM Sync");
    const dialog = await screen.findByRole("dialog", { name: "Delete CRM Sync?" });
    await press(userEvent, dialog, "Delete for good");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(await findNames()).not.toContain("CRM Sync");
    expect(screen.getByText(/“CRM Sync” is deleted/)).toHaveFocus();
  },
};

export const CreatedThere: Story = {
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

/** What was typed stays until there is a key. */
export const CreateRefused: Story = {
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

/** The answer is lost, so nobody knows. The same intent is tried again, and makes no second key. */
export const CreateUncertain: Story = {
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    await findNames();
    await click(userEvent, "New key");
    const field = screen.getByRole("textbox", { name: "Name" });
    await userEvent.type(field, "Nightly export{Enter}");
    await screen.findByText(/A key of this name has turned up/);
    expect(field).toHaveAttribute("readonly");
    expect(screen.getByRole("button", { name: "Give it a new token" })).toBeVisible();
    await click(userEvent, "Try again");
    await findReveal();
  },
};

/** Who leaves a key of unknown outcome finds a mark on its card. */
export const TokenGivenUp: Story = {
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    await findNames();
    await click(userEvent, "New key");
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "Nightly export{Enter}");
    await screen.findByText(/A key of this name has turned up/);
    await click(userEvent, "Leave it");
    expect(await screen.findByText("Token not copied")).toBeVisible();
    await click(userEvent, "New token Nightly export");
    await click(userEvent, "Make a new token");
    await findReveal();
  },
};

export const Empty: Story = {
  args: { situation: "empty" },
  play: async ({ userEvent }) => {
    await click(userEvent, "Make the first one");
    expect(screen.getByRole("form", { name: "New key" })).toBeVisible();
  },
};

export const Loading: Story = { args: { situation: "loading" } };

export const ErrorAndRetry: Story = {
  args: { situation: "loadFailedOnce" },
  play: async ({ userEvent }) => {
    expect(await screen.findByRole("alert", {}, PATIENCE)).toHaveTextContent("could not be loaded");
    await click(userEvent, "Try again");
    expect(await findNames()).toHaveLength(5);
  },
};

/** The keys stay when a later load of them fails. */
export const RefreshFailed: Story = {
  args: { situation: "refreshFailed" },
  play: async ({ userEvent }) => {
    await click(userEvent, "Delete CRM Sync");
    await click(userEvent, "Delete for good");
    await screen.findByText(/These may be out of date/, {}, PATIENCE);
    expect(await findNames()).toHaveLength(4);
  },
};

/** Two of the keys allow less than the others do. */
export const RestrictedKeys: Story = {
  args: { situation: "restrictedKeys" },
  play: async () => {
    await findNames();
    expect(screen.getAllByRole("button", { name: /^Rename / })).toHaveLength(4);
    expect(screen.getAllByRole("button", { name: /^Delete / })).toHaveLength(3);
  },
};

export const ReadOnly: Story = {
  args: { access: "read" },
  play: async () => {
    await findNames();
    expect(screen.getByText("You can look at keys, not change them.")).toBeVisible();
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
