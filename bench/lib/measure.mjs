import { setTimeout as sleep } from "node:timers/promises";
import { readScript, TRACE_CATEGORIES } from "./trace.mjs";

/** What can be measured, in the order in which it happens on a page. */
export const STEPS = ["mount", "memory", "search", "sort", "menu", "create", "scroll"];

/** How long anything may take. In milliseconds. */
const TIMEOUT_MS = 30_000;
const MOUNT_TIMEOUT_MS = 60_000;
/** How long a person takes from pointing at something to pressing it. In milliseconds. */
const POINTING_MS = 120;
/** The page has settled when it's nearly idle twice as long. In milliseconds. */
const SETTLE_MS = 60;
/** How long a person takes from one letter to the next. In milliseconds. */
const TYPING_MS = 60;
const SCROLL_STEPS = 60;
/** At the pace of a wheel that turns fast; and from top to end, as when the scroll bar is dragged. */
const SCROLLS = { wheel: 100, drag: null };
const LONG_FRAME_MS = 33.4;

const SORTS = [
  { label: "Name", field: "name" },
  { label: "Name", field: "name" },
  { label: "Created", field: "createdAt" },
  { label: "Last used", field: "lastUsedAt" },
  { label: "Expires", field: "expiresAt" },
  { label: "Created", field: "createdAt" },
];

/** Everything that one page of a subject yields, as lists of samples by the name of the metric. */
export async function measurePage(browser, address, { subject, count, steps, profiler }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    const problems = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(address, { waitUntil: "load" });
    await page.waitForFunction(() => window.bench !== undefined);
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    const visit = new Visit(browser, page, session, { subject, count, profiler });
    await visit.run(steps);
    if (problems.length > 0) visit.note(`errors on the page: ${[...new Set(problems)].join("; ")}`);
    return { samples: visit.samples, notes: visit.notes };
  } finally {
    await context.close();
  }
}

class Visit {
  samples = {};
  spans = [];
  notes = [];

  constructor(browser, page, session, { subject, count, profiler }) {
    this.browser = browser;
    this.page = page;
    this.session = session;
    this.subject = subject;
    this.count = count;
    this.profiler = profiler;
  }

  add(metric, value) {
    this.samples[metric] ??= [];
    this.samples[metric].push(value);
  }

  note(text) {
    this.notes.push(text);
  }

  call(method, ...args) {
    return this.page.evaluate(([name, given]) => window.bench[name](...given), [method, args]);
  }

  async metrics() {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  async heap() {
    await this.session.send("HeapProfiler.collectGarbage");
    await this.session.send("HeapProfiler.collectGarbage");
    return (await this.session.send("Runtime.getHeapUsage")).usedSize;
  }

  /** Waits until the page has next to nothing to do for a while. */
  async settle(mostMs = 20_000) {
    const end = performance.now() + mostMs;
    let quiet = 0;
    let before = (await this.metrics()).TaskDuration;
    while (quiet < 2 && performance.now() < end) {
      await sleep(SETTLE_MS);
      const after = (await this.metrics()).TaskDuration;
      quiet = after - before < 0.1 * (SETTLE_MS / 1000) ? quiet + 1 : 0;
      before = after;
    }
  }

  /** Adds how long something took to be painted. `act` returns from when to when. */
  async timed(metric, act) {
    const profile = await this.profiler?.start(this.session, metric);
    const span = await act();
    await profile?.stop();
    this.add(`${metric}Ms`, span === null ? null : span.to - span.from);
    if (span !== null) this.spans.push({ metric, ...span });
    return span;
  }

  /** Adds how much of each time was script. */
  async readTrace(buffer) {
    const sumScript = readScript(buffer);
    for (const { metric, from, to } of this.spans)
      this.add(`${metric}ScriptMs`, sumScript(from, to));
  }

  async run(steps) {
    await this.call("prepare", this.count);
    await this.settle(3_000);
    const base = {
      heap: await this.heap(),
      elements: await this.call("elements"),
      ...(await this.metrics()),
    };
    await this.browser.startTracing(this.page, { categories: TRACE_CATEGORIES });
    await this.call("mark");
    try {
      await this.measure(steps, base);
    } finally {
      await this.readTrace(await this.browser.stopTracing());
    }
    if (steps.includes("scroll")) await this.scroll();
  }

  async measure(steps, base) {
    const mounted = await this.timed("mount", () => this.call("mount", MOUNT_TIMEOUT_MS));
    if (mounted === null) {
      this.note(`no rows within ${MOUNT_TIMEOUT_MS / 1000} s`);
      return;
    }
    const whole = await this.call("whole", TIMEOUT_MS);
    this.add("wholeMs", whole && whole.to - whole.from);
    await this.settle();
    for (const step of ["memory", "search", "sort", "menu", "create"]) {
      if (steps.includes(step)) await this[step](base);
    }
  }

  async memory(base) {
    this.add("heapMb", ((await this.heap()) - base.heap) / 1e6);
    this.add("elements", (await this.call("elements")) - base.elements);
    this.add("listeners", (await this.metrics()).JSEventListeners - base.JSEventListeners);
  }

  async pointAt({ x, y }) {
    await this.page.mouse.move(x, y);
    await sleep(POINTING_MS);
  }

  /** Presses and releases without a round trip in between. */
  async press({ x, y }) {
    const event = { x, y, button: "left", clickCount: 1 };
    await Promise.all([
      this.session.send("Input.dispatchMouseEvent", { ...event, type: "mousePressed", buttons: 1 }),
      this.session.send("Input.dispatchMouseEvent", { ...event, type: "mouseReleased" }),
    ]);
  }

  async type(letter) {
    const isDigit = /\d/.test(letter);
    const code =
      letter === " " ? "Space" : isDigit ? `Digit${letter}` : `Key${letter.toUpperCase()}`;
    const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0);
    const event = { key: letter, code, windowsVirtualKeyCode };
    await Promise.all([
      this.session.send("Input.dispatchKeyEvent", { ...event, type: "keyDown", text: letter }),
      this.session.send("Input.dispatchKeyEvent", { ...event, type: "keyUp" }),
    ]);
  }

