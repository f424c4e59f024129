import { expect, type Page, test } from "@playwright/test";
import { controls } from "../../mocks/words.js";
import { at } from "../support/at.js";
import { openLayers } from "./support/layers/open.js";

test.use({ contextOptions: { reducedMotion: "reduce" } });

interface HostWindow {
  readonly seen: string[];
  readonly adapter: { failNext(method: string, code: string): void };
  readonly setIsAround: (isAround: boolean) => void;
}

/** What the host's handlers received since the last call. */
const readSeen = (page: Page) =>
  page.evaluate(() => (window as unknown as HostWindow).seen.splice(0));

/** What layers would leave behind on a page. */
const readTraces = (page: Page) =>
  page.evaluate(() => ({
    body: document.body.getAttribute("style") ?? "",
    hidden: document.querySelectorAll("body > [aria-hidden], body > [inert]").length,
    locked: document.body.hasAttribute("data-scroll-locked"),
    focused: document.activeElement?.textContent,
  }));

const nameField = (page: Page) => at(page, controls.createDialog).getByRole("textbox");

test.describe("in a form of the host", () => {
  test("Enter in the search, and everything done in a dialog, stays within the panel", async ({
    page,
  }) => {
    await openLayers(page, { around: "form" });
    await at(page, controls.search).pressSequentially("n/");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    const typed = await readSeen(page);
    for (const type of ["submit", "input", "change"]) expect(typed).not.toContain(type);

    await at(page, controls.createButton).click();
    await expect(nameField(page)).toBeFocused();
    await readSeen(page);
    await page.keyboard.type("New key");
    await page.mouse.wheel(0, 10);
    await page.keyboard.press("Enter");
    await expect(at(page, controls.revealDialog)).toBeVisible();
    await at(page, controls.revealDialog).getByRole("button").first().click();
    expect(await readSeen(page)).toEqual([]);
  });

  test("the browser's own events still reach listeners on the document", async ({ page }) => {
    await openLayers(page, { around: "form" });
    await page.evaluate(() => {
      for (const type of ["pointerdown", "click", "keydown"]) {
        document.addEventListener(type, () =>
          (window as unknown as HostWindow).seen.push(`native ${type}`),
        );
      }
    });
    await at(page, controls.createButton).click();
    await expect(nameField(page)).toBeFocused();
    await readSeen(page);
    await nameField(page).click();
    await page.keyboard.type("N");
    expect(await readSeen(page)).toEqual(["native pointerdown", "native click", "native keydown"]);
  });
});

test("a label around the panel presses nothing in it, and a link isn't followed", async ({
  page,
}) => {
  await openLayers(page, { around: "label" });
  await page.getByText("CRM Sync").click();
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await openLayers(page, { around: "link" });
  await page.getByText("CRM Sync").click();
  await at(page, controls.menuButton("CRM Sync")).click();
  await at(page, controls.edit).click();
  await page.keyboard.press("Escape");
  expect(page.url()).not.toContain("followed");
});

