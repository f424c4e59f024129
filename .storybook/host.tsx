import type { Decorator } from "@storybook/react-vite";
import { useEffect } from "react";
import { getLanguage } from "./languages.js";
import { getBrand, getThemeProps } from "./themes.js";

/** Hands theme, language and direction of the toolbar to the panel, as a host would. */
export const withHostProps: Decorator = (Story, { args, globals, loaded }) => (
  <Story
    args={{ ...getThemeProps(globals.theme), ...getLanguage(args, globals, loaded), ...args }}
  />
);

/** The page around a story, which has a language, a brand and margins of its own. */
export const withPage: Decorator = (Story, { args, globals, loaded, viewMode }) => {
  const { locale, dir } = getLanguage(args, globals, loaded);
  const brand = getBrand(globals.theme);
  const isDocs = viewMode === "docs";

  useEffect(() => {
    const page = document.documentElement;
    if (brand) page.dataset.brand = brand;
    else delete page.dataset.brand;
    // The guide around a story stays English.
    page.lang = isDocs ? "en" : locale;
    page.dir = isDocs ? "ltr" : dir;
  }, [brand, dir, isDocs, locale]);

  return (
    <div className="story-page" lang={locale} dir={dir}>
      <Story />
    </div>
  );
};
