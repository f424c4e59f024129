import { screen, waitFor, within } from "@testing-library/react";
import type { ApiKeysAdapter } from "api-keys-panel";
import { beforeEach, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { NOW } from "./fixtures.js";
import { findRowNames, rowNames, searchField } from "./on-screen.js";
import { renderPanel, startClock } from "./render-panel.js";

// A new release of the app took the old files away.
vi.mock("../../src/headless/long-list-store.js", () => {
  throw new Error("Failed to fetch dynamically imported module");
});

beforeEach(startClock);

it("a long list is searched and sorted even if the code for long lists can't be loaded", async () => {
  const items = Array.from({ length: 12_000 }, (_, at) => ({
    id: `key-${at}`,
    name: `Key ${12_000 - at}`,
    createdAt: new Date(NOW - at * 60_000).toISOString(),
  }));
  const adapter: ApiKeysAdapter = { list: async () => ({ items, nextCursor: null }) };
  const { user } = renderPanel({ adapter });
  await findRowNames();

  const header = screen.getByRole("columnheader", { name: words.columnName });
  await user.click(within(header).getByRole("button"));
  await waitFor(() => expect(rowNames().slice(0, 2)).toEqual(["Key 1", "Key 2"]));
  await user.type(searchField(), "11999");
  await waitFor(() => expect(rowNames()).toEqual(["Key 11999"]));
});
