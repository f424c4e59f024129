const ALL = "all";

/**
 * How much each lane runs of what comes in large numbers. `npm test` is the short lane, `npm run
 * test:full` the long one. (`npm run check` runs a few steps, which have no such parts.)
 *
 * - `looks`: how often axe checks each story, out of 12. Two of them cover both directions, both
 * widths, and light and dark.
 * - `likeRows`: how many similar rows of a list axe checks
 * - `languages`: whose texts are measured on screen, in addition to the pseudo-locale
 * - `hosts`: whose stylesheets the panel is drawn under, in addition to a bare page
 * - `installs`: where the packed package is used, in addition to a Next.js app
 * - `walks`: how many random walks there are, in all files together
 * - `mutations`: one in how many runs
 * - `lacks`: one in how many of the features that a browser may lack, in addition to all of them
 * together
 * - `grounds`: one in how many of the pages on which contrast is measured
 * - `longSpecs`: the browser tests that wait for the long lane, as they take long and depend on little
 * that changes
 */
export const LANES = {
  short: {
    ...{ looks: 2, likeRows: 30, walks: 300, mutations: 3, lacks: 12, grounds: 3 },
    languages: ["ar", "ja"],
    hosts: ["a brutal reset"],
    longSpecs: [
      "built-styles",
      "bulk",
      "clipboard-frames",
      "layers",
      "long-list",
      "many-keys",
      "mounts",
      "no-jumps",
      "own-elements",
      "permissions",
      "print",
      "recipes",
      "slow-link",
      "text-size",
      "themes",
      "token-lengths",
      "whole-life",
    ],
    installs: [
      ...["Vite with 19.3.1", "webpack with 18.2.0", "Jest with 18.2.0", "Node with 18.2.0"],
      "TypeScript with 19.3.1",
    ],
  },
  full: {
    ...{
      looks: 12,
      likeRows: Number.POSITIVE_INFINITY,
      walks: 2000,
      mutations: 1,
      lacks: 1,
      grounds: 1,
    },
    ...{ languages: ALL, hosts: ALL, installs: ALL, longSpecs: [] },
  },
};

/** The lane in `TEST_LANE`; the short lane if you start a runner by hand without it. */
export function currentLane() {
  const name = process.env.TEST_LANE || "short";
  if (!Object.hasOwn(LANES, name)) {
    throw new Error(`TEST_LANE is "${name}". Set it to ${Object.keys(LANES).join(", ")}.`);
  }
  return LANES[name];
}

/** Those of `items` that this lane takes. Throws if the lane names an item that doesn't exist. */
export function take(kind, items, lane = currentLane()) {
  const wanted = lane[kind];
  if (wanted === ALL) return items;
  const strange = wanted.filter((item) => !items.includes(item));
  if (strange.length > 0) throw new Error(`There is no ${kind} "${strange.join('", "')}".`);
  return items.filter((item) => wanted.includes(item));
}
