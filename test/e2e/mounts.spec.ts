import { expect, type Page, test } from "@playwright/test";
import { bringAxe, findAxeFaults } from "./support/axe.js";
import { openHostPage } from "./support/host-page/serve.js";

/** Creates a key with its token shown, then renames another from its menu, by mouse and keys as people do. */
async function useAll(page: Page, index = 0): Promise<void> {
  await page.getByRole("button", { name: "API Key", exact: true }).nth(index).click();
  const dialog = page.getByRole("dialog", { name: "Create API key" });
  await expect(dialog.getByLabel("Name")).toBeFocused();
  await page.keyboard.type("From here");
  await dialog.getByRole("button", { name: "Create" }).click();
  const reveal = page.getByRole("dialog", { name: "Copy your token" });
  await reveal.getByRole("button", { name: "Show" }).click();
  await expect(reveal.getByLabel("Token", { exact: true })).toHaveValue(/^\w+/);
  await page.keyboard.press("Escape");
  await reveal.getByRole("button", { name: "I have stored it, close" }).click();
  await expect(reveal).toBeHidden();
  await page.getByRole("button", { name: "Actions for CRM Sync" }).nth(index).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  const edit = page.getByRole("dialog", { name: "Edit API key" });
  await edit.getByLabel("Name").fill("CRM Sync 2");
  await page.keyboard.press("Enter");
  await expect(edit).toBeHidden();
  await expect(page.getByRole("rowheader", { name: /CRM Sync 2/ })).toBeVisible();
}

for (const [mount, where] of Object.entries({
  shadow: "in a shadow root",
  "native-dialog": "in a native modal dialog of the host",
  "radix-dialog": "in a Radix dialog of the host",
  clipped: "under overflow: hidden and a transform",
  plain: "in the page",
})) {
  test(`all of the panel works ${where}`, async ({ page }) => {
    await openHostPage(page, { query: { mount }, hasPanelStyles: mount !== "shadow" });
    await useAll(page);
    // Modals of the host stay as they were.
    if (mount.endsWith("dialog")) {
      await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
    }
  });
}

test("dialogs in a shadow root look as they do in the page", async ({ page, browser }) => {
  const readDialog = async (target: Page) => {
    await target.getByRole("button", { name: "API Key", exact: true }).click();
    const dialog = target.getByRole("dialog");
    await expect(dialog).toBeVisible();
    return dialog.evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { backgroundColor, borderTopLeftRadius, fontSize } = getComputedStyle(element);
      return { width, height, backgroundColor, borderTopLeftRadius, fontSize };
    });
  };
  await openHostPage(page, { query: { mount: "shadow" }, hasPanelStyles: false });
  const other = await browser.newPage();
  await openHostPage(other);
  expect(await readDialog(page)).toEqual(await readDialog(other));
  await other.close();
});

