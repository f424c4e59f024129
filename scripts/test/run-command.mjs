import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "./paths.mjs";

const TIMEOUT_MS = 40 * 60_000;
const isWindows = process.platform === "win32";

/** Keeps the tools from phoning home or asking questions. */
const QUIET = {
  CI: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  STORYBOOK_DISABLE_TELEMETRY: "1",
};

const running = new Set();

function endAll() {
  for (const child of running) end(child, "SIGTERM");
  process.exit(130);
}
process.once("SIGINT", endAll);
process.once("SIGTERM", endAll);

/**
 * Runs a command from the repository's root, with its own tools on the path, and returns the exit
 * code. After forty minutes, it kills the command with everything it started and returns 124.
 *
 * @param write receives what the command prints, piece by piece
 */
export function runCommand([command, ...args], env, write) {
  const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...QUIET, ...env, PATH: path },
    stdio: ["ignore", "pipe", "pipe"],
    // A separate process group, so that a browser or server left behind ends with it.
    detached: !isWindows,
    shell: isWindows,
  });
  running.add(child);
  child.stdout.on("data", write);
  child.stderr.on("data", write);
  return new Promise((resolve, reject) => {
    let hasTimedOut = false;
    const timer = setTimeout(() => {
      hasTimedOut = true;
      write(`"${command}" took more than ${TIMEOUT_MS / 60_000} minutes and is ended.\n`);
      end(child, "SIGKILL");
    }, TIMEOUT_MS);
    const settle = () => {
      clearTimeout(timer);
      running.delete(child);
    };
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("exit", (code) => {
      settle();
      // Its last output may not have arrived yet. A process that it left behind would hold the pipe
      // open forever.
      const finish = () => resolve(hasTimedOut ? 124 : (code ?? 1));
      const patience = setTimeout(finish, 2000);
      child.once("close", () => {
        clearTimeout(patience);
        finish();
      });
    });
  });
}

function end(child, signal) {
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
