import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserLaunchOptions } from "../../scripts/browser.mjs";
import { keepLog } from "../e2e/support/page-log.js";
import { createKey } from "./create-key.js";
import { createHostProject, DEPENDENCY_VERSIONS, type HostProject } from "./host-project.js";

const START_MS = 30_000;

/** Starts the built app on a free port. Returns its address once it responds. */
async function startApp(project: HostProject): Promise<{ url: string; child: ChildProcess }> {
  const next = join(project.folder, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "start", "--port", "0"], {
    cwd: project.folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  // Read to its end: an app whose output no one reads would end with its next line.
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  }
  for (const end = Date.now() + START_MS; Date.now() < end; ) {
    const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
    const isUp = url && (await fetch(url).catch(() => null));
    if (isUp) return { url, child };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`The app did not answer.\n${output}`);
}

describe("an app with the defaults of create-next-app", () => {
  let project: HostProject;
  let output: string;
  let app: { url: string; child: ChildProcess };
  let browser: Browser;
  beforeAll(async () => {
    const react = "19.3.1";
    project = await createHostProject("next-app", react, {
      ...{ react, "react-dom": react, ...DEPENDENCY_VERSIONS[react], next: "16.4.6" },
      ...{ "@tailwindcss/turbopack": "4.3.3", tailwindcss: "4.3.3" },
    });
    output = await project.runTool("next", "build");
    app = await startApp(project);
    browser = await chromium.launch(browserLaunchOptions());
  });
  afterAll(async () => {
    await browser?.close();
    if (!app || app.child.exitCode !== null) return;
    app.child.kill();
    await once(app.child, "exit");
  });

  it("prerenders the page with the panel, without a boundary around it and without a warning", () => {
    expect(output).toMatch(/○ \/keys/);
    expect(output).not.toMatch(/warn|error/i);
  });

  it("makes an adapter's errors in a route handler", async () => {
    const response = await fetch(`${app.url}/api/keys`);

    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ isKnown: true, code: "forbidden" });
  });

  it("creates a key, and leaves the console empty", async () => {
    const context = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    const log = await keepLog(page);
    await page.goto(`${app.url}/keys`);

    await createKey(page);

    expect(log.entries).toEqual([]);
  });
});
