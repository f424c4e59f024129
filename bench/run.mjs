// Measures the panel beside other kits and beside hand-written DOM, in one run on one machine: `npm run bench`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { BENCH, OUTPUT, ROOT } from "./lib/paths.mjs";

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether the bench's own packages are those of its lockfile. */
function isInstalled() {
  const installed = join(BENCH, "node_modules", ".package-lock.json");
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(BENCH, "package-lock.json")).mtimeMs
  );
}

const { readOptions, HELP } = await import("./lib/options.mjs");
let options;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
if (options.isHelp) {
  console.log(HELP);
  process.exit(0);
}
if (!isInstalled()) run("npm", ["ci", "--ignore-scripts"], BENCH);
if (options.builds) run("npm", ["run", "--silent", "build"], ROOT);

const { assertBuilt, buildPage } = await import("./lib/build.mjs");
const { serve } = await import("./lib/server.mjs");
const { measurePage } = await import("./lib/measure.mjs");
const { createProfiler } = await import("./lib/profile.mjs");
const { measureBytes } = await import("./lib/bytes.mjs");
const { compareWithLimit, createBytesTable, createTables, toText } = await import(
  "./lib/report.mjs"
);
const { summarize } = await import("./lib/statistics.mjs");
const { whySkipped } = await import("./lib/subjects.mjs");
const { browserLaunchOptions, ensureBrowser } = await import("../scripts/browser.mjs");
const { chromium } = await import("playwright");

assertBuilt();
ensureBrowser();
mkdirSync(OUTPUT, { recursive: true });
const site = await serve(join(OUTPUT, "site"));
const browser = await chromium.launch({
  ...browserLaunchOptions(),
  args: [...browserLaunchOptions().args, "--enable-precise-memory-info"],
});
const bytes = [];
const startedAt = performance.now();
const results = [];
const skipped = [];

async function measureGroup(react, count) {
  const group = [];
  for (const subject of options.subjects) {
    const why = whySkipped(subject, react, count);
    if (why === null) {
      group.push({ subject, samples: {}, notes: [], runs: 0 });
    } else {
      skipped.push({ subject: subject.name, react, keys: count, why });
      console.log(`skipped: ${subject.title}, ${count} keys, React ${react}: ${why}`);
    }
  }
  const runs = options.isProfile ? 1 : options.runsFor(count);
  for (let at = 0; at < runs; at += 1) {
    // Each begins as often as the others.
    const turn = [...group.slice(at % group.length), ...group.slice(0, at % group.length)];
    for (const entry of turn) await measureInto(entry, react, count, `${at + 1}/${runs}`);
  }
  for (const { subject, samples, notes } of group) {
    const metrics = Object.fromEntries(
      Object.entries(samples).map(([metric, values]) => [metric, summarize(values)]),
    );
    const { name, title } = subject;
    results.push({
      react,
      keys: count,
      subject: name,
      title,
      runs,
      metrics,
      notes: [...new Set(notes)],
    });
  }
}

async function measureInto(entry, react, count, turn) {
  const { subject, samples, notes } = entry;
  const address = `${site.origin}/react-${react}/${subject.name}/`;
  const profiler = options.isProfile ? createProfiler(`${subject.name}-${count}`) : undefined;
  const from = performance.now();
  const measured = await measurePage(browser, address, {
    subject,
    count,
    steps: options.steps,
    profiler,
  }).catch((error) => ({ samples: {}, notes: [`failed: ${error.message.split("\n")[0]}`] }));
  for (const [metric, values] of Object.entries(measured.samples)) {
    samples[metric] = [...(samples[metric] ?? []), ...values];
  }
  notes.push(...measured.notes);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(
    `React ${react}, ${count} keys, ${turn}: ${subject.name} (${seconds} s) ${measured.notes.join("; ")}`,
  );
}

try {
  if (options.hasBytes) {
    for (const subject of options.subjects) {
      if (!subject.bytes) continue;
      const { name, title } = subject;
      bytes.push({ subject: name, title, ...(await measureBytes(subject)) });
    }
  }
  if (options.steps.length > 0) {
    for (const react of options.reacts) {
      for (const subject of options.subjects) {
        await buildPage(subject, react, { isReadable: options.isProfile });
      }
      for (const count of options.counts) await measureGroup(react, count);
    }
  }
} finally {
  await browser.close();
  site.close();
}

for (const result of results) result.ratios = compareWithLimit(result, results);
const [cpu] = cpus();
const machine = `${cpus().length} cores (${cpu.model.trim()}), Node.js ${process.versions.node}, Chromium ${browser.version()}, headless, software rendering`;
writeFileSync(
  join(OUTPUT, "results.json"),
  `${JSON.stringify({ machine, results, bytes, skipped }, null, 2)}\n`,
);

console.log(
  `\n${machine}. Medians; in brackets, 95th percentiles. Times from the press to the painted frame.`,
);
const tables = createTables(results);
if (bytes.length > 0) tables.push(createBytesTable(bytes));
for (const { title, headings, rows } of tables) {
  console.log(`\n${title}\n${toText(headings, rows)}`);
}
for (const { title, keys, react, notes } of results) {
  for (const note of notes) console.log(`note: ${title}, ${keys} keys, React ${react}: ${note}`);
}
console.log(
  `\nWritten to .tmp/bench/results.json after ${Math.round((performance.now() - startedAt) / 1000)} s.`,
);
