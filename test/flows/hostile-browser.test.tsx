import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ApiKeysPanelProps } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, describe, expect, it, vi } from "vitest";
import { controls, patterns, words } from "../../mocks/words.js";
import { LACK_NAMES, LACKS, type Lack, takeAway } from "../support/hostile-browser.js";
import { apiKeys } from "./fixtures.js";
import {
  choose,
  create,
  find,
  findRowNames,
  press,
  rowNames,
  searchField,
  submitRename,
  tokenField,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

let giveBack = () => {};
let runs = 0;
afterEach(() => giveBack());

/** Copies the token with the button, or by hand if the panel asks for that. */
async function copy(user: ReturnType<typeof renderPanel>["user"], reveal: HTMLElement) {
  await press(user, words.copy);
  const said = await within(reveal).findByText(
    new RegExp(`${patterns.copied.source}|${patterns.copyFailed.source}`),
  );
  if (patterns.copied.test(said.textContent ?? "")) return;
  fireEvent.copy(tokenField());
  expect(within(reveal).getByText(words.copiedByHand)).toBeVisible();
}

/** Does everything that can be done with keys, in a browser that lacks something. */
async function live(lacks: readonly Lack[]): Promise<void> {
  const complaints = vi.spyOn(console, "error");
  const adapter = createMemoryAdapter({ apiKeys: apiKeys("Old", "Other") });
  const calls = (["create", "update", "delete"] as const).map((name) => vi.spyOn(adapter, name));
  const isClipboards = (lack: Lack) => lack.includes("clipboard");
  const giveBackAll = takeAway(lacks.filter((lack) => !isClipboards(lack)));
  giveBack = giveBackAll;
  runs += 1;
  // Languages and zones matter only if the host sets none. Otherwise use a locale that no earlier
  // run has used, so that nothing cached is reused.
  const isOdd = lacks.some((lack) => /language|Intl/.test(lack));
  const style = isOdd ? { locale: undefined, timeZone: undefined } : { locale: `en-x-run${runs}` };
  if (isOdd) document.documentElement.lang ||= `en-x-run${runs}`;
  const { user, events } = renderPanel({ adapter, ...style } as Partial<ApiKeysPanelProps>);
  // The simulated user brings its own clipboard.
  const giveBackClipboard = takeAway(lacks.filter(isClipboards));
  giveBack = () => {
    giveBackClipboard();
    giveBackAll();
  };
  expect(await findRowNames()).toHaveLength(2);

  await user.type(searchField(), "oth");
  await waitFor(() => expect(rowNames()).toEqual(["Other"]));
  await user.clear(searchField());
  await waitFor(() => expect(rowNames()).toHaveLength(2));

  const reveal = await create(user, "New");
  expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
  await copy(user, reveal);
  await press(user, words.done);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(rowNames()).toContain("New"));

  await submitRename(user, "New", "Newer");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(rowNames()).toContain("Newer"));

  await choose(user, "Newer", words.actionDelete);
  await press(user, words.deleteConfirm);
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  expect(await screen.findAllByText(words.noticeDeleted("Newer"))).not.toHaveLength(0);
  expect(rowNames().toSorted()).toEqual(["Old", "Other"]);

  expect(await find(controls.createButton)).toBeEnabled();
  expect(calls.map((call) => call.mock.calls.length)).toEqual([1, 1, 1]);
  expect(events.map(({ type }) => type)).toEqual(["created", "token_copied", "updated", "deleted"]);
  expect(complaints.mock.calls).toEqual([]);
}

describe("a key's whole life, from list to create, copy, rename, and delete, is the same in a browser with", () => {
  it.each(LACK_NAMES)("%s", (lack) => live([lack]));

  it("all of these together", () => live(LACK_NAMES));

  it("all of these together, with the first variant of each", () => live(LACK_NAMES.toReversed()));

  it("nothing that can format a date, while the host sets a language and a zone", async () => {
    giveBack = takeAway(["an Intl that writes no dates", "an Intl without the rest"]);
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("Old", "Other") });
    renderPanel({ adapter, locale: "de-AT", timeZone: "Europe/Vienna" });
    expect(await findRowNames()).toHaveLength(2);
  });

  it("nothing missing", () => live([]));
});

it("restores what was taken away", () => {
  const before = [globalThis.matchMedia, navigator.onLine, document.hasFocus, Intl.Collator];
  giveBack = takeAway(LACK_NAMES);
  expect(navigator.onLine).toBe(false);
  giveBack();
  expect([globalThis.matchMedia, navigator.onLine, document.hasFocus, Intl.Collator]).toEqual(
    before,
  );
  expect(Object.keys(LACKS).length).toBeGreaterThan(30);
});
