import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { startTranslator } from "../../mocks/translator.js";
import { controls, patterns, saying, words } from "../../mocks/words.js";
import { findKeyNames, findNotice, findSearch } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/List",
  tags: ["autodocs"],
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async () => {
    expect(await findKeyNames()).toEqual([
      "Production Backend",
      "CRM Sync",
      "Staging Worker",
      "Data warehouse export",
      "مزامنة العملاء",
    ]);
    expect(screen.getByText(words.count(5))).toBeVisible();
  },
};

export const OneKey: Story = {
  name: "One key",
  args: { situation: "oneKey" },
  play: async () => {
    expect(await screen.findByText(words.count(1))).toBeVisible();
  },
};

export const Empty: Story = {
  args: { situation: "empty" },
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole("button", { name: words.emptyCreate }));
    const dialog = await screen.findByRole("dialog", { name: words.createTitle });
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(screen.getByText(words.emptyTitle)).toBeVisible();
  },
};

export const EmptyReadOnly: Story = {
  name: "Empty, view-only",
  args: { situation: "readOnlyEmpty" },
  play: async () => {
    expect(await screen.findByText(saying(words.emptyReadOnlyText))).toBeVisible();
    expect(
      screen.queryByRole("button", { name: saying(controls.createButton.name, words.emptyCreate) }),
    ).toBeNull();
  },
};

export const ReadOnly: Story = {
  name: "View-only access",
  args: { access: "read" },
  play: async () => {
    expect(await findKeyNames()).toHaveLength(5);
    expect(screen.getByText(saying(words.readOnly))).toBeVisible();
    expect(screen.queryByRole("button", { name: patterns.writeControls })).toBeNull();
  },
};

export const ReadOnlyAdapter: Story = {
  name: "View-only backend",
  args: { situation: "readOnly" },
  play: async () => {
    expect(await findKeyNames()).toHaveLength(5);
    expect(screen.getByText(saying(words.readOnlyAdapter))).toBeVisible();
    expect(screen.queryByRole("button", { name: patterns.writeControls })).toBeNull();
  },
};

export const SearchAndSort: Story = {
  name: "Search and sort",
  play: async ({ userEvent }) => {
    await userEvent.type(await findSearch(), "s");
    await waitFor(() => expect(screen.getByText(words.countMatches(3, 5))).toBeVisible());
    await userEvent.click(screen.getByRole("button", { name: words.columnName }));
    await waitFor(async () =>
      expect(await findKeyNames()).toEqual(["CRM Sync", "Data warehouse export", "Staging Worker"]),
    );
    expect(screen.getByRole("columnheader", { name: words.columnName })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    expect(screen.getByText(words.countMatches(3, 5))).toBeVisible();
  },
};

export const NoMatch: Story = {
  name: "No matches",
  play: async ({ userEvent, step }) => {
    const search = await findSearch();
    await step("Clear what finds nothing", async () => {
      await userEvent.type(search, "mainframe");
      await screen.findByText("mainframe");
      // The × in the search field has the same name and comes before it.
      const offer = screen.getAllByRole("button", { name: words.searchClear }).at(-1);
      await userEvent.click(offer as HTMLElement);
      await waitFor(async () => expect(await findKeyNames()).toHaveLength(5));
      expect(search).toHaveValue("");
    });
    await userEvent.type(search, "mainframe");
    expect(await screen.findByText(words.countMatches(0, 5))).toBeVisible();
  },
};

export const EveryStatus: Story = {
  name: "Every status",
  args: { situation: "everyStatus" },
  play: async () => {
    await findKeyNames();
    expect(screen.getByText(words.statusExpiring)).toBeVisible();
    // Two badges, and a name.
    expect(screen.getAllByText(words.statusDisabled)).toHaveLength(3);
  },
};

export const EveryField: Story = {
  name: "Every field",
  args: { situation: "everyField" },
  play: async () => {
    await findKeyNames();
    const headers = screen.getAllByRole("columnheader").map((header) => header.textContent);
    const dates = [words.columnCreated, words.columnLastUsed, words.columnExpires];
    expect(headers).toEqual([
      words.columnName,
      ...dates,
      words.columnCreatedBy,
      words.columnScopes,
      words.columnActions,
    ]);
  },
};

export const NameAndDateOnly: Story = {
  name: "Name and date only",
  args: { situation: "nameAndDateOnly" },
  play: async () => {
    await findKeyNames();
    const headers = screen.getAllByRole("columnheader").map((header) => header.textContent);
    expect(headers).toEqual([words.columnName, words.columnCreated, words.columnActions]);
  },
};

export const RestrictedKeys: Story = {
  name: "Keys with fewer actions",
  args: { situation: "restrictedKeys" },
  play: async ({ userEvent }) => {
    await findKeyNames();
    await userEvent.click(
      screen.getByRole("button", { name: words.actionsFor("Data warehouse export") }),
    );
    const items = await screen.findAllByRole("menuitem");
    expect(items.map((item) => item.textContent)).toEqual([words.actionDetails, words.actionEdit]);
  },
};

export const UnusualNames: Story = {
  name: "Unusual names",
  args: { situation: "unusualNames" },
  play: async () => {
    expect(await findKeyNames()).toContain("<b>Not markup</b> & “quotes”");
  },
};

/** The panel shows what it can of keys that break the contract, and counts the rest in a notice. */
export const OddRows: Story = {
  name: "Rows with unusable data",
  args: { situation: "oddRows" },
  play: async () => {
    const names = await findKeyNames();
    expect(names).toContain("lp_live_…bbB2");
    expect(names).toContain("key_nameless_without_hint");
    expect(screen.getByText(words.noticeLeftOut(2))).toBeVisible();
    expect(screen.getByText(words.createdUnknown)).toBeVisible();
  },
};

/** A list whose pages repeat ends, and a notice says so. */
export const PagesRepeat: Story = {
  name: "Pages that repeat",
  args: { situation: "pagesRepeat" },
  play: async () => {
    expect(await findNotice(words.noticeListCut)).toBeVisible();
    expect(await findKeyNames()).toHaveLength(5);
  },
};

/** The page as the browser's page translator leaves it. */
export const Translated: Story = {
  name: "Translated by the browser",
  beforeEach: startTranslator,
  play: async ({ userEvent }) => {
    expect(await findKeyNames()).toHaveLength(5);
    await userEvent.type(await findSearch(), "s");
    await waitFor(() => expect(screen.getByText(words.countMatches(3, 5))).toBeVisible());
    await userEvent.clear(await findSearch());
    await waitFor(() => expect(screen.getByText(words.count(5))).toBeVisible());
    expect(document.querySelectorAll("font")).not.toHaveLength(0);
  },
};

export const ExactTime: Story = {
  name: "The exact time in a tooltip",
  play: async ({ userEvent }) => {
    await findKeyNames();
    await userEvent.hover(screen.getByText("2 days ago"));
    expect(await screen.findByRole("tooltip")).toHaveTextContent("November 21, 2026");
  },
};
