import { expect, type Page, test } from "@playwright/test";
import { findOverflow } from "./support/host-page/overflow.js";
import { openHostPage } from "./support/host-page/serve.js";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Goes through what can be open, and looks at each. */
async function walk(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await expect(page.getByText("CRM Sync")).toBeVisible();
  await look("the list");
  await button(page, "Actions for CRM Sync").click();
  await expect(page.getByRole("menu")).toBeVisible();
  await look("the menu");
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await look("the delete dialog");
  await page.keyboard.press("Escape");
  await button(page, "API Key").click();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Enter a name.")).toBeVisible();
  await look("the create dialog with an error");
  await page.keyboard.type("New key");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Copy your token" })).toBeVisible();
  await look("the reveal");
  await page.keyboard.press("Escape");
  await expect(page.getByText("The token has not been copied")).toBeVisible();
  await look("the reveal that asks");
  await button(page, "I have stored it, close").click();
}

/** Keeps all that status regions and alerts say, in order, as `window.said`. */
async function recordSaid(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const texts = new Map<Element, string>();
    const read = () => {
      for (const region of document.querySelectorAll("[aria-live], [role=status], [role=alert]")) {
        const text = (region.textContent ?? "").replace(/[\u2066-\u2069]/g, "").trim();
        if (texts.get(region) === text) continue;
        texts.set(region, text);
        if (text !== "") said.push(text);
      }
    };
    read();
    said.length = 0;
    new MutationObserver(read).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

for (const { viewport, width } of [
  { viewport: { width: 320, height: 640 }, width: "280" },
  { viewport: { width: 1280, height: 800 }, width: "1000" },
]) {
  test(`nothing is cut off with the text spacing that readers may set, at ${viewport.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openHostPage(page, {
      query: { width },
      // The values of WCAG 1.4.12, as its bookmarklets set them.
      rules:
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    });
    await walk(page, async (state) => {
      expect.soft(await findOverflow(page), state).toEqual([]);
    });
  });

  test(`every control is a target of 24 pixels or stands alone, at ${viewport.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openHostPage(page, { query: { width } });
    await walk(page, async (state) => {
      const small = await page.evaluate(() => {
        const controls = Array.from(
          document.querySelectorAll<HTMLElement>(
            ".akp-root :is(button, a[href], input, [role=menuitem])",
          ),
          (element) => ({ element, box: element.getBoundingClientRect() }),
        ).filter(({ box }) => box.width > 1);
        const middle = ({ box }: (typeof controls)[number]) => ({
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
        });
        return controls
          .filter((one) => one.box.width < 24 || one.box.height < 24)
          .filter((one) =>
            // WCAG 2.5.8: a circle of 24 pixels around it may touch no other target.
            controls.some((other) => {
              if (
                other === one ||
                other.element.closest("[role=dialog]") !== one.element.closest("[role=dialog]")
              )
                return false;
              const { x, y } = middle(one);
              const dx = Math.max(other.box.left - x, 0, x - other.box.right);
              const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
              return Math.hypot(dx, dy) < 12;
            }),
          )
          .map(({ element }) => element.className);
      });
      expect.soft(small, state).toEqual([]);
    });
  });
}

test("forced colours keep the edges of controls and the ring of the focus", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openHostPage(page);
  await walk(page, async (state) => {
    const edgeless = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>(
          ".akp-root :is(.akp-button, .akp-input, .akp-dialog, .akp-menu)",
        ),
      )
        .filter((element) => {
          const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
          return borderTopWidth === "0px" || borderTopStyle === "none";
        })
        .map(({ className }) => className),
    );
    expect.soft(edgeless, state).toEqual([]);
    await page.keyboard.press("Shift");
    const ring = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest(".akp-root") || !element.matches(":focus-visible"))
        return "none needed";
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === "none" || outlineWidth === "0px" ? element.className : "there";
    });
    expect.soft(["there", "none needed", "akp-menu", "akp-dialog"], state).toContain(ring);
  });
});

test("nothing moves for those who want reduced motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openHostPage(page);
  await walk(page, async (state) => {
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((it) => Number(it.effect?.getComputedTiming().duration ?? 0) > 1)
        .map((it) => ((it.effect as KeyframeEffect).target as Element).className),
    );
    expect.soft(moving, state).toEqual([]);
  });
});

