import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { BROWSER_ARGS, findBrowser } from "../scripts/browser.mjs";

const configDir = fileURLToPath(new URL(".", import.meta.url));
const executablePath = findBrowser();

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [storybookTest({ configDir })],
  // Everything the stories load, bundled up front. Otherwise a first run would discover it halfway
  // and start over.
  optimizeDeps: {
    include: [
      "@radix-ui/react-dialog",
      "@radix-ui/react-dropdown-menu",
      "@storybook/addon-a11y/preview",
      "@storybook/addon-themes",
      "@storybook/addon-themes/preview",
      "@tanstack/react-query",
      "mockdate",
      "msw",
      "msw/browser",
      "msw-storybook-addon/csf3",
      "react",
      "react-dom",
      "react-dom/client",
      "react/jsx-dev-runtime",
      "storybook/test",
    ],
  },
  test: {
    name: "storybook",
    // Stories wait for slow things in real time, and a busy machine adds to that.
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: { args: BROWSER_ARGS, ...(executablePath && { executablePath }) },
        // So that nothing is checked halfway through its entrance animation.
        contextOptions: { reducedMotion: "reduce" },
      }),
      instances: [{ browser: "chromium" }],
    },
  },
});
