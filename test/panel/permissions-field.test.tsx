import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { wholeLifeRules, wholeLifeScopes } from "../../mocks/whole-life.js";
import { words } from "../../mocks/words.js";
import type { ApiKeysAdapter } from "../../src/adapters/adapter.js";
import { useApiKeys } from "../../src/headless/use-api-keys.js";
import type { ApiKeyScope } from "../../src/model/api-key.js";
import { ApiKeysError } from "../../src/model/errors.js";
import type { ResolvedRules } from "../../src/model/rules.js";
import { PermissionsField } from "../../src/panel/dialogs/fields/permissions-field.js";
import { KeysProvider } from "../../src/panel/frame/keys-context.js";
import { PanelContextProvider } from "../../src/panel/frame/panel-context.js";

const timeStyle = { locale: "en", timeZone: "UTC" };
const noPresets = { isRequired: false, presets: [] };
const presets = { isRequired: false, presets: wholeLifeRules.scopes?.presets ?? [] };

interface FieldOptions {
  readonly value?: readonly string[];
  readonly scopes?: readonly ApiKeyScope[];
  readonly rules?: ResolvedRules["scopes"];
  readonly listScopes?: ApiKeysAdapter["listScopes"];
  readonly onReauthenticate?: () => Promise<boolean>;
  readonly error?: string;
  readonly isReadOnly?: boolean;
}

function renderField(options: FieldOptions = {}) {
  const {
    scopes = wholeLifeScopes,
    value: initial = [],
    listScopes = async () => scopes,
  } = options;
  const sent: (readonly string[])[] = [];
  const said: string[] = [];
  const adapter = { list: async () => ({ items: [], nextCursor: null }), listScopes };

  function Page() {
    const { onReauthenticate } = options;
    const keys = useApiKeys({ adapter, workspaceId: "acme", onReauthenticate });
    const [value, setValue] = useState(initial);
    const fieldRef = useRef<HTMLFieldSetElement>(null);
    const announce = (text: string) => void said.push(text);
    const panel = { messages: words, timeStyle, announce, replayMarkers: undefined };
    return (
      <PanelContextProvider value={{ ...panel, onReauthenticate } as never}>
        <KeysProvider keys={keys}>
          <button type="button">Before</button>
          <PermissionsField
            value={value}
            onChange={(next) => {
              sent.push(next);
              setValue(next);
            }}
            rules={options.rules ?? noPresets}
            error={options.error}
            isReadOnly={options.isReadOnly ?? false}
            fieldRef={fieldRef}
          />
          <button type="button">After</button>
        </KeysProvider>
      </PanelContextProvider>
    );
  }

  render(<Page />);
  return { user: userEvent.setup({ delay: null }), sent, said };
}

const field = () => screen.getByRole("group", { name: words.permissionsLabel });
/** Not by role, which takes seconds in long lists. */
function checkbox(name: string): HTMLInputElement {
  const labels = [...document.querySelectorAll("label")];
  const label = labels.find((label) => label.querySelector("bdi")?.textContent === name);
  const found = label?.querySelector("input");
  if (!found) throw new Error(`There is no checkbox “${name}”.`);
  return found;
}
const findCheckbox = (name: string) => waitFor(() => checkbox(name));
const shownLabels = () =>
  Array.from(document.querySelectorAll(".akp-scope-label"), ({ textContent }) => textContent);
const search = () => screen.getByRole("searchbox", { name: words.permissionsSearch });

/** So many permissions, ten to a group; each second one includes the one before it. */
function many(count: number): readonly ApiKeyScope[] {
  return Array.from({ length: count }, (_unused, index) => ({
    id: `scope:${index}`,
    label: `Permission ${index}`,
    group: `Group ${Math.floor(index / 10)}`,
    ...(index % 2 === 0 && { impliedBy: [`scope:${index + 1}`] }),
  }));
}

afterEach(cleanup);