for (const question of ["plain", "fixed", "native", "material", "radix"]) {
  test(`a question that the host asks in its own way (${question}) can be answered over our dialog`, async ({
    page,
  }) => {
    await openLayers(page, { question });
    await at(page, controls.createButton).click();
    await page.evaluate(() =>
      (window as unknown as HostWindow).adapter.failNext("create", "reauthentication_required"),
    );
    await page.keyboard.type("Asked");
    await page.keyboard.press("Enter");
    const field = page.getByLabel("Your password");
    await field.click();
    await page.keyboard.type("open sesame");
    await expect(field).toHaveValue("open sesame");
    // Nothing pulls the focus back.
    await page.waitForTimeout(400);
    await expect(field).toBeFocused();
    await page.getByRole("button", { name: "Prove it" }).click();

    await expect(at(page, controls.revealDialog)).toBeVisible();
    const reveal = at(page, controls.revealDialog);
    await expect
      .poll(() => reveal.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await page.keyboard.press("Tab");
    expect(await reveal.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  test(`a denied question (${question}) leaves the dialog as it was, with the focus`, async ({
    page,
  }) => {
    await openLayers(page, { question });
    const before = await readTraces(page);
    await at(page, controls.createButton).click();
    await page.evaluate(() =>
      (window as unknown as HostWindow).adapter.failNext("create", "reauthentication_required"),
    );
    await page.keyboard.type("Asked");
    await page.keyboard.press("Enter");
    await page.getByLabel("Your password").fill("no");
    await page.getByRole("button", { name: "Prove it" }).click();

    await expect(nameField(page)).toHaveValue("Asked");
    const dialog = at(page, controls.createDialog);
    await expect
      .poll(() => dialog.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(at(page, controls.createButton)).toBeFocused();
    await expect
      .poll(() => readTraces(page))
      .toMatchObject({
        body: before.body,
        hidden: before.hidden,
        locked: false,
      });
  });
}

for (const [how, close] of [
  ["that closes with our dialog in it", async () => {}],
  ["that closes after our dialog", (page: Page) => page.keyboard.press("Escape")],
] as const) {
  test(`a host modal ${how} leaves a page that works`, async ({ page }) => {
    await openLayers(page, { around: "radix" });
    await at(page, controls.menuButton("CRM Sync")).click();
    await at(page, controls.edit).click();
    await expect(page.getByRole("dialog", { name: controls.editDialog.name })).toBeVisible();
    await close(page);
    await page.evaluate(() => (window as unknown as HostWindow).setIsAround(false));
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect
      .poll(() => page.evaluate(() => document.body.style.pointerEvents))
      .not.toBe("none");
    expect(await readTraces(page)).toMatchObject({ hidden: 0, locked: false });
  });
}

test("a Bootstrap modal around a panel that was there before doesn't trap it", async ({ page }) => {
  await openLayers(page, { around: "bootstrap" });
  await page.getByRole("button", { name: "Settings" }).click();
  await at(page, controls.createButton).click();
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.type("In Bootstrap");
  await page.keyboard.press("Enter");
  const reveal = at(page, controls.revealDialog);
  await expect(reveal).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await reveal.evaluate((element) => element.contains(document.activeElement))).toBe(true);
});

for (const query of [
  { html: "zoom: 1.25" },
  { body: "zoom: 0.8" },
  { main: "zoom: 1.5" },
  { html: "zoom: 1.25", main: "zoom: 0.7" },
  { main: "transform: scale(0.8) translateX(40px)" },
  { body: "transform: translateY(30px)" },
  { html: "zoom: 1.25", body: "direction: rtl" },
]) {
  test(`the menu and the exact time are next to their button under ${JSON.stringify(query)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1100, height: 900 });
    await openLayers(page, query);
    const button = at(page, controls.menuButton("CRM Sync"));
    await button.click();
    const menu = await page.getByRole("menu").boundingBox();
    const box = await button.boundingBox();
    if (!menu || !box) throw new Error("The menu is not shown.");
    const edges = query.body?.includes("rtl")
      ? [menu.x, box.x]
      : [menu.x + menu.width, box.x + box.width];
    expect(Math.abs((edges[0] ?? 0) - (edges[1] ?? 0))).toBeLessThan(2);
    expect(Math.abs(menu.y - (box.y + box.height) - 4)).toBeLessThan(2);
    await page.keyboard.press("Escape");

    const time = page.locator(".akp-time").first();
    await time.hover();
    const tip = await page.getByRole("tooltip").boundingBox();
    const anchor = await time.boundingBox();
    if (!tip || !anchor) throw new Error("The exact time is not shown.");
    expect(Math.abs(tip.x + tip.width / 2 - anchor.x - anchor.width / 2)).toBeLessThan(2);
    expect(Math.abs(anchor.y - tip.y - tip.height - 6)).toBeLessThan(2);
  });
}

test("dialogs and menus change direction with the page, even while they're open", async ({
  page,
}) => {
  await openLayers(page, {});
  await at(page, controls.createButton).click();
  const dialog = at(page, controls.createDialog);
  const readDirection = () => dialog.evaluate((element) => getComputedStyle(element).direction);
  expect(await readDirection()).toBe("ltr");
  await page.evaluate(() => {
    document.body.dir = "rtl";
  });
  await expect.poll(readDirection).toBe("rtl");
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    document.body.dir = "";
    document.querySelector("main")?.setAttribute("dir", "rtl");
  });
  await at(page, controls.createButton).click();
  expect(await readDirection()).toBe("rtl");
});

test("the wheel and the keys over a dialog don't scroll the page", async ({ page }) => {
  await openLayers(page, {});
  await at(page, controls.createButton).click();
  const dialog = at(page, controls.createDialog);
  const scrollbar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
  for (const part of ["heading", "button"] as const) {
    await dialog.getByRole(part).last().hover();
    await page.mouse.wheel(0, 300);
  }
  await page.mouse.move(4, 4);
  await page.mouse.wheel(0, 300);
  await dialog.getByRole("button").first().focus();
  for (const key of ["PageDown", "ArrowDown", "End"]) await page.keyboard.press(key);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBe(
    scrollbar,
  );
  await page.keyboard.press("Escape");
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test("a phone's keyboard leaves a dialog's button within reach", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openLayers(page, {});
  await at(page, controls.createButton).click();
  await page.evaluate((covered) => {
    const viewport = window.visualViewport;
    if (!viewport) throw new Error("There is no visual viewport.");
    Object.defineProperty(viewport, "height", { value: innerHeight - covered, configurable: true });
    viewport.dispatchEvent(new Event("resize"));
  }, 260);
  const box = await at(page, controls.createDialog).locator("[type=submit]").boundingBox();
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(308);
  const field = await nameField(page).boundingBox();
  expect(field?.y ?? -1).toBeGreaterThan(0);
  await page.screenshot({ path: test.info().outputPath("keyboard.png") });
});

test("what the host opens above our dialog later can be used, and what's below can't", async ({
  page,
}) => {
  await openLayers(page, {});
  await at(page, controls.createButton).click();
  await page.evaluate(() => {
    const toast = document.createElement("div");
    toast.setAttribute("style", "position: fixed; inset-block-end: 0; z-index: 99999");
    toast.innerHTML = '<input aria-label="Chat">';
    document.body.append(toast);
  });
  await page.getByLabel("Chat").click();
  await page.keyboard.type("Hello");
  await expect(page.getByLabel("Chat")).toHaveValue("Hello");
  await expect(at(page, controls.createDialog)).toBeVisible();
  await page.evaluate(() => document.querySelector("main")?.querySelector("input")?.focus());
  const dialog = at(page, controls.createDialog);
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
});
