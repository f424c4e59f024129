import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

const KEPT_NPM_SETTINGS =
  /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_proxy|noproxy|cafile)$/i;

/**
 * Runs a command in a folder and returns its output. Throws an error with that output if it fails.
 * The variables of the surrounding `npm test` are removed: they'd make npm work on the repository
 * instead of on the folder.
 *
 * @param extraEnv variables in addition to those of this process
 */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  extraEnv: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        (!/^npm_/i.test(name) || KEPT_NPM_SETTINGS.test(name)) &&
        !/^(VITEST.*|NODE_ENV|NODE_OPTIONS|TEST)$/.test(name),
    ),
  );
  try {
    const { stdout, stderr } = await execute(command, args, {
      cwd,
      env: { ...env, ...extraEnv },
      maxBuffer: 32 * 1024 * 1024,
      shell: process.platform === "win32",
    });
    return `${stdout}${stderr}`;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`\`${command} ${args.join(" ")}\` failed:\n${stdout}\n${stderr}`, {
      cause: error,
    });
  }
}
