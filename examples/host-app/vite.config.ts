import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  // The package is in the folder above, with its own React for its tests.
  resolve: { dedupe: ["react", "react-dom"] },
  build: {
    // The page's policy allows neither inline scripts nor images in the stylesheet.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
