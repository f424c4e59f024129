import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import { controls, patterns, saying, words } from "../../mocks/words.js";
import { allowClipboard, lastCopied } from "../support/clipboard.js";
import {
  createKey,
  findKeyNames,
  findNotice,
  findReveal,
  findSearch,
  nameField,
  openCreate,
  press,
  submitCreate,
  tokenField,
} from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Create",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const CreateDialog: Story = {
  name: "The create dialog",
  play: async ({ userEvent }) => {
    const dialog = await openCreate(userEvent);
    expect(nameField()).toHaveFocus();
    // Not as an accessible description: the library that computes it drops the spaces at the ends
    // of inner elements.
    const description = document.getElementById(dialog.getAttribute("aria-describedby") ?? "");
    expect(description).toHaveTextContent(words.createText("Acme Inc"));
  },
};

export const CreateAndCopy: Story = {
  name: "Create a key and copy its token",
  beforeEach: allowClipboard,
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    const token = tokenField().value;
    expect(token).toMatch(/^lp_live_\w{20,}$/);
    await press(userEvent, reveal, words.copy);
    expect(await within(reveal).findByText(words.copied)).toBeVisible();
    expect(lastCopied()).toBe(token);
    await press(userEvent, reveal, words.done);
    await waitFor(() => expect(reveal).not.toBeInTheDocument());
    expect((await findKeyNames())[0]).toBe("Nightly export");
    expect(screen.getByText(words.count(6))).toBeVisible();
  },
};

/** A new key has a badge until the user moves on. */
export const NewKey: Story = {
  name: "A new key in the list",
  beforeEach: allowClipboard,
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, words.copy);
    await press(userEvent, reveal, words.done);
    await waitFor(() => expect(reveal).not.toBeInTheDocument());
    const row = await screen.findByRole("rowheader", { name: saying("Nightly export") });
    expect(within(row).getByText(words.statusNew)).toBeVisible();
    expect(screen.getAllByText(words.statusNew)).toHaveLength(1);
  },
};

/** If the search hides a new key, a notice says so and offers to show it. */
export const HiddenBySearch: Story = {
  name: "A new key hidden by the search",
  beforeEach: allowClipboard,
  play: async ({ userEvent, step }) => {
    await userEvent.type(await findSearch(), "staging");
    await waitFor(async () => expect(await findKeyNames()).toEqual(["Staging Worker"]));
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, words.copy);
    await press(userEvent, reveal, words.done);
    const notice = await findNotice(words.noticeCreatedHidden("Nightly export"));
    await step("Clear the search", async () => {
      await press(userEvent, notice, controls.clearSearch.name);
      await waitFor(async () => expect((await findKeyNames())[0]).toBe("Nightly export"));
      expect(screen.getByText(words.statusNew)).toBeVisible();
      expect(await findSearch()).toHaveFocus();
    });
  },
};

/** The notice of the story above on a narrow screen. */
export const HiddenBySearchNarrow: Story = {
  name: "A new key hidden by the search, narrow",
  beforeEach: allowClipboard,
  globals: { viewport: { value: "narrow" } },
  play: async ({ userEvent }) => {
    await userEvent.type(await findSearch(), "staging");
    await waitFor(async () => expect(await findKeyNames()).toEqual(["Staging Worker"]));
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, words.copy);
    await press(userEvent, reveal, words.done);
    const notice = await findNotice(words.noticeCreatedHidden("Nightly export"));
    expect(within(notice).getByRole("button", { name: controls.clearSearch.name })).toBeVisible();
  },
};

export const ValidationError: Story = {
  name: "No name entered",
  play: async ({ userEvent }) => {
    const dialog = await openCreate(userEvent);
    await press(userEvent, dialog, words.create);
    expect(nameField()).toBeInvalid();
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameEmpty));
    expect(nameField()).toHaveFocus();
  },
};

export const NameInUse: Story = {
  name: "A name that another key has",
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    await userEvent.type(nameField(), "crm sync");
    expect(nameField()).toBeValid();
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameInUse));
  },
};

export const NameLooksLikeAToken: Story = {
  name: "A name that looks like a token",
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    await userEvent.type(nameField(), "lp_live_4fK9aQ2m7Xc1Zr07Tb5s");
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameLooksLikeToken));
  },
};

export const NameTaken: Story = {
  name: "A name that is already taken",
  args: { situation: "nameTaken" },
  play: async ({ userEvent }) => {
    await submitCreate(userEvent, "Billing");
    await waitFor(() => expect(nameField()).toHaveAccessibleDescription(saying(words.nameTaken)));
    expect(nameField()).toBeInvalid();
    expect(nameField()).toHaveValue("Billing");
  },
};

export const LimitReached: Story = {
  name: "The key limit is reached",
  args: { situation: "limitReached" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "One too many");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(
      "Your plan includes 5 keys.",
    );
    expect(nameField()).toHaveValue("One too many");
  },
};

