import { beforeAll, describe, expect, it } from "vitest";
import { createHostProject, type HostProject, reactsFor, repoVersions } from "./host-project.js";

const JEST = "30.5.2";

describe.each(reactsFor("Jest"))("a project on Jest with React %s", (react) => {
  let project: HostProject;
  beforeAll(async () => {
    project = await createHostProject("jest-app", react, {
      ...{ jest: JEST, "jest-environment-jsdom": JEST, react, "react-dom": react },
      ...(await repoVersions(
        "@testing-library/dom",
        "@testing-library/react",
        "@testing-library/user-event",
      )),
    });
  });

  it("renders the panel and creates a key through CommonJS, with nothing transformed", async () => {
    const output = await project.runTool("jest", "--ci", "--runInBand", "create-key");

    expect(output).toContain(`the panel creates a key under React ${react}`);
    expect(output).toMatch(/Tests:\s+2 passed, 2 total/);
  });

  it("renders the panel and loads a language through modules, with nothing transformed but the stylesheet", async () => {
    const jest = ["node_modules/jest/bin/jest.js", "--ci", "--runInBand", "show-list"];
    const output = await project.runNode("--experimental-vm-modules", ...jest);

    expect(output).toContain(`the panel shows its list in German under React ${react}`);
    expect(output).toMatch(/Tests:\s+1 passed, 1 total/);
  });
});
