import { LIMIT } from "./subjects.mjs";

/** The columns of the tables: a heading, and the cell of a result. */
const COLUMNS = [
  ["mount ms", ({ metrics }) => number(metrics.mountMs)],
  ["× limit", ({ ratios }) => ratio(ratios.mountMs)],
  ["all known ms", ({ metrics }) => number(metrics.wholeMs)],
  ["key ms (p95)", ({ metrics }) => pair(metrics.searchMs)],
  ["× limit", ({ ratios }) => ratio(ratios.searchMs)],
  ["script ms (p95)", ({ metrics }) => pair(metrics.searchScriptMs)],
  ["sort ms (p95)", ({ metrics }) => pair(metrics.sortMs)],
  ["× limit", ({ ratios }) => ratio(ratios.sortMs)],
  ["script ms (p95)", ({ metrics }) => pair(metrics.sortScriptMs)],
  ["menu 1st/2nd ms", ({ metrics }) => two(metrics.menuFirstMs, metrics.menuSecondMs)],
  ["create 1st/2nd ms", ({ metrics }) => two(metrics.createFirstMs, metrics.createSecondMs)],
  ["wheel: > 33 ms", ({ metrics }) => number(metrics.wheelLongFrames)],
  ["longest ms", ({ metrics }) => number(metrics.wheelLongestMs)],
  ["empty", ({ metrics }) => number(metrics.wheelEmptyFrames)],
  ["drag: > 33 ms", ({ metrics }) => number(metrics.dragLongFrames)],
  ["longest ms", ({ metrics }) => number(metrics.dragLongestMs)],
  ["empty", ({ metrics }) => number(metrics.dragEmptyFrames)],
  ["heap MB", ({ metrics }) => number(metrics.heapMb, 1)],
  ["elements", ({ metrics }) => number(metrics.elements)],
  ["listeners", ({ metrics }) => number(metrics.listeners)],
];

function number(summary, digits = 0) {
  return summary == null ? "–" : format(summary.median, digits);
}

