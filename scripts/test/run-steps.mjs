import { readFileSync, rmSync } from "node:fs";
import { judgeRunner } from "./counts.mjs";
import { reportFile } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";

/** Runs the steps one after the other. A step whose needs failed is not run and counts as failed. */
export async function runSteps(steps) {
  const results = [];
  for (const step of steps) {
    const broken = step.needs.find((need) =>
      results.some((result) => result.name === need && result.failed > 0),
    );
    console.log(`\n── ${step.name} ${"─".repeat(Math.max(0, 76 - step.name.length))}`);
    const startedAt = performance.now();
    const result = broken
      ? { passed: 0, failed: 1, note: `not run: ${broken} failed` }
      : await runStep(step);
    results.push({ name: step.name, ...result, durationMs: performance.now() - startedAt });
  }
  return results;
}

async function runStep(step) {
  try {
    if (step.prepare) {
      await step.prepare();
      return { passed: 0, failed: 0, note: "ready" };
    }
    // What an earlier run left is not to be taken for this one's.
    rmSync(reportFile(step.name), { force: true });
    const exitCode = await runCommands(step);
    if (step.count) return judgeRunner(readCounts(step), exitCode);
    return exitCode === 0
      ? { passed: 1, failed: 0, note: "" }
      : { passed: 0, failed: 1, note: `exit code ${exitCode}` };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, note: "crashed" };
  }
}

async function runCommands({ commands, env = {} }) {
  for (const command of commands) {
    const exitCode = await runCommand(command, env);
    if (exitCode !== 0) return exitCode;
  }
  return 0;
}

function readCounts(step) {
  let text;
  try {
    text = readFileSync(reportFile(step.name), "utf8");
  } catch {
    return null;
  }
  return step.count(JSON.parse(text));
}