describe("the permissions of a key", () => {
  it("are chosen from groups, none at first, and counted", async () => {
    const { user, sent } = renderField();
    await user.click(await findCheckbox("Run exports"));
    expect(sent).toEqual([["exports:run"]]);
    expect(checkbox("Run exports")).toBeChecked();
    expect(within(field()).getByText(words.permissionsSelected(1, 14))).toBeVisible();
    const group = within(screen.getByRole("group", { name: "Exports" }));
    expect(group.getAllByRole("checkbox")).toHaveLength(2);
    expect(group.getByRole("checkbox", { name: "Run exports" })).toBe(checkbox("Run exports"));
  });

  it("say what they allow, and which are sensitive, to screen readers, too", async () => {
    renderField();
    expect(await findCheckbox("Delete contacts")).toHaveAccessibleDescription(
      `${words.permissionSensitive} Remove contacts for good.`,
    );
  });

  it("show what comes with another one as chosen, and don't send it", async () => {
    const { user, sent } = renderField();
    await user.click(await findCheckbox("Read contacts"));
    await user.click(checkbox("Write contacts"));
    expect(sent.at(-1)).toEqual(["contacts:write"]);
    const included = checkbox("Read contacts");
    expect(included).toBeChecked();
    expect(included).toHaveAttribute("aria-disabled", "true");
    expect(included).toHaveAccessibleDescription(
      expect.stringContaining(words.permissionIncluded("Write contacts")),
    );
    // It says why it can't be cleared, and stays.
    await user.click(included);
    expect(included).toBeChecked();
    expect(sent).toHaveLength(2);
    // It was chosen by itself before, and is again.
    await user.click(checkbox("Write contacts"));
    expect(sent.at(-1)).toEqual(["contacts:read"]);
  });

  it("are chosen and cleared by group, except for what something else includes", async () => {
    const { user, sent, said } = renderField({ value: ["contacts:write"] });
    const button = (name: string) => screen.getByRole("button", { name });
    await findCheckbox("Run exports");
    await user.click(button(words.permissionsSelectAllOf("Contacts")));
    expect(sent.at(-1)).toEqual(["contacts:write", "contacts:delete"]);
    expect(said).toEqual([words.permissionsSelected(3, 14)]);
    await user.click(button(words.permissionsClearAllOf("Contacts")));
    expect(sent.at(-1)).toEqual([]);
    await user.click(checkbox("Full access"));
    expect(
      screen.queryByRole("button", { name: words.permissionsClearAllOf("Contacts") }),
    ).not.toBeInTheDocument();
  });

  it("are chosen by preset, which is pressed while that is what's chosen", async () => {
    const { user, sent } = renderField({ rules: presets, value: ["exports:run"] });
    await findCheckbox("Run exports");
    const preset = within(screen.getByRole("group", { name: words.permissionsPresets }));
    const readOnly = preset.getByRole("checkbox", { name: "Read only" });
    expect(readOnly).not.toBeChecked();
    await user.click(readOnly);
    expect(readOnly).toBeChecked();
    expect(sent.at(-1)).toHaveLength(5);
    expect(sent.at(-1)).not.toContain("exports:run");
    await user.click(checkbox("Run exports"));
    expect(readOnly).not.toBeChecked();
    await user.click(preset.getByRole("checkbox", { name: "Full access" }));
    expect(sent.at(-1)).toEqual(["admin"]);
    expect(screen.getByText(words.permissionsSelected(14, 14))).toBeVisible();
  });

  it("are found by any word about them, and the number is announced", async () => {
    const { user, sent, said } = renderField();
    await findCheckbox("Run exports");
    await user.type(search(), "invoices");
    expect(shownLabels()).toEqual(["Read invoices", "Write invoices"]);
    expect(said.at(-1)).toBe(words.permissionsFound(2));
    // All that was found.
    await user.click(screen.getByRole("button", { name: words.permissionsSelectAllOf("Billing") }));
    expect(sent.at(-1)).toEqual(["invoices:write"]);
    await user.clear(search());
    await user.type(search(), "xyz");
    expect(screen.getByText(words.permissionsNoMatch("xyz"))).toBeVisible();
    expect(said.at(-1)).toBe(words.permissionsNoMatch("xyz"));
    await user.keyboard("{Escape}");
    expect(shownLabels()).toHaveLength(14);
    expect(search()).toHaveFocus();
  });

  it("that no longer exist are shown, kept, and cleared only by hand", async () => {
    const { user, sent } = renderField({ value: ["segments:read", "exports:run"] });
    const gone = await findCheckbox("segments:read");
    expect(gone).toBeChecked();
    expect(gone).toHaveAccessibleDescription(words.permissionGone);
    expect(screen.getByText(words.permissionsSelected(1, 14))).toBeVisible();
    await user.click(checkbox("Run exports"));
    expect(sent.at(-1)).toEqual(["segments:read"]);
    await user.click(gone);
    expect(sent.at(-1)).toEqual([]);
    // It can be taken back.
    await user.click(checkbox("segments:read"));
    expect(sent.at(-1)).toEqual(["segments:read"]);
  });

  it("can't be changed while the key is being saved", async () => {
    const { user, sent } = renderField({
      isReadOnly: true,
      value: ["exports:run"],
      rules: presets,
    });
    await user.click(await findCheckbox("Run exports"));
    await user.click(checkbox("Read only"));
    await user.click(checkbox("Read contacts"));
    expect(sent).toEqual([]);
    expect(checkbox("Run exports")).toBeChecked();
    expect(
      screen.queryByRole("button", { name: new RegExp(words.permissionsSelectAll) }),
    ).toBeNull();
  });

  it("say what's wrong with them where the focus goes", async () => {
    renderField({ error: "Choose at least one." });
    await findCheckbox("Run exports");
    expect(field()).toHaveAccessibleDescription("Choose at least one.");
    expect(field()).toHaveAttribute("tabindex", "-1");
  });

  it("have no search and no headings where they're few, and say if there are none", async () => {
    const few = [
      { id: "a", label: "A" },
      { id: "b", label: "B" },
    ];
    const { user, sent } = renderField({ scopes: few });
    await findCheckbox("A");
    expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: words.permissionsSelectAll }));
    expect(sent.at(-1)).toEqual(["a", "b"]);
    cleanup();
    renderField({ scopes: [] });
    expect(await screen.findByText(words.permissionsNone)).toBeVisible();
  });
});

