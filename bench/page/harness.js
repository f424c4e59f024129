/**
 * The part of the bench that runs in the page: it prepares the keys, mounts the subject, and says when something that was
 * asked for is painted. Presses and keystrokes come from outside, through the browser.
 */

import subject from "bench-subject";
import { firstInOrder, searchIds } from "./expected.js";
import { createKeys } from "./keys.js";

/** How many of the rows on screen must be the right ones, from the top. */
const CHECKED_ROWS = 5;

let keys = [];
let ids = new Map();
let host;
let mountedAt = 0;

const probe = document.createElement("div");
probe.style.cssText = "position:fixed;width:1px;height:1px;contain:strict;visibility:hidden";
const waiting = new Set();
// An observer of sizes is called after all scripts of a frame and its layout, right before it is painted.
const observer = new ResizeObserver(() => {
  for (const callback of [...waiting]) callback();
});

function nextPaint(callback) {
  waiting.add(callback);
  requestAnimationFrame(() => {
    probe.style.width = probe.style.width === "1px" ? "2px" : "1px";
  });
}

/** The time after the first frame that is painted with what is looked for. */
function untilPainted(isThere, timeoutMs) {
  const end = performance.now() + timeoutMs;
  return new Promise((resolve) => {
    const check = () => {
      waiting.delete(check);
      if (isThere()) {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(null);
      } else if (performance.now() > end) {
        resolve(null);
      } else {
        nextPaint(check);
      }
    };
    nextPaint(check);
  });
}

function isVisible(element) {
  if (element == null || element.getClientRects().length === 0) return false;
  return getComputedStyle(element).visibility === "visible";
}

function firstIds() {
  const found = [];
  for (const row of host.querySelectorAll(subject.row)) {
    if (row.getClientRects().length === 0) continue;
    found.push(subject.idOf ? subject.idOf(row, ids) : row.getAttribute("data-key-id"));
    if (found.length > CHECKED_ROWS) break;
  }
  return found;
}

function shows(expected, found) {
  const count = Math.min(CHECKED_ROWS, expected.length);
  for (let index = 0; index < count; index += 1) if (found[index] !== expected[index]) return false;
  return expected.length > CHECKED_ROWS || found.length === expected.length;
}

/** The time of the next press or keystroke, as the browser got it. */
function nextInput(types) {
  return new Promise((resolve) => {
    const handle = (event) => {
      for (const type of types) window.removeEventListener(type, handle, true);
      resolve(event.timeStamp);
    };
    for (const type of types) window.addEventListener(type, handle, true);
  });
}

let armed = null;

function arm(types, isThere, timeoutMs) {
  armed = nextInput(types).then(async (from) => {
    const to = await untilPainted(isThere, timeoutMs);
    return to === null ? null : { from, to };
  });
}

