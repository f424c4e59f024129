import type { ApiKey } from "../model/api-key.js";
import {
  type CustodyEntry,
  type CustodyEvent,
  type CustodyState,
  custodyReducer,
  emptyCustody,
  lostKey,
} from "./custody-state.js";
import { holdPage } from "./leave-guard.js";
import type { TokenVault } from "./token-vault.js";

/** How long a token without a panel waits for one. In milliseconds. Source: DESIGN.md §6. */
export const CUSTODY_MS = 2 * 60 * 1000;

/** How often a hidden panel with a token is looked for. In milliseconds. */
const ROOTS_MS = 1000;

/** Is told when there begins and ceases to be a token of a panel's that the user does not have yet. */
export type UnclaimedListener = (hasUnclaimed: boolean) => void;

/** A token with what the reveal says about it. */
export interface HeldToken {
  readonly id: string;
  readonly apiKey: ApiKey;
  readonly workspaceId: string;
  /** `undefined`: the host gave no name. */
  readonly workspaceName: string | undefined;
  readonly vault: TokenVault;
  /** Whether its panel had gone before the token was taken, so that it is now offered once more. */
  readonly isOfferedAgain: boolean;
}

interface Holding {
  token: HeldToken;
  timer: ReturnType<typeof setTimeout> | undefined;
  release: () => void;
}

let state: CustodyState = emptyCustody;
let lastId = 0;
const holdings = new Map<string, Holding>();
const listeners = new Set<() => void>();
/** Where the panels that are hidden stand in the page: the only sign that they are still mounted. */
const hiddenRoots = new Map<string, Element>();
let rootsTimer: ReturnType<typeof setInterval> | undefined;
/** What each panel's host was told last. */
const guards = new Map<string, { hasUnclaimed: boolean; readonly tell: UnclaimedListener }>();
let heldByPanel = new Map<string, readonly HeldToken[]>();

const NONE: readonly HeldToken[] = [];

function drop(id: string): void {
  const holding = holdings.get(id);
  if (!holding) return;
  clearTimeout(holding.timer);
  holdings.delete(id);
  holding.token.vault.wipe();
  holding.release();
}

function watch(entry: CustodyEntry): void {
  const holding = holdings.get(entry.id);
  if (!holding) return;
  if (entry.panelId !== null) {
    clearTimeout(holding.timer);
    holding.timer = undefined;
  } else if (holding.timer === undefined) {
    holding.token = { ...holding.token, isOfferedAgain: true };
    holding.timer = setTimeout(() => send({ type: "expired", id: entry.id }), CUSTODY_MS);
  }
}

function indexByPanel(): Map<string, readonly HeldToken[]> {
  const index = new Map<string, readonly HeldToken[]>();
  for (const { id, panelId } of state.entries) {
    const token = holdings.get(id)?.token;
    if (panelId !== null && token) index.set(panelId, [...(index.get(panelId) ?? NONE), token]);
  }
  return index;
}

/** React says nothing when what is hidden is taken away for good; the page does. */
function findGone(): CustodyEvent[] {
  return [...hiddenRoots]
    .filter(([, root]) => !root.isConnected)
    .map(([panelId]) => {
      hiddenRoots.delete(panelId);
      return { type: "panelGone", panelId };
    });
}

function watchRoots(): void {
  const isNeeded = state.entries.some(({ panelId }) => panelId && hiddenRoots.has(panelId));
  if (isNeeded === (rootsTimer !== undefined)) return;
  clearInterval(rootsTimer);
  rootsTimer = isNeeded ? setInterval(() => send(), ROOTS_MS) : undefined;
}

function tellHosts(): void {
  for (const [panelId, guard] of [...guards]) {
    const hasUnclaimed = state.entries.some((it) => it.panelId === panelId && !it.isClaimed);
    if (!state.panels.has(panelId)) guards.delete(panelId);
    if (guard.hasUnclaimed === hasUnclaimed) continue;
    guard.hasUnclaimed = hasUnclaimed;
    guard.tell(hasUnclaimed);
  }
}

