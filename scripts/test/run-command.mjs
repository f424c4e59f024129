import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "./paths.mjs";

const TIMEOUT_MS = 20 * 60_000;
const isWindows = process.platform === "win32";

/** None of the tools is to call home or to ask anything. */
const QUIET = {
  CI: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  STORYBOOK_DISABLE_TELEMETRY: "1",
};

/**
 * Runs a command of the repo's own tools at the top of the repo and answers its exit code; 124 where it took more than
 * twenty minutes and was ended, with all that it had started.
 */
export function runCommand([command, ...args], env = {}) {
  const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...QUIET, ...env, PATH: path },
    stdio: ["ignore", "inherit", "inherit"],
    // A group of its own, so that a browser or server left behind ends with it.
    detached: !isWindows,
    shell: isWindows,
  });
  return new Promise((resolve, reject) => {
    let hasTimedOut = false;
    const timer = setTimeout(() => {
      hasTimedOut = true;
      console.error(`"${command}" took more than ${TIMEOUT_MS / 60_000} minutes and is ended.`);
      end(child, "SIGKILL");
    }, TIMEOUT_MS);
    const handleInterrupt = () => {
      end(child, "SIGTERM");
      process.exit(130);
    };
    process.once("SIGINT", handleInterrupt);
    process.once("SIGTERM", handleInterrupt);
    const settle = () => {
      clearTimeout(timer);
      process.off("SIGINT", handleInterrupt);
      process.off("SIGTERM", handleInterrupt);
    };
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("exit", (code) => {
      settle();
      resolve(hasTimedOut ? 124 : (code ?? 1));
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
