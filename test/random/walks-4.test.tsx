import { it } from "vitest";
import { LIMIT_MS, walkMany } from "./run.js";

it(
  "whatever users, hosts, and networks do under StrictMode, no token is lost or shown elsewhere, and no key is made twice",
  async () => {
    await walkMany(4, { isStrict: true });
  },
  LIMIT_MS,
);
