import { describe, expect, it } from "vitest";
import { readRules } from "../../src/model/rules.js";

function read(rules: unknown) {
  const problems: string[] = [];
  return { rules: readRules(rules, ({ problem }) => problems.push(problem)), problems };
}

describe("rules that contradict each other", () => {
  it.each<[string, object, object]>([
    ["a default beyond the maximum", { maxDays: 60, defaultDays: 90 }, { defaultDays: 60 }],
    ["a preset beyond the maximum", { maxDays: 60, presetsDays: [30, 90] }, { presetsDays: [30] }],
    [
      "a default of never, which is refused",
      { isRequired: true, defaultDays: null },
      { defaultDays: 90, allowsNever: false },
    ],
    [
      "a maximum below the minimum",
      { minDays: 30, maxDays: 7 },
      { minDays: 30, maxDays: Number.POSITIVE_INFINITY },
    ],
    ["a maximum of nothing", { maxDays: 0 }, { maxDays: Number.POSITIVE_INFINITY }],
    [
      "nothing to choose from",
      { isRequired: true, presetsDays: [], allowsCustom: false },
      { presetsDays: [], allowsCustom: true },
    ],
    ["a preset beyond any calendar", { presetsDays: [30, 1e12] }, { presetsDays: [30] }],
  ])("%s: are reported, and what is left makes sense", (_, expiry, expected) => {
    const { rules, problems } = read({ expiry });
    expect(rules.expiry).toMatchObject(expected);
    expect(problems).toHaveLength(1);
  });
});

describe("rules that can't be used", () => {
  it.each<[string, object]>([
    ["a text for a number", { expiry: { maxDays: "90" } }],
    ["a section that isn't an object", { expiry: 90 }],
    ["presets that aren't an array", { expiry: { presetsDays: 30 } }],
    ["presets that aren't numbers", { expiry: { presetsDays: [30, "60"] } }],
    ["a name of no length", { name: { maxLength: 0 } }],
    ["a default grace that isn't offered", { grace: { presetsSeconds: [0], defaultSeconds: 60 } }],
    ["scope presets without a label", { scopes: { presets: [{ id: "all", scopes: [] }] } }],
  ])("%s: are reported and left out", (_, given) => {
    const { rules, problems } = read(given);
    expect(problems).toHaveLength(1);
    expect(rules.name.maxLength).toBe(100);
    expect(rules.expiry.maxDays).toBe(Number.POSITIVE_INFINITY);
    expect(rules.grace.defaultSeconds).toBe(0);
    expect(rules.scopes.presets).toEqual([]);
  });

  it("aren't an object at all: the read fails", () => {
    expect(() => read("none")).toThrow(/rules/);
  });
});

it("no rules: everything is offered, and nothing is reported", () => {
  const { rules, problems } = read(undefined);
  expect(rules.expiry).toMatchObject({ presetsDays: [30, 60, 90, 365], defaultDays: 90 });
  expect(rules.expiry).toMatchObject({ allowsNever: true, allowsCustom: true });
  expect(problems).toEqual([]);
});

it("a minimum that no preset reaches is offered itself", () => {
  expect(read({ expiry: { minDays: 500 } }).rules.expiry.presetsDays).toEqual([500]);
});
