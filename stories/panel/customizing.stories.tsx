import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ApiKey, ApiKeysColumn, ApiKeysPanelSlots } from "api-keys-panel";
import { expect, fn, screen, waitFor } from "storybook/test";
import { words } from "../../mocks/words.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Customizing",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

const REGIONS = ["Frankfurt", "Oregon", "Singapore"] as const;

/** Something that the host knows about a key. */
function regionOf(apiKey: ApiKey): string {
  return REGIONS[apiKey.name.length % REGIONS.length] ?? "";
}

const columns: readonly ApiKeysColumn[] = [
  { id: "region", header: "Region", getValue: regionOf, isSortable: true, isSearchable: true },
  { id: "calls", header: "Calls", getValue: ({ name }) => name.length * 1234, isSortable: true },
];

/** Custom columns that can be sorted and searched. */
export const CustomColumns: Story = {
  name: "Custom columns",
  args: { columns },
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole("button", { name: "Region" }));
    expect(screen.getByRole("columnheader", { name: "Region" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await userEvent.type(screen.getByRole("searchbox", { name: words.searchLabelWide }), "oregon");
    await waitFor(() => expect(screen.queryByText("Frankfurt")).toBeNull());
  },
};

export const CustomColumnsNarrow: Story = {
  name: "Custom columns, narrow",
  args: { columns },
  globals: { viewport: { value: "narrow" } },
};

const onViewUsage = fn();

/** Custom entries in a row's menu. */
export const CustomRowActions: Story = {
  name: "Custom row actions",
  args: { rowActions: () => [{ id: "usage", label: "View usage", onSelect: onViewUsage }] },
  play: async ({ userEvent }) => {
    await userEvent.click(
      await screen.findByRole("button", { name: words.actionsFor("CRM Sync") }),
    );
    await userEvent.click(await screen.findByRole("menuitem", { name: "View usage" }));
    expect(onViewUsage).toHaveBeenCalledWith(expect.objectContaining({ name: "CRM Sync" }));
    await userEvent.click(
      await screen.findByRole("button", { name: words.actionsFor("CRM Sync") }),
    );
    await screen.findByRole("menuitem", { name: "View usage" });
  },
};

const slots: ApiKeysPanelSlots = {
  toolbar: ({ searchField, count, list }) => (
    <>
      {searchField}
      <button type="button" onClick={() => list.setSearch("production")}>
        Production only
      </button>
      {count}
    </>
  ),
  emptyState: ({ emptyState }) => (
    <>
      {emptyState}
      <p style={{ margin: "0 0 32px", textAlign: "center", fontSize: 13 }}>
        New here? <a href="https://example.com/docs">Read the quick start</a>
      </p>
    </>
  ),
};

/** A host's own button in the toolbar. */
export const ToolbarSlot: Story = {
  name: "A button in the toolbar",
  args: { slots },
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole("button", { name: "Production only" }));
    expect(screen.getByRole("searchbox")).toHaveValue("production");
  },
};

/** A link that the host adds to the empty state. */
export const EmptyStateSlot: Story = {
  name: "A link in the empty state",
  args: { slots, situation: "empty" },
  play: async () => {
    await screen.findByRole("link", { name: "Read the quick start" });
    expect(screen.getByRole("button", { name: words.emptyCreate })).toBeVisible();
  },
};

/** The panel with the host's own wording. */
export const Messages: Story = {
  name: "Custom messages",
  args: {
    messages: {
      heading: "Access keys",
      createButton: "New access key",
      createButtonName: "New access key",
    },
  },
  play: async () => {
    await screen.findByRole("heading", { name: "Access keys" });
    expect(screen.getByRole("button", { name: "New access key" })).toBeVisible();
  },
};
