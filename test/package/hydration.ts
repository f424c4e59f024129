import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ar } from "api-keys-panel/locales/ar";
import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import type { setUpBrowser } from "./browser-page.js";
import { copyToken, createKey } from "./create-key.js";
import type { HostProject } from "./host-project.js";

/** The server and its visitor have nothing in common that could hide a difference. */
const SERVER = { TZ: "America/New_York", LC_ALL: "en_US.UTF-8" };
const VISITOR = { timezoneId: "Asia/Tokyo", locale: "de-DE", colorScheme: "dark" } as const;

/** Whether the page still is the one that the server sent, and not one that was rendered again. */
function isTakenOver(page: Page): Promise<boolean> {
  return page.evaluate(
    () => (window as unknown as { servedNode: Element | null }).servedNode?.isConnected === true,
  );
}

/**
 * What's rendered on a server and hydrated in the browser, by both builds of React. Only one of
 * them warns.
 */
export function testHydration(
  openPage: ReturnType<typeof setUpBrowser>,
  getProject: () => HostProject,
): void {
  beforeAll(async () => {
    await getProject().runTool("vite", "build", "--ssr", "src/server.tsx", "--outDir", "server");
    await getProject().runTool("vite", "build", "--mode", "development");
  });

  describe.each(["development", "production"])("rendered on a server for %s", (mode) => {
    let folder: string;
    let serverComplaints: unknown;
    beforeAll(async () => {
      folder = join(getProject().folder, `dist-${mode}`);
      const env = { ...SERVER, NODE_ENV: mode };
      serverComplaints = JSON.parse(await getProject().runNodeIn(env, "server/server.mjs", folder));
    });
    const readMarkup = (name: string) => readFile(join(folder, `${name}.html`), "utf8");
    const open = (name: string, prepare?: (page: Page) => Promise<void>) =>
      openPage(folder, `${name}.html`, VISITOR, prepare);

    it("leaves the server's console empty", () => {
      expect(serverComplaints).toEqual([]);
    });

    it("hydrates in another time zone, language, and color scheme, and creates a key", async () => {
      expect(await readMarkup("panels")).toContain("Keys of others");
      const { page, getComplaints } = await open("panels");

      await createKey(page);

      await page.getByRole("heading", { name: "Keys of others", level: 3 }).waitFor();
      expect(await isTakenOver(page)).toBe(true);
      expect(getComplaints()).toEqual([]);
    });

    it("hydrates in Arabic on a right-to-left page, and creates a key", async () => {
      expect(await readMarkup("arabic")).toContain(ar.heading);
      const { page, getComplaints } = await open("arabic");

      await createKey(page, ar);

      expect(await isTakenOver(page)).toBe(true);
      expect(getComplaints()).toEqual([]);
    });

    it("shows a secret that was open from the start in the browser only, and copies it", async () => {
      expect(await readMarkup("reveals")).not.toContain("a-secret-of-the-host");
      const { page, getComplaints } = await open("reveals");

      await copyToken(page);

      expect(await isTakenOver(page)).toBe(true);
      expect(getComplaints()).toEqual([]);
    });

    it("hydrates if its list was loaded into a shared cache in the meantime", async () => {
      expect(await readMarkup("shared-cache")).toContain("akp-root");
      const { page, getComplaints } = await open("shared-cache", async (opened) => {
        await opened.route("**/late-panel*.js", async (route) => {
          await opened.getByRole("listitem").getByText("Staging Worker").waitFor();
          await route.continue();
        });
      });

      await createKey(page);

      expect(await isTakenOver(page)).toBe(true);
      expect(getComplaints()).toEqual([]);
    });

    it("would notice a page that isn't the same in the browser", async () => {
      const { page, getComplaints } = await open("mistaken");

      await expect.poll(getComplaints).not.toEqual([]);
      expect(await isTakenOver(page)).toBe(false);
    });
  });
}
