import { fileURLToPath } from "node:url";
import type { StorybookConfig } from "@storybook/react-vite";
import { mergeConfig } from "vite";

const src = fileURLToPath(new URL("../src", import.meta.url));

/**
 * Stories name the package as a host does; here that means its sources. The paths are spelled out
 * because tsconfig.json doesn't cover a folder whose name begins with a dot, and the preview would
 * use the last build.
 */
const alias = [
  { find: /^api-keys-panel$/, replacement: `${src}/index.ts` },
  { find: /^api-keys-panel\/styles\.css$/, replacement: `${src}/styles/index.css` },
  {
    find: /^api-keys-panel\/adapters\/(\w+)$/,
    replacement: `${src}/adapters/$1/create-$1-adapter.ts`,
  },
  { find: /^api-keys-panel\/locales\/(.+)$/, replacement: `${src}/locales/$1.ts` },
  { find: /^api-keys-panel\/(msw|testing|locales)$/, replacement: `${src}/$1/index.ts` },
];

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: [
    "@storybook/addon-docs",
    "@storybook/addon-a11y",
    "@storybook/addon-themes",
    "@storybook/addon-vitest",
    "msw-storybook-addon",
  ],
  // MSW's service worker, as shipped with the installed version.
  staticDirs: [
    { from: "../node_modules/msw/lib/mockServiceWorker.js", to: "/mockServiceWorker.js" },
  ],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: {
    // Slower than the default, but it names the types of optional props and reads their `@default`.
    reactDocgen: "react-docgen-typescript",
    reactDocgenTypescriptOptions: {
      tsconfigPath: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
      include: ["src/**/*.tsx"],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
    },
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { alias },
      // No story uses the build, so a build must not reload one.
      server: { watch: { ignored: ["**/dist/**", "**/.tmp/**"] } },
    }),
};

export default config;
