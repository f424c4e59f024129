import { screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKey, apiKeys } from "./fixtures.js";
import { choose, findRowNames, menuButton, press, rowNames } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const full = apiKey("CRM Sync", {
  createdAt: "2026-11-18T09:30:00Z",
  createdBy: { id: "u1", name: "Ada Byron" },
  description: "Order service",
  expiresAt: null,
  hint: "lp_live_…9fQ2",
  lastUsedAt: "2026-11-19T10:00:00Z",
  scopes: ["contacts:read", "exports:run"],
});

/** The facts in the dialog: the value next to each label. */
function facts(dialog: HTMLElement): Record<string, string> {
  const labels = [...dialog.querySelectorAll("dt")];
  return Object.fromEntries(
    labels.map((label) => [label.textContent ?? "", label.nextElementSibling?.textContent ?? ""]),
  );
}

describe("the details of a key", () => {
  it("show everything that's known about it, with exact times, to keyboard and screen reader users, too", async () => {
    const { user } = renderPanel({ adapter: createMemoryAdapter({ apiKeys: [full] }) });
    await findRowNames();
    const dialog = await choose(user, "CRM Sync", words.actionDetails);
    expect(dialog).toHaveAccessibleName("CRM Sync");
    expect(facts(dialog)).toEqual({
      [words.detailStatus]: words.statusActive,
      [words.detailHint]: "lp_live_…9fQ2",
      [words.detailDescription]: "Order service",
      [words.columnScopes]: "contacts:readexports:run",
      [words.columnCreated]: "November 18, 2026 at 9:30 AM UTC",
      [words.columnCreatedBy]: "Ada Byron",
      [words.columnLastUsed]: "November 19, 2026 at 10:00 AM UTC",
      [words.columnExpires]: words.neverExpires,
      [words.detailId]: full.id,
    });
    await press(user, controls.close.name);
    await waitFor(() => expect(menuButton("CRM Sync")).toHaveFocus());
  });

  it("leave out what the backend doesn't report", async () => {
    const { user } = renderPanel({ adapter: createMemoryAdapter({ apiKeys: apiKeys("CRM") }) });
    await findRowNames();
    const dialog = await choose(user, "CRM", words.actionDetails);
    expect(Object.keys(facts(dialog))).toEqual([
      words.detailStatus,
      words.columnCreated,
      words.detailId,
    ]);
  });

  it("open when a reader presses the name", async () => {
    const { user } = renderPanel({
      adapter: createMemoryAdapter({ apiKeys: [full] }),
      access: "read",
    });
    await findRowNames();
    await user.click(screen.getByRole("button", { name: "CRM Sync" }));
    const dialog = await screen.findByRole("dialog", { name: "CRM Sync" });
    expect(within(dialog).getAllByRole("button")).toHaveLength(1);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: "CRM Sync" })).toHaveFocus());
  });
});

describe.each(["write", "read"] as const)("five rows, by Tab, with %s access", (access) => {
  it("are one stop each", async () => {
    const keys = apiKeys("A", "B", "C", "D", "E").map((apiKey) => ({
      ...apiKey,
      lastUsedAt: "2026-11-02T10:00:00Z",
      expiresAt: "2027-11-02T10:00:00Z",
    }));
    const { user } = renderPanel({ adapter: createMemoryAdapter({ apiKeys: keys }), access });
    await findRowNames();
    const stops: (string | null)[] = [];
    for (let presses = 0; presses < 20; presses += 1) {
      await user.tab();
      const row = document.activeElement?.closest("tbody tr");
      if (row) stops.push(row.querySelector("bdi")?.textContent ?? null);
    }
    expect(stops.slice(0, 5)).toEqual(rowNames());
    expect(new Set(stops.slice(0, 5)).size).toBe(5);
  });
});