function format(value, digits = 0) {
  return value.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function pair(summary) {
  return summary == null ? "–" : `${format(summary.median)} (${format(summary.p95)})`;
}

function two(first, second) {
  return first == null && second == null ? "–" : `${number(first)} / ${number(second)}`;
}

function ratio(value) {
  return value == null ? "–" : `${value.toFixed(1)}×`;
}

/** How much longer a result took than the limit's in the same run, by metric. */
export function compareWithLimit(result, results) {
  const limit = results.find(
    ({ subject, react, keys }) =>
      subject === LIMIT && react === result.react && keys === result.keys,
  );
  if (!limit || limit === result) return {};
  return Object.fromEntries(
    Object.entries(result.metrics).flatMap(([metric, summary]) => {
      const base = limit.metrics[metric]?.median;
      return summary && base > 0 && metric.endsWith("Ms") ? [[metric, summary.median / base]] : [];
    }),
  );
}

/** Rows of cells under headings, for the console. Columns without any value are left out. */
export function toText(headings, rows) {
  const used = headings.map((_heading, at) => rows.some((row) => row[at] !== "–"));
  const lines = [headings, ...rows].map((row) => row.filter((_cell, at) => used[at]));
  const widths = lines[0].map((_cell, at) => Math.max(...lines.map((line) => line[at].length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
        .join("  "),
    )
    .join("\n");
}

/** Rows of cells under headings, in Markdown. Columns without any value are left out. */
export function toMarkdown(headings, rows) {
  const used = headings.map((_heading, at) => rows.some((row) => row[at] !== "–"));
  const lines = [headings, ...rows].map((row) => row.filter((_cell, at) => used[at]));
  const rule = lines[0].map((_cell, at) => (at === 0 ? "---" : "---:"));
  return [lines[0], rule, ...lines.slice(1)].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

const both = (summary, ratioOf) =>
  summary == null
    ? "–"
    : `${format(summary.median)}${ratioOf == null ? "" : ` (${ratio(ratioOf)})`}`;

/** What the tables of the docs are about, and what a cell says of a result. */
const TOPICS = [
  [
    "Mount to painted rows, ms (and × the limit)",
    ({ metrics, ratios }) => both(metrics.mountMs, ratios.mountMs),
  ],
  ["Mount to the whole list being known, ms", ({ metrics }) => number(metrics.wholeMs)],
  [
    "Keystroke to painted result, ms (and × the limit)",
    ({ metrics, ratios }) => both(metrics.searchMs, ratios.searchMs),
  ],
  [
    "Script of a keystroke, ms: median (95th percentile)",
    ({ metrics }) => pair(metrics.searchScriptMs),
  ],
  [
    "Sort click to painted result, ms (and × the limit)",
    ({ metrics, ratios }) => both(metrics.sortMs, ratios.sortMs),
  ],
  [
    "Script of a sort click, ms: median (95th percentile)",
    ({ metrics }) => pair(metrics.sortScriptMs),
  ],
  [
    "Press to painted create dialog, ms: first / second time",
    ({ metrics }) => two(metrics.createFirstMs, metrics.createSecondMs),
  ],
  [
    "Press to painted row menu, ms: first / second time",
    ({ metrics }) => two(metrics.menuFirstMs, metrics.menuSecondMs),
  ],
  [
    "Scrolling like a fast wheel: frames over 33 ms / longest, ms",
    ({ metrics }) => two(metrics.wheelLongFrames, metrics.wheelLongestMs),
  ],
  [
    "Scrolling from top to end in 60 steps: frames over 33 ms / longest, ms",
    ({ metrics }) => two(metrics.dragLongFrames, metrics.dragLongestMs),
  ],
  [
    "The same: frames without rows in the middle of the window",
    ({ metrics }) => number(metrics.dragEmptyFrames),
  ],
  ["Heap over the keys themselves, MB", ({ metrics }) => number(metrics.heapMb, 1)],
  ["Elements / listeners", ({ metrics }) => two(metrics.elements, metrics.listeners)],
];

/** One table for each topic, with a column for each number of keys. All results are of one version of React. */
export function createTopicTables(results) {
  const counts = [...new Set(results.map(({ keys }) => keys))].sort((a, b) => a - b);
  const titles = [...new Set(results.map(({ title }) => title))];
  return TOPICS.map(([title, cell]) => ({
    title,
    headings: ["", ...counts.map((count) => `${count.toLocaleString("en")} keys`)],
    rows: titles
      .map((subject) => [
        subject,
        ...counts.map((count) => {
          const result = results.find(
            ({ keys, title: found }) => keys === count && found === subject,
          );
          return result ? cell(result) : "–";
        }),
      ])
      .filter(([, ...cells]) => cells.some((text) => text !== "–")),
  })).filter(({ rows }) => rows.length > 0);
}

/** One table for each version of React and number of keys. */
export function createTables(results) {
  const groups = new Map();
  for (const result of results) {
    const title = `${result.keys.toLocaleString("en")} keys, React ${result.react}`;
    groups.set(title, [...(groups.get(title) ?? []), result]);
  }
  return [...groups].map(([title, group]) => ({
    title,
    headings: ["", ...COLUMNS.map(([heading]) => heading)],
    rows: group.map((result) => [result.title, ...COLUMNS.map(([, cell]) => cell(result))]),
  }));
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** The table of bytes. */
export function createBytesTable(bytes) {
  return {
    title: "kB, React left out, styles counted",
    headings: [
      "",
      "first paint, gzip",
      "brotli",
      "of it styles, gzip",
      "in all, gzip",
      "brotli",
      "files",
    ],
    rows: bytes.map(({ title, first, styles, all }) => [
      title,
      kilobytes(first.gzip),
      kilobytes(first.brotli),
      kilobytes(styles.gzip),
      kilobytes(all.gzip),
      kilobytes(all.brotli),
      String(all.files),
    ]),
  };
}

/** Writes a run to the console, as tables. */
export function printReport({ machine, seconds, results, bytes }) {
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
  console.log(`\nWritten to .tmp/bench/results.json after ${seconds} s.`);
}