function centerOf(element) {
  element.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

const all = (selector) => [...document.querySelectorAll(selector)].filter(isVisible);
const nameOf = (element) => (element.getAttribute("aria-label") ?? element.textContent).trim();

window.bench = {
  /** Makes the keys and the backend over them, so that neither counts as the subject's. */
  async prepare(count) {
    document.documentElement.append(probe);
    observer.observe(probe);
    host = document.getElementById("host");
    keys = createKeys(count, Date.now());
    ids = new Map(keys.map(({ id, name }) => [name, id]));
    await subject.prepare(keys);
  },

  async mount(timeoutMs) {
    mountedAt = performance.now();
    subject.mount(host);
    const painted = await untilPainted(() => isVisible(host.querySelector(subject.row)), timeoutMs);
    return painted === null ? null : { from: mountedAt, to: painted };
  },

  /** Milliseconds from the mount until the list says that it has all keys; `null`: it never did. */
  async whole(timeoutMs) {
    if (!subject.isWhole) return null;
    const painted = await untilPainted(() => subject.isWhole(host, keys.length), timeoutMs);
    return painted === null ? null : { from: mountedAt, to: painted };
  },

  /** Puts a mark into a trace, by which its clock can be compared with the page's. */
  mark() {
    performance.mark("bench");
  },

  elements: () => document.querySelectorAll("*").length,

  /** Where to press to type into the search box. */
  searchPlace() {
    const [input] = all(subject.search);
    return input ? centerOf(input) : null;
  },

  /**
   * Texts to type, letter by letter, and for each letter whether the first rows change with it. One that changes nothing
   * on screen can't be timed.
   */
  planSearches() {
    const numbers = [0.47].map((share) => String(Math.floor(keys.length * share)));
    return ["istanbul r", "cafe b", ...numbers].map((text) => {
      let before = searchIds(keys, "").slice(0, CHECKED_ROWS).join();
      return [...text].map((letter, index) => {
        const search = text.slice(0, index + 1);
        const after = searchIds(keys, search).slice(0, CHECKED_ROWS).join();
        const isTimed = after !== before && after !== "";
        before = after;
        return { letter, search, isTimed };
      });
    });
  },

  armSearch(search, timeoutMs) {
    const expected = searchIds(keys, search);
    arm(["keydown"], () => shows(expected, firstIds()), timeoutMs);
  },

  sortPlace(label) {
    const header = all("[role=columnheader], th").find((found) => nameOf(found).startsWith(label));
    const button = header?.querySelector("button") ?? null;
    return button ? centerOf(button) : null;
  },

  armSort(field, timeoutMs) {
    const before = firstIds();
    const orders = ["asc", "desc"]
      .map((direction) => firstInOrder(keys, field, direction, CHECKED_ROWS + 1))
      .filter((order) => !shows(order, before));
    arm(
      ["pointerdown"],
      () => {
        const found = firstIds();
        return orders.some((order) => shows(order, found));
      },
      timeoutMs,
    );
  },

  createPlace() {
    const button = all("button").find((found) => subject.create?.test(nameOf(found)));
    return button ? centerOf(button) : null;
  },

  armCreate(timeoutMs) {
    arm(
      ["pointerdown"],
      () => isVisible(document.querySelector(subject.dialog ?? "[role=dialog], dialog[open]")),
      timeoutMs,
    );
  },

  isDialogOpen: () => all(subject.dialog ?? "[role=dialog], dialog[open]").length > 0,

  menuPlace(index) {
    const rows = [...host.querySelectorAll(subject.row)].filter(
      (row) => isVisible(row) && row.getBoundingClientRect().top >= 0,
    );
    const button = rows[index]?.querySelector(subject.menuButton);
    return button ? centerOf(button) : null;
  },

  armMenu(timeoutMs) {
    arm(["pointerdown"], () => isVisible(document.querySelector(subject.menu)), timeoutMs);
  },

  isMenuOpen: () => all(subject.menu).length > 0,

  result: () => armed,

  scrollToTop: () => window.scrollTo(0, 0),

  /**
   * Scrolls in steps, one before each frame: as far as they go together, or from top to end.
   * @param options.stepPx `null`: from top to end
   * @returns how long each frame took, and in how many no row was around the middle of the window
   */
  scroll({ steps, stepPx }) {
    return new Promise((resolve) => {
      const scroller = document.scrollingElement;
      const frames = [];
      let empty = 0;
      let step = 0;
      let last = null;
      const look = () => {
        const shown = [0.25, 0.5, 0.75].some((share) =>
          document.elementFromPoint(innerWidth / 2, innerHeight * share)?.closest(subject.row),
        );
        if (!shown) empty += 1;
      };
      const advance = () => {
        step += 1;
        const end = scroller.scrollHeight - innerHeight;
        const share = Math.min(step, steps) / steps;
        scroller.scrollTop = stepPx === null ? share * end : Math.min(step, steps) * stepPx;
        requestAnimationFrame(frame);
      };
      // Like a wheel's, a step comes between two frames, so that the next one can already show where it leads.
      const channel = new MessageChannel();
      channel.port1.onmessage = advance;
      const frame = (time) => {
        probe.style.width = probe.style.width === "1px" ? "2px" : "1px";
        if (last !== null) frames.push(time - last);
        last = time;
        if (step < steps + 3) {
          channel.port2.postMessage(null);
          return;
        }
        waiting.delete(look);
        resolve({ frames, empty });
      };
      waiting.add(look);
      advance();
    });
  },
};
