import { expect, test } from "@playwright/test";
import { findOverflow } from "./support/host-page/overflow.js";
import { openHostPage } from "./support/host-page/serve.js";
import { walk } from "./support/walk.js";

for (const { viewport, width } of [
  { viewport: { width: 320, height: 640 }, width: "280" },
  { viewport: { width: 1280, height: 800 }, width: "1000" },
]) {
  test(`nothing is cut off with the text spacing that readers can set, at ${viewport.width} pixels`, async ({
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

  test(`every control is a target of 24 pixels or has space around it, at ${viewport.width} pixels`, async ({
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
            // WCAG 2.5.8: a circle of 24 pixels around it must not touch another target.
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

test("forced colors keep the edges of controls and the focus ring", async ({ page }) => {
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

test("nothing moves for users who prefer reduced motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openHostPage(page);
  await walk(page, async (state) => {
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
        .map((animation) => ((animation.effect as KeyframeEffect).target as Element).className),
    );
    expect.soft(moving, state).toEqual([]);
  });
});

test("the accessible name of each control contains its visible label", async ({ page }) => {
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
