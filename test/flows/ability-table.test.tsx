import { readFileSync } from "node:fs";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { ApiKeysPanelProps } from "api-keys-panel";
import { createMemoryAdapter, type MemoryAdapterOptions } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKey } from "./fixtures.js";
import { find, findRowNames } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

/** An adapter's parts, and the props that go with them. */
interface Setting extends MemoryAdapterOptions<never> {
  readonly have: readonly string[];
  readonly props?: Partial<ApiKeysPanelProps>;
}

/** How a row of the table shows on the screen. */
interface Row {
  readonly needs: Setting;
  /** Less of it, so that the ability is gone. @default only `list` */
  readonly without?: Setting;
  readonly isShown: (user: UserEvent) => Promise<boolean>;
}

const SCOPES = [{ id: "contacts:read", label: "Read contacts" }];
const TEAM = { id: "team", label: "Team", kind: "text", on: ["create", "update"] } as const;

async function settled(query: () => HTMLElement | null): Promise<boolean> {
  // What is loaded later than the list is there within a few turns.
  for (let turn = 0; turn < 10; turn += 1) {
    if (query()) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

const hasButton = (name: string) => settled(() => screen.queryByRole("button", { name }));
const hasText = (text: string | RegExp) => settled(() => screen.queryByText(text));

async function inMenu(user: UserEvent, label: string): Promise<boolean> {
  const trigger = screen.queryByRole("button", controls.menuButton("CRM Sync"));
  if (!trigger) return false;
  await user.click(trigger);
  return (await screen.findAllByRole("menuitem")).some((item) => item.textContent === label);
}

async function open(user: UserEvent, label: string): Promise<void> {
  if (await inMenu(user, label)) await user.click(screen.getByRole("menuitem", { name: label }));
}

async function inCreateDialog(user: UserEvent, query: () => HTMLElement | null): Promise<boolean> {
  await user.click(await find(controls.createButton));
  await find(controls.createDialog);
  return settled(query);
}

async function inDetails(user: UserEvent, text: string): Promise<boolean> {
  await open(user, words.actionDetails);
  return hasText(text);
}

const CREATE: Setting = { have: ["create"] };

/** Each row of the table by its name, in the same order. */
const ROWS: Readonly<Record<string, Row>> = {
  list: {
    needs: { have: [] },
    without: { have: [], apiKeys: [] },
    isShown: () => settled(() => screen.queryByRole("table")),
  },
  create: {
    needs: CREATE,
    isShown: () => hasButton(words.createButtonName),
  },
  edit: {
    needs: { have: ["update"] },
    isShown: (user) => inMenu(user, words.actionEdit),
  },
  delete: {
    needs: { have: ["delete"] },
    isShown: (user) => inMenu(user, words.actionDelete),
  },
  rotate: {
    needs: { have: ["rotate"] },
    isShown: (user) => inMenu(user, words.actionRotate),
  },
  "grace period": {
    needs: { have: ["rotate"], rules: { grace: { presetsSeconds: [0, 3600] } } },
    without: { have: ["rotate"], rules: { grace: { presetsSeconds: [0] } } },
    isShown: async (user) => {
      await open(user, words.actionRotateOptions);
      return hasText(words.graceLabel);
    },
  },
  description: {
    needs: { ...CREATE, fields: { create: ["description"] } },
    without: CREATE,
    isShown: (user) =>
      inCreateDialog(user, () => screen.queryByLabelText(words.descriptionLabel, { exact: false })),
  },
  expiry: {
    needs: { ...CREATE, fields: { create: ["expiresAt"] } },
    without: CREATE,
    isShown: (user) =>
      inCreateDialog(user, () => screen.queryByRole("radio", { name: words.expiryNever })),
  },
  permissions: {
    needs: { have: ["create", "listScopes"], scopes: SCOPES, fields: { create: ["scopes"] } },
    without: { have: ["create"], fields: { create: ["scopes"] } },
    isShown: (user) =>
      inCreateDialog(user, () => screen.queryByRole("checkbox", { name: /Read contacts/ })),
  },
  "custom fields": {
    needs: { ...CREATE, fields: { custom: [TEAM] } },
    without: CREATE,
    isShown: (user) =>
      inCreateDialog(user, () => screen.queryByLabelText(TEAM.label, { exact: false })),
  },
  "disable and enable": {
    needs: { have: ["update"], fields: { update: ["enabled"] } },
    without: { have: ["update"] },
    isShown: (user) => inMenu(user, words.actionDisable),
  },
  duplicate: {
    needs: { ...CREATE, fields: { create: ["description"] } },
    without: CREATE,
    isShown: (user) => inMenu(user, words.actionDuplicate),
  },
  usage: {
    needs: { have: ["update", "getUsage"] },
    without: { have: ["update"] },
    isShown: (user) => inDetails(user, words.usageTitle),
  },
  activity: {
    needs: { have: ["update", "listActivity"] },
    without: { have: ["update"] },
    isShown: (user) => inDetails(user, words.activityTitle),
  },
  quota: {
    needs: { ...CREATE, rules: { keys: { max: 10 } } },
    without: CREATE,
    isShown: () => hasText(words.quota(1, 10)),
  },
  "status filter": {
    needs: { have: ["update"], fields: { update: ["enabled"] } },
    without: { have: ["update"] },
    isShown: () => settled(() => screen.queryByRole("group", { name: words.filterLabel })),
  },
  "permission filter": {
    needs: { have: ["listScopes"], scopes: SCOPES },
    isShown: () => settled(() => screen.queryByRole("button", { name: words.filterScopes })),
  },
  "several at once": {
    needs: { have: ["delete"], props: { bulkActions: true } },
    without: { have: ["delete"] },
    isShown: () => settled(() => screen.queryByRole("checkbox", { name: words.selectAll })),
  },
  "safe retries": {
    needs: { ...CREATE, isIdempotent: true },
    without: { ...CREATE, isIdempotent: false },
    isShown: async (user) => {
      await user.click(await find(controls.createButton));
      await user.type(await find(controls.nameField), "Lost");
      await user.click(await find(controls.create));
      return hasText(words.createOutcomeUnknown);
    },
  },
};

function show({ have, props, ...options }: Setting, isLost: boolean) {
  const adapter = createMemoryAdapter({
    apiKeys: [apiKey("CRM Sync", { scopes: ["contacts:read"] })],
    ...options,
    methods: have as never,
  });
  if (isLost) adapter.failNext("create", "unavailable");
  return renderPanel({ adapter, ...props });
}

describe("the table of abilities", () => {
  it("has a row for each of these, and no other", () => {
    const table = readFileSync("docs/abilities.md", "utf8");
    const names = table
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| ability"))
      .map((line) => line.split("|")[1]?.trim());
    expect(names).toEqual(Object.keys(ROWS));
  });

  describe.each(Object.entries(ROWS))("says of “%s”", (name, row) => {
    const isLost = name === "safe retries";

    it("that it shows where the adapter has what it needs", async () => {
      const { user } = show(row.needs, isLost);
      await findRowNames();
      expect(await row.isShown(user)).toBe(true);
    });

    it("that there's no trace of it elsewhere", async () => {
      const { user } = show(row.without ?? { have: [] }, isLost);
      if (row.without?.apiKeys) await screen.findByText(words.emptyTitle);
      else await findRowNames();
      expect(await row.isShown(user)).toBe(false);
    });
  });
});
