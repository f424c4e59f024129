import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import { allowClipboard, lastCopied, refuseClipboard } from "../support/clipboard.js";
import { createKey, findReveal, press, tokenField } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Reveal",
  ...panelMeta,
  beforeEach: allowClipboard,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Masked: Story = {
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    expect(tokenField()).toHaveAttribute("type", "password");
    expect(within(reveal).getByRole("button", { name: "Copy" })).toHaveFocus();
  },
};

export const Shown: Story = {
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, "Show");
    expect(tokenField()).toHaveAttribute("type", "text");
    expect(within(reveal).getByRole("button", { name: "Hide" })).toBeVisible();
  },
};

export const Copied: Story = {
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, "Copy");
    expect(await within(reveal).findByText("Copied to the clipboard.")).toBeVisible();
    expect(lastCopied()).toBe(tokenField().value);
  },
};

export const CopiedAsHeader: Story = {
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, "Copy as header");
    expect(await within(reveal).findByText(/as a request header/)).toBeVisible();
    expect(lastCopied()).toBe(`Authorization: Bearer ${tokenField().value}`);
  },
};

export const CopyRefused: Story = {
  beforeEach: refuseClipboard,
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, "Copy");
    expect(await within(reveal).findByText(/did not allow copying/)).toBeVisible();
    await waitFor(() => expect(tokenField()).toHaveFocus());
    const { selectionStart, selectionEnd, value } = tokenField();
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    expect(within(reveal).queryByText(/Copied/)).toBeNull();
  },
};

export const LeavingUncopied: Story = {
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, "Done");
    expect(await within(reveal).findByRole("alert")).toHaveTextContent(
      "The token has not been copied",
    );
    await waitFor(() =>
      expect(within(reveal).getByRole("button", { name: "Go back" })).toHaveFocus(),
    );
  },
};

export const LeftUncopied: Story = {
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await userEvent.keyboard("{Escape}");
    await within(reveal).findByRole("alert");
    await press(userEvent, reveal, "I have stored it, close");
    await waitFor(() => expect(reveal).not.toBeInTheDocument());
    expect(screen.queryByLabelText("Token")).toBeNull();
  },
};

export const LongToken: Story = {
  args: { situation: "longTokens" },
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, "Show");
    expect(tokenField().value).toHaveLength(4096);
    expect(reveal.getBoundingClientRect().width).toBeLessThanOrEqual(480);
  },
};

export const Dark: Story = { ...Shown, globals: { theme: "dark" } };

export const Narrow: Story = {
  globals: { viewport: { value: "narrow" } },
  play: async ({ userEvent }) => {
    await createKey(userEvent, "production-eu-central-1-kubernetes-cluster-07-namespace-billing");
    const reveal = await findReveal();
    expect(reveal.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    expect(tokenField().getBoundingClientRect().width).toBeGreaterThan(240);
  },
};

export const RightToLeft: Story = { ...Shown, globals: { direction: "rtl" } };