test("two panels on a page keep apart", async ({ page }) => {
  await openHostPage(page, { query: { mount: "two" } });
  await useAll(page, 0);
  await expect(page.getByRole("rowheader", { name: /From here/ })).toHaveCount(1);
  const ids = await page.evaluate(() =>
    Array.from(document.querySelectorAll("[id]"), ({ id }) => id),
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("a sticky header of the host does not hide what has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await openHostPage(page, { query: { sticky: "1" } });
  await expect(page.getByText("CRM Sync")).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole("button", { name: "Actions for Staging Worker" }).focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("Shift+Tab");
    const top = await page.evaluate(() => {
      const { activeElement } = document;
      const inPanel = activeElement?.closest(".akp-root");
      return inPanel ? (activeElement?.getBoundingClientRect().top ?? 0) : 1000;
    });
    expect(top).toBeGreaterThanOrEqual(60);
  }
});

test("dialogs lie where the one variable says, above and below the host's layers", async ({
  page,
}) => {
  await openHostPage(page, { rules: ".akp-root { --akp-z-index: 77 }" });
  await page.getByRole("button", { name: "API Key", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const layer = await page.locator(".akp-overlay").evaluate((it) => getComputedStyle(it).zIndex);
  expect(layer).toBe("77");
});

test.describe("the host's theme", () => {
  const isDark = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((it) => {
        const [lightness] = /[\d.]+/.exec(getComputedStyle(it).color) ?? [];
        return Number(lightness) > 128;
      });

  for (const mark of [".dark", "data-theme=dark", "data-bs-theme=dark", "data-mode=dark"]) {
    test(`is followed by panel, dialogs and menus where the page has ${mark}`, async ({ page }) => {
      await bringAxe(page);
      await openHostPage(page, {
        query: { theme: "host", mark },
        rules: `html { background: #fff } html.dark, html[data-theme=dark], html[data-bs-theme=dark], html[data-mode=dark] { background: #101114; color: #eee }`,
      });
      await expect(page.getByText("CRM Sync")).toBeVisible();
      expect(await isDark(page, ".akp-name")).toBe(true);
      await page.getByRole("button", { name: "Actions for CRM Sync" }).click();
      expect(await isDark(page, ".akp-menu")).toBe(true);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "API Key", exact: true }).click();
      expect(await isDark(page, ".akp-dialog-title")).toBe(true);
      // The user turns the host light while the dialog is open.
      await page.evaluate(() => {
        for (const name of ["class", "data-theme", "data-bs-theme", "data-mode"]) {
          document.documentElement.removeAttribute(name);
        }
      });
      await expect.poll(() => isDark(page, ".akp-dialog-title")).toBe(false);
      expect(await isDark(page, ".akp-name")).toBe(false);
    });
  }
});

const RECIPES = {
  shadcn: {
    dark: ".dark",
    rules: `
:root { --background: oklch(1 0 0); --foreground: oklch(0.145 0 0); --primary: oklch(0.205 0 0); --muted-foreground: oklch(0.5 0 0);
  --border: oklch(0.922 0 0); --destructive: oklch(0.55 0.22 27); --ring: oklch(0.55 0 0); --radius: 10px; }
.dark { --background: oklch(0.145 0 0); --foreground: oklch(0.985 0 0); --primary: oklch(0.922 0 0); --muted-foreground: oklch(0.708 0 0);
  --border: oklch(0.3 0 0); --destructive: oklch(0.704 0.191 22); --ring: oklch(0.6 0 0); }
body { background: var(--background); color: var(--foreground); }
.shadcn { --akp-accent: var(--primary); --akp-surface: var(--background); --akp-text: var(--foreground);
  --akp-muted: var(--muted-foreground); --akp-border: var(--border); --akp-danger: var(--destructive);
  --akp-focus: var(--ring); --akp-radius: var(--radius); }`,
    accent: { light: "oklch(0.205 0 0)", dark: "oklch(0.922 0 0)" },
  },
  material: {
    dark: "data-mui-color-scheme=dark",
    rules: `
:root { --mui-palette-primary-main: #1976d2; --mui-palette-background-paper: #ffffff; --mui-palette-text-primary: #212121;
  --mui-palette-text-secondary: #666666; --mui-palette-divider: #e0e0e0; --mui-palette-error-main: #d32f2f; --mui-shape-borderRadius: 4px; }
[data-mui-color-scheme="dark"] { --mui-palette-primary-main: #90caf9; --mui-palette-background-paper: #121212; --mui-palette-text-primary: #ffffff;
  --mui-palette-text-secondary: #b3b3b3; --mui-palette-divider: #333333; --mui-palette-error-main: #f48482; }
body { background: var(--mui-palette-background-paper); color: var(--mui-palette-text-primary); }
.material { --akp-accent: var(--mui-palette-primary-main); --akp-surface: var(--mui-palette-background-paper);
  --akp-text: var(--mui-palette-text-primary); --akp-muted: var(--mui-palette-text-secondary);
  --akp-border: var(--mui-palette-divider); --akp-danger: var(--mui-palette-error-main); --akp-radius: var(--mui-shape-borderRadius); }`,
    accent: { light: "rgb(25, 118, 210)", dark: "rgb(144, 202, 249)" },
  },
} as const;

test.describe("a recipe", () => {
  for (const [recipe, { dark, rules, accent }] of Object.entries(RECIPES)) {
    for (const scheme of ["light", "dark"] as const) {
      test(`gives the panel the ${scheme} colours of ${recipe}, readable in each state`, async ({
        page,
      }) => {
        await bringAxe(page);
        await openHostPage(page, {
          rules,
          query: { theme: "host", recipe, ...(scheme === "dark" && { mark: dark }) },
        });
        await expect(page.getByText("CRM Sync")).toBeVisible();
        const faults = async () => (await findAxeFaults(page)).filter((it) => it.includes("akp-"));
        expect(await faults()).toEqual([]);
        await page.getByRole("button", { name: "Actions for CRM Sync" }).click();
        await page.getByRole("menuitem", { name: "Delete" }).click();
        await expect(page.getByRole("alertdialog")).toBeVisible();
        expect(await faults()).toEqual([]);
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "API Key", exact: true }).click();
        const create = page.getByRole("button", { name: "Create", exact: true });
        await expect(create).toBeVisible();
        await page.mouse.move(1, 1);
        await expect
          .poll(() => create.evaluate((it) => getComputedStyle(it).backgroundColor))
          .toBe(accent[scheme]);
        expect(await faults()).toEqual([]);
      });
    }
  }
});