test("the name of each control contains the label that one sees", async ({ page }) => {
  await openHostPage(page);
  await walk(page, async (state) => {
    const wrong = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>(".akp-root :is(button, a)[aria-label]"))
        .filter((element) => {
          const visible = element.innerText.trim();
          return visible !== "" && !element.getAttribute("aria-label")?.includes(visible);
        })
        .map(({ className }) => className),
    );
    expect.soft(wrong, state).toEqual([]);
  });
});

test("a whole flow says each thing once and in order, and never the token", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openHostPage(page);
  await expect(page.getByText("CRM Sync")).toBeVisible();
  const said = await recordSaid(page);
  await button(page, "API Key").click();
  await page.keyboard.type("Nightly Export");
  await page.keyboard.press("Enter");
  await button(page, "Copy").click();
  await expect(page.getByText("Copied to the clipboard.").first()).toBeVisible();
  await button(page, "Done").click();
  await expect(page.getByRole("rowheader", { name: /Nightly Export/ })).toBeVisible();
  await page.getByRole("searchbox").fill("staging");
  await expect.poll(said).toContain("1 of 4 keys");
  await button(page, "Actions for Staging Worker").click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await button(page, "Delete").click();
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await expect.poll(async () => (await said()).join()).toContain("Staging Worker was deleted");
  const all = await said();
  const order = [
    /^The API key Nightly Export was created/,
    /Copied/,
    /^1 of 4 keys/,
    /^Staging Worker was deleted/,
  ];
  const found = order.map((pattern) => all.filter((text) => pattern.test(text)).length);
  expect(found, all.join(" | ")).toEqual([1, 1, 1, 1]);
  const places = order.map((pattern) => all.findIndex((text) => pattern.test(text)));
  expect(places, all.join(" | ")).toEqual([...places].sort((a, b) => a - b));
  expect(all.join()).not.toMatch(/lp_live_\w{8}/);
});

test.describe("the accessibility tree", () => {
  test("tells one who listens how to create a key and copy its token", async ({ page }) => {
    await openHostPage(page);
    await expect(page.getByRole("region", { name: "API Keys" })).toMatchAriaSnapshot(`
      - region "API Keys":
        - heading "API Keys" [level=2]
        - paragraph:
          - text: Keys let your applications sign in to Acme Inc.
          - link "How to authorize requests (opens in a new tab)"
        - button "API Key"
        - text: Search API keys by name
        - searchbox "Search API keys by name"
        - paragraph: 3 keys
        - table "API keys of Acme Inc."
    `);
    await button(page, "API Key").click();
    await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
      - dialog "Create API key":
        - heading "Create API key"
        - text: Name
        - textbox "Name"
        - button "Cancel"
        - button "Create"
    `);
    await page.keyboard.type("Nightly Export");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
      - dialog "Copy your token":
        - heading "Copy your token"
        - textbox "Token"
        - button "Show"
        - button "Copy"
        - button "Done"
    `);
  });

  test("tells one who listens how to find a key and delete it", async ({ page }) => {
    await openHostPage(page);
    await page.getByRole("searchbox").fill("staging");
    await expect(page.getByRole("table", { name: "API keys of Acme Inc." })).toMatchAriaSnapshot(`
      - table "API keys of Acme Inc.":
        - rowgroup:
          - row:
            - columnheader "Name"
            - columnheader "Created"
            - columnheader "Last used"
            - columnheader "Actions"
        - rowgroup:
          - row /Staging Worker/:
            - rowheader /Staging Worker/
            - cell
            - cell
            - cell "Actions for Staging Worker":
              - button "Actions for Staging Worker"
    `);
    await button(page, "Actions for Staging Worker").click();
    await expect(page.getByRole("menu")).toMatchAriaSnapshot(`
      - menu "Actions for Staging Worker":
        - menuitem "Edit"
        - separator
        - menuitem "Delete"
    `);
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(page.getByRole("alertdialog")).toMatchAriaSnapshot(`
      - alertdialog "Delete “Staging Worker”?":
        - heading "Delete “Staging Worker”?"
        - button "Cancel"
        - button "Delete"
    `);
  });
});
