import { createRequire } from "node:module";
import { QueryClient } from "@tanstack/react-query";
import { waitFor } from "@testing-library/react";
import type { HostQueryClient } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import { create, findRowNames, press, rowNames } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

/** Another copy of the library on the same page: the CommonJS build. */
const copy: typeof import("@tanstack/react-query") = createRequire(import.meta.url)(
  "@tanstack/react-query",
);

class OldQuery {
  fetch() {}
  destroy() {}
}

class OldCache {
  build() {
    return new OldQuery();
  }
}

/** A client of a version whose queries lack what the panel's hooks need. */
const old: HostQueryClient = {
  mount: () => {},
  unmount: () => {},
  clear: () => {},
  getQueryCache: () => new OldCache(),
  getMutationCache: () => ({}),
};

const broken: HostQueryClient = {
  ...old,
  getQueryCache: () => {
    throw new Error("no cache");
  },
};

it.each<[string, HostQueryClient, boolean]>([
  ["of the same copy", new QueryClient(), true],
  ["of another copy", new copy.QueryClient(), true],
  ["of an older version", old, false],
  ["that throws", broken, false],
])("a client %s works, and is shared if possible", async (_, queryClient, isShared) => {
  const report = vi.spyOn(console, "error").mockImplementation(() => {});
  const adapter = createMemoryAdapter({ apiKeys: apiKeys("Old") });
  const { user } = renderPanel({ adapter, queryClient });
  expect(await findRowNames()).toEqual(["Old"]);
  await create(user, "CRM Sync");
  await press(user, words.close);
  await press(user, words.leaveGo);
  await waitFor(() => expect(rowNames()).toEqual(["CRM Sync", "Old"]));
  const isHeld = queryClient instanceof QueryClient || queryClient instanceof copy.QueryClient;
  expect(isHeld && queryClient.getQueryCache().getAll().length > 0).toBe(isShared);
  for (const [text] of report.mock.calls) expect(text).toMatch(/@tanstack\/react-query/);
});

it("another copy is really another copy", () => {
  expect(new copy.QueryClient()).not.toBeInstanceOf(QueryClient);
});
