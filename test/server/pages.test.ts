// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createPages } from "../../examples/host-app/server/routes/pages.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "host-app-pages-"));
  await mkdir(path.join(folder, "dist", "assets"), { recursive: true });
  await writeFile(path.join(folder, "outside.txt"), "outside");
  await writeFile(path.join(folder, "dist", "index.html"), "<title>The page</title>");
  await writeFile(path.join(folder, "dist", "assets", "index-1234.js"), "export {};");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function get(address: string, from = path.join(folder, "dist")) {
  const app = createPages(from);
  app.onError((error) => new Response(error.message, { status: 404 }));
  const response = await app.request(address);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

it("every page of the app is one file, which is requested again each time", async () => {
  for (const address of ["/", "/acme", "/acme/settings/developer-keys"]) {
    const { status, headers, text } = await get(address);
    expect([status, text]).toEqual([200, "<title>The page</title>"]);
    expect(headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(headers.get("Cache-Control")).toBe("no-cache");
  }
});

it("a file with its content's hash in its name is cached forever", async () => {
  const { status, headers } = await get("/assets/index-1234.js");
  expect(status).toBe(200);
  expect(headers.get("Content-Type")).toMatch(/javascript/);
  expect(headers.get("Cache-Control")).toContain("immutable");
});

it("a missing file doesn't return the page", async () => {
  expect((await get("/assets/index-0000.js")).status).toBe(404);
});

it("nothing outside of the folder can be read", async () => {
  for (const address of ["/../outside.txt", "/%2e%2e/outside.txt", "/..%2foutside.txt"]) {
    expect((await get(address)).text).not.toBe("outside");
  }
});

it("without a built front end it says how to build one", async () => {
  const { status, text } = await get("/", path.join(folder, "nowhere"));
  expect(status).toBe(503);
  expect(text).toContain("npm run build -w host-app");
});
