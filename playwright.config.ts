import { defineConfig } from "@playwright/test";
import { browserLaunchOptions } from "./scripts/browser.mjs";

const { args, ...launchOptions } = browserLaunchOptions();

export default defineConfig({
  testDir: "test/e2e",
  outputDir: ".tmp/e2e/results",
  forbidOnly: true,
  retries: 0,
  // Each file starts a server with a database of its own; its tests run one after the other.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    launchOptions: {
      ...launchOptions,
      // A name that is not this machine's own, for the page to be as insecure as it would be in a network.
      args: [...args, "--host-resolver-rules=MAP insecure.test 127.0.0.1"],
    },
    actionTimeout: 10_000,
    locale: "en-US",
    viewport: { width: 1280, height: 800 },
  },
});
