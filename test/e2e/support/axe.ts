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
 * What axe has to say against the page as it is now: rule, and the elements that break it. Of a long list it looks at so many
 * rows as the lane says: with a thousand it takes a minute.
 */
export async function findAxeFaults(page: Page): Promise<string[]> {
  const { likeRows } = currentLane();
  const exclude = Number.isFinite(likeRows) ? [`.akp-row:nth-child(n + ${likeRows + 1})`] : [];
  const { violations } = await page.evaluate(async (exclude) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    // A colour half way through a transition is nobody's choice.
    await Promise.all(
      document.getAnimations().map((animation) => animation.finished.catch(() => {})),
    );
    return axe.run({ include: ["html"], exclude }, { resultTypes: ["violations"] });
  }, exclude);
  // The rule that all content be in a landmark knows of dialogs that it is none of theirs, but not of menus and tips.
  const isPopup = (id: string, target: string) => id === "region" && target.includes(".akp-portal");
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !isPopup(id, node.target.join(" ")))
      .map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
}
