/**
 * How many tests passed and failed according to Vitest's JSON report. A file that couldn't be
 * loaded, or whose hook failed, has no failed test and counts as one.
 */
export function countVitest(report) {
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The same for Playwright's JSON report. A test that passed only on a retry counts as failed, and
 * so does each error outside of tests.
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped,
  };
}

/**
 * The result of a runner: its own counts, plus one failure if something went wrong that they don't
 * show. That's a missing report, a non-zero exit code without a failed test, or no tests at all.
 */
export function judgeRunner(counts, exitCode) {
  if (!counts) return { passed: 0, failed: 1, note: "no report" };

  const { passed, failed, skipped } = counts;
  const note = skipped > 0 ? `${skipped} skipped` : "";
  if (failed > 0) return { passed, failed, note };
  if (exitCode !== 0) return { passed, failed: 1, note: `exit code ${exitCode}` };
  if (passed === 0) return { passed, failed: 1, note: "no test ran" };
  return { passed, failed, note };
}
