import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { bringAxe, findAxeFaults } from "./support/axe.js";
import { openHostPage } from "./support/host-page/serve.js";
import { SHADCN } from "./support/host-page/shadcn.js";
import { readLuminance } from "./support/luminance.js";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const HOSTS = join(import.meta.dirname, "..", "..", "docs", "hosts.md");

/** The rules that hosts copy, from below their heading in the documentation. */
async function readRecipe(heading: string): Promise<string> {
  const section = (await readFile(HOSTS, "utf8")).split(`### ${heading}\n`)[1] ?? "";
  const rules = /```css\n([\s\S]*?)```/.exec(section)?.[1];
  expect(rules, heading).toContain(".api-keys {");
  return rules ?? "";
}

/** Checks everything the recipe colors with axe, hovered and not. */
async function expectReadable(page: Page): Promise<void> {
  const expectNone = async (state: string) => {
    const faults = (await findAxeFaults(page)).filter((fault) => fault.includes("akp-"));
    expect.soft(faults, state).toEqual([]);
  };
  await expect(page.getByText("CRM Sync")).toBeVisible();
  await expectNone("the list");
  await page.getByRole("row", { name: /Production Backend/ }).hover();
  await expectNone("a row pointed at");
  await page.getByRole("button", { name: words.actionsFor("CRM Sync") }).press("Enter");
  await expect(page.getByRole("menuitem", { name: words.actionDetails })).toBeFocused();
  await page.keyboard.press("End");
  await expectNone("the menu");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await expectNone("the delete dialog");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: controls.createButton.name, exact: true }).click();
  await page.keyboard.press("Enter");
  await expect(page.getByText(words.nameEmpty)).toBeVisible();
  await expectNone("the create dialog with an error");
  await page.keyboard.type("New");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: words.revealTitle })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(words.leaveTitle)).toBeVisible();
  await expectNone("the reveal that asks");
  await page.getByRole("button", { name: words.leaveGo }).click();
}

/** The background color of an element. */
const groundOf = (page: Page, name: string) =>
  page
    .getByRole("button", { name, exact: true })
    .evaluate((button) => getComputedStyle(button).backgroundColor);

/** How much a focus ring stands out from the panel's background. */
async function readRingContrast(page: Page): Promise<number> {
  const field = page.getByRole("searchbox");
  await field.focus();
  const ring = await readLuminance(field, "outline-color");
  const ground = await readLuminance(field, "background-color");
  return (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
}

const ACCENTS = {
  shadcn: { light: "oklch(0.205 0 0)", dark: "oklch(0.922 0 0)" },
  material: { light: "rgb(25, 118, 210)", dark: "rgb(144, 202, 249)" },
} as const;

for (const scheme of ["light", "dark"] as const) {
  test(`the recipe gives the panel the ${scheme} colors of shadcn/ui, readable in each state`, async ({
    page,
  }) => {
    await bringAxe(page);
    await openHostPage(page, {
      rules: SHADCN + (await readRecipe("shadcn/ui")),
      query: {
        theme: "host",
        recipe: "api-keys",
        rich: "",
        ...(scheme === "dark" && { mark: ".dark" }),
      },
    });
    await expectReadable(page);
    await page.mouse.move(1, 1);
    await expect.poll(() => groundOf(page, words.createButtonName)).toBe(ACCENTS.shadcn[scheme]);
    expect(await readRingContrast(page)).toBeGreaterThanOrEqual(3);
  });

  test(`the recipe gives the panel the ${scheme} colors of Material's own theme, readable in each state`, async ({
    page,
  }) => {
    await bringAxe(page);
    await openHostPage(page, {
      rules: await readRecipe("Material UI, with CSS variables"),
      query: {
        mount: "material-theme",
        scheme,
        theme: "host",
        recipe: "api-keys",
        rich: "",
        alone: "",
      },
    });
    await expectReadable(page);
    await page.mouse.move(1, 1);
    await expect.poll(() => groundOf(page, words.createButtonName)).toBe(ACCENTS.material[scheme]);
    expect(await readRingContrast(page)).toBeGreaterThanOrEqual(3);
  });
}

test("the panel follows Material's theme if it goes by the user's system, without a mark in the page", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openHostPage(page, {
    rules: await readRecipe("Material UI, with CSS variables"),
    query: {
      mount: "material-theme",
      scheme: "system",
      theme: "host",
      recipe: "api-keys",
      alone: "",
    },
  });
  await expect.poll(() => groundOf(page, words.createButtonName)).toBe(ACCENTS.material.dark);
  expect(await readLuminance(page.getByRole("searchbox"), "color")).toBeGreaterThan(0.9);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => groundOf(page, words.createButtonName)).toBe(ACCENTS.material.light);
});
