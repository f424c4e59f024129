// @vitest-environment node
import { describe, expect, it } from "vitest";
import { createOutput } from "../../scripts/test/output.mjs";
import { schedule } from "../../scripts/test/schedule.mjs";

interface Placed {
  readonly name: string;
  readonly needs: readonly string[];
  readonly cores: number;
}

const step = (name: string, cores = 1, ...needs: string[]): Placed => ({ name, cores, needs });

/** Runs steps that end in turn, and returns what was running at each start. */
async function record(steps: readonly Placed[], failing: readonly string[] = []) {
  const running = new Set<string>();
  const starts: string[] = [];
  const results = await schedule(steps, 2, async ({ name }, broken) => {
    if (broken) return { name, failed: 1, broken };
    running.add(name);
    starts.push([...running].join("+"));
    await new Promise((resolve) => setImmediate(resolve));
    running.delete(name);
    return { name, failed: failing.includes(name) ? 1 : 0 };
  });
  return { starts, results };
}

describe("steps that run side by side", () => {
  it("keep no more cores busy than there are", async () => {
    const { starts } = await record([step("a"), step("b"), step("c", 2), step("d")]);

    expect(starts).toEqual(["a", "a+b", "b+d", "c"]);
  });

  it("wait for what they need, while others go first", async () => {
    const { starts } = await record([step("a"), step("b", 1, "a"), step("c")]);

    expect(starts.slice(0, 2)).toEqual(["a", "a+c"]);
    expect(starts.at(-1)).toMatch(/b$/);
  });

  it("aren't run if what they need has failed or wasn't run, and the rest continues", async () => {
    const steps = [step("a"), step("b", 1, "a"), step("c", 1, "b"), step("d")];
    const { starts, results } = await record(steps, ["a"]);

    expect(starts.join()).not.toMatch(/[bc]/);
    expect(results).toEqual([
      { name: "a", failed: 1 },
      { name: "b", failed: 1, broken: "a" },
      { name: "c", failed: 1, broken: "b" },
      { name: "d", failed: 0 },
    ]);
  });

  it("have their results in the order of the list", async () => {
    const { results } = await record([step("a", 2), step("b"), step("c", 2)]);

    expect(results.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  it("take all cores if they want more than there are", async () => {
    const { starts } = await record([step("a", 16), step("b")]);

    expect(starts).toEqual(["a", "b"]);
  });
});

describe("the output of steps that run side by side", () => {
  it("is printed step by step, the first one as it goes", () => {
    const seen: string[] = [];
    const output = createOutput((chunk) => seen.push(String(chunk).trim()));
    const [one, two, three] = ["one", "two", "three"].map((name) => output.open(name));
    two?.write("2");
    one?.write("1");
    three?.write("3");
    three?.end();
    expect(seen.join(" ").replace(/─+ ?/g, "")).toBe("one 1");
    one?.end();
    expect(seen.join(" ").replace(/─+ ?/g, "")).toBe("one 1 three 3 two 2");
    two?.write("22");
    expect(seen.at(-1)).toBe("22");
  });
});
