import type { Meta, StoryObj } from "@storybook/react-vite";
import { ar } from "api-keys-panel/locales/ar";
import { de } from "api-keys-panel/locales/de";
import { fa } from "api-keys-panel/locales/fa";
import { fi } from "api-keys-panel/locales/fi";
import { he } from "api-keys-panel/locales/he";
import { ja } from "api-keys-panel/locales/ja";
import { expect, screen } from "storybook/test";
import { pseudoMessages } from "../../mocks/pseudo-locale.js";
import { LanguageSpecimens, loadEveryLanguage } from "../support/language-specimens.js";
import { findKeyNames } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";

const meta = {
  title: "API Keys Panel/Languages",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const German: Story = { args: { messages: de } };

export const Finnish: Story = { args: { messages: fi } };

export const Japanese: Story = { args: { messages: ja } };

export const Arabic: Story = { args: { messages: ar } };

export const Hebrew: Story = { args: { messages: he } };

/** Longer, accented English in brackets. Text without brackets is data or can't be translated. */
export const Pseudo: Story = {
  name: "Pseudo-locale",
  args: { messages: pseudoMessages },
  play: async () => {
    await findKeyNames();
    expect(screen.getByRole("heading", { name: /^\[ÅPI Ķëýš/ })).toBeVisible();
  },
};

export const PseudoNarrow: Story = {
  name: "Pseudo-locale, narrow",
  args: { messages: pseudoMessages },
  globals: { viewport: { value: "narrow" } },
  play: async () => {
    await findKeyNames();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** A few texts of each language, for comparison. */
export const EveryLanguage: Story = {
  name: "Every language",
  loaders: [async () => ({ languages: await loadEveryLanguage() })],
  render: (_args, { loaded: { languages } }) => <LanguageSpecimens languages={languages} />,
  play: async () => {
    expect(screen.getAllByRole("listitem")).toHaveLength(32);
    expect(screen.getByText(ar.heading).closest("[dir]")).toHaveAttribute("dir", "rtl");
  },
};

/** The language from the toolbar's globe, which also sets the direction. */
export const FromTheToolbar: Story = {
  name: "The toolbar’s language",
  globals: { locale: "fa" },
  play: async () => {
    await findKeyNames();
    expect(screen.getByRole("heading", { name: fa.heading })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "fa");
    expect(document.documentElement).toHaveAttribute("dir", "rtl");
  },
};
