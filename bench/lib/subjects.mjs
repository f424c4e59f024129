import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "subjects");

/**
 * Everything that is measured. `module` mounts it. `reacts`: the versions of React that it accepts; `null`: it uses none.
 * `most`: the most keys with which it gives a result in reasonable time. `bytes`: what a host imports for it.
 */
export const SUBJECTS = [
  {
    name: "limit",
    title: "The limit: DOM by hand",
    module: join(folder, "limit.js"),
    bytes: 'import "./limit.css"; export { mountLimit } from "./limit-list.js";',
    reacts: null,
  },
  {
    name: "panel",
    title: "This panel",
    module: join(folder, "panel.jsx"),
    bytes: 'import "api-keys-panel/styles.css"; export { ApiKeysPanel } from "api-keys-panel";',
    reacts: [18, 19],
  },
  {
    name: "panel-server",
    title: "This panel, server-side",
    module: join(folder, "panel-server.jsx"),
    reacts: [18, 19],
  },
  {
    name: "zuplo",
    title: "Zuplo 1.5.0",
    module: join(folder, "zuplo.jsx"),
    bytes:
      'import "@zuplo/react-api-key-manager/index.css"; export { ApiKeyManager } from "@zuplo/react-api-key-manager";',
    reacts: [18],
    most: 10_000,
  },
  {
    name: "better-auth-ui",
    title: "better-auth-ui 3.4.0",
    module: join(folder, "better-auth-ui.jsx"),
    bytes: [
      'import "tailwind:better-auth-ui.css";',
      'export { ApiKeysCard, AuthUIProvider } from "@daveyplate/better-auth-ui";',
      'export { apiKeyClient } from "@better-auth/api-key/client";',
      'export { createAuthClient } from "better-auth/react";',
    ].join("\n"),
    reacts: [18, 19],
    most: 10_000,
  },
  {
    name: "workos",
    title: "WorkOS 1.18.0 (10 rows)",
    module: join(folder, "workos.jsx"),
    bytes: [
      'import "@radix-ui/themes/styles.css";',
      'import "@workos-inc/widgets/styles.css";',
      'export { ApiKeys, WorkOsWidgets } from "@workos-inc/widgets";',
    ].join("\n"),
    reacts: [18, 19],
  },
];

/** The name of the subject that all others are compared with. */
export const LIMIT = "limit";

/** Why a subject isn't measured with a version of React and so many keys. `null`: it is. */
export function whySkipped(subject, react, count) {
  if (subject.reacts && !subject.reacts.includes(react)) {
    return `its peer dependencies refuse React ${react}`;
  }
  if (subject.most && count > subject.most) {
    return `it draws every row, and has no result in reasonable time above ${subject.most.toLocaleString("en")} keys`;
  }
  return null;
}
