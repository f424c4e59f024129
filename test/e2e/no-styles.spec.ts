import { expect, type Page, test } from "@playwright/test";
import { openHostPage } from "./support/host-page/serve.js";

function listen(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

test("without the stylesheet, icons are small, and developers are pointed to the import, once", async ({
  page,
}) => {
  const errors = listen(page);
  await openHostPage(page, { hasPanelStyles: false, query: { alone: "" } });
  await expect(page.getByText("CRM Sync")).toBeVisible();
  for (const icon of await page.locator(".akp-icon").all()) {
    expect((await icon.boundingBox())?.width).toBe(16);
  }
  await expect.poll(() => errors.length).toBe(1);
  expect(errors[0]).toContain('import "api-keys-panel/styles.css"');
});

for (const mount of ["inline", "shadow"]) {
  test(`with the stylesheet, the console stays empty (${mount})`, async ({ page }) => {
    const errors = listen(page);
    await openHostPage(page, { query: { alone: "", ...(mount === "shadow" && { mount }) } });
    await expect(page.getByText("CRM Sync")).toBeVisible();
    await page.waitForTimeout(2500);
    expect(errors).toEqual([]);
  });
}
