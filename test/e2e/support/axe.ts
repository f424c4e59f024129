import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { currentLane } from "../../../scripts/test/lanes.mjs";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Makes axe available in a page. Call it before the page is opened. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: AXE });
}

/**
 * What axe finds wrong with the page as it is now: the rule, and the elements that break it. In a
 * long list it checks only as many rows as the lane says: with a thousand it takes a minute.
 */
export async function findAxeFaults(page: Page): Promise<string[]> {
  const { likeRows } = currentLane();
  const exclude = Number.isFinite(likeRows) ? [`.akp-row:nth-child(n + ${likeRows + 1})`] : [];
  const { violations } = await page.evaluate(async (exclude) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    // A color halfway through a transition isn't a design choice.
    await Promise.all(
      document.getAnimations().map((animation) => animation.finished.catch(() => {})),
    );
    return axe.run({ include: ["html"], exclude }, { resultTypes: ["violations"] });
  }, exclude);
  // The rule that all content be in a landmark makes an exception for dialogs, but not for menus
  // and tooltips.
  const isPopup = (id: string, target: string) => id === "region" && target.includes(".akp-portal");
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !isPopup(id, node.target.join(" ")))
      .map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
}
