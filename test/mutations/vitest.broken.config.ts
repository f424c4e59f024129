import { join } from "node:path";
import { mergeConfig, type Plugin } from "vitest/config";
import unit from "../vitest.config.js";
import { BREAKAGES } from "./breakages.js";

const SOURCES = join(import.meta.dirname, "..", "..", "src");

/** Applies the breakage whose number is in `BREAKAGE` at that time to its file while it's loaded. */
function breakOne(): Plugin {
  return {
    name: "break-one",
    enforce: "pre",
    transform: (code, id) => {
      const breakage = BREAKAGES[Number(process.env.BREAKAGE || "NaN")];
      return breakage !== undefined && id.split("?")[0] === join(SOURCES, breakage.file)
        ? code.replace(breakage.find, () => breakage.replace)
        : null;
    },
  };
}

/** The unit tests over sources with one fault. Without `BREAKAGE`, over the sources as they are. */
export default mergeConfig(unit, { plugins: [breakOne()] });
