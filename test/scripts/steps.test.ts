// @vitest-environment node
import { describe, expect, it } from "vitest";
import { chooseSteps, STEPS, type Step } from "../../scripts/test/steps.mjs";

const namesOf = (steps: readonly Step[]) => steps.map(({ name }) => name);
const isJudged = (step: Step) => !step.isPreparation;

describe("the steps of a run", () => {
  it("are the same in the short lane and in the long one: every kind of check", () => {
    const short = chooseSteps(STEPS, { lane: "short" });

    expect(namesOf(short)).toEqual(namesOf(STEPS));
    expect(chooseSteps(STEPS, { lane: "full" })).toEqual(short);
    expect(namesOf(short)).toEqual(
      expect.arrayContaining([
        ...["types", "lint", "openapi", "build", "exports", "package-types", "size", "unit"],
        ...["walks", "mutations", "e2e", "browsers", "package"],
      ]),
    );
  });

  it("are few in the quick lane, and need no build and no browser", () => {
    const quick = chooseSteps(STEPS, { lane: "quick" });

    expect(namesOf(quick)).toEqual(["types", "lint", "openapi", "unit"]);
    expect(quick.flatMap(({ needs }) => needs)).toEqual([]);
  });

  it("are those that are named, with the preparation that these need", () => {
    expect(namesOf(chooseSteps(STEPS, { names: ["lint", "e2e"] }))).toEqual([
      ...["lint", "browser", "e2e"],
    ]);
  });

  it("have to exist", () => {
    expect(() => chooseSteps(STEPS, { names: ["unti"] })).toThrow('no step "unti"');
  });

  it("need only what comes before them", () => {
    for (const [index, { needs }] of STEPS.entries()) {
      expect(namesOf(STEPS.slice(0, index))).toEqual(expect.arrayContaining([...needs]));
    }
  });
});

describe("the shards of a run", () => {
  const parts = 4;
  const shards = [1, 2, 3, 4].map((part) => chooseSteps(STEPS, { shard: { part, parts } }));

  it("have all steps between them, and each has everything that its own steps need", () => {
    expect(new Set(shards.flatMap(namesOf))).toEqual(new Set(namesOf(STEPS)));
    for (const shard of shards) {
      for (const { needs } of shard)
        expect(namesOf(shard)).toEqual(expect.arrayContaining([...needs]));
    }
  });

  it("each run their part of what can be split, and tell the runner which", () => {
    for (const [index, shard] of shards.entries()) {
      const split = shard.filter(({ isSplit }) => isSplit);
      expect(namesOf(split)).toEqual(namesOf(STEPS.filter(({ isSplit }) => isSplit)));
      for (const { commands } of split) {
        expect(commands.at(-1)?.at(-1)).toBe(`--shard=${index + 1}/${parts}`);
      }
    }
  });

  it("divide up the other steps", () => {
    const counted = STEPS.filter((step) => isJudged(step) && step.count && !step.isSplit);
    for (const { name } of counted) {
      expect(shards.filter((shard) => namesOf(shard).includes(name))).toHaveLength(1);
    }
  });
});
