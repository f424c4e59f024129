import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, describe, expect, it, vi } from "vitest";
import { controls, patterns, saying, words } from "../../mocks/words.js";
import { create, press, queryReveal, recordSaid, said, tokenField } from "./on-screen.js";
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
  it("starts with the focus on Copy and the token masked", async () => {
    const { reveal, token } = await renderReveal();
    expect(within(reveal).getByRole("button", { name: words.copy })).toHaveFocus();
    expect(tokenField()).toHaveAttribute("type", "password");
    expect(tokenField()).toHaveAttribute("readonly");
    expect(tokenField()).toHaveValue(token);
  });

  it("shows and hides the token on request", async () => {
    const { user } = await renderReveal();
    await press(user, controls.show.name);
    expect(tokenField()).not.toHaveAttribute("type", "password");
    await press(user, controls.hide.name);
    expect(tokenField()).toHaveAttribute("type", "password");
  });

  it("shows the request header with a placeholder, never with the token", async () => {
    const { reveal, token } = await renderReveal();
    expect(reveal).toHaveTextContent(`Authorization: Bearer ${words.headerPlaceholder}`);
    expect(reveal.innerHTML).not.toContain(token);
  });
});

describe("a copy that the browser carries out", () => {
  it("is announced once, from within the dialog, because some screen readers hear nothing outside of it", async () => {
    const { user, reveal } = await renderReveal();
    const heard = recordSaid();
    await press(user, words.copy);
    await waitFor(() => expect(heard).toEqual([words.copied]));
    const speaking = [
      ...document.querySelectorAll("[role=status], [role=alert], [aria-live]"),
    ].filter((region) => region.textContent?.includes(words.copied));
    expect(speaking).toHaveLength(1);
    expect(reveal).toContainElement(speaking[0] as HTMLElement);
  });

  it("says so on screen and to assistive technology, without the token", async () => {
    const { user, reveal, token, events } = await renderReveal();
    await press(user, words.copy);
    expect(await within(reveal).findByText(words.copied)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(token);
    expect(said()).toBe(words.copied);
    expect(within(reveal).getByRole("button", { name: words.copy })).toHaveFocus();
    expect(events.at(-1)).toMatchObject({ type: "token_copied", workspaceId: "acme" });
  });

  it("can put the whole header on the clipboard", async () => {
    const { user, reveal, token } = await renderReveal();
    await press(user, words.copyHeader);
    expect(await within(reveal).findByText(saying(words.copiedHeader))).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`Authorization: Bearer ${token}`);
    await press(user, words.done);
    expect(queryReveal()).toBeNull();
  });

  it("is reported to the host once, however often it happens", async () => {
    const { user, reveal, events } = await renderReveal();
    await press(user, words.copy);
    await within(reveal).findByText(words.copied);
    await press(user, words.copyHeader);
    await within(reveal).findByText(saying(words.copiedHeader));
    expect(events.filter(({ type }) => type === "token_copied")).toHaveLength(1);
  });

  it("isn't reported before the browser has confirmed it", async () => {
    let finish = () => {};
    const writeText = () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      });
    const { user, reveal } = await renderReveal({ writeText });
    await press(user, words.copy);
    expect(within(reveal).queryByText(patterns.copied)).toBeNull();
    await press(user, words.done);
    expect(screen.getByRole("alert")).toHaveTextContent(words.leaveTitle);
    finish();
    expect(await within(reveal).findByText(words.copied)).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe.each<[string, unknown]>([
  ["is refused", { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) }],
  [
    "throws synchronously",
    {
      writeText: () => {
        throw new Error("no");
      },
    },
  ],
  ["isn't available", null],
])("a copy that %s", (_, clipboard) => {
  it("says so, selects the token, and names the shortcut; it never says copied", async () => {
    const { user, reveal, token, events } = await renderReveal(clipboard);
    await press(user, words.copy);
    const result = await within(reveal).findByText(patterns.copyFailed);
    expect(result).toHaveTextContent(saying(words.copyFailed("Ctrl+C"), words.copyFailed("⌘C")));
    expect(tokenField()).not.toHaveAttribute("type", "password");
    await waitFor(() => expect(tokenField()).toHaveFocus());
    expect(selection()).toBe(token);
    expect(reveal).not.toHaveTextContent(patterns.copied);
    expect(said()).toBe(result.textContent);
    await press(user, words.done);
    expect(screen.getByRole("alert")).toHaveTextContent(words.leaveTitle);
    expect(events.some(({ type }) => type === "token_copied")).toBe(false);
  });

  it("is made up for by copying the selection by hand", async () => {
    const { user, reveal } = await renderReveal(clipboard);
    await press(user, words.copy);
    await waitFor(() => expect(tokenField()).toHaveFocus());
    fireEvent.copy(tokenField());
    expect(within(reveal).getByText(words.copiedByHand)).toBeVisible();
    await press(user, words.done);
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
  await press(user, words.copy);
  await pass(2800);
  expect(within(reveal).queryByText(patterns.copyFailed)).toBeNull();
  await pass(300);
  expect(within(reveal).getByText(patterns.copyFailed)).toBeVisible();
  finish();
  await pass(100);
  expect(within(reveal).queryByText(patterns.copied)).toBeNull();
});

describe("on plain HTTP, where there is no clipboard API", () => {
  /** The browser's own command, which copies what's focused and selected. */
  function allowCommand(answers: boolean, isHeard = true) {
    const clipboard = { text: "" };
    const execCommand = vi.fn(() => {
      if (!isHeard) return answers;
      const copied = fireEvent.copy(document.activeElement as Element, {
        clipboardData: { setData: (_: string, text: string) => (clipboard.text = text) },
      });
      if (copied) clipboard.text = selection();
      return answers;
    });
    Object.defineProperty(document, "execCommand", { value: execCommand, configurable: true });
    return clipboard;
  }

  afterEach(() => Reflect.deleteProperty(document, "execCommand"));

  it("one press copies, leaves the token hidden, and leaves the focus where it was", async () => {
    const { user, reveal, token } = await renderReveal(null);
    const clipboard = allowCommand(true);
    await press(user, controls.copy.name);
    expect(await within(reveal).findByText(words.copied)).toBeVisible();
    expect(clipboard.text).toBe(token);
    expect(tokenField()).toHaveAttribute("type", "password");
    expect(within(reveal).getByRole("button", { name: controls.copy.name })).toHaveFocus();
    await press(user, controls.done.name);
    expect(queryReveal()).toBeNull();
  });

  it("the header is copied without appearing anywhere on the page", async () => {
    const { user, reveal, token } = await renderReveal(null);
    const clipboard = allowCommand(true);
    await press(user, controls.copyHeader.name);
    expect(await within(reveal).findByText(words.copiedHeader)).toBeVisible();
    expect(clipboard.text).toBe(`Authorization: Bearer ${token}`);
    expect(tokenField()).toHaveValue(token);
  });

  it.each([
    ["says no", false, true],
    ["returns true and copies nothing", true, false],
  ])("a command that %s isn't believed", async (_, answers, isHeard) => {
    const { user, reveal, token } = await renderReveal(null);
    allowCommand(answers, isHeard);
    await press(user, controls.copy.name);
    await waitFor(() => expect(tokenField()).toHaveFocus());
    expect(selection()).toBe(token);
    expect(within(reveal).queryByText(words.copied)).toBeNull();
  });
});

it("copying a part of the token doesn't count", async () => {
  const { user, reveal } = await renderReveal();
  await press(user, controls.show.name);
  tokenField().setSelectionRange(0, 5);
  fireEvent.copy(tokenField());
  expect(within(reveal).queryByText(words.copiedByHand)).toBeNull();
  await press(user, words.done);
  expect(screen.getByRole("alert")).toBeVisible();
});