describe("permissions that can't be loaded", () => {
  it("are missed in their place, and what was chosen stays for the next try", async () => {
    let isDown = true;
    const { user, sent } = renderField({
      value: ["exports:run"],
      listScopes: async () => {
        if (isDown) throw new ApiKeysError("forbidden");
        return wholeLifeScopes;
      },
    });
    expect(field()).toHaveAttribute("aria-busy", "true");
    const alert = await within(field()).findByRole("alert");
    expect(alert).toHaveTextContent(words.permissionsErrorTitle);
    expect(field()).not.toHaveAttribute("aria-busy");
    isDown = false;
    await user.click(within(alert).getByRole("button", { name: words.retry }));
    expect(await findCheckbox("Run exports")).toBeChecked();
    // The pressed button is gone.
    await waitFor(() => expect(field()).toHaveFocus());
    expect(sent).toEqual([]);
  });

  it("ask who the user is, where the server wants to know", async () => {
    let isKnown = false;
    const { user } = renderField({
      onReauthenticate: async () => {
        isKnown = true;
        return true;
      },
      listScopes: async () => {
        if (!isKnown) throw new ApiKeysError("reauthentication_required");
        return wholeLifeScopes;
      },
    });
    await user.click(await screen.findByRole("button", { name: words.confirmIdentity }));
    expect(await findCheckbox("Run exports")).toBeVisible();
  });
});

describe("300 permissions", () => {
  it("are one stop for Tab, and the arrow keys go through them", async () => {
    const { user, sent } = renderField({ scopes: many(300) });
    await findCheckbox("Permission 0");
    expect(search()).toHaveAccessibleDescription(words.permissionsArrowKeys);
    await user.click(search());
    await user.tab();
    expect(checkbox("Permission 0")).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown} ");
    expect(sent).toEqual([["scope:3"]]);
    await user.keyboard("{End}");
    expect(checkbox("Permission 299")).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "After" })).toHaveFocus();
    // The list remembers where one was.
    await user.tab({ shift: true });
    expect(checkbox("Permission 299")).toHaveFocus();
    await user.tab({ shift: true });
    expect(search()).toHaveFocus();
    await user.keyboard("250{ArrowDown}");
    expect(checkbox("Permission 250")).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(search()).toHaveFocus();
  });

  it("are a stop each where they're few", async () => {
    const { user } = renderField();
    await user.click(await findCheckbox("Run exports"));
    await user.tab();
    expect(checkbox("Schedule exports")).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(checkbox("Run exports")).toHaveFocus();
  });
});

it("a label of 200 characters and a description of 10,000 are shown as they are", async () => {
  const label = "x".repeat(200);
  renderField({ scopes: [{ id: "a", label, description: "y".repeat(10_000) }] });
  expect(await findCheckbox(label)).toBeVisible();
});

it("odd scopes cost none of the others", async () => {
  renderField({ listScopes: async () => [null, { id: "a", label: "A" }, { name: "b" }] as never });
  expect(await findCheckbox("A")).toBeVisible();
});
