import { act, cleanup } from "@testing-library/react";
import { discardUnclaimedTokens } from "api-keys-panel";
import fc from "fast-check";
import { expect, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { currentLane } from "../../scripts/test/lanes.mjs";
import { type Lack, takeAway } from "../support/hostile-browser.js";
import { Page, WORKSPACES, type WorkspaceId } from "./page.js";
import { createServer, type Issued, type Server } from "./server.js";
import { carryOut, type Step, steps } from "./steps.js";
import { lacks, oddIds, type Traits, traits } from "./traits.js";
import { withoutStacks } from "./without-stacks.js";

/** How long a token can wait without a panel, in milliseconds. */
const CUSTODY_MS = 120_000;
const workspaceIds = Object.keys(WORKSPACES) as WorkspaceId[];
let lastRun = 0;

/** The kinds of successful events, of changes, and of questions that walks have reached. */
export const heard = new Set<string>();

/** What the model knows about a run that the server and the page don't. */
class Model {
  /** Tokens that were in the field of a reveal. */
  readonly shown = new Set<string>();
  /** How long each workspace has been without a panel, in milliseconds. */
  readonly awayMs = { acme: 0, globex: 0 };
  /** Workspaces whose tokens may have been wiped. */
  readonly mayHaveLost = new Set<string>();

  constructor(
    readonly page: Page,
    readonly server: Server,
  ) {}

  /** Records the page after a step, and checks what must always be true. */
  check(): void {
    const { page, server } = this;
    const field = page.tokenField;
    if (field && field.value !== "") {
      const issued = server.issued.find(({ token }) => token === field.value);
      if (!issued) throw new Error(`The field shows ${field.value}, which nobody has issued.`);
      this.shown.add(issued.token);
      const text = page.dialog?.textContent ?? "";
      expect(text, "the reveal names the key").toContain(issued.name);
      const isHere = [...page.panels.values()].some(
        (panel) => panel.workspaceId === issued.workspaceId,
      );
      const name = WORKSPACES[issued.workspaceId as WorkspaceId];
      if (!isHere) expect(text, "the reveal names the other workspace").toContain(name);
    }
    for (const [slot, { workspaceId }] of page.panels) {
      const odd = oddIds(workspaceId);
      const isOurs = (id: string) => id.startsWith(`${workspaceId}-`) || odd.includes(id);
      const strange = page.rowIds(slot).filter((id) => !isOurs(id));
      expect(strange, "rows of another workspace").toEqual([]);
    }
    expect(page.falselyDeleted, "called deleted while they work and are listed").toEqual([]);
    const openings = new Map<string, Set<string>>();
    for (const { opening, workspaceId, token } of server.issued) {
      const key = `${opening} ${workspaceId}`;
      openings.set(key, (openings.get(key) ?? new Set()).add(token));
    }
    for (const tokens of openings.values()) {
      expect([...tokens], "tokens of one intent").toHaveLength(1);
    }
  }

  passed(ms: number): void {
    for (const workspaceId of workspaceIds) {
      const isShown = [...this.page.panels.values()].some(
        (panel) => panel.workspaceId === workspaceId,
      );
      this.awayMs[workspaceId] = isShown ? 0 : this.awayMs[workspaceId] + ms;
      if (this.awayMs[workspaceId] >= CUSTODY_MS) this.mayHaveLost.add(workspaceId);
    }
  }

  isClaimed({ apiKeyId }: Issued): boolean {
    return this.page.events.some(
      (event) =>
        (event.type === "token_copied" || event.type === "token_given_up") &&
        event.apiKey.id === apiKeyId,
    );
  }
}

/** Leaves whatever is open the way a user would. */
async function leaveAll(model: Model): Promise<void> {
  const { page, server } = model;
  server.release("all");
  await page.pass(50);
  for (let turn = 0; turn < 40; turn += 1) {
    model.check();
    if (!page.dialog) return;
    const isLeft =
      page.press(words.leaveGo) ||
      page.press(words.giveUp) ||
      page.press(words.cancel) ||
      page.press(words.done) ||
      page.press(words.bulkStop) ||
      page.press(words.close);
    // Nothing to press: wait for the response.
    if (!isLeft) page.escape();
    await page.pass(isLeft ? 20 : 31_000);
    server.release("all");
  }
  throw new Error(`A dialog cannot be left: ${page.dialog?.textContent}`);
}

async function finish(model: Model): Promise<void> {
  const { page, server } = model;
  server.plan("list", "none");
  server.plan("write", "none");
  server.lag(0);
  page.unmount(1);
  page.mount(0, "acme");
  page.show(0, { access: "write" });
  await leaveAll(model);
  for (const workspaceId of workspaceIds) {
    page.show(0, { workspaceId });
    await page.pass(50);
    await leaveAll(model);
    const ids = [...server.listedIdsOf(workspaceId)].sort();
    const isDisabled = (text = "") => text.includes(words.statusDisabled);
    const isShown = () => {
      const texts = page.rowTexts(0);
      const areRight = server.apiKeysOf(workspaceId).every(({ id, name, enabled }) => {
        const text = texts.get(id);
        return text?.includes(name) && isDisabled(text) === (enabled === false);
      });
      return areRight && String([...texts.keys()].sort()) === String(ids);
    };
    // Failed reads wait a little before they're retried, a tab doesn't reload each time the user
    // comes back, and a name that the server stored unchanged looks like a lagging list for five
    // minutes.
    for (const ms of [10_000, 20_000, 20_000, 20_000, 310_000, 20_000]) {
      page.lookAgain();
      await page.pass(ms);
      model.passed(ms);
      await leaveAll(model);
      if (isShown()) break;
    }
    expect([...page.rowIds(0)].sort(), "the list converges").toEqual(ids);
    const texts = page.rowTexts(0);
    for (const { id, name, enabled } of server.apiKeysOf(workspaceId)) {
      expect(texts.get(id), "the names converge").toContain(name);
      expect(isDisabled(texts.get(id)), "what is disabled converges").toBe(enabled === false);
    }
    expect([...texts.values()].join(), "what is past is not to come").not.toMatch(
      /\bin \d+ (second|minute|hour)/,
    );
    for (const issued of server.issued) {
      if (issued.workspaceId !== workspaceId || !issued.isAnswered) continue;
      if (model.shown.has(issued.token) && model.isClaimed(issued)) continue;
      const row = page.row(issued.apiKeyId);
      const isSaid = row === null || row.textContent?.includes(words.statusTokenNotCopied);
      const isLost = model.mayHaveLost.has(workspaceId) && isSaid;
      if (!isLost) throw new Error(`The token of ${issued.name} (${issued.apiKeyId}) was lost.`);
    }
  }
}

/**
 * What time moves in a walk. Not the date formats, which read no clock here and are slow to mock.
 */
const FAKED = [
  ...(["setTimeout", "clearTimeout", "setInterval", "clearInterval"] as const),
  ...(["setImmediate", "clearImmediate", "requestAnimationFrame", "cancelAnimationFrame"] as const),
  ...(["Date", "performance"] as const),
];

/** Starts the time of walks. */
export function startTime(): void {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 20), toFake: [...FAKED] });
}

