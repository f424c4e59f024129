import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const TIMEOUT_MS = 5 * 60_000;

/** Runs a command with its output shown. Returns whether it succeeded. */
export function run(command, args) {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: "noninteractive",
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000",
  };
  return spawnSync(command, args, { stdio: "inherit", env, timeout: TIMEOUT_MS }).status === 0;
}

/**
 * Installs packages on Debian and its derivatives. Does nothing on other systems, or if the user
 * isn't allowed to.
 */
export function installWithApt(packages) {
  if (!isRoot() || !isDebianLike()) return;
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  const wait = ["-o", "DPkg::Lock::Timeout=240"];
  run("apt-get", [...wait, "update"]) &&
    run("apt-get", [...wait, "install", "-y", "--no-install-recommends", ...packages]);
}

/** Whether packages can be installed without asking. */
export function isRoot() {
  return process.getuid?.() === 0;
}

function isDebianLike() {
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
