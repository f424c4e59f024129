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

/**
 * Why the compiler skips components in built code, where JSX has become function calls: it doesn't see that a function without
 * hooks renders, and takes a ref on an element for one that's passed to a function.
 */
const LOST_WITH_JSX = /neither a component nor a hook|Cannot access refs during render/;

/** The components and hooks of the sources or of the built package, by their built file and name. */
function listComponentsAndHooks(folder: "src" | "dist") {
  return readFiles(folder, folder === "src" ? [".ts", ".tsx"] : [".js"])
    .flatMap(runReactCompiler)
    .map((result) => {
      const path = result.path.replace(/^src/, "dist").replace(/\.tsx?$/, ".js");
      // The build adds a number to a name that's already taken.
      return { ...result, key: `${path} ${result.name.replace(/\d+$/, "")}` };
    });
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

  // The app also shows a reveal without the panel, so parts of the dialogs are there. Only the panel has menus.
  it("has the row menu, which comes with the dialogs, in a file that isn't the one of the list", async () => {
    const assets = join(project.folder, "dist-production", "assets");
    const names = (await readdir(assets)).filter((name) => name.endsWith(".js"));
    const texts = await Promise.all(names.map((name) => readFile(join(assets, name), "utf8")));
    const findScripts = (text: string) => names.filter((_, index) => texts[index]?.includes(text));

    const [menu, ...copies] = findScripts("akp-menu-separator");
    expect(copies).toEqual([]);
    expect(menu).toBeDefined();
    expect(findScripts("akp-table")).not.toContain(menu);
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
      const caches = async (mode: string) =>
        (await readScripts(join(project.folder, `dist-${mode}`))).split("memo_cache_sentinel")
          .length;

      expect(compiled).toEqual(
        expect.arrayContaining(["src/main.tsx App", "src/own-list.tsx OwnList"]),
      );
      expect(await caches("compiled")).toBeGreaterThan((await caches("development")) + 50);
    });

    it("compiles all hooks of the package, and all components that it can tell in built code", async () => {
      const compiled = JSON.parse(await readFile(join(project.folder, "compiled.json"), "utf8"));
      const built = listComponentsAndHooks("dist");
      const kept = built.filter(({ skipReason }) => skipReason === null);
      const lost = built.filter(({ skipReason }) => skipReason !== null);

      // A unit test checks that the compiler skips nothing in the sources.
      expect(built.map(({ key }) => key)).toEqual(
        expect.arrayContaining(listComponentsAndHooks("src").map(({ key }) => key)),
      );
      expect(compiled).toEqual(expect.arrayContaining(kept.map(({ key }) => key)));
      expect(lost.filter(({ skipReason }) => !LOST_WITH_JSX.test(skipReason ?? ""))).toEqual([]);
      expect(lost.filter(({ name }) => name.startsWith("use"))).toEqual([]);
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
