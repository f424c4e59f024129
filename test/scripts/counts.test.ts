// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { countPlaywright, countVitest, judgeRunner } from "../../scripts/test/counts.mjs";
import { printReport, sum } from "../../scripts/test/report.mjs";

const passedFile = { status: "passed", assertionResults: [{ status: "passed" }] };
const failedFile = { status: "failed", assertionResults: [{ status: "failed" }] };
const brokenFile = { status: "failed", assertionResults: [] };

function vitestReport(numPassedTests: number, numFailedTests: number, files: unknown[]) {
  return {
    numPassedTests,
    numFailedTests,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: files as (typeof passedFile)[],
  };
}

describe("the count of a Vitest run", () => {
  it("has each test once", () => {
    const report = vitestReport(3, 1, [passedFile, failedFile]);

    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it("has a failure for each file that couldn't be loaded", () => {
    const report = vitestReport(1, 0, [passedFile, brokenFile, brokenFile]);

    expect(countVitest(report)).toMatchObject({ passed: 1, failed: 2 });
  });
});

describe("the count of a Playwright run", () => {
  it("counts a test that passed only the second time as a failure, and each error outside of tests", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };

    expect(countPlaywright({ stats, errors: [new Error("x")] })).toEqual({
      passed: 4,
      failed: 3,
      skipped: 2,
    });
  });
});

describe("the result of a runner", () => {
  it("is its own count if all is well", () => {
    expect(judgeRunner({ passed: 2, failed: 0, skipped: 0 }, 0)).toMatchObject({ failed: 0 });
  });

  it.each([
    ["left no report", null, 0],
    ["ran no test", { passed: 0, failed: 0, skipped: 0 }, 0],
    ["skipped all", { passed: 0, failed: 0, skipped: 9 }, 0],
    ["crashed after its tests", { passed: 2, failed: 0, skipped: 0 }, 1],
  ])("is a failure if it %s", (_, counts, exitCode) => {
    expect(judgeRunner(counts, exitCode).failed).toBe(1);
  });

  it("doesn't count a failed test twice", () => {
    expect(judgeRunner({ passed: 2, failed: 1, skipped: 0 }, 1)).toMatchObject({
      passed: 2,
      failed: 1,
    });
  });
});

describe("the report", () => {
  it("ends with one line that adds up all steps", () => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    const results = [
      { name: "lint", passed: 1, failed: 0, durationMs: 10, note: "" },
      { name: "unit", passed: 40, failed: 2, durationMs: 10, note: "" },
    ];

    printReport(results, 15);

    expect(sum(results)).toEqual({ passed: 41, failed: 2 });
    expect(log.mock.lastCall).toEqual(["tests: 41 passed, 2 failed"]);
  });
});
