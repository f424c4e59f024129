import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  createHostProject,
  type HostProject,
  REACT_VERSIONS,
  reactsFor,
  repoVersions,
} from "./host-project.js";

const REACT_TYPES = {
  "18.2.0": { "@types/react": "18.3.8", "@types/react-dom": "18.3.7" },
  "19.3.1": { "@types/react": "19.3.0", "@types/react-dom": "19.3.0" },
};

/**
 * As strict as TypeScript can be with a package: its declarations, and those of everything it uses,
 * are checked, too.
 */
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
  noEmit: true,
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  jsx: "react-jsx",
  types: [],
};

const MODULES = [
  { moduleResolution: "bundler", module: "ESNext", type: "module" },
  { moduleResolution: "node16", module: "Node16", type: "module" },
  { moduleResolution: "node16", module: "Node16", type: "commonjs" },
  // What many projects still have: it reads `typesVersions` and no `exports`.
  { moduleResolution: "node10", module: "ESNext", type: "commonjs" },
];

async function compile(
  project: HostProject,
  file: string,
  { module, moduleResolution, type }: (typeof MODULES)[number],
  options = {},
): Promise<string> {
  const folder = join(project.folder, `${file}-${moduleResolution}-${type}`);
  const isOld = moduleResolution === "node10";
  const compilerOptions = {
    ...STRICT,
    // TypeScript 6 calls it deprecated, and requires these two.
    ...(isOld && { ignoreDeprecations: "6.0", noUncheckedSideEffectImports: false }),
    ...{ module, moduleResolution, ...options },
  };
  await mkdir(folder);
  await copyFile(join(project.folder, file), join(folder, file));
  // Decides whether the declarations for `import` or those for `require` are read.
  await writeFile(join(folder, "package.json"), JSON.stringify({ type }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  return project.runTool("tsc", "-p", folder);
}

describe.each(reactsFor("TypeScript"))("a TypeScript project with React %s", (react) => {
  let project: HostProject;
  beforeAll(async () => {
    project = await createHostProject("typescript", react, {
      ...{ react, "react-dom": react, ...REACT_TYPES[react] },
      ...(await repoVersions("typescript")),
    });
  });

  it.each(MODULES)("uses every entry as $type by $moduleResolution", async (variant) => {
    expect(await compile(project, "consumer.tsx", variant)).toBe("");
  });
});

describe("a TypeScript project with MSW", () => {
  let project: HostProject;
  beforeAll(async () => {
    const react = REACT_VERSIONS[1];
    project = await createHostProject("typescript", "msw", {
      ...{ react, "react-dom": react, ...REACT_TYPES[react] },
      ...(await repoVersions("typescript", "msw")),
    });
  });

  it.each(MODULES)("uses the request handlers as $type by $moduleResolution", async (variant) => {
    // MSW's own declarations for `require` don't pass: they import a package that's for `import`
    // alone.
    const skipLibCheck = variant.type === "commonjs";

    expect(await compile(project, "msw-consumer.ts", variant, { skipLibCheck })).toBe("");
  });
});
