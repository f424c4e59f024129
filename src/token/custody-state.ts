/** One token that the user isn't done with: which panel shows it, and which data set it was issued for. */
export interface CustodyEntry {
  readonly id: string;
  /** The adapter and workspace that issued it, as one string. */
  readonly scopeKey: string;
  /** The id of the key it belongs to. */
  readonly apiKeyId: string;
  /** The panel that shows it. `null`: none, so it waits in memory for the next panel of its scope. */
  readonly panelId: string | null;
  /** The panel that showed it last. It may take the token back, whatever scope it shows by then. */
  readonly lastPanelId: string;
  /** The user copied it, or confirmed that they saved it. */
  readonly isClaimed: boolean;
  /** Whether it may wait for a panel. If not, it's lost as soon as there is none. */
  readonly canWait: boolean;
}

/** All tokens in custody, the panels on the page, and the keys whose token no one took. */
export interface CustodyState {
  readonly entries: readonly CustodyEntry[];
  /** Which scope each mounted panel shows. */
  readonly panels: ReadonlyMap<string, string>;
  /** The panels that are mounted but not on screen, such as those in a hidden tab of the host. */
  readonly hidden: ReadonlySet<string>;
  /** The tokens that were wiped before anyone copied them: scope key and key id, joined by {@link lostKey}. */
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
  /** The user has it; its reveal may still be open. */
  | { readonly type: "claimed"; readonly id: string }
  /** The user has it and closed the reveal. */
  | { readonly type: "settled"; readonly id: string }
  /** No panel came for it in time. */
  | { readonly type: "expired"; readonly id: string }
  /** The user gave up a create whose key exists, but whose token never arrived. */
  | { readonly type: "missed"; readonly scopeKey: string; readonly apiKeyId: string }
  /** The host signed the user out, or the browser put the page away. */
  | { readonly type: "discarded" };

export const emptyCustody: CustodyState = {
  entries: [],
  panels: new Map(),
  hidden: new Set(),
  lost: new Set(),
};

/** The name of a key in {@link CustodyState.lost}. */
export function lostKey(scopeKey: string, apiKeyId: string): string {
  return `${scopeKey} ${apiKeyId}`;
}

function keyOf({ scopeKey, apiKeyId }: Pick<CustodyEntry, "scopeKey" | "apiKeyId">): string {
  return lostKey(scopeKey, apiKeyId);
}

type Panels = Pick<CustodyState, "panels" | "hidden">;

/** Which panel gets an entry: the one that shows it, or else the one that did, or else one of its scope. */
function findPanel(entry: CustodyEntry, { panels, hidden }: Panels): string | null {
  const own = [entry.panelId ?? entry.lastPanelId, entry.lastPanelId];
  const others = [...panels].flatMap(([id, shown]) => (shown === entry.scopeKey ? id : []));
  const mounted = [...own, ...others].filter((id) => panels.has(id));
  // A panel on screen comes first. If there's none, the entry stays where it is until that panel is back on screen.
  return mounted.find((id) => !hidden.has(id)) ?? mounted[0] ?? null;
}

function place(entry: CustodyEntry, panels: Panels): CustodyEntry {
  const panelId = findPanel(entry, panels);
  return { ...entry, panelId, lastPanelId: panelId ?? entry.lastPanelId };
}

/** A token that was copied isn't offered a second time. */
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

/** Keeps the entries that someone still needs and may have. */
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

/** The rules of custody. They're pure, so a test can walk through every state and event. */
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
      // A token that arrives after all isn't lost.
      const lost = withoutId(state.lost, keyOf(token));
      return withEntries({ ...state, lost }, [...state.entries, place(entry, state)]);
    }
    case "claimed": {
      const entries = state.entries.map((entry) =>
        entry.id === event.id ? { ...entry, isClaimed: true } : entry,
      );
      // The browser may confirm a copy after the panel is gone.
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
      // It arrived in the meantime.
      if (state.entries.some((entry) => keyOf(entry) === keyOf(event))) return state;
      return { ...state, lost: new Set(state.lost).add(keyOf(event)) };
    case "discarded":
      return { ...withLost(state, state.entries), entries: [] };
    default:
      return event satisfies never;
  }
}
