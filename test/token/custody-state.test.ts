// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  type CustodyEvent,
  type CustodyState,
  custodyReducer,
  emptyCustody,
  lostKey,
} from "../../src/token/custody-state.js";
import { walk } from "./walk.js";

const PANELS = ["p1", "p2"] as const;
const SCOPES = ["acme", "globex"] as const;
const TOKENS = ["t1", "t2"] as const;

/** Every token is admitted at most once, because ids aren't reused. */
function eventsOf(admitted: ReadonlySet<string>): readonly CustodyEvent[] {
  return [
    ...PANELS.flatMap((panelId) => [
      ...SCOPES.map((scopeKey) => ({ type: "panelShown", panelId, scopeKey }) as const),
      { type: "panelHidden", panelId } as const,
      { type: "panelGone", panelId } as const,
    ]),
    ...TOKENS.filter((id) => !admitted.has(id)).flatMap((id) =>
      PANELS.flatMap((panelId) =>
        SCOPES.map(
          // One that can wait for a panel, and one that can't.
          (scopeKey) =>
            ({
              type: "admitted",
              id,
              scopeKey,
              apiKeyId: id,
              panelId,
              canWait: id === "t1",
            }) as const,
        ),
      ),
    ),
    ...TOKENS.flatMap((id) => [
      { type: "claimed", id } as const,
      { type: "settled", id } as const,
      { type: "expired", id } as const,
    ]),
    { type: "missed", scopeKey: "acme", apiKeyId: "t1" },
    { type: "discarded" },
  ];
}

interface Walked {
  readonly custody: CustodyState;
  readonly admitted: ReadonlySet<string>;
}

function keyOf({ custody, admitted }: Walked): string {
  return JSON.stringify([
    custody.entries,
    [...custody.panels],
    [...custody.hidden].sort(),
    [...custody.lost].sort(),
    [...admitted].sort(),
  ]);
}

function reduce({ custody, admitted }: Walked, event: CustodyEvent): Walked {
  return {
    custody: custodyReducer(custody, event),
    admitted: event.type === "admitted" ? new Set(admitted).add(event.id) : admitted,
  };
}

function isIn({ entries }: CustodyState, id: string): boolean {
  return entries.some((entry) => entry.id === id);
}

/** The events that can end the custody of a token that no one has taken. */
function mayEnd(event: CustodyEvent, id: string): boolean {
  if (event.type === "discarded") return true;
  return (event.type === "settled" || event.type === "expired") && event.id === id;
}

describe("every state of custody with two panels, two data sets, and two tokens", () => {
  const problems: string[] = [];
  const say = (problem: string, path: readonly CustodyEvent[]) => {
    if (problems.length < 5) problems.push(`${problem}: ${JSON.stringify(path)}`);
  };
  const { states, steps } = walk<Walked, CustodyEvent>({
    first: { custody: emptyCustody, admitted: new Set() },
    eventsOf: ({ admitted }) => eventsOf(admitted),
    reduce,
    keyOf,
    visit: ({ before: { custody: before }, event, after: { custody: after }, path }) => {
      for (const entry of before.entries) {
        const { id, scopeKey, isClaimed, panelId, canWait } = entry;
        if (isIn(after, id)) continue;
        const isLost = after.lost.has(lostKey(scopeKey, id));
        if (event.type === "panelGone" && !canWait && !isClaimed) {
          if (!isLost) say(`${id} is given up with its panel, and no row says so`, path);
          if ([...after.panels.values()].includes(scopeKey)) say(`${id} had a panel`, path);
          continue;
        }
        // A copy that ends after its panel is gone has put the token into the user's hands.
        const isTaken = isClaimed || (event.type === "claimed" && panelId === null);
        if (!isTaken && !mayEnd(event, id)) say(`${id} is dropped by ${event.type}`, path);
        if (event.type === "expired" && panelId !== null) say(`${id} expires while shown`, path);
        const isWiped = event.type === "expired" || event.type === "discarded";
        if (isLost !== (isWiped && !isClaimed)) say(`${id} is wrongly lost or not`, path);
      }
      if (event.type === "admitted" && !isIn(after, event.id)) {
        const isLost = after.lost.has(lostKey(event.scopeKey, event.id));
        if (event.canWait || !isLost) say("not taken in", path);
      }
      for (const { id, panelId, scopeKey, isClaimed, lastPanelId } of after.entries) {
        if (panelId !== null && !after.panels.has(panelId)) say(`${id} is with nobody`, path);
        const isWanted = [...after.panels.values()].includes(scopeKey);
        if (panelId === null && isWanted) say(`${id} is offered to nobody`, path);
        if (panelId === null && !after.entries.find((entry) => entry.id === id)?.canWait) {
          say(`${id} waits although it may not`, path);
        }
        if (panelId === null && isClaimed) say(`${id} is kept although it was taken`, path);
        const was = before.entries.find((entry) => entry.id === id);
        const isShownToAnother = panelId !== null && was?.panelId !== panelId;
        const isOwn = panelId === lastPanelId && was?.lastPanelId === panelId;
        const isIssuer = event.type === "admitted" && event.panelId === panelId;
        if (isShownToAnother && !isOwn && !isIssuer && after.panels.get(panelId) !== scopeKey) {
          say(`${id} is shown in another data set`, path);
        }
        if (was?.isClaimed && !isClaimed) say(`${id} is not taken any more`, path);
      }
      const ids = after.entries.map(({ id }) => id);
      if (new Set(ids).size !== ids.length) say("a token is there twice", path);
    },
  });

  it("drops an unclaimed token only when the user or the host's sign-out does, or its time is up", () => {
    console.info(`custody: ${states} states, ${steps} steps`);
    expect(problems).toEqual([]);
    expect(states).toBeGreaterThan(1000);
  });
});

describe("a token whose panel is gone", () => {
  const shown = (panelId: string, scopeKey: string): CustodyEvent => ({
    type: "panelShown",
    panelId,
    scopeKey,
  });
  const left: readonly CustodyEvent[] = [
    shown("p1", "acme"),
    { type: "admitted", id: "t1", scopeKey: "acme", apiKeyId: "k1", panelId: "p1", canWait: true },
    { type: "panelGone", panelId: "p1" },
  ];
  const reached = (...events: readonly CustodyEvent[]) =>
    [...left, ...events].reduce(custodyReducer, emptyCustody).entries[0]?.panelId;

  it("goes to the next panel of its data set", () => {
    expect(reached()).toBeNull();
    expect(reached(shown("p2", "acme"))).toBe("p2");
  });

  it("waits while only another data set is shown", () => {
    expect(reached(shown("p2", "globex"))).toBeNull();
    expect(reached(shown("p2", "globex"), shown("p2", "acme"))).toBe("p2");
  });

  it("goes back to the panel that showed it last, whatever that shows by now", () => {
    expect(reached(shown("p1", "globex"))).toBe("p1");
  });
});
