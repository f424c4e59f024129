import { fireEvent, render, screen, within } from "@testing-library/react";
import { type ApiKeysAdapter, ApiKeysPanel } from "api-keys-panel";
import { beforeAll, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { createChunk } from "../../src/model/chunk.js";
import { overlayChunk } from "../../src/panel/overlay-chunk.js";

/** The network between the details and the code of what is in them. */
const network = vi.hoisted(() => ({ chunk: null as unknown, failures: 0, requests: 0 }));

vi.mock("../../src/panel/dialogs/records-chunk.js", () => ({
  get recordsChunk() {
    return network.chunk;
  },
}));

beforeAll(async () => {
  await overlayChunk.load();
  network.chunk = createChunk(async () => {
    network.requests += 1;
    if (network.requests <= network.failures) throw new TypeError("Failed to fetch");
    return import("../../src/panel/dialogs/records.js");
  }, [0]);
});

async function openDetails(methods: Partial<ApiKeysAdapter>) {
  const apiKey = { id: "1", name: "CRM Sync", createdAt: "2026-11-01T00:00:00Z", enabled: true };
  const list = async () => ({ items: [apiKey], nextCursor: null });
  render(<ApiKeysPanel adapter={{ list, ...methods }} workspaceId="acme" />);
  fireEvent.click(await screen.findByRole("button", { name: apiKey.name }));
  return screen.findByRole("dialog", { name: apiKey.name });
}

it("a backend that knows neither usage nor activity costs none of their code", async () => {
  const dialog = await openDetails({});
  expect(dialog).not.toHaveAttribute("data-sheet");
  expect(dialog).toHaveTextContent(words.statusActive);
  expect(network.requests).toBe(0);
});

it("code that can't be had is reported below the facts, and comes with another try", async () => {
  network.failures = 1;
  const activity = { items: [], nextCursor: null };
  const dialog = await openDetails({ listActivity: async () => activity });
  const alert = await within(dialog).findByRole("alert");
  expect(alert).toHaveTextContent(words.partFailed);
  expect(dialog).toHaveTextContent(words.statusActive);
  fireEvent.click(within(alert).getByRole("button", { name: words.retry }));
  expect(await within(dialog).findByText(words.activityNone)).toBeVisible();
  expect(within(dialog).queryByRole("alert")).toBeNull();
});