  async search() {
    const place = await this.call("searchPlace");
    if (place === null) return;
    await this.pointAt(place);
    await this.press(place);
    for (const text of await this.call("planSearches")) {
      for (const { letter, search, isTimed } of text) {
        if (!isTimed) {
          await this.type(letter);
          await sleep(TYPING_MS);
          continue;
        }
        await this.call("armSearch", search, TIMEOUT_MS);
        const found = await this.timed("search", async () => {
          await this.type(letter);
          return this.call("result");
        });
        if (found === null) {
          this.note(`“${search}” never showed the right rows`);
          return;
        }
        await sleep(TYPING_MS);
      }
      await this.page.keyboard.press("ControlOrMeta+A");
      await this.page.keyboard.press("Backspace");
      await this.settle(5_000);
    }
  }

  async sort() {
    for (const { label, field } of SORTS) {
      const place = await this.call("sortPlace", label);
      if (place === null) return;
      await this.pointAt(place);
      await this.call("armSort", field, TIMEOUT_MS);
      const sorted = await this.timed("sort", async () => {
        await this.press(place);
        return this.call("result");
      });
      if (sorted === null) {
        this.note(`sorting by ${label} never showed the right rows`);
        return;
      }
      await this.settle(2_000);
    }
  }

  async menu() {
    for (const [index, metric] of ["menuFirst", "menuSecond"].entries()) {
      const place = await this.call("menuPlace", index);
      if (place === null) return;
      await this.open(metric, place, "armMenu");
      await this.page.keyboard.press("Escape");
      await this.settle(2_000);
      if (await this.call("isMenuOpen")) {
        await this.press({ x: 5, y: 5 });
        await this.settle(2_000);
      }
    }
  }

  async create() {
    await this.call("scrollToTop");
    await this.settle(2_000);
    for (const metric of ["createFirst", "createSecond"]) {
      const place = await this.call("createPlace");
      if (place === null) return;
      await this.open(metric, place, "armCreate");
      await this.settle(2_000);
      await this.page.keyboard.press("Escape");
      await this.settle(2_000);
      if (await this.call("isDialogOpen")) {
        this.note("its dialog doesn't close with Esc");
        return;
      }
    }
  }

  async open(metric, place, arm) {
    await this.pointAt(place);
    await this.call(arm, TIMEOUT_MS);
    await this.timed(metric, async () => {
      await this.press(place);
      return this.call("result");
    });
  }

  async scroll() {
    for (const [metric, stepPx] of Object.entries(SCROLLS)) {
      await this.call("scrollToTop");
      await this.settle(2_000);
      const profile = await this.profiler?.start(this.session, metric);
      const { frames, empty } = await this.call("scroll", { steps: SCROLL_STEPS, stepPx });
      await profile?.stop();
      this.add(`${metric}LongFrames`, frames.filter((ms) => ms > LONG_FRAME_MS).length);
      this.add(`${metric}LongestMs`, Math.max(...frames));
      this.add(`${metric}EmptyFrames`, empty);
    }
    await this.call("scrollToTop");
  }
}
