import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { MOCK_NOW } from "../../mocks/fixtures.js";
import { createWholeLifeAdapter } from "../../mocks/whole-life.js";
import { aroundFilledIn, controls, saying, words } from "../../mocks/words.js";
import {
  createDialog,
  findReveal,
  findRowNames,
  nameField,
  openCreate,
  press,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

type Options = Parameters<typeof createWholeLifeAdapter>[0];

function render(options: Options = {}) {
  vi.setSystemTime(MOCK_NOW);
  const adapter = createWholeLifeAdapter(options);
  const sent = vi.spyOn(adapter, "create");
  const patched = vi.spyOn(adapter, "update");
  return { adapter, sent, patched, ...renderPanel({ adapter, timeZone: "Europe/Berlin" }) };
}

const chip = (name: string) => screen.getByRole("radio", { name });
const expiry = () => screen.getByRole("radiogroup", { name: words.expiryLabel });
const description = () => screen.getByRole("textbox", { name: words.descriptionLabel });
const ips = () => screen.getByRole("textbox", { name: "Allowed IP addresses" });
const perMinute = () => screen.getByRole("textbox", { name: "Requests per minute" });
const dateField = () => screen.getByLabelText<HTMLInputElement>(words.expiryDateLabel);

async function openFromMenu(user: ReturnType<typeof render>["user"], key: string, item: string) {
  await findRowNames();
  await user.click(screen.getByRole("button", { name: words.actionsFor(key) }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
  await screen.findByRole("radiogroup", { name: words.expiryLabel });
}

describe("creating a key of a backend that has everything", () => {
  it("sends what was chosen and typed", async () => {
    const { user, sent } = render();
    await openCreate(user);
    expect(nameField()).toHaveFocus();
    await user.type(nameField(), "Nightly export");
    await user.type(description(), "Runs at 02:00.");
    expect(chip("90 days")).toBeChecked();
    await user.click(chip("30 days"));
    expect(expiry()).toHaveAccessibleDescription(/Wednesday, December 23, 2026 at 11:59/);
    await user.click(await screen.findByRole("checkbox", { name: "Run exports" }));
    await user.type(ips(), "203.0.113.0/24{Enter}198.51.100.7");
    await press(user, words.create);
    await findReveal();
    expect(sent.mock.calls[0]?.[0]).toEqual({
      name: "Nightly export",
      description: "Runs at 02:00.",
      expiresAt: expect.stringMatching(/T2[12]:59:59\.000Z$/),
      scopes: ["exports:run"],
      metadata: { environment: "production", allowedIps: ["203.0.113.0/24", "198.51.100.7"] },
    });
  });

  it("warns where never is chosen, and takes any date in the future", async () => {
    const { user, sent } = render();
    await openCreate(user);
    await user.type(nameField(), "Forever");
    await user.click(chip(words.expiryNever));
    expect(expiry()).toHaveAccessibleDescription(new RegExp(words.expiryNeverWarning));
    await user.click(chip(words.expiryDate));
    fireEvent.change(dateField(), { target: { value: "2020-01-01" } });
    await press(user, words.create);
    expect(dateField()).toHaveFocus();
    expect(dateField()).toBeInvalid();
    expect(dateField()).toHaveAccessibleDescription(new RegExp(words.expiryPast));
    expect(sent).not.toHaveBeenCalled();
    fireEvent.change(dateField(), { target: { value: "2027-06-30" } });
    expect(dateField()).toBeValid();
    await press(user, words.create);
    await findReveal();
    expect(sent.mock.calls[0]?.[0].expiresAt).toBe("2027-06-30T21:59:59.000Z");
  });

  it("says everything that's wrong, and the first of it gets the focus", async () => {
    const { user, sent } = render();
    await openCreate(user);
    await user.type(ips(), "nonsense");
    await user.type(perMinute(), "many");
    await press(user, words.create);
    expect(nameField()).toHaveFocus();
    expect(ips()).toHaveAccessibleDescription(/“nonsense” isn’t/);
    expect(perMinute()).toHaveAccessibleDescription(new RegExp(words.fieldNotANumber));
    await user.type(nameField(), "Nightly export");
    await press(user, words.create);
    expect(ips()).toHaveFocus();
    await user.clear(ips());
    expect(ips()).toBeValid();
    await press(user, words.create);
    expect(perMinute()).toHaveFocus();
    expect(sent).not.toHaveBeenCalled();
  });

  it("shows what the server says at its fields, keeps everything, and sends it again", async () => {
    const { user, adapter, sent } = render();
    await openCreate(user);
    await user.type(nameField(), "Nightly export");
    await user.type(description(), "x".repeat(40));
    await user.type(ips(), "203.0.113.7");
    adapter.failNext("create", {
      code: "invalid",
      fields: { "metadata.allowedIps": "Not from this network.", description: "Too long." },
    });
    await press(user, words.create);
    await waitFor(() => expect(description()).toHaveFocus());
    expect(description()).toHaveAccessibleDescription(/Too long\./);
    expect(ips()).toHaveAccessibleDescription(/Not from this network\./);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(description()).toHaveValue("x".repeat(40));
    await user.type(description(), "{Backspace}");
    expect(description()).toBeValid();
    adapter.failNext("create", "unavailable");
    await press(user, words.create);
    await screen.findByRole("alert");
    expect(description()).toHaveAttribute("readonly");
    await press(user, words.retry);
    await findReveal();
    expect(sent.mock.calls[2]?.[0]).toEqual(sent.mock.calls[1]?.[0]);
    expect(sent.mock.calls[2]?.[0].metadata).toMatchObject({ allowedIps: ["203.0.113.7"] });
  });

  it("doesn't close on a press outside once something is chosen", async () => {
    const { user } = render();
    await openCreate(user);
    await user.click(chip("1 year"));
    fireEvent.click(document.querySelector(".akp-overlay") as Element);
    expect(createDialog()).toBeVisible();
  });
});

describe("what the rules of the backend say", () => {
  it("offers nothing they refuse, and a name may be optional", async () => {
    const reported = vi.spyOn(console, "error").mockReturnValue();
    const { user, sent } = render({
      fields: { create: ["expiresAt"] },
      rules: {
        name: { isOptional: true, maxLength: 20 },
        expiry: { maxDays: 60, defaultDays: 90, allowsCustom: false },
      },
    });
    await openCreate(user);
    const names = within(expiry()).getAllByRole("radio");
    expect(names.map((radio) => radio.parentElement?.textContent)).toEqual(["30 days", "60 days"]);
    expect(chip("60 days")).toBeChecked();
    expect(nameField()).not.toBeRequired();
    expect(createDialog()).toHaveTextContent(words.optional);
    await user.click(nameField());
    await user.paste("x".repeat(21));
    await press(user, words.create);
    expect(nameField()).toHaveAccessibleDescription(new RegExp(words.nameTooLong(20)));
    await user.clear(nameField());
    await press(user, words.create);
    await findReveal();
    expect(sent.mock.calls[0]?.[0].name).toBe("");
    expect(reported.mock.calls.join()).toContain("`expiry.defaultDays` is outside the limits");
  });

  it("keeps the typed name while they load, and says if they can't be had", async () => {
    const rules = vi.fn().mockRejectedValue(new Error("down"));
    const adapter = { ...createWholeLifeAdapter(), rules };
    vi.spyOn(console, "error").mockReturnValue();
    const { user } = renderPanel({ adapter });
    await openCreate(user);
    await user.type(nameField(), "Nightly export");
    expect(await screen.findByRole("alert")).toHaveTextContent(words.partFailed);
    const create = screen.getByRole("button", controls.create);
    expect(create).toHaveAttribute("aria-disabled", "true");
    rules.mockResolvedValue({});
    await press(user, words.retry);
    await screen.findByRole("radiogroup", { name: words.expiryLabel });
    expect(nameField()).toHaveValue("Nightly export");
    expect(create).not.toHaveAttribute("aria-disabled");
  });
});

describe("editing more than the name", () => {
  it("sends only what changed, and the list shows it", async () => {
    const { user, patched } = render();
    await openFromMenu(user, "CRM Sync", words.actionEdit);
    expect(chip(words.expiryUnchanged)).toBeChecked();
    expect(expiry()).toHaveAccessibleDescription(/Saturday, November 28, 2026/);
    expect(perMinute()).toHaveValue("60");
    await user.clear(perMinute());
    await user.clear(description());
    await press(user, words.save);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(patched.mock.calls[0]?.slice(0, 2)).toEqual([
      "key_crm",
      { description: "", metadata: { requestsPerMinute: null } },
    ]);
  });

  it("says when a key expired, and can give it a new end", async () => {
    const { user, patched } = render();
    await openFromMenu(user, "Mobile app (2025)", words.actionEdit);
    const [before] = aroundFilledIn(words.expiredOn);
    expect(expiry()).toHaveAccessibleDescription(saying(before));
    await user.click(chip("30 days"));
    await press(user, words.save);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(patched.mock.calls[0]?.[1]).toEqual({ expiresAt: "2026-12-23T22:59:59.000Z" });
  });

  it("closes without a request if nothing changed, and keeps what the server rejects", async () => {
    const { user, patched, adapter } = render();
    await openFromMenu(user, "CRM Sync", words.actionEdit);
    await press(user, words.save);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(patched).not.toHaveBeenCalled();
    await openFromMenu(user, "CRM Sync", words.actionEdit);
    await user.type(ips(), "203.0.113.7");
    adapter.failNext("update", {
      code: "invalid",
      fields: { "metadata.allowedIps": "Not from this network." },
    });
    await press(user, words.save);
    await waitFor(() => expect(ips()).toHaveFocus());
    expect(ips()).toHaveAccessibleDescription(/Not from this network\./);
    expect(ips()).toHaveValue("203.0.113.7");
  });
});

describe("a new key that starts from another one", () => {
  it("has all that the other has, with a name that's free, and is a new key", async () => {
    const { user, sent, adapter } = render();
    await openFromMenu(user, "Production Backend", words.actionDuplicate);
    expect(nameField()).toHaveValue("Production Backend 2");
    expect(createDialog()).toHaveTextContent(words.duplicateText("Production Backend"));
    expect(dateField()).toHaveValue("2027-02-19");
    expect(ips()).toHaveValue("203.0.113.0/24");
    await press(user, words.create);
    await findReveal();
    const [original] = adapter.apiKeysOf("acme").filter(({ id }) => id === "key_production");
    expect(sent.mock.calls[0]?.[0]).toEqual({
      name: "Production Backend 2",
      description: original?.description,
      expiresAt: "2027-02-19T22:59:59.000Z",
      scopes: expect.arrayContaining(["contacts:write", "exports:run"]),
      metadata: { environment: "production", allowedIps: ["203.0.113.0/24"] },
    });
  });
});

describe("a create under way while the host shows another workspace", () => {
  it("keeps its fields and what was entered in them", async () => {
    const { user, adapter, update, sent } = render();
    await openCreate(user);
    await user.type(nameField(), "Nightly export");
    await user.type(ips(), "203.0.113.7");
    adapter.failNext("create", "unavailable");
    await press(user, words.create);
    await screen.findByRole("alert");
    update({ adapter: { list: adapter.list, create: adapter.create }, workspaceId: "globex" });
    expect(ips()).toHaveValue("203.0.113.7");
    expect(chip("90 days")).toBeChecked();
    await press(user, words.retry);
    await findReveal();
    expect(sent.mock.calls.map(([input]) => input.metadata)).toEqual([
      { environment: "production", allowedIps: ["203.0.113.7"] },
      { environment: "production", allowedIps: ["203.0.113.7"] },
    ]);
    expect(sent.mock.calls[1]?.[1].workspaceId).toBe("acme");
  });
});

describe("a custom field whose check throws", () => {
  it("is sent unchecked, and the developer learns why", async () => {
    const reported = vi.spyOn(console, "error").mockReturnValue();
    const validate = () => {
      throw new Error("broken");
    };
    const field = { id: "team", label: "Team", kind: "text", on: ["create"], validate } as const;
    const { user, sent } = render({ fields: { custom: [field] } });
    await openCreate(user);
    await user.type(nameField(), "Nightly export");
    await user.type(screen.getByRole("textbox", { name: "Team" }), "CRM");
    await press(user, words.create);
    await findReveal();
    expect(sent.mock.calls[0]?.[0].metadata).toEqual({ team: "CRM" });
    expect(reported.mock.calls.join()).toContain('custom field "team" threw');
  });
});
