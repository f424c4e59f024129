import "api-keys-panel/styles.css";
import "./preview.css";
import { withThemeByDataAttribute } from "@storybook/addon-themes";
import type { Decorator, Preview, ReactRenderer } from "@storybook/react-vite";
import { discardUnclaimedTokens } from "api-keys-panel";
import MockDate from "mockdate";
import { setupWorker } from "msw/browser";
import { mswLoader } from "msw-storybook-addon/csf3";
import { useEffect } from "react";
import { MOCK_NOW } from "../mocks/fixtures.js";
import { createMockHandlers } from "../mocks/handlers.js";

/** Hands theme and direction of the toolbar to the panel, as a host would. */
const withHostProps: Decorator = (Story, { args, globals }) => (
  <Story args={{ theme: globals.theme, dir: globals.direction, ...args }} />
);

/** The page around a story, which has a direction and margins of its own. */
const withPage: Decorator = (Story, { globals: { direction } }) => {
  useEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  return (
    <div className="story-page">
      <Story />
    </div>
  );
};

const preview: Preview = {
  decorators: [
    withHostProps,
    withPage,
    withThemeByDataAttribute<ReactRenderer>({
      themes: { light: "light", dark: "dark" },
      defaultTheme: "light",
    }),
  ],
  globalTypes: {
    direction: {
      description: "Direction of the page",
      toolbar: { icon: "transfer", items: ["ltr", "rtl"], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: "light", direction: "ltr" },
  loaders: [
    mswLoader(async () => {
      // Handlers given here outlive the reset between stories.
      const worker = setupWorker(...createMockHandlers());
      await worker.start({ quiet: true, onUnhandledRequest: "bypass" });
      return worker;
    }),
  ],
  beforeEach: () => {
    // Relative times must read the same on every day that somebody looks.
    MockDate.set(MOCK_NOW);
    // What the story before left behind would be offered again here.
    discardUnclaimedTokens();
    return () => MockDate.reset();
  },
  parameters: {
    layout: "fullscreen",
    viewport: {
      options: {
        narrow: { name: "Narrow, 320 px", styles: { width: "320px", height: "700px" } },
        phone: { name: "Phone, 360 px", styles: { width: "360px", height: "740px" } },
        tablet: { name: "Tablet, 768 px", styles: { width: "768px", height: "1024px" } },
      },
    },
    controls: { expanded: true },
    docs: {
      canvas: { sourceState: "none" },
      // A docstring's tags are for editors.
      extractComponentDescription: (component?: { __docgenInfo?: { description?: string } }) =>
        component?.__docgenInfo?.description?.split(/^@/m)[0] ?? null,
    },
    a11y: {
      test: "error",
      options: {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      },
      config: {
        // A story is a part of a page; the landmarks and the first heading are its host's.
        rules: [
          { id: "region", enabled: false },
          { id: "page-has-heading-one", enabled: false },
          { id: "landmark-one-main", enabled: false },
        ],
      },
    },
    options: {
      storySort: {
        order: [
          "Guide",
          ["Introduction", "Writing an adapter", "Theming"],
          "API Keys Panel",
          [
            "List",
            "Loading",
            "Many keys",
            "Create",
            "Reveal",
            "Row menu",
            "Edit",
            "Delete",
            "Look",
          ],
          "Parts",
          ["Token reveal", "Headless"],
        ],
      },
    },
  },
};

export default preview;
