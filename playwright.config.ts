import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { browserLaunchOptions } from "./scripts/browser.mjs";
import { currentLane } from "./scripts/test/lanes.mjs";

const { args, ...launchOptions } = browserLaunchOptions();

export default defineConfig({
  testDir: "test/e2e",
  outputDir: ".tmp/e2e/results",
  // By hand, every spec can be run.
  testIgnore: process.env.TEST_LANE ? currentLane().longSpecs.map((name) => `${name}.spec.ts`) : [],
  forbidOnly: true,
  retries: 0,
  // The tests of a file run one after the other. They spend much of their time waiting, so one
  // worker more than there are cores keeps these busy.
  workers: availableParallelism() + 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    launchOptions: {
      ...launchOptions,
      // A name other than the machine's own, so that the page is as insecure as it would be on a
      // network.
      args: [...args, "--host-resolver-rules=MAP insecure.test 127.0.0.1"],
    },
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
    trace: { mode: "retain-on-failure", screenshots: false },
    locale: "en-US",
    viewport: { width: 1280, height: 800 },
  },
});
