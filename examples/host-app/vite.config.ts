import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  // The package lies in the folder above, with a React of its own for its tests.
  resolve: { dedupe: ["react", "react-dom"] },
  build: {
    // The page's policy allows neither scripts in the markup nor images in the stylesheet.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
