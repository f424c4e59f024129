// Measures how the panel behaves as the number of keys grows, in one run on one machine: `npm run bench`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { build } from "vite";
import { browserLaunchOptions, ensureBrowser } from "../scripts/browser.mjs";

const COUNTS = [100, 1_000, 10_000, 100_000];
const RUNS = 5;
const root = join(import.meta.dirname, "..");
const outDir = join(root, ".tmp", "bench");

await build({
  root: import.meta.dirname,
  logLevel: "error",
  configFile: false,
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir,
    emptyOutDir: true,
    lib: { entry: "page.tsx", formats: ["iife"], name: "bench", fileName: () => "page.js" },
  },
});
mkdirSync(outDir, { recursive: true });
const css = (await import("node:fs")).readdirSync(outDir).find((file) => file.endsWith(".css"));
writeFileSync(
  join(outDir, "index.html"),
  `<!doctype html><html lang="en"><title>bench</title><link rel="stylesheet" href="./${css}"><script src="./page.js" defer></script><body></body></html>`,
);

ensureBrowser();
const browser = await chromium.launch(browserLaunchOptions());

async function measureOnce(count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`file://${join(outDir, "index.html")}`);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const before = await heap();
  const measured = await page.evaluate((n) => window.measure(n), count);
  const heapMb = ((await heap()) - before) / 1e6;
  await page.context().close();
  return { ...measured, heapMb };
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const rows = [];
for (const count of COUNTS) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(count));
  const row = { keys: count };
  for (const field of Object.keys(runs[0]))
    row[field] = Math.round(median(runs.map((run) => run[field])));
  rows.push(row);
}
await browser.close();

console.log(
  `Chromium ${browser.version()}, medians of ${RUNS} runs; times in ms, each to the painted frame`,
);
console.table(rows);
const [first] = rows;
for (const row of rows.slice(1)) {
  console.log(
    `${row.keys} keys against ${first.keys}: mount ×${(row.mountMs / first.mountMs).toFixed(1)}, search ×${(row.searchMs / first.searchMs).toFixed(1)}, elements ×${(row.elements / first.elements).toFixed(1)}`,
  );
}
