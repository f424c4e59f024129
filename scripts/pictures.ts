/**
 * Takes screenshots of the panel in typical host pages, for people to review. Run a build first,
 * then `npm run pictures`; the pictures go to `.tmp/pictures`. To take only some, pass a name or a
 * part of one: `npm run pictures -- navy`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { PNG } from "pngjs";
import { type HostPageOptions, openHostPage } from "../test/e2e/support/host-page/serve.js";
import { browserLaunchOptions } from "./browser.mjs";

const FOLDER = join(import.meta.dirname, "..", ".tmp", "pictures");

interface Scene {
  readonly rules?: string;
  readonly system?: "light" | "dark";
  readonly query?: HostPageOptions["query"];
  readonly size?: { readonly width: number; readonly height: number };
}

const MEDIA =
  "body { background: #fff } @media (prefers-color-scheme: dark) { body { background: #111827 } }";
const CLASS = "body { background: #fff } .dark body { background: #111827 }";
const NARROW = { size: { width: 320, height: 700 }, query: { width: "288" } };

const SCENES: Readonly<Record<string, Scene>> = {
  light: {},
  "light page on a dark system": { system: "dark" },
  dark: { rules: "body { background: #101114; color: #f1f1f4 }" },
  "dark without a mark": { rules: "html { background: #18181b }" },
  "Tailwind media, dark": { rules: MEDIA, system: "dark" },
  "Tailwind class, dark": { rules: CLASS, query: { mark: ".dark" } },
  "page of 0a0a0a": { rules: "body { background: #0a0a0a; color: #ededed }" },
  "page of fafafa": { rules: "body { background: #fafafa; color: #171717 }" },
  "light blue card": { rules: "main { background: #dbeafe; color: #1e3a8a }" },
  "beige card": { rules: "main { background: #f5f0e1; color: #3f2d1c }" },
  "navy card": { rules: "main { background: #1e3a8a; color: #fff }" },
  "slate card": {
    rules: "body { background: #0f172a } main { background: #1e293b; color: #e2e8f0 }",
  },
  "an accent and a surface of the host's": {
    rules: "main { --akp-accent: #0f766e; --akp-surface: #f0fdfa }",
  },
  "narrow, light": NARROW,
  "narrow, dark": { ...NARROW, rules: "body { background: #0a0a0a; color: #ededed }" },
  "right to left": { query: { locale: "ar" } },
};

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  list: async () => {},
  menu: (page) => page.locator(".akp-menu-trigger").first().click(),
  create: async (page) => {
    await page.locator(".akp-header .akp-button").click();
    await page.keyboard.press("Enter");
  },
  reveal: async (page) => {
    await page.locator(".akp-header .akp-button").click();
    await page.keyboard.type("Nightly Export");
    await page.keyboard.press("Enter");
    await page.locator(".akp-token").waitFor();
    await page.keyboard.press("Escape");
  },
};

async function takePicture(browser: Browser, scene: Scene, open: (page: Page) => Promise<void>) {
  const { rules = "", system = "light", query, size = { width: 960, height: 520 } } = scene;
  const page = await browser.newPage({
    viewport: size,
    colorScheme: system,
    reducedMotion: "reduce",
  });
  await openHostPage(page, {
    css: "Tailwind 4 preflight",
    rules: `main { min-height: 100vh } ${rules}`,
    query: { alone: "", rich: "", theme: "host", top: "24", width: "900", ...query },
  });
  await page.locator(".akp-name").first().waitFor();
  await open(page);
  await page.mouse.move(1, 1);
  await page.waitForTimeout(100);
  const picture = PNG.sync.read(await page.screenshot({ animations: "disabled" }));
  await page.close();
  return picture;
}

/** All in one, two in a row. */
function joinPictures(pictures: readonly PNG[]): Buffer {
  const { width = 0, height = 0 } = pictures[0] ?? {};
  const columns = width < 500 ? 4 : 2;
  const rows = Math.ceil(pictures.length / columns);
  const sheet = new PNG({ width: width * columns, height: height * rows });
  pictures.forEach((picture, index) => {
    const [x, y] = [(index % columns) * width, Math.floor(index / columns) * height];
    PNG.bitblt(picture, sheet, 0, 0, width, height, x, y);
  });
  return PNG.sync.write(sheet);
}

const wanted = process.argv[2] ?? "";
const browser = await chromium.launch(browserLaunchOptions());
await mkdir(FOLDER, { recursive: true });
for (const [name, scene] of Object.entries(SCENES)) {
  if (!name.includes(wanted)) continue;
  const pictures: PNG[] = [];
  for (const open of Object.values(STATES)) pictures.push(await takePicture(browser, scene, open));
  await writeFile(join(FOLDER, `${name}.png`), joinPictures(pictures));
  console.log(name);
}
await browser.close();
