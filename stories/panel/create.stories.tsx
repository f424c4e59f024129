import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
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
    expect(dialog).toHaveAccessibleDescription("For one application or environment in Acme Inc.");
  },
};

export const CreateAndCopy: Story = {
  beforeEach: allowClipboard,
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    const token = tokenField().value;
    expect(token).toMatch(/^lp_live_\w{20,}$/);
    await press(userEvent, reveal, "Copy");
    expect(await within(reveal).findByText("Copied to the clipboard.")).toBeVisible();
    expect(lastCopied()).toBe(token);
    await press(userEvent, reveal, "Done");
    await waitFor(() => expect(reveal).not.toBeInTheDocument());
    expect((await findKeyNames())[0]).toBe("Nightly export");
    expect(screen.getByText("6 keys")).toBeVisible();
  },
};

export const ValidationError: Story = {
  play: async ({ userEvent }) => {
    const dialog = await openCreate(userEvent);
    await press(userEvent, dialog, "Create");
    expect(nameField()).toBeInvalid();
    expect(nameField()).toHaveAccessibleDescription(/^Enter a name\./);
    expect(nameField()).toHaveFocus();
  },
};

export const NameInUse: Story = {
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    await userEvent.type(nameField(), "crm sync");
    expect(nameField()).toBeValid();
    expect(nameField()).toHaveAccessibleDescription(/Another key already has this name/);
  },
};

export const NameLooksLikeAToken: Story = {
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    await userEvent.type(nameField(), "lp_live_4fK9aQ2m7Xc1Zr07Tb5s");
    expect(nameField()).toHaveAccessibleDescription(/This looks like a token/);
  },
};

export const NameTaken: Story = {
  args: { situation: "nameTaken" },
  play: async ({ userEvent }) => {
    await submitCreate(userEvent, "Billing");
    await waitFor(() =>
      expect(nameField()).toHaveAccessibleDescription(/Another key has this name/),
    );
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
    const create = within(dialog).getByRole("button", { name: "Create" });
    expect(create).toHaveAttribute("aria-disabled", "true");
    await userEvent.keyboard("{Escape}");
    expect(dialog).toBeVisible();
    expect(within(dialog).queryByRole("button", { name: "Close" })).toBeNull();
  },
};

export const OutcomeUnknown: Story = {
  args: { situation: "createAnswerLost" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(/No clear answer came/);
    expect(within(dialog).getByRole("button", { name: "Leave it" })).toBeVisible();
    expect(nameField()).toHaveAttribute("readonly");
  },
};

export const OutcomeUnknownThenRetried: Story = {
  args: { situation: "createAnswerLost" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    await within(dialog).findByRole("alert");
    await press(userEvent, dialog, "Try again");
    await findReveal();
    expect(tokenField().value).toMatch(/^lp_live_/);
    expect(await screen.findAllByText("Nightly export", { selector: "tbody bdi" })).toHaveLength(1);
  },
};

export const OutcomeUnknownAndFound: Story = {
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByText(/is in the list now/)).toBeVisible();
    expect(within(dialog).getByRole("button", { name: "Delete that key" })).toBeVisible();
    expect(within(dialog).getByRole("button", { name: "Rotate that key" })).toBeVisible();
  },
};

export const FoundThenRotating: Story = {
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    await userEvent.click(await within(dialog).findByRole("button", { name: "Rotate that key" }));
    const question = await screen.findByRole("alertdialog", { name: "Rotate “Nightly export”?" });
    expect(within(question).getByRole("button", { name: "Cancel" })).toHaveFocus();
  },
};

export const FoundThenRotated: Story = {
  args: { situation: "createAnswerLostCanRotate" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    await userEvent.click(await within(dialog).findByRole("button", { name: "Rotate that key" }));
    const question = await screen.findByRole("alertdialog");
    await press(userEvent, question, "Rotate");
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
    await within(dialog).findByText(/is in the list now/);
    await press(userEvent, dialog, "Leave it");
    expect(await screen.findByText("Token never copied")).toBeVisible();
  },
};

export const WithoutToken: Story = {
  args: { situation: "createWithoutToken" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(/sent no token/);
    expect(screen.queryByLabelText("Token")).toBeNull();
  },
};

export const NotAllowedAnyMore: Story = {
  args: { situation: "createForbidden" },
  play: async ({ userEvent }) => {
    const dialog = await submitCreate(userEvent, "Nightly export");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(
      "You are not allowed to do this any more.",
    );
  },
};

export const CreateNarrow: Story = {
  globals: { viewport: { value: "narrow" } },
  play: async ({ userEvent }) => {
    await openCreate(userEvent);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
};
