// @vitest-environment node
import { expect, it } from "vitest";
import { compileBlocks, findCodeBlocks } from "./code-blocks.js";

const BROKEN = [
  { place: "code", text: 'new ApiKeysError("made_up");' },
  { place: "type", text: "const names = (rows) => rows;" },
  { place: "syntax", text: "<ApiKeysPanel … />" },
  { place: "name", text: "createNothing();" },
];

it("every TypeScript block of the README, the docs, and the doc comments compiles as it's written", () => {
  const blocks = findCodeBlocks();
  const faults = compileBlocks([...blocks, ...BROKEN]);
  const isOfBroken = (fault: string) => BROKEN.some(({ place }) => fault.startsWith(`${place}: `));

  expect(blocks.length).toBeGreaterThan(20);
  expect(faults.filter((fault) => !isOfBroken(fault))).toEqual([]);
  for (const { place } of BROKEN) expect(faults.join("\n")).toContain(`${place}: `);
}, 60_000);
