import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OUTPUT } from "./paths.mjs";

const INTERVAL_US = 100;
const SHOWN = 25;

/** The module that each line of a readable chunk comes from, as the comments in it say. */
function readModules(file) {
  let current = "";
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => {
      const comment = /^\s*\/\/ (\S+\.(?:[cm]?[jt]sx?))$/.exec(line);
      if (comment) current = comment[1].replace(/^(\.\.\/)+/, "").replace(/^node_modules\//, "");
      return current;
    });
}

function createModuleFinder(folder) {
  const byUrl = new Map();
  return ({ url, lineNumber }) => {
    if (!url.startsWith("http")) return url || "(browser)";
    if (!byUrl.has(url)) {
      const [, path] = new URL(url).pathname.split(/^\//);
      byUrl.set(url, readModules(join(folder, path)));
    }
    return byUrl.get(url)[lineNumber] || "(page)";
  };
}

/** Self time by function and module, the longest first. In milliseconds. */
function sumSelfTimes(profile, moduleOf) {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map();
  profile.samples.forEach((id, index) => {
    const frame = frames.get(id);
    const ms = (profile.timeDeltas[index + 1] ?? 0) / 1000;
    const key = `${frame.functionName || "(anonymous)"} · ${moduleOf(frame)}`;
    times.set(key, (times.get(key) ?? 0) + ms);
  });
  times.delete("(idle) · (browser)");
  times.delete("(program) · (browser)");
  return [...times].sort(([, a], [, b]) => b - a);
}

function sumModules(times) {
  const modules = new Map();
  for (const [key, ms] of times) {
    const module = key.split(" · ")[1];
    modules.set(module, (modules.get(module) ?? 0) + ms);
  }
  return [...modules].sort(([, a], [, b]) => b - a);
}

function print(title, times) {
  console.log(`\n${title}`);
  for (const [key, ms] of times.slice(0, SHOWN))
    console.log(`${ms.toFixed(1).padStart(9)} ms  ${key}`);
}

/**
 * Records CPU profiles for DevTools, the first of each metric, and prints the functions and modules that took most.
 * @param name of what is profiled, for the files
 */
export function createProfiler(name) {
  const folder = join(OUTPUT, "profiles");
  mkdirSync(folder, { recursive: true });
  const moduleOf = createModuleFinder(join(OUTPUT, "site"));
  const done = new Set();
  return {
    async start(session, metric) {
      if (done.has(metric)) return undefined;
      done.add(metric);
      await session.send("Profiler.enable");
      await session.send("Profiler.setSamplingInterval", { interval: INTERVAL_US });
      await session.send("Profiler.start");
      return {
        async stop() {
          const { profile } = await session.send("Profiler.stop");
          const file = join(folder, `${name}-${metric}.cpuprofile`);
          writeFileSync(file, JSON.stringify(profile));
          const times = sumSelfTimes(profile, moduleOf);
          print(`${name}, ${metric}: self time by function`, times);
          print(`${name}, ${metric}: by module`, sumModules(times));
          console.log(
            `\nFor DevTools: .tmp/bench/profiles/${readdirSync(folder).find((found) => file.endsWith(found))}`,
          );
        },
      };
    },
  };
}
