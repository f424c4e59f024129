import { join } from "node:path";
import type { NextConfig } from "next";

const config: NextConfig = {
  // This app lies inside of the package's own repo, whose lockfile is further up.
  turbopack: { root: join(import.meta.dirname, "..", "..") },
};

export default config;
