import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  ApiKeysPanel,
  type ApiKeysPanelProps,
  createTokenVault,
  type TokenFormat,
  TokenReveal,
  type TokenRevealProps,
} from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, describe, expect, it, vi } from "vitest";
import { patterns, words } from "../../mocks/words.js";
import { findInFibers } from "./fibers.js";
import { create, press, queryReveal, recordSaid, tokenField } from "./on-screen.js";
import { renderPanel, settle } from "./render-panel.js";

const CURL = [
  "curl https://api.example.com/v1/contacts \\",
  '  -H "Authorization: Bearer {token}" \\',
  '  -H "X-Repeated: {token}"',
].join("\n");

const FORMATS: readonly TokenFormat[] = [
  { id: "header", label: "Header", template: "X-Api-Key: {token}" },
  { id: "env", label: ".env", template: "ACME_API_KEY={token}" },
  { id: "curl", label: "cURL", template: CURL },
];

const realClipboard = Object.getOwnPropertyDescriptor(navigator, "clipboard");

function replaceClipboard(clipboard: unknown) {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

afterEach(() => {
  if (realClipboard) Object.defineProperty(navigator, "clipboard", realClipboard);
  else Reflect.deleteProperty(navigator, "clipboard");
});

async function renderFormats(changed: Partial<ApiKeysPanelProps> = {}) {
  const adapter = createMemoryAdapter();
  const panel = renderPanel({ adapter, tokenFormats: FORMATS, ...changed });
  const reveal = await create(panel.user, "CRM Sync");
  const token = adapter.issuedIn("acme")[0]?.token ?? "";
  const choose = (label: string) =>
    panel.user.click(within(reveal).getByRole("radio", { name: label }));
  const code = () => reveal.querySelector("code")?.textContent;
  return { ...panel, reveal, token, choose, code };
}

function renderSecret(secret: string, props: Partial<TokenRevealProps> = {}) {
  const user = userEvent.setup({ delay: null });
  const vault = createTokenVault(secret);
  render(
    <TokenReveal
      vault={vault}
      open
      onOpenChange={() => {}}
      description="For the webhook."
      locale="en"
      {...props}
    />,
  );
  return { user, vault };
}

describe("the formats of the reveal", () => {
  it("are by default one, the request header, with nothing to choose", async () => {
    const { reveal, code } = await renderFormats({ tokenFormats: undefined });
    expect(code()).toBe(`Authorization: Bearer ${words.headerPlaceholder}`);
    expect(within(reveal).getByText(words.useIt)).toBeVisible();
    expect(within(reveal).queryAllByRole("radio")).toEqual([]);
  });

  it("are none where the host passes an empty array", async () => {
    const { reveal } = await renderFormats({ tokenFormats: [] });
    expect(reveal.querySelector("code")).toBeNull();
    expect(within(reveal).queryByText(words.useIt)).toBeNull();
  });

  it("are none in a TokenReveal that gets none", () => {
    renderSecret("whsec_1");
    expect(document.querySelector("code")).toBeNull();
  });

  it("are chosen one at a time, by press or arrow keys, the first to begin with", async () => {
    const { user, reveal, choose, code } = await renderFormats();
    const group = within(reveal).getByRole("radiogroup", { name: words.copyAs });
    const names = within(group).getAllByRole("radio", { checked: true });
    expect(names).toEqual([within(group).getByRole("radio", { name: "Header" })]);
    expect(code()).toBe(`X-Api-Key: ${words.headerPlaceholder}`);
    await choose(".env");
    expect(code()).toBe(`ACME_API_KEY=${words.headerPlaceholder}`);
    await user.keyboard("{ArrowRight}");
    expect(within(group).getByRole("radio", { name: "cURL" })).toHaveFocus();
    expect(code()).toBe(CURL.replaceAll("{token}", words.headerPlaceholder));
  });

  it("begin with the first again once the chosen one is gone", async () => {
    const { update, choose, code } = await renderFormats();
    await choose("cURL");
    update({ tokenFormats: FORMATS.slice(0, 2) });
    expect(code()).toBe(`X-Api-Key: ${words.headerPlaceholder}`);
  });

  it("need no choice where there is one, which is named by its label", async () => {
    const { user, reveal, token } = await renderFormats({ tokenFormats: FORMATS.slice(1, 2) });
    expect(within(reveal).queryAllByRole("radio")).toEqual([]);
    expect(within(reveal).getByText(".env")).toBeVisible();
    await press(user, words.copyAsFormat(".env"));
    expect(await within(reveal).findByText(words.copied)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`ACME_API_KEY=${token}`);
  });
});

describe("a format that is copied", () => {
  it("has the token at every place, and its own lines", async () => {
    const { user, reveal, token, choose } = await renderFormats();
    await choose("cURL");
    await press(user, words.copyAsFormat("cURL"));
    expect(await within(reveal).findByText(words.copied)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(CURL.split("{token}").join(token));
  });

  it("counts as copied: the host hears it once, and the reveal closes without asking", async () => {
    const { user, reveal, events } = await renderFormats();
    await press(user, words.copyAsFormat("Header"));
    await within(reveal).findByText(words.copied);
    await press(user, words.copyAsFormat("Header"));
    await settle();
    expect(events.filter(({ type }) => type === "token_copied")).toHaveLength(1);
    await press(user, words.done);
    expect(queryReveal()).toBeNull();
  });

  it.each(["$&", "$1$$", "$`", "$'", "$<token>", "a{token}b", "\\n"])(
    "takes a token like %s literally",
    async (odd) => {
      const { user, vault } = renderSecret(odd, { tokenFormats: FORMATS.slice(1, 2) });
      await press(user, words.copyAsFormat(".env"));
      await waitFor(() => expect(vault.getState()).toBe("claimed"));
      expect(await navigator.clipboard.readText()).toBe(`ACME_API_KEY=${odd}`);
    },
  );

  it("does not count before the browser has taken it", async () => {
    let finish = () => {};
    const { user, vault } = renderSecret("whsec_1", { tokenFormats: FORMATS });
    replaceClipboard({ writeText: () => new Promise<void>((resolve) => (finish = resolve)) });
    await press(user, words.copyAsFormat("Header"));
    expect(vault.getState()).toBe("unclaimed");
    await act(async () => finish());
    expect(vault.getState()).toBe("claimed");
  });

  it("is not copied without its token where that was wiped in the meantime", async () => {
    const execCommand = vi.fn(() => true);
    Object.defineProperty(document, "execCommand", { value: execCommand, configurable: true });
    let refuse = () => {};
    const { user, vault } = renderSecret("whsec_1", { tokenFormats: FORMATS });
    replaceClipboard({ writeText: () => new Promise<void>((_, reject) => (refuse = reject)) });
    await press(user, words.copyAsFormat("Header"));
    vault.wipe();
    await act(async () => refuse());
    expect(execCommand).not.toHaveBeenCalled();
    Reflect.deleteProperty(document, "execCommand");
  });
});

describe("a format that the browser does not copy", () => {
  it("says so and selects the token, which is not claimed", async () => {
    const { user, reveal, token, events } = await renderFormats();
    replaceClipboard({ writeText: () => Promise.reject(new DOMException("no")) });
    await press(user, words.copyAsFormat("Header"));
    expect(await within(reveal).findByText(patterns.copyFailed)).toBeVisible();
    await waitFor(() => expect(tokenField()).toHaveFocus());
    const { value, selectionStart, selectionEnd } = tokenField();
    expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe(token);
    expect(events.some(({ type }) => type === "token_copied")).toBe(false);
    await press(user, words.done);
    expect(screen.getByRole("alert")).toHaveTextContent(words.leaveTitle);
  });

  it("is copied by the browser's older command where there is no clipboard", async () => {
    let copied = "";
    const execCommand = () => {
      fireEvent.copy(document.activeElement as Element, {
        clipboardData: { setData: (_: string, text: string) => (copied = text) },
      });
      return true;
    };
    Object.defineProperty(document, "execCommand", { value: execCommand, configurable: true });
    const { user, reveal, token, choose } = await renderFormats();
    replaceClipboard(null);
    await choose("cURL");
    await press(user, words.copyAsFormat("cURL"));
    expect(await within(reveal).findByText(words.copied)).toBeVisible();
    expect(copied).toBe(CURL.replaceAll("{token}", token));
    expect(tokenField()).toHaveAttribute("type", "password");
    Reflect.deleteProperty(document, "execCommand");
  });
});

it("the filled-in text is never on the page, in a component, or said, before or after the copy", async () => {
  const { user, reveal, token, choose } = await renderFormats();
  const said = recordSaid();
  const expectNowhere = () => {
    expect(document.documentElement.outerHTML).not.toContain(token);
    expect(document.body.textContent).not.toContain(token);
    expect(findInFibers(token)).toEqual([]);
    expect(said.join(" ")).not.toContain(token);
    for (const field of document.querySelectorAll<HTMLInputElement>("input, textarea")) {
      if (field !== tokenField()) expect(field.value).not.toContain(token);
    }
  };
  for (const { label } of FORMATS) {
    await choose(label);
    expectNowhere();
    await press(user, words.copyAsFormat(label));
    await within(reveal).findByText(words.copied);
    expectNowhere();
  }
});

describe("formats that can't be used", () => {
  const format = { id: "env", label: ".env", template: "KEY={token}" };

  it.each<[string, unknown, RegExp]>([
    ["no array", format, /is an object\. Pass an array/],
    ["null", null, /is missing\. Pass an array/],
    ["no object", ["KEY={token}"], /has "KEY=\{token\}" at 0\. Pass objects/],
    ["no id", [{ ...format, id: "" }], /has no `id` at 0\. Give each/],
    ["one id twice", [format, format], /has the id "env" twice\. Give each/],
    ["an empty label", [{ ...format, label: " " }], /has no `label` in "env"\. Pass the text/],
    [
      "no place for the token",
      [{ ...format, template: "KEY=" }],
      /has no \{token\} in the `template`/,
    ],
    ["no template", [{ id: "env", label: ".env" }], /has no \{token\} in the `template` of "env"/],
  ])("are refused, by name: %s", (_, formats, message) => {
    const tokenFormats = formats as readonly TokenFormat[];
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() =>
      render(
        <ApiKeysPanel
          adapter={createMemoryAdapter()}
          workspaceId="acme"
          tokenFormats={tokenFormats}
        />,
      ),
    ).toThrow(message);
    expect(() => renderSecret("whsec_1", { tokenFormats })).toThrow(
      /^TokenReveal: the prop `tokenFormats`/,
    );
  });
});

it("onClose hears why before onOpenChange, and the vault is wiped even if the host throws", async () => {
  const calls: string[] = [];
  const { user, vault } = renderSecret("whsec_1", {
    onClose: (reason) => calls.push(`${reason}, ${vault.getState()}`),
    onOpenChange: (open) => calls.push(`open: ${open}`),
  });
  await press(user, words.done);
  await press(user, words.leaveGo);
  expect(calls).toEqual(["confirmed, claimed", "open: false"]);
  expect(vault.getState()).toBe("wiped");
});
