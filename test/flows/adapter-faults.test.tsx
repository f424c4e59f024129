import { screen } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import { findRowNames, press, submitCreate } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const TOKEN = "lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ";

it.each<[string, () => unknown, RegExp]>([
  ["throws a string", () => Promise.reject(TOKEN), /`create` threw .* type string/],
  [
    "throws a TypeError",
    () => {
      throw new TypeError("Cannot read properties of undefined (reading 'id')");
    },
    /`create` threw .*TypeError.*reading 'id'/,
  ],
  ["fails to parse its response", async () => JSON.parse(TOKEN), /`create` threw .*SyntaxError/],
  ["quotes a token", () => Promise.reject(new Error(`odd: ${TOKEN}`)), /`create` threw .*Error/],
  ["answers undefined", async () => undefined, /create/],
  ["returns an array", async () => [], /create/],
])(
  "an adapter whose create %s is reported to its developers, once and without a value",
  async (_, call, text) => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("Old") });
    adapter.create = call as typeof adapter.create;
    const { user, events } = renderPanel({ adapter });
    await findRowNames();
    await submitCreate(user, "CRM Sync");
    await screen.findByRole("alert");
    await press(user, words.retry);
    await screen.findByRole("alert");
    const told = report.mock.calls.map(([message]) => String(message));
    expect(told.filter((message) => text.test(message))).toHaveLength(1);
    const failed = events.filter((event) => event.type === "failed");
    expect(failed.length).toBeGreaterThan(0);
    for (const event of failed) expect(event.message).toMatch(text);
    expect(JSON.stringify([told, events])).not.toContain(TOKEN.slice(0, 10));
    report.mockRestore();
  },
);
