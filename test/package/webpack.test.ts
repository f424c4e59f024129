import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { de } from "api-keys-panel/locales/de";
import { ja } from "api-keys-panel/locales/ja";
import { beforeAll, describe, expect, it } from "vitest";
import { setUpBrowser } from "./browser-page.js";
import { createKey } from "./create-key.js";
import { createHostProject, type HostProject, OTHER_COPIES, reactsFor } from "./host-project.js";

const openPage = setUpBrowser();

/** A class that only dialogs have. */
const DIALOG_CLASS = "akp-dialog-header";

describe.each(reactsFor("webpack"))("an app built by webpack with React %s", (react) => {
  let project: HostProject;
  let output: string;
  beforeAll(async () => {
    project = await createHostProject("webpack-app", react, {
      ...{ react, "react-dom": react, webpack: "5.112.2", "webpack-cli": "6.0.1" },
      ...(react === "18.2.0" && OTHER_COPIES),
      ...{ "css-loader": "7.1.5", "mini-css-extract-plugin": "2.10.2", "esbuild-loader": "4.5.0" },
    });
    output = await project.runTool("webpack");
  });

  /** The scripts that contain a text. */
  async function findScripts(text: string): Promise<string[]> {
    const folder = join(project.folder, "dist");
    const scripts = (await readdir(folder)).filter((name) => name.endsWith(".js"));
    const contents = await Promise.all(scripts.map((name) => readFile(join(folder, name), "utf8")));
    return scripts.filter((_name, index) => contents[index]?.includes(text));
  }

  it("has a second copy of what the package uses only if its own is out of range", () => {
    const versionIn = (folder: string, name: string) => {
      const manifest = join(folder, "node_modules", name, "package.json");
      return existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).version : undefined;
    };
    const guest = join(project.folder, "node_modules", "api-keys-panel");
    const hasOthers = react === "18.2.0";

    for (const [name, version] of Object.entries(OTHER_COPIES)) {
      const own = versionIn(project.folder, name);
      if (hasOthers) expect(own).toBe(version);
      expect(versionIn(guest, name) !== undefined, name).toBe(hasOthers);
    }
  });

  it("is built without a warning", () => {
    expect(output).toContain("compiled successfully");
    expect(output).not.toMatch(/warning/i);
  });

  it("loads only the one language that it needs, and creates a key, under a strict content policy", async () => {
    const loaded: string[] = [];
    const { page, getComplaints } = await openPage(project.folder, "", {}, async (page) => {
      page.on("request", (request) => loaded.push(request.url().split("/").at(-1) as string));
    });

    await createKey(page, de);

    const [german, ...more] = await findScripts(de.revealTitle);
    const [japanese] = await findScripts(ja.revealTitle);
    expect(more).toEqual([]);
    expect(german).toMatch(/^chunk-/);
    expect(loaded).toContain(german);
    expect(japanese).toMatch(/^chunk-/);
    expect(loaded).not.toContain(japanese);
    // The panel's English for dialogs comes with the dialogs.
    const [dialogs, ...copies] = await findScripts(DIALOG_CLASS);
    const withWords = await findScripts("createUnansweredCheck:");
    expect(copies).toEqual([]);
    expect(dialogs).toMatch(/^chunk-/);
    expect(withWords.filter((name) => loaded.includes(name)).sort()).toEqual(
      [german, dialogs].sort(),
    );
    expect(await page.evaluate(() => document.documentElement.dataset.react)).toBe(react);
    expect(getComplaints()).toEqual([]);
  });
});
