// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT, readFiles } from "../architecture/files.js";
import { findUnknownCommands } from "./commands.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = readFiles(".github", [".yml"]);
const workflows = files
  .filter(({ path }) => path.startsWith(".github/workflows/"))
  .map(({ path, text }) => ({ path, workflow: parse(text) as Workflow }));
const jobs = workflows.flatMap(({ workflow }) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps ?? []);
const jobOf = (file: string, job: string) =>
  workflows.find(({ path }) => path.endsWith(file))?.workflow.jobs[job];

describe("what GitHub reads", () => {
  it("is YAML, and names only scripts that exist", () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        ".github/dependabot.yml",
        ".github/ISSUE_TEMPLATE/bug.yml",
        ".github/workflows/ci.yml",
        ".github/workflows/release.yml",
      ]),
    );
    for (const { path, text } of files) expect(parse(text), path).toBeTypeOf("object");
    expect(files.flatMap(findUnknownCommands)).toEqual([]);
  });

  it("runs only files that exist, and only actions with their major version", () => {
    for (const { run = "" } of steps) {
      const [, file] = /^\.\/(\S+)/.exec(run) ?? [];
      if (file) expect(existsSync(join(ROOT, file)), file).toBe(true);
    }
    for (const { uses } of [...jobs, ...steps]) {
      if (uses?.startsWith("./")) expect(existsSync(join(ROOT, uses)), uses).toBe(true);
      else if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
    }
  });

  it("has jobs that wait only for jobs that exist", () => {
    for (const { path, workflow } of workflows) {
      for (const { needs = [] } of Object.values(workflow.jobs)) {
        for (const name of [needs].flat()) expect(workflow.jobs, path).toHaveProperty(name);
      }
    }
  });
});

describe("the checks on GitHub", () => {
  it("run on Node.js 20 and 22, and keep the traces of a failure", () => {
    expect(jobOf("ci.yml", "short")?.strategy?.matrix.node).toEqual([20, 22]);
    for (const name of ["short", "full"]) {
      const uploads = jobOf("ci.yml", name)?.steps?.filter(({ uses }) =>
        uses?.startsWith("actions/upload-artifact@"),
      );
      expect(uploads?.[0]?.with?.path, name).toBe(".tmp/e2e/results");
    }
    expect(readFileSync(join(ROOT, ".nvmrc"), "utf8").trim()).toBe("20");
  });
});

describe("a release", () => {
  it("is the only thing that may prove who it is, and waits for every check", () => {
    const trusted = workflows.flatMap(({ path, workflow }) =>
      Object.entries(workflow.jobs)
        .filter(([, { permissions }]) => permissions?.["id-token"])
        .map(([name]) => `${path} ${name}`),
    );

    expect(trusted).toEqual([".github/workflows/release.yml publish"]);
    expect(jobOf("release.yml", "publish")?.needs).toBe("version");
    expect(jobOf("release.yml", "version")?.needs).toBe("ci");
    for (const { path, workflow } of workflows) {
      expect(Object.values(workflow.permissions ?? { none: "write" }), path).not.toContain("write");
    }
  });
});

describe("Changesets", () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

  it("runs through the script that lets it find the package", () => {
    expect(manifest.scripts.changeset).toBe("node scripts/changeset.mjs");
    const files = readFiles(".", [".md", ".yml"]).concat({
      path: "package.json",
      text: JSON.stringify(manifest.scripts),
    });
    const bare = files.filter(({ text }) => /(npx |exec |"|&& )changeset [a-z]/.test(text));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it("finds the package's name in every changeset", () => {
    const changesets = readFiles(".changeset", [".md"]);
    for (const { path, text } of changesets) {
      const [, head = ""] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
      expect(Object.keys(parse(head) ?? {}), path).toEqual([manifest.name]);
      expect(["patch", "minor"], path).toContain(parse(head)[manifest.name]);
    }
  });
});

describe("Dependabot", () => {
  it("holds back only packages that are here", () => {
    const { devDependencies, overrides } = JSON.parse(
      readFileSync(join(ROOT, "package.json"), "utf8"),
    );
    const examples = ["host-app", "next-app", "react-router-app"].flatMap((name) => {
      const text = readFileSync(join(ROOT, "examples", name, "package.json"), "utf8");
      const manifest = JSON.parse(text);
      return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    });
    const known = [...Object.keys({ ...devDependencies, ...overrides }), ...examples];
    const config = parse(readFileSync(join(ROOT, ".github/dependabot.yml"), "utf8"));
    const names: string[] = config.updates.flatMap(
      ({ ignore = [], groups }: { ignore?: object[]; groups: Record<string, object> }) => [
        ...ignore.map((rule) => (rule as { "dependency-name": string })["dependency-name"]),
        ...Object.values(groups).flatMap((group) => (group as { patterns: string[] }).patterns),
      ],
    );

    for (const name of names) {
      const isKnown = known.some((it) =>
        name.endsWith("*") ? it.startsWith(name.slice(0, -1)) : it === name,
      );
      expect(isKnown, name).toBe(true);
    }
  });
});
