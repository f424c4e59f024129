import type { Meta, StoryObj } from "@storybook/react-vite";
import { ar } from "api-keys-panel/locales/ar";
import type { CSSProperties } from "react";
import { expect, screen, waitFor } from "storybook/test";
import { createMockHandlers } from "../../mocks/handlers.js";
import { controls, words } from "../../mocks/words.js";
import { createKey, findKeyNames, openCreate, tokenField } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Look",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Dark: Story = {
  globals: { theme: "dark" },
  play: async () => {
    await findKeyNames();
    const panel = screen.getByRole("region", { name: words.heading });
    expect(getComputedStyle(panel).colorScheme).toBe("dark");
  },
};

export const Narrow: Story = {
  globals: { viewport: { value: "narrow" } },
  play: async () => {
    await findKeyNames();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(screen.getByRole("button", { name: words.columnCreated })).toBeVisible();
  },
};

export const NarrowWithEveryField: Story = {
  ...Narrow,
  args: { situation: "everyField" },
  name: "Narrow, with every field",
};

export const NarrowWithUnusualNames: Story = {
  ...Narrow,
  args: { situation: "unusualNames" },
  name: "Narrow, with unusual names",
};

export const RightToLeft: Story = {
  name: "Right to left",
  args: { messages: ar },
  play: async () => {
    await findKeyNames();
    const heading = screen.getByRole("heading", { name: ar.heading });
    const create = screen.getByRole("button", { name: ar.createButtonName });
    expect(heading.getBoundingClientRect().right).toBeGreaterThan(
      create.getBoundingClientRect().right,
    );
    const hint = screen.getByText("lp_live_…9fQ2");
    expect(getComputedStyle(hint).direction).toBe("ltr");
  },
};

export const RightToLeftNarrow: Story = {
  name: "Right to left, narrow",
  args: { messages: ar },
  globals: { viewport: { value: "narrow" } },
  play: async () => {
    await findKeyNames();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
};

export const CustomAccent: Story = {
  name: "Custom accent color",
  args: {
    style: {
      "--akp-accent": "#0f766e",
      "--akp-radius": "3px",
      "--akp-font": "Georgia, serif",
    } as CSSProperties,
  },
  play: async ({ userEvent }) => {
    const dialog = await openCreate(userEvent);
    // Dialogs are mounted elsewhere in the page, and have to look the same.
    expect(getComputedStyle(dialog).getPropertyValue("--akp-accent")).toBe("#0f766e");
    expect(getComputedStyle(dialog).fontFamily).toContain("Georgia");
  },
};

/** On a page with the variables of shadcn/ui, following the recipe in the guide. */
export const HostShadcn: Story = {
  name: "On a shadcn/ui page",
  globals: { theme: "host shadcn dark" },
  play: async () => {
    await findKeyNames();
    const panel = getComputedStyle(screen.getByRole("region", { name: words.heading }));
    await waitFor(() => expect(panel.colorScheme).toBe("dark"));
    // Storybook's build writes 0.922 as a percentage.
    expect(panel.getPropertyValue("--akp-accent")).toMatch(/^oklch\((0\.922|92\.2%) 0 0\)$/);
  },
};

/** The same with Material UI. */
export const HostMaterial: Story = {
  name: "On a Material UI page",
  globals: { theme: "host Material" },
  play: async () => {
    await findKeyNames();
    const create = screen.getByRole("button", { name: controls.createButton.name });
    await waitFor(() => expect(getComputedStyle(create).backgroundColor).toBe("rgb(25, 118, 210)"));
  },
};

export const OwnMessages: Story = {
  name: "Custom messages",
  args: {
    messages: {
      heading: "Access keys",
      createButton: "New key",
      createButtonName: "New key",
      lede: (workspace) => `Your scripts use these to reach ${workspace}.`,
    },
  },
  play: async () => {
    expect(await screen.findByRole("heading", { name: "Access keys" })).toBeVisible();
    expect(screen.getByRole("button", { name: "New key" })).toBeVisible();
    expect(screen.getByText(/Your scripts use these to reach/)).toBeVisible();
  },
};

export const GermanDates: Story = {
  name: "German dates",
  args: { locale: "de", timeZone: "Europe/Berlin" },
  play: async () => {
    await findKeyNames();
    expect(screen.getByText("vor 4 Minuten")).toBeVisible();
  },
};

export const ThroughTheRestAdapter: Story = {
  name: "Through the REST adapter",
  args: { situation: "overHttp" },
  beforeEach: ({ msw }) => {
    msw.use(...createMockHandlers());
  },
  play: async ({ userEvent }) => {
    expect(await findKeyNames()).toHaveLength(5);
    await createKey(userEvent, "Nightly export");
    expect(tokenField().value).toMatch(/^lp_live_/);
  },
};

/**
 * In a card that's neither white nor the page's color, all colors derive from the card's text and
 * background.
 */
export const OnACardOfAnotherColor: Story = {
  name: "On a card of another color",
  args: { theme: "host" },
  globals: { theme: "light" },
  decorators: [
    (Story) => (
      <div style={{ padding: 24, borderRadius: 12, background: "#1e3a8a", color: "#ffffff" }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ userEvent }) => {
    await findKeyNames();
    // The toolbar marks the page as light, and yet the text is as light as the card wants it.
    const light = /^rgb\(2[45]\d, 2[45]\d, 2[45]\d\)$/;
    const panel = screen.getByRole("region", { name: words.heading });
    expect(getComputedStyle(panel).color).toMatch(light);
    const dialog = await openCreate(userEvent);
    expect(getComputedStyle(dialog).color).toMatch(light);
  },
};
