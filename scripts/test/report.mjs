/** The totals of all steps. */
export function sum(results) {
  return {
    passed: results.reduce((total, result) => total + result.passed, 0),
    failed: results.reduce((total, result) => total + result.failed, 0),
  };
}

/**
 * Prints a table of the steps and, on the last line by itself, the totals of all runners. `totalMs`
 * is how long the whole run took, which is less than the sum if steps ran side by side.
 */
export function printReport(results, totalMs) {
  const rows = results.map((result) => [
    result.name,
    result.failed > 0 ? "FAILED" : "ok",
    String(result.passed),
    String(result.failed),
    `${(result.durationMs / 1000).toFixed(1)} s`,
    result.note,
  ]);
  const table = [["step", "", "passed", "failed", "time", ""], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));

  console.log("");
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column >= 2 && column <= 4 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
    console.log(cells.join("  ").trimEnd());
  }
  const { passed, failed } = sum(results);
  console.log(`\ntotal: ${(totalMs / 60_000).toFixed(1)} minutes\n`);
  console.log(`tests: ${passed} passed, ${failed} failed`);
}
