import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { type ServerProcess, startServer } from "../e2e/support/server-process.js";
import { startFirefox } from "./support/firefox.js";
import { type Person, personAt } from "./support/person.js";
import { startWebKit } from "./support/webkit.js";

const FOLDER = join(import.meta.dirname, "..", "..", ".tmp", "browsers");

async function statusOf(server: ServerProcess, token: string): Promise<number> {
  const headers = { Authorization: `Bearer ${token}` };
  return (await fetch(`${server.url}/v1/me`, { headers })).status;
}

describe.each([
  ["Firefox", startFirefox],
  ["WebKit", startWebKit],
])("in %s", (_, start) => {
  let server: ServerProcess;
  let person: Person;
  let data = "";
  let token = "";

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    data = mkdtempSync(join(FOLDER, "data-"));
    server = await startServer(data, 0);
    person = personAt(await start());
    await person.open(`${server.url}/acme/settings/developer-keys`);
  });
  afterAll(async () => {
    await person?.driver.close();
    await server?.end("SIGTERM");
    rmSync(data, { recursive: true, force: true });
  });

  it("a new key's token is copied by the button, and the API accepts what is pasted", async () => {
    await person.seesRows((names) => names.length === 5);
    await person.click(controls.createButton);
    await person.hasFocusOn(controls.nameField);
    await person.driver.type("Nightly Export");
    await person.driver.press("Enter");
    await person.sees(controls.revealDialog);
    await person.hasFocusOn(controls.copy);
    await person.click(controls.copy);
    await person.reads(words.copied);
    await person.click(controls.done);
    await person.seesRows((names) => names[0] === "Nightly Export");
    token = await person.paste();
    expect(await statusOf(server, token)).toBe(200);
  });

  it("Escape doesn't lose an uncopied token", async () => {
    await person.click(controls.createButton);
    await person.hasFocusOn(controls.nameField);
    await person.driver.type("Kept");
    await person.driver.press("Enter");
    await person.hasFocusOn(controls.copy);
    await person.driver.press("Escape");
    await person.reads(words.leaveTitle);
    await person.sees(controls.revealDialog);
    await person.driver.press("Escape");
    await person.sees(controls.revealDialog);
    await person.click(controls.copy);
    await person.reads(words.copied);
    await person.click(controls.done);
    await person.seesNot(controls.revealDialog);
    expect(await statusOf(server, await person.paste())).toBe(200);
  });

  it("a key is renamed from its menu by keyboard, and the focus returns", async () => {
    await person.click(controls.menuButton("Nightly Export"));
    await person.sees(controls.edit);
    await person.driver.press("ArrowDown");
    await person.click(controls.edit);
    await person.hasFocusOn(controls.nameField);
    await person.driver.shortcut("a");
    await person.driver.type("Nightly Import");
    await person.driver.press("Enter");
    await person.seesNot(controls.editDialog);
    await person.hasFocusOn(controls.menuButton("Nightly Import"));
  });

  it("a search finds the key, and deleting it ends the token", async () => {
    await person.click(controls.search);
    await person.driver.type("nightly im");
    await person.seesRows((names) => names.length === 1 && names[0] === "Nightly Import");
    await person.click(controls.menuButton("Nightly Import"));
    await person.click(controls.delete);
    await person.hasFocusOn(controls.cancel);
    await person.click(controls.deleteConfirm);
    await person.seesNot(controls.deleteDialog("Nightly Import"));
    expect(await statusOf(server, token)).toBe(401);
  });

  it("nothing is wider than a narrow window, and nothing went wrong along the way", async () => {
    await person.driver.setWidth(360);
    await expect.poll(() => person.ask("overflow")).toBe(0);
    expect(await person.ask("faults")).toEqual([]);
  });
});
