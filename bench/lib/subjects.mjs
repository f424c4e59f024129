import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "subjects");

/**
 * Everything that is measured. `module` mounts it. `reacts`: the versions of React that it accepts; `null`: it uses none.
 * `most`: the most keys with which it gives a result in reasonable time. `external`: what its bytes leave out.
 */
export const SUBJECTS = [
  {
    name: "limit",
    title: "The limit: DOM by hand",
    module: join(folder, "limit.js"),
    reacts: null,
  },
  { name: "panel", title: "This panel", module: join(folder, "panel.jsx"), reacts: [18, 19] },
  {
    name: "panel-server",
    title: "This panel, server-side",
    module: join(folder, "panel-server.jsx"),
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
