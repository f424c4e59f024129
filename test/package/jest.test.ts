import { describe, expect, it } from "vitest";
import { createHostProject, REACT_VERSIONS, repoVersions } from "./host-project.js";

const JEST = "30.5.2";

describe.each(REACT_VERSIONS)("a CommonJS project on Jest with React %s", (react) => {
  it("renders the panel and creates a key, with nothing transformed", async () => {
    const project = await createHostProject("jest-app", react, {
      ...{ jest: JEST, "jest-environment-jsdom": JEST, react, "react-dom": react },
      ...(await repoVersions(
        "@testing-library/dom",
        "@testing-library/react",
        "@testing-library/user-event",
      )),
    });

    const output = await project.runTool("jest", "--ci", "--runInBand");

    expect(output).toContain(`the panel creates a key under React ${react}`);
    expect(output).toMatch(/Tests:\s+2 passed, 2 total/);
  });
});