/** Makes one walk. Throws if something isn't as it has to be. */
export async function walk(
  path: readonly Step[],
  options: {
    readonly isStrict: boolean;
    readonly isSound?: boolean;
    readonly traits?: Traits;
    /** What the browser lacks. */
    readonly lacks?: readonly Lack[];
    readonly onStep?: () => void;
  },
) {
  lastRun += 1;
  const server = createServer(`walk-${lastRun}`, options.isSound ?? true, options.traits);
  const page = new Page(server, options.isStrict);
  const model = new Model(page, server);
  const complaints: string[] = [];
  const spy = vi.spyOn(console, "error").mockImplementation((...args) => {
    const text = args.map(String).join(" ");
    // A backend's oddities are reported to its developers, without what it sent.
    if (!text.startsWith("ApiKeysPanel: ") || text.includes("lp_live_")) {
      complaints.push(text.slice(0, 300));
    }
  });
  const giveBack = takeAway(options.lacks ?? []);
  try {
    page.mount(0, "acme");
    await page.pass(20);
    for (const step of path) {
      await act(() => carryOut(step, page, server));
      await page.pass(20);
      options.onStep?.();
      model.passed((step.do === "pass" ? step.ms : 0) + 20);
      model.check();
    }
    await finish(model);
    for (const { type } of page.events) heard.add(type);
    for (const kind of [...server.changed, ...page.asked]) heard.add(kind);
    expect(complaints, "console").toEqual([]);
  } finally {
    server.release("all");
    cleanup();
    discardUnclaimedTokens();
    await vi.advanceTimersByTimeAsync(50);
    vi.clearAllTimers();
    spy.mockRestore();
    giveBack();
  }
}

/** How many files of walks there are. */
const FILES = 4;
/** For all walks of a file, however many, in milliseconds. */
export const LIMIT_MS = 24 * 60 * 60 * 1000;

/** A number from the environment in place of the default. */
function fromEnvironment(name: string, usual: number): number {
  const value = process.env[name];
  if (value === undefined || value === "") return usual;
  if (!/^-?\d+$/.test(value)) throw new Error(`${name} is "${value}". Set it to a whole number.`);
  return Number(value);
}

/**
 * Makes many walks, and prints the seed that repeats them.
 *
 * `WALK_RUNS` and `WALK_SEED` in the environment set how many and which; each file adds its number
 * to the seed.
 */
export async function walkMany(file: number, options: { readonly isStrict: boolean }) {
  const runs = fromEnvironment("WALK_RUNS", Math.ceil(currentLane().walks / FILES));
  const seed = fromEnvironment("WALK_SEED", 2026) + file;
  startTime();
  let stepCount = 0;
  const property = fc.asyncProperty(steps, traits, lacks, async (path, of, lacking) => {
    stepCount += path.length;
    await walk(path, { ...options, traits: of, lacks: lacking });
  });
  await withoutStacks(() => fc.assert(property, { seed, numRuns: runs }));
  console.info(`random walks: ${runs} runs, ${stepCount} steps, seed ${seed}: nothing found`);
}
