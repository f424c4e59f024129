import type { Breakage } from "./breakages.js";

const HOSTILE = ["flows/hostile-browser.test.tsx"];

/** The promise that nothing depends on a friendly browser, broken once in the code that keeps it. */
export const BROWSER_BREAKAGES: readonly Breakage[] = [
  {
    name: "a browser that can't compare texts shows no list",
    file: "model/key-order.ts",
    find: "    return PLAIN;",
    replace: '    throw new RangeError("no order");',
    tests: HOSTILE,
  },
  {
    name: "a key is reported as deleted although the list still has it",
    file: "data/write-operations.ts",
    find: "    if (isListed) {",
    replace: "    if (isListed && false) {",
    tests: ["flows/after-a-write.test.tsx", "flows/delete.test.tsx"],
  },
];
