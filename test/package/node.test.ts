import { beforeAll, describe, expect, it } from "vitest";
import { words } from "../../mocks/words.js";
import { createHostProject, REACT_VERSIONS, reactsFor, repoVersions } from "./host-project.js";

/** What `fixtures/node/entries.mjs` prints. */
interface Findings {
  readonly react: string;
  readonly entries: Readonly<Record<string, { imported: string[]; required: string[] }>>;
  readonly stylesheet: string;
  readonly version: string;
  readonly markup: { readonly imported: string; readonly required: string };
}

/**
 * Newer versions of Node can `require()` ES modules. That would hide problems that Jest and older
 * versions have.
 */
const AS_OLDER_NODE = process.allowedNodeEnvironmentFlags.has("--experimental-require-module")
  ? ["--no-experimental-require-module"]
  : [];

describe.each(reactsFor("Node"))("Node with React %s", (react) => {
  let findings: Findings;
  beforeAll(async () => {
    const project = await createHostProject("node", react, {
      react,
      "react-dom": react,
    });
    findings = JSON.parse(await project.runNode(...AS_OLDER_NODE, "entries.mjs"));
  });

  it("gets the same names from each entry by import and by require", () => {
    expect(Object.keys(findings.entries)).toHaveLength(8);
    for (const { imported, required } of Object.values(findings.entries)) {
      expect(required).toEqual(imported);
    }
  });

  it("gets from the main entry what the README says", () => {
    expect(findings.entries["."]?.imported).toEqual(
      expect.arrayContaining([
        ...["ApiKeysError", "ApiKeysPanel", "TokenReveal", "defaultMessages"],
        ...["discardUnclaimedTokens", "isApiKeysError", "useApiKeys"],
      ]),
    );
    expect(findings.entries.adapter?.imported).toEqual([
      ...["ApiKeysError", "errorFromResponse", "isApiKeysError"],
    ]);
    expect(findings.entries["adapters/memory"]?.imported).toContain("createMemoryAdapter");
    expect(findings.entries["adapters/rest"]?.imported).toContain("createRestAdapter");
  });

  it("finds the stylesheet and the manifest", () => {
    expect(findings.stylesheet).toMatch(/styles\.css$/);
    expect(findings.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it("renders the panel without a browser, with no style attribute that a strict policy would block", () => {
    expect(findings.react).toBe(react);
    expect(findings.markup.imported).toContain(words.heading);
    expect(findings.markup.required).toBe(findings.markup.imported);
    expect(findings.markup.imported).not.toMatch(/\sstyle=/);
  });
});

describe("Node with MSW", () => {
  it("gets responses from the handlers, whether imported or required", async () => {
    const react = REACT_VERSIONS[1];
    const project = await createHostProject("node", "msw", {
      ...{ react, "react-dom": react },
      ...(await repoVersions("msw")),
    });

    const findings = JSON.parse(await project.runNode("msw.mjs"));

    expect(findings).toMatchObject({ status: 200, hasItems: true });
    expect(findings.imported).toContain("createApiKeysHandlers");
    expect(findings.required).toEqual(findings.imported);
  });
});
