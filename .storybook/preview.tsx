import "api-keys-panel/styles.css";
import "./host-brands.css";
import "./preview.css";
import { withThemeByDataAttribute } from "@storybook/addon-themes";
import type { Preview, ReactRenderer } from "@storybook/react-vite";
import MockDate from "mockdate";
import { setupWorker } from "msw/browser";
import { mswLoader } from "msw-storybook-addon/csf3";
import { MOCK_NOW } from "../mocks/fixtures.js";
import { createMockHandlers } from "../mocks/handlers.js";
import { withHostProps, withPage } from "./host.js";
import { LANGUAGES, loadToolbarMessages } from "./languages.js";
import { SCHEMES } from "./themes.js";

const preview: Preview = {
  decorators: [
    withHostProps,
    withPage,
    withThemeByDataAttribute<ReactRenderer>({
      themes: SCHEMES,
      defaultTheme: "light",
    }),
  ],
  globalTypes: {
    locale: {
      description: "Language of the page",
      toolbar: { icon: "globe", items: LANGUAGES, dynamicTitle: true },
    },
    direction: {
      description: "Direction of the page",
      toolbar: {
        icon: "transfer",
        items: [{ value: "auto", title: "same as the language" }, "ltr", "rtl"],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: "light", locale: "en", direction: "auto" },
  loaders: [
    loadToolbarMessages,
    mswLoader(async () => {
      // Handlers given here survive the reset between stories.
      const worker = setupWorker(...createMockHandlers());
      await worker.start({ quiet: true, onUnhandledRequest: "bypass" });
      return worker;
    }),
  ],
  beforeEach: () => {
    // Relative times must read the same whatever the date.
    MockDate.set(MOCK_NOW);
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
        // An open menu or tooltip belongs to no landmark: it's layered above the page, where
        // nothing can cut it off.
        rules: [{ id: "region", selector: "body *:not(.akp-portal, .akp-portal *)" }],
      },
    },
    options: {
      storySort: {
        order: [
          "Guide",
          ["Introduction", "Writing an adapter", "Theming", "Languages"],
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
            "Customizing",
            "Languages",
          ],
          "Parts",
          ["Token reveal", "Headless"],
        ],
      },
    },
  },
};

export default preview;
