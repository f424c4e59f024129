import { screen, waitFor } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { manyApiKeys } from "./fixtures.js";
import { findRowNames, rowNames } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const inMemory = (count: number) =>
  createMemoryAdapter({ apiKeys: manyApiKeys(count), serverSide: {} });

describe("a short list", () => {
  it("draws what is in sight first, and the rest without being asked", async () => {
    const items = manyApiKeys(200);
    renderPanel({ adapter: { list: async () => ({ items, nextCursor: null }) } });
    const first = await findRowNames();
    expect(first.length).toBeLessThan(30);
    expect(first.length * 50).toBeGreaterThan(window.innerHeight);
    await waitFor(() => expect(rowNames()).toHaveLength(200));
    expect(rowNames().slice(0, first.length)).toEqual(first);
    expect(screen.queryByRole("button", controls.loadMore)).toBeNull();
    expect(screen.getByRole("table")).not.toHaveAttribute("aria-rowcount");
  });
});

describe("a long list where nothing can be measured", () => {
  it("has a button for each further part of it, to the last key", async () => {
    const { user } = renderPanel({ adapter: inMemory(250) });
    await waitFor(() => expect(rowNames()).toHaveLength(100));
    expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "251");
    await user.click(screen.getByRole("button", controls.loadMore));
    await waitFor(() => expect(rowNames()).toHaveLength(200));
    await user.click(screen.getByRole("button", controls.loadMore));
    await waitFor(() => expect(rowNames()).toHaveLength(250));
    expect(screen.queryByRole("button", controls.loadMore)).toBeNull();
    expect(rowNames().at(-1)).toBe("Key 001");
    expect(screen.getByText(words.count(250))).toBeVisible();
  });
});
