import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { browserLaunchOptions, ensureBrowser } from "../../scripts/browser.mjs";
import { assertBuilt, buildPage } from "./build.mjs";
import { measureBytes } from "./bytes.mjs";
import { measurePage } from "./measure.mjs";
import { OUTPUT, RESULTS } from "./paths.mjs";
import { createProfiler } from "./profile.mjs";
import { compareWithLimit } from "./report.mjs";
import { serve } from "./server.mjs";
import { summarize } from "./statistics.mjs";
import { whySkipped } from "./subjects.mjs";

/** Measures what the options ask for, and writes it as JSON. */
export async function measureAll(options) {
  assertBuilt();
  ensureBrowser();
  mkdirSync(OUTPUT, { recursive: true });
  const startedAt = performance.now();
  const bytes = options.hasBytes ? await measureAllBytes(options.subjects) : [];
  const site = await serve(join(OUTPUT, "site"));
  const browser = await chromium.launch(browserLaunchOptions());
  const results = [];
  const skipped = [];
  try {
    if (options.steps.length > 0) {
      for (const react of new Set(options.groups.map((group) => group.react))) {
        for (const subject of options.subjects) {
          if (subject.reacts && !subject.reacts.includes(react)) continue;
          await buildPage(subject, react, { isReadable: options.isProfile });
        }
      }
      for (const group of options.groups) {
        const measured = await measureGroup(group, { browser, site, options });
        results.push(...measured.results);
        skipped.push(...measured.skipped);
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  for (const result of results) result.ratios = compareWithLimit(result, results);
  const [cpu] = cpus();
  const machine = `${cpus().length} cores (${cpu.model.trim()}), Node.js ${process.versions.node}, Chromium ${browser.version()}, headless, with software rendering`;
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  writeFileSync(
    RESULTS,
    `${JSON.stringify({ machine, seconds, results, bytes, skipped }, null, 2)}\n`,
  );
}

async function measureAllBytes(subjects) {
  const measured = [];
  for (const subject of subjects) {
    if (!subject.bytes) continue;
    const { name, title } = subject;
    measured.push({ subject: name, title, ...(await measureBytes(subject)) });
  }
  return measured;
}

/** All subjects with one version of React and one number of keys, in turns. */
async function measureGroup({ react, keys }, { browser, site, options }) {
  const entries = [];
  const skipped = [];
  for (const subject of options.subjects) {
    const { name, title } = subject;
    const why = whySkipped(subject, react, keys);
    if (why === null) {
      const profiler = options.isProfile ? createProfiler(`${name}-${keys}`) : undefined;
      const address = `${site.origin}/react-${react}/${name}/`;
      entries.push({ subject, address, profiler, samples: {}, notes: [], visits: 0 });
    } else {
      skipped.push({ subject: name, title, react, keys, why });
      console.log(`Skipped: ${title}, ${keys} keys, React ${react}: ${why}.`);
    }
  }
  // With the most keys that they can show, some take minutes, and no second run would change the picture.
  const runs = options.runsFor({ react, keys });
  for (let run = 0; run < runs; run += 1) {
    // Each begins as often as the others.
    const first = run % Math.max(1, entries.length);
    for (const entry of [...entries.slice(first), ...entries.slice(0, first)]) {
      if (run > 0 && entry.subject.most === keys) continue;
      const from = performance.now();
      entry.visits += 1;
      const notes = await visit(browser, entry, { keys, steps: options.steps });
      const seconds = ((performance.now() - from) / 1000).toFixed(1);
      console.log(
        `React ${react}, ${keys} keys, ${run + 1}/${runs}: ${entry.subject.name} (${seconds} s) ${notes.join("; ")}`,
      );
    }
  }
  const results = entries.map(({ subject: { name, title }, samples, notes, visits }) => {
    const metrics = Object.fromEntries(
      Object.entries(samples).map(([metric, values]) => [metric, summarize(values)]),
    );
    return { react, keys, subject: name, title, runs: visits, metrics, notes: [...new Set(notes)] };
  });
  return { results, skipped };
}

/** One fresh page. Adds its samples and notes to the entry's, and returns its notes. */
async function visit(browser, { subject, address, profiler, samples, notes }, { keys, steps }) {
  const measured = await measurePage(browser, address, {
    subject,
    count: keys,
    steps,
    profiler,
  }).catch((error) => ({ samples: {}, notes: [`failed: ${error.message.split("\n")[0]}`] }));
  for (const [metric, values] of Object.entries(measured.samples)) {
    samples[metric] = [...(samples[metric] ?? []), ...values];
  }
  notes.push(...measured.notes);
  return measured.notes;
}
