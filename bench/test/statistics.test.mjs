import assert from "node:assert/strict";
import { test } from "node:test";
import { findFirstFiles } from "../lib/bytes.mjs";
import { replaceBetweenMarks } from "../lib/docs.mjs";
import { median, percentile, summarize } from "../lib/statistics.mjs";
import { mergeSpans } from "../lib/trace.mjs";

test("the median of an even number of values lies between the two in the middle", () => {
  assert.equal(median([4, 1, 3, 2]), 2.5);
});

test("the 95th percentile of few values is the longest", () => {
  assert.equal(percentile([5, 9, 1], 0.95), 9);
});

test("a result that never came isn't part of the median, but is counted", () => {
  assert.deepEqual(summarize([10, null, 30]), { median: 20, p95: 30, samples: 2, missing: 1 });
});

test("script within script counts once", () => {
  const spans = [
    { from: 0, to: 10 },
    { from: 2, to: 5 },
    { from: 20, to: 30 },
  ];
  assert.deepEqual(mergeSpans(spans), [
    { from: 0, to: 10 },
    { from: 20, to: 30 },
  ]);
});

test("what is imported on demand, and what only that imports, isn't loaded at first", () => {
  const outputs = {
    "entry.js": {
      cssBundle: "entry.css",
      imports: [
        { kind: "import-statement", path: "shared.js" },
        { kind: "dynamic-import", path: "dialogs.js" },
        { kind: "import-statement", path: "react", external: true },
      ],
    },
    "entry.css": { imports: [] },
    "shared.js": { imports: [] },
    "dialogs.js": { imports: [{ kind: "import-statement", path: "fields.js" }] },
    "fields.js": { imports: [] },
  };
  assert.deepEqual(findFirstFiles(outputs, "entry.js"), ["entry.js", "entry.css", "shared.js"]);
});

test("a document without marks isn't changed by accident", () => {
  assert.throws(() => replaceBetweenMarks("# Benchmarks", "table"));
});
