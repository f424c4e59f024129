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

/** Copies the token by the button, else by hand as it is then asked for. */
async function copy(user: ReturnType<typeof renderPanel>["user"], reveal: HTMLElement) {
  await press(user, words.copy);
  const said = await within(reveal).findByText(
    new RegExp(`${patterns.copied.source}|${patterns.copyFailed.source}`),
  );
  if (patterns.copied.test(said.textContent ?? "")) return;
  fireEvent.copy(tokenField());
  expect(within(reveal).getByText(words.copiedByHand)).toBeVisible();
}

/** Goes through all that can be done with keys, in a browser that lacks something. */
async function live(lacks: readonly Lack[]): Promise<void> {
  const complaints = vi.spyOn(console, "error");
  const adapter = createMemoryAdapter({ apiKeys: apiKeys("Old", "Other") });
  const calls = (["create", "update", "delete"] as const).map((name) => vi.spyOn(adapter, name));
  const isClipboards = (lack: Lack) => lack.includes("clipboard");
  const giveBackAll = takeAway(lacks.filter((lack) => !isClipboards(lack)));
  giveBack = giveBackAll;
  runs += 1;
  // What is odd about languages and zones is met where the host names none. Else the locale is one that no earlier run has
  // had, so that nothing is left of theirs.
  const isOdd = lacks.some((lack) => /language|Intl/.test(lack));
  const style = isOdd ? { locale: undefined, timeZone: undefined } : { locale: `en-x-run${runs}` };
  if (isOdd) document.documentElement.lang ||= `en-x-run${runs}`;
  const { user, events } = renderPanel({ adapter, ...style } as Partial<ApiKeysPanelProps>);
  // The simulated user brings a clipboard of its own.
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

describe("a key's whole life, from the list over create, copy and rename to delete, is the same in a browser with", () => {
  it.each(LACK_NAMES)("%s", (lack) => live([lack]));

  it("all of that together", () => live(LACK_NAMES));

  it("all of that together, and the first of two faults where there are two", () =>
    live(LACK_NAMES.toReversed()));

  it("nothing that can write a date, where the host names a language and a zone", async () => {
    giveBack = takeAway(["an Intl that writes no dates", "an Intl without the rest"]);
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("Old", "Other") });
    renderPanel({ adapter, locale: "de-AT", timeZone: "Europe/Vienna" });
    expect(await findRowNames()).toHaveLength(2);
  });

  it("nothing amiss", () => live([]));
});

it("what is taken away is given back", () => {
  const before = [globalThis.matchMedia, navigator.onLine, document.hasFocus, Intl.Collator];
  giveBack = takeAway(LACK_NAMES);
  expect(navigator.onLine).toBe(false);
  giveBack();
  expect([globalThis.matchMedia, navigator.onLine, document.hasFocus, Intl.Collator]).toEqual(
    before,
  );
  expect(Object.keys(LACKS).length).toBeGreaterThan(30);
});
