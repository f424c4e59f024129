import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import { controls, patterns, saying, words } from "../../mocks/words.js";
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
  name: "Token hidden",
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    expect(tokenField()).toHaveAttribute("type", "password");
    expect(within(reveal).getByRole("button", { name: words.copy })).toHaveFocus();
  },
};

export const Shown: Story = {
  name: "Token shown",
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, controls.show.name);
    expect(tokenField()).not.toHaveAttribute("type", "password");
    expect(within(reveal).getByRole("button", { name: controls.hide.name })).toBeVisible();
  },
};

export const Copied: Story = {
  name: "Token copied",
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, words.copy);
    expect(await within(reveal).findByText(words.copied)).toBeVisible();
    expect(lastCopied()).toBe(tokenField().value);
  },
};

export const CopiedAsHeader: Story = {
  name: "Header copied",
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, words.copyHeader);
    expect(await within(reveal).findByText(saying(words.copiedHeader))).toBeVisible();
    expect(lastCopied()).toBe(`Authorization: Bearer ${tokenField().value}`);
  },
};

/**
 * Formats that users can paste: a header, a line for a `.env` file, a command with several lines.
 */
export const SeveralFormats: Story = {
  name: "Several formats",
  args: {
    tokenFormats: [
      { id: "header", label: "Header", template: "Authorization: Bearer {token}" },
      { id: "env", label: ".env", template: "ACME_API_KEY={token}" },
      {
        id: "curl",
        label: "cURL",
        template: [
          "curl https://api.example.com/v1/contacts \\",
          '  -H "Authorization: Bearer {token}"',
        ].join("\n"),
      },
    ],
  },
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    const formats = within(within(reveal).getByRole("radiogroup", { name: words.copyAs }));
    expect(formats.getByRole("radio", { name: "Header" })).toBeChecked();
    await userEvent.click(formats.getByText("cURL"));
    expect(formats.getByRole("radio", { name: "cURL" })).toBeChecked();
    await press(userEvent, reveal, words.copyAsFormat("cURL"));
    expect(await within(reveal).findByText(words.copied)).toBeVisible();
    expect(lastCopied()).toBe(
      `curl https://api.example.com/v1/contacts \\\n  -H "Authorization: Bearer ${tokenField().value}"`,
    );
  },
};

export const NoFormats: Story = {
  name: "No formats",
  args: { tokenFormats: [] },
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    expect(within(reveal).queryByText(/Authorization: Bearer/)).toBeNull();
  },
};

export const CopyRefused: Story = {
  name: "The browser blocks copying",
  beforeEach: refuseClipboard,
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, words.copy);
    expect(await within(reveal).findByText(patterns.copyFailed)).toBeVisible();
    await waitFor(() => expect(tokenField()).toHaveFocus());
    const { selectionStart, selectionEnd, value } = tokenField();
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    expect(within(reveal).queryByText(patterns.copied)).toBeNull();
  },
};

export const LeavingUncopied: Story = {
  name: "Closing before copying",
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, words.done);
    expect(await within(reveal).findByRole("alert")).toHaveTextContent(words.leaveTitle);
    await waitFor(() =>
      expect(within(reveal).getByRole("button", { name: words.leaveStay })).toHaveFocus(),
    );
  },
};

export const LeftUncopied: Story = {
  name: "Closed without copying",
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await userEvent.keyboard("{Escape}");
    await within(reveal).findByRole("alert");
    await press(userEvent, reveal, words.leaveGo);
    await waitFor(() => expect(reveal).not.toBeInTheDocument());
    expect(screen.queryByLabelText(words.tokenLabel)).toBeNull();
  },
};

export const LongToken: Story = {
  name: "A very long token",
  args: { situation: "longTokens" },
  play: async ({ userEvent }) => {
    const reveal = await createKey(userEvent, "Nightly export");
    await press(userEvent, reveal, controls.show.name);
    expect(tokenField().value).toHaveLength(4096);
    expect(reveal.getBoundingClientRect().width).toBeLessThanOrEqual(480);
  },
};

export const Dark: Story = { ...Shown, globals: { theme: "dark" }, name: "Token shown, dark" };

export const Narrow: Story = {
  name: "Narrow",
  globals: { viewport: { value: "narrow" } },
  play: async ({ userEvent }) => {
    await createKey(userEvent, "production-eu-central-1-kubernetes-cluster-07-namespace-billing");
    const reveal = await findReveal();
    expect(reveal.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    expect(tokenField().getBoundingClientRect().width).toBeGreaterThan(240);
  },
};

export const RightToLeft: Story = {
  ...Shown,
  globals: { direction: "rtl" },
  name: "Token shown, right to left",
};
