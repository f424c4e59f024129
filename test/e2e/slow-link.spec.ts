import { expect, test } from "@playwright/test";
import type { ApiKey } from "api-keys-panel";
import type { MemoryAdapter } from "api-keys-panel/adapters/memory";
import { words } from "../../mocks/words.js";
import { openLongList } from "./support/long-list/serve.js";

declare global {
  interface Window {
    /** In `page.tsx`: the server. */
    adapter: MemoryAdapter;
  }
}

const COUNT = 100_000;
const LATENCY_MS = 300;
const STEPS = 250;

test("a list of 100,000 keys on a server, over a link of 300 ms with faults, has every key once while keys come and go", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const panel = await openLongList(page, {
    paged: "",
    count: `${COUNT}`,
    latency: `${LATENCY_MS}`,
  });
  await expect(panel.count).toHaveText(words.count(COUNT));
  await page.evaluate(() => {
    const { adapter } = window;
    const list = adapter.list.bind(adapter);
    let requests = 0;
    adapter.list = (query, context) => {
      requests += 1;
      // More often than one in a hundred, as this test makes a few hundred requests.
      if (requests % 20 === 7) adapter.failNext("list", "unavailable");
      return list(query, context);
    };
  });

  const seen = new Set<string>();
  const gone = new Set<string>();
  let longestEmptyMs = 0;
  let emptySince: number | null = null;
  await page.mouse.move(400, 400);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(40);
    const rows = await page.locator(".akp-tbody .akp-row").evaluateAll((all) =>
      all.map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return {
          place: Number(row.getAttribute("aria-rowindex")),
          name: row.querySelector(".akp-name")?.textContent ?? "",
          isInSight: bottom > 0 && top < window.innerHeight,
        };
      }),
    );
    const inSight = rows.filter(({ isInSight }) => isInSight);
    const now = Date.now();
    if (inSight.length > 0) emptySince = null;
    else emptySince ??= now;
    longestEmptyMs = Math.max(longestEmptyMs, emptySince === null ? 0 : now - emptySince);
    // What is in sight follows each other, and is there once.
    const places = inSight.map(({ place }) => place);
    expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + index));
    expect(new Set(inSight.map(({ name }) => name)).size).toBe(inSight.length);
    for (const { name } of inSight) seen.add(name);
    const numbers = inSight.map(({ name }) => Number(/^Key (\d+)$/.exec(name)?.[1]));
    const skipped = numbers.flatMap((number, index) => {
      const next = numbers[index + 1] ?? number + 1;
      return Array.from({ length: next - number - 1 }, (_, more) => `Key ${number + 1 + more}`);
    });
    expect(skipped.filter((name) => !gone.has(name))).toEqual([]);

    if (step % 50 === 20) {
      await page.evaluate(
        (key) => window.adapter.create({ name: key }, { workspaceId: "acme", idempotencyKey: key }),
        `Key of step ${step}`,
      );
    }
    if (step % 50 === 40) {
      const name = await page.evaluate(async () => {
        const apiKey = window.adapter.apiKeysOf("acme")[5000] as ApiKey;
        await window.adapter.delete(apiKey.id, { workspaceId: "acme", apiKey });
        // As another tab of the app says it.
        new BroadcastChannel("api-keys-panel").postMessage("changed");
        return apiKey.name;
      });
      gone.add(name);
    }
  }
  expect(seen.size).toBeGreaterThan(3000);
  await expect(page.getByText(words.staleNotice)).toHaveCount(0);
  expect(longestEmptyMs).toBeLessThanOrEqual(2 * LATENCY_MS);

  await page.keyboard.press("Home");
  await expect(panel.names.first()).toHaveText("Key of step 220");
});
