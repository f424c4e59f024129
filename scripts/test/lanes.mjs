const ALL = "all";

/**
 * How much each lane takes of what there is many times over. `npm test` is the short lane, `npm run test:full` the long one.
 * (`npm run check` has a few of the steps, none of which is concerned.)
 *
 * - `looks`: at each story, of 12. Four have both directions at both widths, and each palette: no rule of axe but contrast
 *   goes by colour, and contrast does not go by direction.
 * - `likeRows`: of one list, at which axe looks
 * - `languages`: whose texts are measured on screen, beside the pseudo-locale
 * - `hosts`: under whose stylesheets the panel is drawn, beside a bare page
 * - `installs`: where the packed package is used, beside a Next.js app
 * - `walks`: at random, in all files together
 * - `mutations`: one of how many
 * - `lacks`: of what a browser may lack, one of how many, beside all of it together
 * - `grounds`: of the pages on which contrast is measured, one of how many
 */
export const LANES = {
  short: {
    ...{ looks: 4, likeRows: 30, walks: 300, mutations: 3, lacks: 12, grounds: 3 },
    languages: ["ar", "ja"],
    hosts: ["a brutal reset"],
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
    ...{ languages: ALL, hosts: ALL, installs: ALL },
  },
};

/** The lane that `TEST_LANE` names; the short one where a runner is started by hand without it. */
export function currentLane() {
  const name = process.env.TEST_LANE || "short";
  if (!Object.hasOwn(LANES, name)) {
    throw new Error(`TEST_LANE is "${name}". Set it to ${Object.keys(LANES).join(", ")}.`);
  }
  return LANES[name];
}

/** Those of `items` that this lane takes of a kind. Throws where it names one that is not there. */
export function take(kind, items, lane = currentLane()) {
  const wanted = lane[kind];
  if (wanted === ALL) return items;
  const strange = wanted.filter((item) => !items.includes(item));
  if (strange.length > 0) throw new Error(`There is no ${kind} "${strange.join('", "')}".`);
  return items.filter((item) => wanted.includes(item));
}
