import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createHostProject, type HostProject, repoVersions } from "./host-project.js";

/** The host's copies of TanStack Query under separate names, so that none is the package's copy. */
const COPIES = { "query-first": "5.0.5", "query-middle": "5.90.21" };

/** What `fixtures/query-clients/show-panels.mjs` prints. */
interface Findings {
  readonly found: Readonly<
    Record<string, { names: readonly string[]; keys: readonly string[]; callsAtFirstRows: number }>
  >;
  readonly lines: readonly string[];
}

async function readVersion(project: HostProject, name: string): Promise<string> {
  const manifest = join(project.folder, "node_modules", name, "package.json");
  return JSON.parse(await readFile(manifest, "utf8")).version;
}

describe("a host whose query client has another version than the package's", () => {
  let project: HostProject;
  beforeAll(async () => {
    project = await createHostProject("query-clients", "copies", {
      ...Object.fromEntries(
        Object.entries(COPIES).map(([name, version]) => [
          name,
          `npm:@tanstack/react-query@${version}`,
        ]),
      ),
      // The oldest copy wants React 18.
      ...{ react: "18.2.0", "react-dom": "18.2.0" },
      ...{ "@types/react": "18.3.8", "@types/react-dom": "18.3.7" },
      ...(await repoVersions(
        ...["@testing-library/dom", "@testing-library/react", "@testing-library/user-event"],
        ...["jsdom", "typescript"],
      )),
    });
  });

  it("has separate copies", async () => {
    const ours = await readVersion(project, "@tanstack/react-query");
    for (const [name, version] of Object.entries(COPIES)) {
      expect(await readVersion(project, name)).toBe(version);
      expect(ours).not.toBe(version);
    }
  });

  it("sees its keys and creates one, next to the host's own queries, and at most learns that the cache isn't shared", async () => {
    const copies = Object.keys(COPIES);
    const { found, lines }: Findings = JSON.parse(
      await project.runNode("show-panels.mjs", ...copies),
    );

    expect(Object.keys(found)).toEqual(copies);
    for (const { names, keys } of Object.values(found)) {
      expect(names).toEqual(["CRM Sync", "Staging Worker"]);
      expect(keys).toEqual(expect.arrayContaining(["host", "api-keys-panel"]));
    }
    for (const line of lines) expect(line).toMatch(/`queryClient`.*@tanstack\/react-query/);
    // Without its own request, the panel shows what the host has prefetched into the shared cache.
    const isShared = Object.values(found).every(({ callsAtFirstRows }) => callsAtFirstRows === 1);
    expect(lines).toHaveLength(isShared ? 0 : 1);
  });

  it("passes it without a cast", async () => {
    const options = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--jsx", "react-jsx"];
    const modules = ["--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022"];

    expect(await project.runTool("tsc", ...options, ...modules, "consumer.tsx")).toBe("");
  });
});
