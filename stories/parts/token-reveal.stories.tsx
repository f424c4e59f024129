import type { Meta, StoryObj } from "@storybook/react-vite";
import { createTokenVault, TokenReveal, type TokenRevealProps } from "api-keys-panel";
import { useState } from "react";
import { expect, screen, waitFor, within } from "storybook/test";
import { controls, words } from "../../mocks/words.js";
import { allowClipboard, lastCopied } from "../support/clipboard.js";
import { press } from "../support/on-screen.js";

const SECRET = "whsec_Q2b7Yt41kPz9LmXc83Vd0RfHs6Na";

/** The way a webhook form would do it: it creates the vault where the secret arrives. */
function WebhookSecret({
  secret = SECRET,
  ...props
}: Partial<TokenRevealProps> & { readonly secret?: string }) {
  const [vault] = useState(() => createTokenVault(secret));
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      <h2>Webhook</h2>
      <p>{isOpen ? "The endpoint was added." : "You have its signing secret."}</p>
      <TokenReveal
        title="Copy your signing secret"
        description="Your server needs it to check that requests come from us. It is shown this once."
        {...props}
        vault={vault}
        open={isOpen}
        onOpenChange={setIsOpen}
      />
    </>
  );
}

const meta = {
  title: "Parts/Token reveal",
  component: TokenReveal,
  tags: ["autodocs"],
  parameters: { docs: { story: { inline: false, iframeHeight: 560 } } },
  args: {
    vault: createTokenVault(SECRET),
    open: true,
    onOpenChange: () => {},
    description: "Your server needs it to check that requests come from us. It is shown this once.",
  },
  argTypes: {
    vault: { control: false },
    open: { control: false },
    container: { control: false },
  },
  beforeEach: allowClipboard,
  render: ({ vault, open, onOpenChange, ...props }) => <WebhookSecret {...props} />,
} satisfies Meta<typeof TokenReveal>;

export default meta;
type Story = StoryObj<typeof meta>;

const findReveal = () => screen.findByRole("dialog", { name: "Copy your signing secret" });

export const WebhookSigningSecret: Story = {
  name: "A webhook signing secret",
  play: async () => {
    const reveal = await findReveal();
    expect(within(reveal).getByLabelText(words.tokenLabel)).toHaveValue(SECRET);
    expect(within(reveal).queryByText(/Authorization: Bearer/)).toBeNull();
  },
};

/** With one format there's nothing to choose: its label is above it. */
export const WithOneFormat: Story = {
  name: "With one format",
  args: {
    tokenFormats: [{ id: "env", label: "For your .env file", template: "WEBHOOK_SECRET={token}" }],
  },
  play: async ({ userEvent }) => {
    const reveal = await findReveal();
    expect(within(reveal).queryByRole("radiogroup")).toBeNull();
    expect(within(reveal).getByText(`WEBHOOK_SECRET=${words.headerPlaceholder}`)).toBeVisible();
    await press(userEvent, reveal, words.copyAsFormat("For your .env file"));
    await within(reveal).findByText(words.copied);
    expect(lastCopied()).toBe(`WEBHOOK_SECRET=${SECRET}`);
  },
};

export const CopiedAndClosed: Story = {
  name: "Copied and closed",
  play: async ({ userEvent }) => {
    const reveal = await findReveal();
    await press(userEvent, reveal, words.copy);
    await within(reveal).findByText(words.copied);
    expect(lastCopied()).toBe(SECRET);
    await press(userEvent, reveal, words.done);
    await waitFor(() => expect(reveal).not.toBeInTheDocument());
    expect(screen.getByText("You have its signing secret.")).toBeVisible();
  },
};

const KEY = [
  "-----BEGIN EXAMPLE KEY-----",
  "bm90IGEgc2VjcmV0LCBidXQgYXMgbG9uZyBhcyBvbmUgdGhhdCBpcw==",
  "YW5kIGluIGxpbmVzIHRoYXQgaGF2ZSB0byBzdGF5IGFzIHRoZXkgYXJl",
  "-----END EXAMPLE KEY-----",
  "",
].join("\n");

/** Bullets hide a secret of several lines. Showing it shows its lines, and copying keeps them. */
export const SecretOfLines: Story = {
  name: "A secret with several lines",
  render: () => <WebhookSecret secret={KEY} />,
  play: async ({ userEvent }) => {
    const reveal = await findReveal();
    const field = screen.getByLabelText<HTMLTextAreaElement>(words.tokenLabel);
    expect(field.value).toMatch(/^[•\n]+$/);
    await press(userEvent, reveal, controls.show.name);
    await waitFor(() => expect(screen.getByLabelText(words.tokenLabel)).toHaveValue(KEY));
  },
};
