import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createTokenVault, TokenReveal } from "api-keys-panel";
import { expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { press, tokenField } from "./on-screen.js";
import "./render-panel.js";

const PEM =
  "-----BEGIN KEY-----\r\nMIIBVQIBADANBgkqhkiG9w0B\nAQEFAASCAT8wggE7AgEAAkEA\n-----END KEY-----\n";

function renderSecret(secret: string) {
  const onOpenChange = vi.fn();
  const user = userEvent.setup({ delay: null });
  render(
    <TokenReveal
      vault={createTokenVault(secret)}
      open
      onOpenChange={onOpenChange}
      description="For the webhook."
      locale="en"
    />,
  );
  return { user, onOpenChange };
}

function copyByHand(): string | undefined {
  let copied: string | undefined;
  const setData = (_: string, text: string) => {
    copied = text;
  };
  fireEvent.copy(tokenField(), { clipboardData: { setData } });
  return copied;
}

it("a secret of several lines is hidden line by line, and shown with its lines", async () => {
  const { user } = renderSecret(PEM);
  expect(tokenField().value).toMatch(/^•+\n•+\n•+$/);
  expect(document.documentElement.outerHTML).not.toContain("MIIBVQ");
  await press(user, controls.show.name);
  expect(tokenField().value).toBe(PEM.replace("\r", ""));
  await press(user, controls.hide.name);
  expect(tokenField().value).not.toContain("MIIBVQ");
});

it("it is copied verbatim by the button", async () => {
  const { user, onOpenChange } = renderSecret(PEM);
  await press(user, words.copy);
  expect(await navigator.clipboard.readText()).toBe(PEM);
  await press(user, words.done);
  expect(onOpenChange).toHaveBeenCalledWith(false);
});

it.each(["hidden", "shown"])("it is copied verbatim by hand, %s", async (state) => {
  const { user } = renderSecret(PEM);
  if (state === "shown") await press(user, controls.show.name);
  tokenField().select();
  expect(copyByHand()).toBe(PEM);
  expect(await screen.findAllByText(words.copiedByHand)).not.toEqual([]);
});

it("its bullets are never copied, and copying a part doesn't count", async () => {
  renderSecret(PEM);
  tokenField().setSelectionRange(0, 3);
  const event = new Event("copy", { bubbles: true, cancelable: true });
  fireEvent(tokenField(), event);
  expect(event.defaultPrevented).toBe(true);
  expect(screen.queryByText(words.copiedByHand)).toBeNull();
});

it.each(["lp_live_1\n", "  lp_live_1 ", "\r\nlp_live_1"])(
  "the white space around a token of one line isn't copied: %j",
  async (secret) => {
    const { user } = renderSecret(secret);
    expect(tokenField()).toHaveAttribute("type", "password");
    await press(user, words.copy);
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe("lp_live_1"));
    tokenField().select();
    expect(copyByHand()).toBe("lp_live_1");
  },
);

it("a token on screen is in a field that wraps it", async () => {
  const { user } = renderSecret("x".repeat(400));
  await press(user, controls.show.name);
  expect(tokenField().tagName).toBe("TEXTAREA");
  expect(tokenField()).toHaveValue("x".repeat(400));
  expect(tokenField()).toHaveAttribute("translate", "no");
});
