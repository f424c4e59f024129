import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readFiles } from "../architecture/files.js";
import { runReactCompiler } from "../architecture/react-compiler.js";
import { setUpBrowser } from "./browser-page.js";
import { copyToken, createKey } from "./create-key.js";
import {
  createHostProject,
  DEPENDENCY_VERSIONS,
  type HostProject,
  reactsFor,
  repoVersions,
} from "./host-project.js";
import { testHydration } from "./hydration.js";

const openPage = setUpBrowser();

/** Everything that was built for the browser to run, as one text. */
async function readScripts(folder: string): Promise<string> {
  const assets = join(folder, "assets");
  const names = (await readdir(assets)).filter((name) => name.endsWith(".js"));
  return (await Promise.all(names.map((name) => readFile(join(assets, name), "utf8")))).join("");
}

describe.each(reactsFor("Vite"))("an app built by Vite with React %s", (react) => {
  let project: HostProject;
  beforeAll(async () => {
    project = await createHostProject("vite-app", react, {
      ...{ react, "react-dom": react, ...DEPENDENCY_VERSIONS[react] },
      ...(react === "18.2.0" && { "react-compiler-runtime": "1.0.0" }),
      ...(await repoVersions(
        ...["vite", "@vitejs/plugin-react", "@babel/core", "babel-plugin-react-compiler"],
      )),
    });
    await project.runTool("vite", "build");
  });

  it("shares the host's copies of what the package depends on", () => {
    const own = join(project.folder, "node_modules", "api-keys-panel", "node_modules");

    expect(existsSync(own)).toBe(false);
  });

  it("shows the panel and creates a key, under a strict content policy", async () => {
    const { page, getComplaints } = await openPage(join(project.folder, "dist-production"));

    await createKey(page);

    expect(await page.evaluate(() => document.documentElement.dataset.react)).toBe(react);
    expect(getComplaints()).toEqual([]);
    expect(existsSync(join(project.folder, "node_modules", "msw"))).toBe(false);
  });

  testHydration(openPage, () => project);

  describe("compiled by the React Compiler, the package included", () => {
    let folder: string;
    beforeAll(async () => {
      folder = join(project.folder, "dist-compiled");
      await project.runTool("vite", "build", "--mode", "compiled");
    });

    it("keeps what functions of the host and of the package have rendered", async () => {
      const compiled = JSON.parse(await readFile(join(project.folder, "compiled.json"), "utf8"));
      // A unit test checks that this is every component and hook of the sources.
      const inPackage = readFiles("src", [".ts", ".tsx"])
        .flatMap(runReactCompiler)
        .filter(({ skipReason }) => skipReason === null)
        .map(({ path, name }) => `${path.replace(/^src/, "dist").replace(/tsx?$/, "js")} ${name}`);
      expect(inPackage.length).toBeGreaterThan(100);
      const caches = async (mode: string) =>
        (await readScripts(join(project.folder, `dist-${mode}`))).split("memo_cache_sentinel")
          .length;

      expect(compiled).toEqual(
        expect.arrayContaining(["src/main.tsx App", "src/own-list.tsx OwnList", ...inPackage]),
      );
      expect(await caches("compiled")).toBeGreaterThan((await caches("development")) + 50);
    });

    it("creates keys with the panel and with the host's own list, and leaves the console empty", async () => {
      const { page, getComplaints } = await openPage(folder);
      const route = page.getByRole("status", { name: "Route" });

      await createKey(page);
      await expect.poll(() => route.textContent()).toBe("free");
      const names = page.getByRole("list", { name: "Keys by name" });
      await names.getByText("CRM Sync").waitFor();

      await page.getByLabel("Next key").fill("Nightly Export");
      await page.getByRole("button", { name: "Add" }).click();
      await copyToken(page);
      await names.getByText("Nightly Export").waitFor();
      await page.getByRole("rowheader", { name: "Nightly Export" }).waitFor();
      expect(getComplaints()).toEqual([]);
    });
  });
});
