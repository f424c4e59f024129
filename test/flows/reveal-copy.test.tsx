import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, describe, expect, it } from "vitest";
import { create, press, queryReveal, said, tokenField } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

const realClipboard = Object.getOwnPropertyDescriptor(navigator, "clipboard");

function replaceClipboard(clipboard: unknown) {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

afterEach(() => {
  if (realClipboard) Object.defineProperty(navigator, "clipboard", realClipboard);
  else Reflect.deleteProperty(navigator, "clipboard");
});

async function renderReveal(clipboard?: unknown) {
  const adapter = createMemoryAdapter();
  const panel = renderPanel({ adapter });
  const reveal = await create(panel.user, "CRM Sync");
  if (clipboard !== undefined) replaceClipboard(clipboard);
  const token = adapter.issuedIn("acme")[0]?.token ?? "";
  return { ...panel, reveal, token };
}

function selection() {
  const { value, selectionStart, selectionEnd } = tokenField();
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
}

describe("the reveal", () => {
  it("begins with the focus on Copy and the token masked", async () => {
    const { reveal, token } = await renderReveal();
    expect(within(reveal).getByRole("button", { name: "Copy" })).toHaveFocus();
    expect(tokenField()).toHaveAttribute("type", "password");
    expect(tokenField()).toHaveAttribute("readonly");
    expect(tokenField()).toHaveValue(token);
  });

  it("shows and hides the token on request", async () => {
    const { user } = await renderReveal();
    await press(user, "Show");
    expect(tokenField()).toHaveAttribute("type", "text");
    await press(user, "Hide");
    expect(tokenField()).toHaveAttribute("type", "password");
  });

  it("shows the request header with a placeholder, never with the token", async () => {
    const { reveal, token } = await renderReveal();
    expect(reveal).toHaveTextContent("Authorization: Bearer <token>");
    expect(reveal.innerHTML).not.toContain(token);
  });
});

describe("a copy that the browser carries out", () => {
  it("says so on the screen and to assistive technology, without the token", async () => {
    const { user, reveal, token, events } = await renderReveal();
    await press(user, "Copy");
    expect(await within(reveal).findByText("Copied to the clipboard.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(token);
    expect(said()).toBe("Copied to the clipboard.");
    expect(within(reveal).getByRole("button", { name: "Copy" })).toHaveFocus();
    expect(events.at(-1)).toMatchObject({ type: "token_copied", workspaceId: "acme" });
  });

  it("may put the whole header on the clipboard", async () => {
    const { user, reveal, token } = await renderReveal();
    await press(user, "Copy as header");
    expect(await within(reveal).findByText(/as a request header/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`Authorization: Bearer ${token}`);
    await press(user, "Done");
    expect(queryReveal()).toBeNull();
  });

  it("is told to the host once, however often it is done", async () => {
    const { user, reveal, events } = await renderReveal();
    await press(user, "Copy");
    await within(reveal).findByText("Copied to the clipboard.");
    await press(user, "Copy as header");
    await within(reveal).findByText(/as a request header/);
    expect(events.filter(({ type }) => type === "token_copied")).toHaveLength(1);
  });

  it("says nothing of a copy before the browser has said that it is done", async () => {
    let finish = () => {};
    const writeText = () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      });
    const { user, reveal } = await renderReveal({ writeText });
    await press(user, "Copy");
    expect(within(reveal).queryByText(/Copied/)).toBeNull();
    await press(user, "Done");
    expect(screen.getByRole("alert")).toHaveTextContent("The token has not been copied");
    finish();
    expect(await within(reveal).findByText("Copied to the clipboard.")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe.each<[string, unknown]>([
  ["is refused", { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) }],
  [
    "throws at once",
    {
      writeText: () => {
        throw new Error("no");
      },
    },
  ],
  ["is not to be had", null],
])("a copy that %s", (_, clipboard) => {
  it("says so, shows the token selected and names the keys; it never says copied", async () => {
    const { user, reveal, token, events } = await renderReveal(clipboard);
    await press(user, "Copy");
    const result = await within(reveal).findByText(/The browser did not allow copying/);
    expect(result).toHaveTextContent(/press (Ctrl\+C|⌘C) to copy it/);
    expect(tokenField()).toHaveAttribute("type", "text");
    await waitFor(() => expect(tokenField()).toHaveFocus());
    expect(selection()).toBe(token);
    expect(reveal).not.toHaveTextContent("Copied");
    expect(said()).toBe(result.textContent);
    await press(user, "Done");
    expect(screen.getByRole("alert")).toHaveTextContent("The token has not been copied");
    expect(events.some(({ type }) => type === "token_copied")).toBe(false);
  });

  it("is made good by a copy of the selection by hand", async () => {
    const { user, reveal } = await renderReveal(clipboard);
    await press(user, "Copy");
    await waitFor(() => expect(tokenField()).toHaveFocus());
    fireEvent.copy(tokenField());
    expect(within(reveal).getByText("Copied.")).toBeVisible();
    await press(user, "Done");
    expect(queryReveal()).toBeNull();
  });
});

it("a copy that hangs has failed after three seconds, and a late success changes nothing", async () => {
  startClock();
  let finish = () => {};
  const writeText = () =>
    new Promise<void>((resolve) => {
      finish = resolve;
    });
  const { user, reveal } = await renderReveal({ writeText });
  await press(user, "Copy");
  await pass(2800);
  expect(within(reveal).queryByText(/did not allow/)).toBeNull();
  await pass(300);
  expect(within(reveal).getByText(/did not allow copying/)).toBeVisible();
  finish();
  await pass(100);
  expect(within(reveal).queryByText(/Copied/)).toBeNull();
});

it("a copy of a part of the token does not count", async () => {
  const { user, reveal } = await renderReveal();
  await press(user, "Show");
  tokenField().setSelectionRange(0, 5);
  fireEvent.copy(tokenField());
  expect(within(reveal).queryByText("Copied.")).toBeNull();
  await press(user, "Done");
  expect(screen.getByRole("alert")).toBeVisible();
});
