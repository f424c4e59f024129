import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const TIMEOUT_MS = 5 * 60_000;

/** Runs a command with its output shown. Answers whether it went well. */
export function run(command, args) {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: "noninteractive",
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000",
  };
  return spawnSync(command, args, { stdio: "inherit", env, timeout: TIMEOUT_MS }).status === 0;
}

/** Installs packages of Debian and its kin. Where this is another system, or a user who may not, nothing happens. */
export function installWithApt(packages) {
  if (!isRoot() || !isDebianLike()) return;
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  const wait = ["-o", "DPkg::Lock::Timeout=240"];
  run("apt-get", [...wait, "update"]) &&
    run("apt-get", [...wait, "install", "-y", "--no-install-recommends", ...packages]);
}

/** Whether packages may be installed without asking. */
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
