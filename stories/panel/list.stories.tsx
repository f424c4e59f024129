import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { findKeyNames, findSearch } from "../support/on-screen.js";
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
    expect(screen.getByText("5 keys")).toBeVisible();
  },
};

export const OneKey: Story = {
  args: { situation: "oneKey" },
  play: async () => {
    expect(await screen.findByText("1 key")).toBeVisible();
  },
};

export const Empty: Story = {
  args: { situation: "empty" },
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole("button", { name: "Create your first key" }));
    const dialog = await screen.findByRole("dialog", { name: "Create API key" });
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(screen.getByText("No API keys yet")).toBeVisible();
  },
};

export const EmptyReadOnly: Story = {
  args: { situation: "readOnlyEmpty" },
  play: async () => {
    expect(await screen.findByText(/When somebody with write access creates a key/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /API Key|first key/ })).toBeNull();
  },
};

export const ReadOnly: Story = {
  args: { access: "read" },
  play: async () => {
    expect(await findKeyNames()).toHaveLength(5);
    expect(
      screen.getByText(/creating, editing and deleting them needs write access/),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: /^API Key$|^Actions for/ })).toBeNull();
  },
};

export const ReadOnlyAdapter: Story = {
  args: { situation: "readOnly" },
  play: async () => {
    expect(await findKeyNames()).toHaveLength(5);
    expect(screen.getByText(/These keys are managed elsewhere/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^API Key$|^Actions for/ })).toBeNull();
  },
};

export const SearchAndSort: Story = {
  play: async ({ userEvent }) => {
    await userEvent.type(await findSearch(), "s");
    await waitFor(() => expect(screen.getByText("3 of 5 keys")).toBeVisible());
    await userEvent.click(screen.getByRole("button", { name: "Name" }));
    await waitFor(async () =>
      expect(await findKeyNames()).toEqual(["CRM Sync", "Data warehouse export", "Staging Worker"]),
    );
    expect(screen.getByRole("columnheader", { name: "Name" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    expect(screen.getByText("3 of 5 keys")).toBeVisible();
  },
};

export const NoMatch: Story = {
  play: async ({ userEvent, step }) => {
    const search = await findSearch();
    await step("Clear what finds nothing", async () => {
      await userEvent.type(search, "mainframe");
      await userEvent.click(await screen.findByRole("button", { name: "Clear search" }));
      await waitFor(async () => expect(await findKeyNames()).toHaveLength(5));
      expect(search).toHaveValue("");
    });
    await userEvent.type(search, "mainframe");
    expect(await screen.findByText("0 of 5 keys")).toBeVisible();
  },
};

export const EveryStatus: Story = {
  args: { situation: "everyStatus" },
  play: async () => {
    await findKeyNames();
    expect(screen.getByText("Expires soon")).toBeVisible();
    // Two badges, and a name.
    expect(screen.getAllByText("Disabled")).toHaveLength(3);
  },
};

export const EveryField: Story = {
  args: { situation: "everyField" },
  play: async () => {
    await findKeyNames();
    const headers = screen.getAllByRole("columnheader").map((it) => it.textContent);
    const dates = ["Created", "Last used", "Expires"];
    expect(headers).toEqual(["Name", ...dates, "Created by", "Scopes", "Actions"]);
  },
};

export const NameAndDateOnly: Story = {
  args: { situation: "nameAndDateOnly" },
  play: async () => {
    await findKeyNames();
    const headers = screen.getAllByRole("columnheader").map((it) => it.textContent);
    expect(headers).toEqual(["Name", "Created", "Actions"]);
  },
};

export const RestrictedKeys: Story = {
  args: { situation: "restrictedKeys" },
  play: async ({ userEvent }) => {
    await findKeyNames();
    expect(screen.queryByRole("button", { name: /مزامنة/ })).toBeNull();
    await userEvent.click(
      screen.getByRole("button", { name: "Actions for Data warehouse export" }),
    );
    const items = await screen.findAllByRole("menuitem");
    expect(items.map((it) => it.textContent)).toEqual(["Edit"]);
  },
};

export const UnusualNames: Story = {
  args: { situation: "unusualNames" },
  play: async () => {
    expect(await findKeyNames()).toContain("<b>Not markup</b> & “quotes”");
  },
};

export const ExactTime: Story = {
  play: async ({ userEvent }) => {
    await findKeyNames();
    await userEvent.click(screen.getByRole("button", { name: "2 days ago" }));
    expect(await screen.findByRole("tooltip")).toHaveTextContent("November 21, 2026");
  },
};
