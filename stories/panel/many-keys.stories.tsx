import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { words } from "../../mocks/words.js";
import { findKeyNames, findSearch } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Many keys",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SearchedInTheBrowser: Story = {
  name: "Searched in the browser",
  args: { situation: "manyInBrowser" },
  play: async ({ userEvent }) => {
    const search = await findSearch();
    expect(await screen.findByText(words.count(1_000))).toBeVisible();
    await userEvent.type(search, "CRM Sync 997");
    await waitFor(() => expect(screen.getByText(words.countMatches(1, 1_000))).toBeVisible());
    expect(await findKeyNames()).toEqual(["Staging CRM Sync 997"]);
  },
};

export const StillLoading: Story = {
  name: "Still loading",
  args: { situation: "stillLoading" },
  play: async ({ userEvent }) => {
    expect(await screen.findByText(words.countLoaded(300, 1_000))).toBeVisible();
    await userEvent.type(await findSearch(), "no such key");
    expect(await screen.findByText(words.countPartial)).toBeVisible();
  },
};

export const PagedByTheServer: Story = {
  name: "Paged by the server",
  args: { situation: "manyOnServer" },
  play: async () => {
    const [first] = await findKeyNames();
    expect(screen.getByText(words.count(1_000))).toBeVisible();
    // Pages come ahead of need, and only what is near the sight is drawn.
    await waitFor(() => expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "1001"));
    await waitFor(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      expect(screen.getAllByRole("row").at(-1)).toHaveAttribute("aria-rowindex", "1001");
    });
    window.scrollTo(0, 0);
    await waitFor(async () => expect((await findKeyNames())[0]).toBe(first));
  },
};

export const SearchedOnTheServer: Story = {
  name: "Searched on the server",
  args: { situation: "manyOnServer" },
  play: async ({ userEvent }) => {
    await userEvent.type(await findSearch(), "Webhook relay 9");
    await waitFor(async () => {
      const names = await findKeyNames();
      expect(names.every((name) => name.includes("Webhook relay 9"))).toBe(true);
    });
    expect(screen.getByText(/ of 1,000 keys$/)).toBeVisible();
  },
};

export const InAScroller: Story = {
  name: "In a scroller",
  args: { situation: "manyInBrowser" },
  decorators: [
    (Panel) => (
      <div data-testid="scroller" style={{ blockSize: "30rem", overflow: "auto" }}>
        <Panel />
      </div>
    ),
  ],
  play: async () => {
    await findKeyNames();
    const scroller = screen.getByTestId("scroller");
    await waitFor(() => {
      scroller.scrollTo(0, scroller.scrollHeight);
      expect(screen.getAllByRole("row").at(-1)).toHaveAttribute("aria-rowindex", "1001");
    });
    expect(screen.getAllByRole("row").length).toBeLessThan(60);
    scroller.scrollTo(0, 0);
    await waitFor(() =>
      expect(screen.getAllByRole("row")[1]).toHaveAttribute("aria-rowindex", "2"),
    );
  },
};
