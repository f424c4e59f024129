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
  play: async ({ userEvent }) => {
    const dialog = await openCreate(userEvent);
    expect(nameField()).toHaveFocus();
    // Not as an accessible description: the library that makes one out of it drops the spaces at the ends of inner elements.
    const description = document.getElementById(dialog.getAttribute("aria-describedby") ?? "");
    expect(description).toHaveTextContent(words.createText("Acme Inc"));
  },
};

export const CreateAndCopy: Story = {
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

/** A new key has a badge, until its user goes on to something else. */
export const NewKey: Story = {
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

/** A new key that the search leaves out is told of, with a way to see it. */
export const HiddenBySearch: Story = {
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

/** The notice of the story before, as it stands there. */
export const HiddenBySearchNarrow: Story = {
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
  play: async ({ userEvent }) => {
    const dialog = await openCreate(userEvent);
    await press(userEvent, dialog, words.create);
    expect(nameField()).toBeInvalid();
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameEmpty));
    expect(nameField()).toHaveFocus();
  },
};

export const NameInUse: Story = {
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    await userEvent.type(nameField(), "crm sync");
    expect(nameField()).toBeValid();
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameInUse));
  },
};

export const NameLooksLikeAToken: Story = {
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    await userEvent.type(nameField(), "lp_live_4fK9aQ2m7Xc1Zr07Tb5s");
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameLooksLikeToken));
  },
};

export const NameTaken: Story = {
  args: { situation: "nameTaken" },
  play: async ({ userEvent }) => {
    await submitCreate(userEvent, "Billing");
    await waitFor(() => expect(nameField()).toHaveAccessibleDescription(saying(words.nameTaken)));
    expect(nameField()).toBeInvalid();
    expect(nameField()).toHaveValue("Billing");
  },
};

export const LimitReached: Story = {
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
  args: { situation: "createAnswerLost" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(patterns.createNotAnswered);
    expect(within(dialog).getByRole("button", { name: words.giveUp })).toBeVisible();
    expect(nameField()).toHaveAttribute("readonly");
  },
};

export const OutcomeUnknownThenRetried: Story = {
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
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByText(patterns.createFound)).toBeVisible();
    expect(within(dialog).getByRole("button", { name: words.foundDelete })).toBeVisible();
    expect(within(dialog).getByRole("button", { name: words.foundRotate })).toBeVisible();
  },
};

/** Where a retry is not known to be safe, the list is to be looked at first. */
export const OutcomeUnknownCheck: Story = {
  args: { situation: "unsafeAndLost" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByText(words.createOutcomeUnknownCheck)).toBeVisible();
    expect(within(dialog).getByRole("button", { name: words.giveUp })).toBeVisible();
  },
};

/** The same, where the list has shown that the key was made. */
export const FoundCheck: Story = {
  args: { situation: "unsafeAndDone" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByText(words.createFoundCheck)).toBeVisible();
  },
};

export const StillRunning: Story = {
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
  args: { situation: "createRejected" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByText(words.writeRejected)).toBeVisible();
    expect(nameField()).not.toHaveAttribute("readonly");
  },
};

export const FoundThenRotating: Story = {
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
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    await userEvent.click(await within(dialog).findByRole("button", { name: words.foundRotate }));
    const question = await screen.findByRole("alertdialog");
    await press(userEvent, question, words.rotateConfirm);
    expect(await findReveal()).toHaveTextContent("the token of Nightly export");
  },
};

export const FoundNarrow: Story = {
  ...OutcomeUnknownAndFound,
  globals: { viewport: { value: "narrow" } },
};

export const LeftWithoutToken: Story = {
  args: { situation: "createAnswerLost" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    await within(dialog).findByText(patterns.createFound);
    await press(userEvent, dialog, words.giveUp);
    expect(await screen.findByText(words.statusTokenNotCopied)).toBeVisible();
  },
};

export const WithoutToken: Story = {
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
  args: { situation: "createForbidden" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(words.writeForbidden);
  },
};

export const CreateNarrow: Story = {
  globals: { viewport: { value: "narrow" } },
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
};
