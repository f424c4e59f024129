import { join } from "node:path";
import type { NextConfig } from "next";

const config: NextConfig = {
  // The defaults of create-next-app.
  cacheComponents: true,
  partialPrefetching: true,
  turbopack: {
    rules: { "*.css": { loaders: ["@tailwindcss/turbopack"], as: "*.css" } },
    // This app is inside the package's repository, whose lockfile is further up.
    root: join(import.meta.dirname, "..", ".."),
  },
};

export default config;