function send(event?: CustodyEvent): void {
  const events = findGone();
  if (event) events.push(event);
  else if (events.length === 0) return;
  state = events.reduce(custodyReducer, state);
  const kept = new Set(state.entries.map(({ id }) => id));
  for (const id of [...holdings.keys()]) {
    if (!kept.has(id)) drop(id);
  }
  state.entries.forEach(watch);
  heldByPanel = indexByPanel();
  watchRoots();
  for (const listener of [...listeners]) listener();
  tellHosts();
}

function handleWiped(id: string): void {
  const entry = state.entries.find((it) => it.id === id);
  send({ type: "settled", id });
  if (entry && !entry.isClaimed) send({ ...entry, type: "missed" });
}

function handlePageHide(): void {
  // The page may be kept for the Back button, with all of its memory. Source: demand.md S8.
  if (state.entries.length > 0) send({ type: "discarded" });
}

/**
 * The module's memory for tokens, shared by all panels on the page: a panel that the host unmounts loses none, and the
 * next one for the same data set takes over what it left.
 */
export const custody = {
  /** A panel shows a scope, from now on. */
  showPanel(panelId: string, scopeKey: string, tell: UnclaimedListener = () => {}): void {
    window.addEventListener("pagehide", handlePageHide);
    hiddenRoots.delete(panelId);
    if (!guards.has(panelId)) guards.set(panelId, { hasUnclaimed: false, tell });
    send({ type: "panelShown", panelId, scopeKey });
  },
  /**
   * A panel has left the screen. Its effects end alike where it was unmounted and where it was only hidden (by React's
   * `<Activity>`); but what is hidden still stands in the page, and its tokens stay with it for as long as it does.
   * @param root where the panel stands. Without it, the panel counts as unmounted.
   */
  leavePanel(panelId: string, root?: Element | null): void {
    if (root?.isConnected) hiddenRoots.set(panelId, root);
    send({ type: root?.isConnected ? "panelHidden" : "panelGone", panelId });
  },
  /**
   * Takes a token in. Until the user is done with it, the browser asks before the page is left.
   * @param canWait whether it may wait for another panel once its own has gone; if not, it is wiped then
   */
  admit(
    panelId: string,
    scopeKey: string,
    token: Omit<HeldToken, "id" | "isOfferedAgain">,
    canWait: boolean,
  ): HeldToken {
    lastId += 1;
    const held: HeldToken = { ...token, id: `token-${lastId}`, isOfferedAgain: false };
    const letGo = holdPage();
    const unsubscribe = token.vault.subscribe(() => {
      letGo();
      if (token.vault.getState() === "claimed") send({ type: "claimed", id: held.id });
      // A reveal ends by wiping the vault; custody does the same to what it drops, which is no longer a holding by then.
      else if (holdings.has(held.id)) handleWiped(held.id);
    });
    const release = () => {
      unsubscribe();
      letGo();
    };
    holdings.set(held.id, { token: held, timer: undefined, release });
    send({ type: "admitted", id: held.id, scopeKey, apiKeyId: token.apiKey.id, panelId, canWait });
    return held;
  },
  /** The user gave up a key whose token never came, so its row says that nobody has it. */
  noteMissed(scopeKey: string, apiKeyId: string): void {
    send({ type: "missed", scopeKey, apiKeyId });
  },
  /** The tokens that a panel has to show, oldest first. The same array until they change. */
  getHeld(panelId: string): readonly HeldToken[] {
    return heldByPanel.get(panelId) ?? NONE;
  },
  /** Whether a key's token was wiped before anybody copied it, since the page was loaded. */
  wasTokenLost(scopeKey: string, apiKeyId: string): boolean {
    return state.lost.has(lostKey(scopeKey, apiKeyId));
  },
  /** The keys of {@link lostKey} for which {@link wasTokenLost} is true. The same set until tokens change. */
  getLost(): ReadonlySet<string> {
    return state.lost;
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Wipes every token that is still held, shown or not. For a host's sign-out. */
export function discardUnclaimedTokens(): void {
  send({ type: "discarded" });
}
