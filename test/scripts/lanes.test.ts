// @vitest-environment node

import { readdirSync } from "node:fs";
import { LOCALE_TAGS } from "api-keys-panel/locales";
import { describe, expect, it, vi } from "vitest";
import { currentLane, LANES, take } from "../../scripts/test/lanes.mjs";
import { readOptions } from "../../scripts/test/options.mjs";
import { hostStylesheets } from "../e2e/support/host-page/stylesheets.js";

const { short, full } = LANES;

describe("a lane", () => {
  it("takes some of every kind if it's the short one, and all if it's the long one", () => {
    for (const [kind, amount] of Object.entries(short)) {
      const count = Array.isArray(amount) ? amount.length : amount;
      expect(count, kind).toBeGreaterThan(0);
    }
    expect(full).toMatchObject({ looks: 12, walks: 2000, mutations: 1, lacks: 1, grounds: 1 });
    expect([full.languages, full.hosts, full.installs]).toEqual(["all", "all", "all"]);
    expect(full.longSpecs).toEqual([]);
  });

  it("names only what exists", () => {
    expect(take("languages", LOCALE_TAGS, short)).toHaveLength(short.languages.length);
    const hosts = Object.keys(hostStylesheets);
    expect(take("hosts", hosts, short)).toHaveLength(short.hosts.length);
    expect(take("hosts", hosts, full)).toEqual(hosts);
    const specs = readdirSync("test/e2e").map((file) => file.replace(".spec.ts", ""));
    expect(take("longSpecs", specs, short)).toHaveLength(short.longSpecs.length);
    expect(() => take("languages", ["de"], short)).toThrow('no languages "ar", "ja"');
  });

  it("has a right-to-left language, and one without spaces", () => {
    expect(short.languages).toEqual(expect.arrayContaining(["ar", "ja"]));
  });

  it("is the short one for a runner that's started by hand, or the one that the environment names", () => {
    vi.stubEnv("TEST_LANE", "");
    expect(currentLane()).toBe(short);
    vi.stubEnv("TEST_LANE", "full");
    expect(currentLane()).toBe(full);
    vi.stubEnv("TEST_LANE", "long");
    expect(() => currentLane()).toThrow("short, full");
    vi.unstubAllEnvs();
  });
});

describe("the command line", () => {
  it("is a lane, a shard, and names of steps, in any order", () => {
    expect(readOptions([])).toEqual({ lane: "short", shard: null, names: [] });
    expect(readOptions(["unit", "--lane", "full", "--shard=2/4", "lint"])).toEqual({
      lane: "full",
      shard: { part: 2, parts: 4 },
      names: ["unit", "lint"],
    });
  });

  it.each([
    [["--lane", "long"], "no lane"],
    [["--shard=5/4"], "no shard"],
    [["--shard"], "no shard"],
    [["--fast"], "no option"],
  ])("is refused if it's %j", (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
