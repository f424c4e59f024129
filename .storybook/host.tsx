import type { Decorator } from "@storybook/react-vite";
import { discardUnclaimedTokens } from "api-keys-panel";
import { useEffect, useState } from "react";
import { getLanguage } from "./languages.js";
import { getBrand, getThemeProps, SCHEMES } from "./themes.js";

/** Passes the toolbar's theme, language, and direction to the panel, as a host would. */
export const withHostProps: Decorator = (Story, { args, globals, loaded }) => (
  <Story
    args={{ ...getThemeProps(globals.theme), ...getLanguage(args, globals, loaded).props, ...args }}
  />
);

/** The page around a story. A story can set its language, brand, and margins. */
export const withPage: Decorator = (Story, { args, globals, loaded, viewMode }) => {
  const { lang, dir } = getLanguage(args, globals, loaded).page;
  const brand = getBrand(globals.theme);
  const scheme = SCHEMES[globals.theme] ?? "light";
  const isDocs = viewMode === "docs";
  // A new key for each showing. Otherwise this story would offer a token that the last one left
  // behind.
  useState(discardUnclaimedTokens);

  useEffect(() => {
    const page = document.documentElement;
    // The toolbar's addon does this as well, but only after a story is played.
    page.dataset.theme = scheme;
    if (brand) page.dataset.brand = brand;
    else delete page.dataset.brand;
    // The guide around a story stays English.
    page.lang = isDocs ? "en" : lang;
    page.dir = isDocs ? "ltr" : dir;
  }, [brand, dir, isDocs, lang, scheme]);

  const story = (
    <div className="story-page" lang={lang} dir={dir}>
      <Story />
    </div>
  );
  if (isDocs) return story;
  // A host's page has a heading and a main landmark, which reviewers don't need to see.
  return (
    <main>
      <h1 className="story-heading">Settings</h1>
      {story}
    </main>
  );
};
