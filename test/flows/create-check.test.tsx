import { screen, waitFor } from "@testing-library/react";
import { ApiKeysError } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import {
  choose,
  findReveal,
  nameField,
  press,
  rowNames,
  submitCreate,
  tokenField,
} from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

function render(isIdempotent?: boolean) {
  const adapter = createMemoryAdapter({
    apiKeys: apiKeys("Old"),
    methods: ["create", "update", "delete", "rotate"],
  });
  const panel = renderPanel({ adapter: { ...adapter, isIdempotent } as typeof adapter });
  return { adapter, ...panel };
}

describe("trying again", () => {
  it.each([
    [true, words.createOutcomeUnknown],
    [false, words.createOutcomeUnknownCheck],
    [undefined, words.createOutcomeUnknownCheck],
  ])("after a lost response is called safe only if isIdempotent is true: %s", async (is, text) => {
    const { user, adapter } = render(is);
    adapter.failNext("create", "unavailable");
    await submitCreate(user, "CRM Sync");
    expect(await screen.findByRole("alert")).toHaveTextContent(text);
    const first = is ? words.retry : words.giveUp;
    expect(screen.getByRole("button", { name: first })).toHaveAttribute("data-variant", "primary");
  });

  it.each([
    [true, words.createFound],
    [undefined, words.createFoundCheck],
  ])(
    "for a key that turned up is called safe only if isIdempotent is true: %s",
    async (is, text) => {
      const { user, adapter } = render(is);
      adapter.failNext("create", "unavailable", { after: true });
      await submitCreate(user, "CRM Sync");
      expect(await screen.findByText(text)).toBeVisible();
    },
  );

  it.each([
    [true, words.rotateOutcomeUnknown],
    [undefined, words.rotateOutcomeUnknownCheck],
  ])("to rotate is called safe only if isIdempotent is true: %s", async (is, text) => {
    const { user, adapter } = render(is);
    adapter.failNext("rotate", "unavailable");
    await choose(user, "Old", words.actionRotate);
    await press(user, words.rotateConfirm);
    expect(await screen.findByText(text)).toBeVisible();
  });
});

describe("a create without a response", () => {
  beforeEach(startClock);

  it("reloads the list after 30 seconds, which shows what happened", async () => {
    const { user, adapter } = render(undefined);
    adapter.holdNext("create", { after: true });
    await submitCreate(user, "CRM Sync");
    await pass(31_000);
    expect(screen.getByRole("alert")).toHaveTextContent(words.createFoundCheck);
    expect(rowNames()).toEqual(["CRM Sync", "Old"]);
  });

  it("counts as still running if its retry gets a 409 without a reason: the name isn't called taken", async () => {
    const { user, adapter } = render(true);
    const release = adapter.holdNext("create");
    await submitCreate(user, "CRM Sync");
    await pass(31_000);
    adapter.failNext("create", new ApiKeysError("conflict", { isFromStatus: true }));
    await press(user, words.retry);
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(words.writeStillRunning),
    );
    expect(screen.queryByText(words.nameTaken)).toBeNull();
    expect(nameField()).toHaveAttribute("readonly");
    release();
    await findReveal();
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
    expect(adapter.apiKeysOf("acme")).toHaveLength(2);
  });

  it("does not count the time the user spends verifying their identity", async () => {
    const adapter = createMemoryAdapter();
    let confirm = (_: boolean) => {};
    const ask = vi.fn(() => new Promise<boolean>((resolve) => (confirm = resolve)));
    const { user } = renderPanel({ adapter, onReauthenticate: ask });
    adapter.failNext("create", "reauthentication_required");
    await submitCreate(user, "CRM Sync");
    await pass(40_000);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(ask).toHaveBeenCalledOnce();
    confirm(true);
    await findReveal();
  });
});

describe("a first create that gets a 409 without a reason", () => {
  it("is refused: the name is taken", async () => {
    vi.useRealTimers();
    const { user, adapter } = render(true);
    adapter.failNext("create", new ApiKeysError("conflict", { isFromStatus: true }));
    await submitCreate(user, "CRM Sync");
    expect(await screen.findByText(words.nameTaken)).toBeVisible();
    expect(nameField()).not.toHaveAttribute("readonly");
  });
});
