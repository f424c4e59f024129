import { screen, within } from "@testing-library/react";
import type { ApiKey } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKey } from "./fixtures.js";
import { findRowNames, row } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

beforeEach(startClock);

async function renderKeys(...apiKeys: readonly ApiKey[]) {
  const panel = renderPanel({ adapter: createMemoryAdapter({ apiKeys }) });
  await findRowNames();
  return panel;
}

function columns(): readonly (string | null)[] {
  return screen.getAllByRole("columnheader").map((header) => header.textContent);
}

describe("columns", () => {
  it("are only two if the backend reports the bare minimum", async () => {
    await renderKeys(apiKey("CRM Sync"));
    expect(columns()).toEqual([words.columnName, words.columnCreated, words.columnActions]);
  });

  it("exist for everything that any key reports", async () => {
    await renderKeys(
      apiKey("One", { lastUsedAt: null }),
      apiKey("Two", { expiresAt: null, createdBy: null, scopes: [] }),
    );
    expect(columns()).toEqual([
      words.columnName,
      words.columnCreated,
      words.columnLastUsed,
      words.columnExpires,
      words.columnCreatedBy,
      words.columnScopes,
      words.columnActions,
    ]);
  });

  it("say what an empty value means, and stay blank for unknown values", async () => {
    await renderKeys(
      apiKey("Known", { lastUsedAt: null, expiresAt: null, createdBy: null, scopes: [] }),
      apiKey(words.createdByUnknown),
    );
    const texts = (name: string) =>
      within(row(name))
        .getAllByRole("cell")
        .slice(1, -1)
        .map((cell) => cell.textContent);
    expect(texts("Known")).toEqual([
      words.neverUsed,
      words.neverExpires,
      words.labelled(words.columnCreatedBy, words.createdByUnknown),
      words.noScopes,
    ]);
    expect(texts(words.createdByUnknown)).toEqual(["", "", "", ""]);
  });

  it("show creator and scopes as text", async () => {
    await renderKeys(
      apiKey("CRM", { createdBy: { id: "u1", name: "<b>Ada</b>" }, scopes: ["keys:read", "jobs"] }),
    );
    expect(row("CRM")).toHaveTextContent("<b>Ada</b>");
    const scopes = within(row("CRM")).getByRole("list", { name: words.columnScopes });
    expect(
      within(scopes)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["keys:read", "jobs"]);
  });

  it("isolate names for text direction and keep hints left-to-right", async () => {
    await renderKeys(apiKey("مفتاح الإنتاج", { hint: "lp_live_…9fQ2" }));
    expect(screen.getByText("مفتاح الإنتاج").tagName).toBe("BDI");
    expect(screen.getByText("lp_live_…9fQ2")).toHaveAttribute("dir", "ltr");
  });
});

describe("the status of a key", () => {
  it("is shown unless the key is simply active", async () => {
    await renderKeys(
      apiKey("Active", { expiresAt: "2027-11-20T12:00:00Z" }),
      apiKey("Never ends", { expiresAt: null }),
      apiKey("Soon", { expiresAt: "2026-11-27T12:00:00Z" }),
      apiKey("Not that soon", { expiresAt: "2026-11-27T12:00:01Z" }),
      apiKey("Over", { expiresAt: "2026-11-20T12:00:00Z" }),
      apiKey("Off", { enabled: false, expiresAt: "2026-11-01T12:00:00Z" }),
    );
    const badge = (name: string) => row(name).querySelector(".akp-badge")?.textContent ?? null;
    expect(badge("Active")).toBeNull();
    expect(badge("Never ends")).toBeNull();
    expect(badge("Soon")).toBe(words.statusExpiring);
    expect(badge("Not that soon")).toBeNull();
    expect(badge("Over")).toBe(words.statusExpired);
    expect(badge("Off")).toBe(words.statusDisabled);
  });

  it("changes while the page is open", async () => {
    await renderKeys(apiKey("Short", { expiresAt: "2026-11-20T12:01:00Z" }));
    expect(row("Short")).toHaveTextContent(words.statusExpiring);
    await pass(90_000);
    expect(row("Short")).toHaveTextContent(words.statusExpired);
  });
});

describe("times", () => {
  it("are relative, have a machine-readable form, and keep up with the clock", async () => {
    await renderKeys(apiKey("CRM", { createdAt: "2026-11-20T11:58:00Z" }));
    const time = within(row("CRM")).getByText("2 minutes ago");
    expect(time).toHaveAttribute("datetime", "2026-11-20T11:58:00Z");
    await pass(61_000);
    expect(within(row("CRM")).getByText("3 minutes ago")).toBeVisible();
  });

  it("show the exact time on hover, and Escape closes only that tooltip", async () => {
    const { user } = await renderKeys(apiKey("CRM", { createdAt: "2026-11-18T09:30:00Z" }));
    const time = within(row("CRM")).getByText("2 days ago");
    expect(screen.queryByRole("tooltip")).toBeNull();
    await user.hover(time);
    expect(screen.getByRole("tooltip")).toHaveTextContent("November 18, 2026 at 9:30 AM UTC");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
    expect(time).toBeVisible();
  });

  it("are written for the host's locale and time zone", async () => {
    const adapter = createMemoryAdapter({
      apiKeys: [apiKey("CRM", { createdAt: "2026-08-01T23:30:00Z" })],
    });
    renderPanel({ adapter, locale: "de", timeZone: "Asia/Tokyo" });
    await findRowNames();
    expect(within(row("CRM")).getByText("02.08.2026")).toBeVisible();
  });
});
