import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { browserLaunchOptions } from "../../scripts/browser.mjs";
import { createHostProject, REACT_VERSIONS, repoVersions } from "./host-project.js";
import { serveFolder } from "./static-server.js";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(browserLaunchOptions());
});
afterAll(() => browser.close());

/** Opens a page and keeps what it complains of. */
async function openPage(url: string) {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Chromium has a hint for every password field outside of a form, on a level that it does not show.
    if (String(message.type()) !== "verbose") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, complaints };
}

describe.each(REACT_VERSIONS)("an app built by Vite with React %s", (react) => {
  it("shows the panel and creates a key, under a strict content policy", async () => {
    const project = await createHostProject("vite-app", react, {
      ...{ react, "react-dom": react },
      ...(await repoVersions("vite", "@vitejs/plugin-react")),
    });
    await project.runTool("vite", "build");
    const server = await serveFolder(join(project.folder, "dist"));
    onTestFinished(server.close);
    const { page, complaints } = await openPage(server.url);

    await page.getByRole("heading", { name: "API Keys" }).waitFor();
    await page.getByRole("rowheader", { name: "Staging Worker" }).waitFor();
    await page.getByRole("button", { name: "API Key", exact: true }).click();
    const create = page.getByRole("dialog", { name: "Create API key" });
    await create.getByLabel("Name", { exact: true }).fill("CRM Sync");
    await create.getByRole("button", { name: "Create", exact: true }).click();
    const reveal = page.getByRole("dialog", { name: "Copy your token" });
    const token = await reveal.getByLabel("Token", { exact: true }).inputValue();
    await reveal.getByRole("button", { name: "Copy", exact: true }).click();
    await reveal.getByRole("button", { name: "Done" }).click();
    await page.getByRole("rowheader", { name: "CRM Sync" }).waitFor();

    expect(token.length).toBeGreaterThanOrEqual(20);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
    expect(await page.evaluate(() => document.documentElement.dataset.react)).toBe(react);
    expect(complaints).toEqual([]);
    expect(existsSync(join(project.folder, "node_modules", "msw"))).toBe(false);
  });
});
