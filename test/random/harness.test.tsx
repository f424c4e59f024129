import { discardUnclaimedTokens } from "api-keys-panel";
import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { words } from "../../mocks/words.js";
import { heard, startTime, walk } from "./run.js";
import { type Step, steps } from "./steps.js";
import { PLAIN } from "./traits.js";

beforeEach(() => {
  startTime();
});

const create: readonly Step[] = [
  { do: "create", slot: 0 },
  { do: "type", name: "Gamma" },
];

it("a second key from one intent would be found", async () => {
  const path: readonly Step[] = [
    ...create,
    { do: "primary", fault: "lost_after", times: 1 },
    { do: "primary", fault: "none", times: 1 },
  ];
  await walk(path, { isStrict: false });
  // The same path with a server that treats each try as a new intent.
  await expect(walk(path, { isStrict: false, isSound: false })).rejects.toThrow(
    "tokens of one intent",
  );
});

it("a second key from one intent would be found by chance, too", async () => {
  const found = await fc.check(
    fc.asyncProperty(steps, (path) => walk(path, { isStrict: false, isSound: false })),
    { seed: 5, numRuns: 200, endOnFailure: true },
  );
  expect(found.failed).toBe(true);
}, 120_000);

it("a token that's lost silently would be found", async () => {
  const path: readonly Step[] = [
    ...create,
    { do: "primary", fault: "held_after", times: 1 },
    { do: "unmount", slot: 0 },
  ];
  await walk(path, { isStrict: false });
  const wiped: readonly Step[] = [...path, { do: "release", index: "all" }];
  await expect(
    walk(wiped, { isStrict: false, onStep: () => discardUnclaimedTokens() }),
  ).rejects.toThrow("was lost");
});

it("a key whose delete is denied isn't called deleted, however often", async () => {
  const path: readonly Step[] = [
    { do: "row", index: 0, label: words.actionDelete },
    { do: "primary", fault: "denied", times: 1 },
  ];
  await walk(path, { isStrict: false });
  // The same with a list that first hides the key and then shows it: only the list can tell.
  await walk([...path, { do: "lag", ms: 20_000 }, ...path], { isStrict: false });
});

it("walks reach everything that can be done with keys", async () => {
  for (const [at, path] of fc.sample(steps, { numRuns: 60, seed: 3 }).entries()) {
    await walk(path, { isStrict: false, traits: { ...PLAIN, isRich: at % 2 === 0 } });
  }
  expect([...heard]).toEqual(
    expect.arrayContaining([
      ...["created", "updated", "deleted", "rotated", "token_copied", "failed"],
      ...["enabled", "grace", "several", "description", "expiresAt", "scopes", "team"],
    ]),
  );
}, 240_000);
