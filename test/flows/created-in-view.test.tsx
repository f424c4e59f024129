import { screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKeys, manyApiKeys } from "./fixtures.js";
import { choose, create, findRowNames, press, row, rowNames, searchField } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const scrolledTo: string[] = [];

beforeEach(() => {
  scrolledTo.length = 0;
  // jsdom has no layout.
  Element.prototype.scrollIntoView = function (this: HTMLElement) {
    scrolledTo.push(this.querySelector("bdi")?.textContent ?? "");
  };
  return () => {
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  };
});

async function createAndClose(user: ReturnType<typeof renderPanel>["user"], name: string) {
  await create(user, name);
  await press(user, words.close);
  await press(user, words.leaveGo);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
}

describe("the row of a new key", () => {
  it("is in view and marked as new until the user moves on", async () => {
    const { user } = renderPanel({ adapter: createMemoryAdapter({ apiKeys: apiKeys("Old") }) });
    await findRowNames();
    await createAndClose(user, "Prod");
    await waitFor(() => expect(scrolledTo).toEqual(["Prod"]));
    expect(within(row("Prod")).getByText(words.statusNew)).toBeVisible();
    expect(within(row("Old")).queryByText(words.statusNew)).toBeNull();
    expect(screen.getByRole("button", controls.createButton)).toHaveFocus();
    await choose(user, "Old", words.actionEdit);
    expect(within(row("Prod")).queryByText(words.statusNew)).toBeNull();
  });

  it.each([
    ["the server", { search: true, sort: ["createdAt", "name"] }],
    ["the panel", {}],
  ] as const)(
    "is announced with a way to see it if a search over %s hides it",
    async (_, serverSide) => {
      const adapter = createMemoryAdapter({ apiKeys: apiKeys("Staging"), serverSide });
      const { user } = renderPanel({ adapter });
      await findRowNames();
      await user.type(searchField(), "staging");
      await createAndClose(user, "Prod");
      // The search goes to the server after a pause in typing.
      await waitFor(() => expect(rowNames()).toEqual(["Staging"]));
      const notice = await waitFor(() => {
        const found = document.querySelector<HTMLElement>(".akp-notice");
        if (!found) throw new Error("There is no notice.");
        return found;
      });
      expect(notice).toHaveTextContent(words.noticeCreatedHidden("Prod"));
      await user.click(within(notice).getByRole("button", controls.clearSearch));
      await waitFor(() => expect(rowNames()).toEqual(["Prod", "Staging"]));
      expect(document.querySelector(".akp-notice")).toBeNull();
      expect(within(row("Prod")).getByText(words.statusNew)).toBeVisible();
      expect(searchField()).toHaveFocus();
    },
  );

  it("is drawn and scrolled to if the sort order puts it far down", async () => {
    const adapter = createMemoryAdapter({ apiKeys: manyApiKeys(250), serverSide: {} });
    const { user } = renderPanel({ adapter });
    await findRowNames();
    await user.click(screen.getByRole("button", controls.sortBy(words.columnName)));
    await waitFor(() => expect(rowNames()).toHaveLength(100));
    await createAndClose(user, "Zulu");
    await waitFor(() => expect(scrolledTo).toEqual(["Zulu"]));
    expect(rowNames()).toHaveLength(251);
  });
});