export const Pending: Story = {
  name: "The create is pending",
  args: { situation: "createUnanswered" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    const create = within(dialog).getByRole("button", { name: words.create });
    expect(create).toHaveAttribute("aria-disabled", "true");
    await userEvent.keyboard("{Escape}");
    expect(dialog).toBeVisible();
    expect(within(dialog).queryByRole("button", { name: words.close })).toBeNull();
  },
};

export const OutcomeUnknown: Story = {
  name: "The outcome is unknown",
  args: { situation: "createAnswerLost" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(patterns.createNotAnswered);
    expect(within(dialog).getByRole("button", { name: words.giveUp })).toBeVisible();
    expect(nameField()).toHaveAttribute("readonly");
  },
};

export const OutcomeUnknownThenRetried: Story = {
  name: "The outcome is unknown, then a retry works",
  args: { situation: "createAnswerLost" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    await within(dialog).findByRole("alert");
    await press(userEvent, dialog, words.retry);
    await findReveal();
    expect(tokenField().value).toMatch(/^lp_live_/);
    expect(await screen.findAllByText("Nightly export", { selector: "tbody bdi" })).toHaveLength(1);
  },
};

export const OutcomeUnknownAndFound: Story = {
  name: "The key turned up without its token",
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByText(patterns.createFound)).toBeVisible();
    expect(within(dialog).getByRole("button", { name: words.foundDelete })).toBeVisible();
    expect(within(dialog).getByRole("button", { name: words.foundRotate })).toBeVisible();
  },
};

/** If a retry might create a second key, the panel asks the user to check the list first. */
export const OutcomeUnknownCheck: Story = {
  name: "The outcome is unknown, and a retry isn’t safe",
  args: { situation: "unsafeAndLost" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByText(words.createOutcomeUnknownCheck)).toBeVisible();
    expect(within(dialog).getByRole("button", { name: words.giveUp })).toBeVisible();
  },
};

/** The same, after the list has shown that the key was created. */
export const FoundCheck: Story = {
  name: "The key turned up, and a retry isn’t safe",
  args: { situation: "unsafeAndDone" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByText(words.createFoundCheck)).toBeVisible();
  },
};

export const StillRunning: Story = {
  name: "The first attempt is still running",
  args: { situation: "stillRunning" },
  play: async ({ userEvent, step }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    await within(dialog).findByText(words.createOutcomeUnknown);
    await press(userEvent, dialog, words.retry);
    expect(await within(dialog).findByText(words.writeStillRunning)).toBeVisible();
    expect(nameField()).toBeValid();
    await step("A moment later, the key is there", async () => {
      await press(userEvent, dialog, words.retry);
      await findReveal();
    });
  },
};

export const Rejected: Story = {
  name: "The server rejects the key",
  args: { situation: "createRejected" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByText(words.writeRejected)).toBeVisible();
    expect(nameField()).not.toHaveAttribute("readonly");
  },
};

export const FoundThenRotating: Story = {
  name: "Confirm rotating a key that turned up",
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    await userEvent.click(await within(dialog).findByRole("button", { name: words.foundRotate }));
    const question = await screen.findByRole("alertdialog", {
      name: words.rotateTitle("Nightly export"),
    });
    expect(within(question).getByRole("button", { name: words.cancel })).toHaveFocus();
  },
};

export const FoundThenRotated: Story = {
  name: "A key that turned up gets a new token",
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    await userEvent.click(await within(dialog).findByRole("button", { name: words.foundRotate }));
    const question = await screen.findByRole("alertdialog");
    await press(userEvent, question, words.rotateConfirm);
    expect(await findReveal()).toHaveTextContent(words.revealText("Nightly export"));
  },
};

export const FoundNarrow: Story = {
  ...OutcomeUnknownAndFound,
  globals: { viewport: { value: "narrow" } },
  name: "The key turned up without its token, narrow",
};

export const LeftWithoutToken: Story = {
  name: "Closed without the token",
  args: { situation: "createAnswerLost" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    await within(dialog).findByText(patterns.createFound);
    await press(userEvent, dialog, words.giveUp);
    expect(await screen.findByText(words.statusTokenNotCopied)).toBeVisible();
    const badge = screen.getByRole("button", controls.tokenNotSaved);
    expect(badge).toHaveAccessibleDescription(words.statusTokenNotCopiedHelp);
    expect(screen.getByText(words.statusTokenNotCopiedHelp)).not.toBeVisible();
    badge.focus();
    expect(await screen.findByRole("tooltip")).toHaveTextContent(words.statusTokenNotCopiedHelp);
  },
};

export const WithoutToken: Story = {
  name: "The server returns no token",
  args: { situation: "createWithoutToken" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(
      saying(words.createWithoutToken),
    );
    expect(screen.queryByLabelText(words.tokenLabel)).toBeNull();
  },
};

export const NotAllowedAnyMore: Story = {
  name: "Write access was taken away",
  args: { situation: "createForbidden" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(words.writeForbidden);
  },
};

export const CreateNarrow: Story = {
  name: "The create dialog, narrow",
  globals: { viewport: { value: "narrow" } },
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
};
