/** One token that the user has not done with yet: who shows it, and for which data set it was issued. */
export interface CustodyEntry {
  readonly id: string;
  /** The adapter and workspace that issued it, as one string. */
  readonly scopeKey: string;
  /** The id of the key that it belongs to. */
  readonly apiKeyId: string;
  /** The panel that shows it. `null`: none; it waits in memory for the next panel of its scope. */
  readonly panelId: string | null;
  /** The panel that showed it last, which may take it back whatever it shows by then. */
  readonly lastPanelId: string;
  /** The user has copied it, or said that it is stored. */
  readonly isClaimed: boolean;
  /** Whether it may wait for a panel. If not, it is lost as soon as there is none. */
  readonly canWait: boolean;
}

/** All tokens in custody, the panels on the page, and the keys whose token nobody took. */
export interface CustodyState {
  readonly entries: readonly CustodyEntry[];
  /** Which scope each mounted panel shows. */
  readonly panels: ReadonlyMap<string, string>;
  /** Those of the panels that are mounted, but not on screen: in a tab of the host's that is put aside. */
  readonly hidden: ReadonlySet<string>;
  /** `scopeKey` and key id, joined by {@link lostKey}, of tokens that were wiped before anybody copied them. */
  readonly lost: ReadonlySet<string>;
}

/** What can happen to tokens in custody. */
export type CustodyEvent =
  | { readonly type: "panelShown"; readonly panelId: string; readonly scopeKey: string }
  | { readonly type: "panelHidden"; readonly panelId: string }
  | { readonly type: "panelGone"; readonly panelId: string }
  | {
      readonly type: "admitted";
      readonly id: string;
      readonly scopeKey: string;
      readonly apiKeyId: string;
      readonly panelId: string;
      readonly canWait: boolean;
    }
  /** The user has copied it; its reveal may still be open. */
  | { readonly type: "claimed"; readonly id: string }
  /** The user copied it or said that it is stored, and closed the reveal. */
  | { readonly type: "settled"; readonly id: string }
  /** No panel came for it in time. */
  | { readonly type: "expired"; readonly id: string }
  /** The user gave up a create whose key is there, but whose token never came. */
  | { readonly type: "missed"; readonly scopeKey: string; readonly apiKeyId: string }
  /** The host signed the user out, or the page was put away. */
  | { readonly type: "discarded" };

export const emptyCustody: CustodyState = {
  entries: [],
  panels: new Map(),
  hidden: new Set(),
  lost: new Set(),
};

/** How {@link CustodyState.lost} names a key. */
export function lostKey(scopeKey: string, apiKeyId: string): string {
  return `${scopeKey} ${apiKeyId}`;
}

function keyOf(it: Pick<CustodyEntry, "scopeKey" | "apiKeyId">): string {
  return lostKey(it.scopeKey, it.apiKeyId);
}

type Panels = Pick<CustodyState, "panels" | "hidden">;

/** The panel that an entry is with: the one that shows it, else the one that did, else one of its scope. */
function findPanel(entry: CustodyEntry, { panels, hidden }: Panels): string | null {
  const own = [entry.panelId ?? entry.lastPanelId, entry.lastPanelId];
  const others = [...panels].flatMap(([id, shown]) => (shown === entry.scopeKey ? id : []));
  const mounted = [...own, ...others].filter((id) => panels.has(id));
  // One that is on screen comes first; else it is kept where it is, until that is on screen again.
  return mounted.find((id) => !hidden.has(id)) ?? mounted[0] ?? null;
}

function place(entry: CustodyEntry, panels: Panels): CustodyEntry {
  const panelId = findPanel(entry, panels);
  return { ...entry, panelId, lastPanelId: panelId ?? entry.lastPanelId };
}

/** What was copied needs no second offer. */
function isNeeded({ panelId, isClaimed }: CustodyEntry): boolean {
  return panelId !== null || !isClaimed;
}

function without(state: CustodyState, id: string): CustodyState {
  return { ...state, entries: state.entries.filter((entry) => entry.id !== id) };
}

function withLost(state: CustodyState, entries: readonly CustodyEntry[]): CustodyState {
  const lost = new Set(state.lost);
  for (const entry of entries) {
    if (!entry.isClaimed) lost.add(keyOf(entry));
  }
  return { ...state, lost };
}

function isAbandoned({ panelId, canWait }: CustodyEntry): boolean {
  return panelId === null && !canWait;
}

/** Keeps of these entries what somebody still needs and may have. */
function withEntries(state: CustodyState, entries: readonly CustodyEntry[]): CustodyState {
  const needed = entries.filter(isNeeded);
  const kept = needed.filter((entry) => !isAbandoned(entry));
  return { ...withLost(state, needed.filter(isAbandoned)), entries: kept };
}

function withPanels(state: CustodyState, panels: Panels): CustodyState {
  const placed = state.entries.map((entry) => place(entry, panels));
  return withEntries({ ...state, ...panels }, placed);
}

function withoutId(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const left = new Set(ids);
  left.delete(id);
  return left;
}

/** The rules of custody: pure, so that every state and event can be walked through by a test. */
export function custodyReducer(state: CustodyState, event: CustodyEvent): CustodyState {
  switch (event.type) {
    case "panelShown":
      return withPanels(state, {
        panels: new Map(state.panels).set(event.panelId, event.scopeKey),
        hidden: withoutId(state.hidden, event.panelId),
      });
    case "panelHidden":
      if (!state.panels.has(event.panelId)) return state;
      return withPanels(state, {
        panels: state.panels,
        hidden: new Set(state.hidden).add(event.panelId),
      });
    case "panelGone": {
      const panels = new Map(state.panels);
      panels.delete(event.panelId);
      return withPanels(state, { panels, hidden: withoutId(state.hidden, event.panelId) });
    }
    case "admitted": {
      const { type: _, ...token } = event;
      const entry = { ...token, lastPanelId: token.panelId, isClaimed: false };
      // A token that was missed and comes after all is not lost.
      const lost = withoutId(state.lost, keyOf(token));
      return withEntries({ ...state, lost }, [...state.entries, place(entry, state)]);
    }
    case "claimed": {
      const entries = state.entries.map((entry) =>
        entry.id === event.id ? { ...entry, isClaimed: true } : entry,
      );
      // A copy may end only after its panel has gone.
      return withEntries(state, entries);
    }
    case "settled":
      return without(state, event.id);
    case "expired": {
      const expired = state.entries.filter(
        ({ id, panelId }) => id === event.id && panelId === null,
      );
      return expired.length === 0 ? state : without(withLost(state, expired), event.id);
    }
    case "missed":
      // It has come meanwhile, so that it is not missed.
      if (state.entries.some((it) => keyOf(it) === keyOf(event))) return state;
      return { ...state, lost: new Set(state.lost).add(keyOf(event)) };
    case "discarded":
      return { ...withLost(state, state.entries), entries: [] };
    default:
      return event satisfies never;
  }
}
