import { expect, test } from "@playwright/test";
import { openHostPage } from "./support/host-page/serve.js";
import { useAll } from "./support/host-page/use-all.js";

for (const [mount, where] of Object.entries({
  frame: "in a frame with an address of its own",
  "frame-srcdoc": "in a frame whose document its page has written",
})) {
  test(`the whole panel works ${where}, and stays inside`, async ({ page }) => {
    await openHostPage(page, { query: { mount, alone: "" } });
    await useAll(page, { frame: page.frameLocator("iframe") });
    await expect(page.locator(".akp-root, [data-radix-focus-guard]")).toHaveCount(0);
    await expect(page.locator("body")).toHaveCSS("pointer-events", "auto");
  });
}
