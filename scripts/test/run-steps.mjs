import { readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { judgeRunner } from "./counts.mjs";
import { createOutput } from "./output.mjs";
import { reportFile } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";
import { schedule } from "./schedule.mjs";

/**
 * Runs the steps, side by side if there are enough cores. A step whose needs failed isn't run and
 * counts as failed.
 */
export function runSteps(steps, lane) {
  const output = createOutput((chunk) => process.stdout.write(chunk));
  return schedule(steps, Math.max(2, availableParallelism()), async (step, broken) => {
    const { write, end } = output.open(step.name);
    const startedAt = performance.now();
    const result = broken
      ? { passed: 0, failed: 1, note: `not run: ${broken} failed` }
      : await runStep(step, { TEST_LANE: lane === "full" ? "full" : "short", ...step.env }, write);
    end();
    return { name: step.name, ...result, durationMs: performance.now() - startedAt };
  });
}

async function runStep(step, env, write) {
  try {
    // A report from an earlier run must not be mistaken for this one's.
    rmSync(reportFile(step.name), { force: true });
    const exitCode = await runCommands(step.commands, env, write);
    if (step.count) return judgeRunner(readCounts(step), exitCode);
    if (exitCode !== 0) return { passed: 0, failed: 1, note: `exit code ${exitCode}` };
    return step.isPreparation
      ? { passed: 0, failed: 0, note: "ready" }
      : { passed: 1, failed: 0, note: "" };
  } catch (error) {
    write(`${error.stack}\n`);
    return { passed: 0, failed: 1, note: "crashed" };
  }
}

async function runCommands(commands, env, write) {
  for (const command of commands) {
    const exitCode = await runCommand(command, env, write);
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
