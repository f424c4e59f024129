import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

const KEPT_NPM_SETTINGS =
  /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_proxy|noproxy|cafile)$/i;

/**
 * Runs a command in a folder and answers what it printed; throws with that where it fails. The surrounding `npm test` is
 * kept from it: its variables would make npm work on the repo instead of on the folder.
 *
 * @param extraEnv variables beside those of this process
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
