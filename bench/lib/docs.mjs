import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";
import { createBytesTable, createTopicTables, toMarkdown } from "./report.mjs";
import { LIMIT } from "./subjects.mjs";

const START = "<!-- bench:start (npm run bench -- --write-docs) -->";
const END = "<!-- bench:end -->";

/** A text with what is between the marks replaced. */
export function replaceBetweenMarks(text, content) {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start === -1 || end < start) throw new Error(`There's no ${START} with ${END} after it.`);
  return `${text.slice(0, start + START.length)}\n\n${content}\n\n${text.slice(end)}`;
}

function createDocsTables({ machine, results, bytes, skipped }) {
  const reacts = [...new Set(results.map(({ react }) => react))];
  const sections = reacts.flatMap((react) => [
    `### React ${react}`,
    ...createTopicTables(results.filter((result) => result.react === react)).flatMap(
      ({ title, headings, rows }) => [`**${title}**`, toMarkdown(headings, rows)],
    ),
  ]);
  const { headings, rows } = createBytesTable(bytes);
  const without = [...new Set(skipped.map(({ title, why }) => `- ${title}: ${why}.`))];
  return [
    `Measured on ${machine}.`,
    ...sections,
    "### Bytes",
    toMarkdown(headings, rows),
    "### Not measured",
    without.join("\n"),
  ].join("\n\n");
}

const README_METRICS = [
  ["mount, 100 keys", "mountMs", 100],
  ["mount, 100,000 keys", "mountMs", 100_000],
  ["typing, 100 keys", "searchMs", 100],
  ["typing, 100,000 keys", "searchMs", 100_000],
];

function createReadmeTable({ results, bytes }) {
  const [react] = results.map((result) => result.react);
  const rows = bytes
    .filter(({ subject }) => subject !== LIMIT)
    .map(({ subject, title, first }) => [
      title,
      ...README_METRICS.map(([, metric, keys]) => {
        const result = results.find(
          (found) => found.react === react && found.keys === keys && found.subject === subject,
        );
        const ratio = result?.ratios[metric];
        return ratio === undefined ? "–" : `${ratio.toFixed(1)}×`;
      }),
      `${(first.gzip / 1000).toFixed(0)} kB`,
    ]);
  return toMarkdown(["", ...README_METRICS.map(([heading]) => heading), "first paint"], rows);
}

/** Puts the tables of a run into the documents. */
export function writeDocs(report) {
  const write = (path, content) => {
    const file = join(ROOT, path);
    writeFileSync(file, replaceBetweenMarks(readFileSync(file, "utf8"), content));
  };
  write("docs/benchmarks.md", createDocsTables(report));
  write("README.md", createReadmeTable(report));
}
