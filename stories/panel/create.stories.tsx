import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import { patterns, saying, words } from "../../mocks/words.js";
import { allowClipboard, lastCopied } from "../support/clipboard.js";
import {
  createKey,
  findKeyNames,
  findReveal,
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
    expect(dialog).toHaveAccessibleDescription(words.createText("Acme Inc"));
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
