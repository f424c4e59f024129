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

/** How long a token without a panel waits for one, in milliseconds. */
export const CUSTODY_MS = 2 * 60 * 1000;

/** How often to check that a hidden panel with a token is still in the page, in milliseconds. */
const ROOTS_MS = 1000;

/** Called with `true` when a panel gets a token that the user doesn't have yet, and with `false` when it has none. */
export type UnclaimedListener = (hasUnclaimed: boolean) => void;

/** A token, with what the reveal says about it. */
export interface HeldToken {
  /** Names the token on this page; use it as the React key of its reveal. */
  readonly id: string;
  /** The key it belongs to. */
  readonly apiKey: ApiKey;
  /** The workspace that issued it. */
  readonly workspaceId: string;
  /** `undefined`: the host gave no name. */
  readonly workspaceName: string | undefined;
  /** Holds the token itself. */
  readonly vault: TokenVault;
  /** Whether its panel unmounted before the user had the token, so this is a second offer. */
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
/** The root elements of hidden panels. That they're in the page is the only sign that those panels are still mounted. */
const hiddenRoots = new Map<string, Element>();
let rootsTimer: ReturnType<typeof setInterval> | undefined;
/** What each panel's host heard last. */
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

/** React doesn't say when it unmounts something hidden, but the page shows it. */
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
    const hasUnclaimed = state.entries.some(
      (entry) => entry.panelId === panelId && !entry.isClaimed,
    );
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
  const entry = state.entries.find((candidate) => candidate.id === id);
  send({ type: "settled", id });
  if (entry && !entry.isClaimed) send({ ...entry, type: "missed" });
}

function handlePageHide(): void {
  // The browser may keep the page for the Back button, with all of its memory.
  if (state.entries.length > 0) send({ type: "discarded" });
}

/**
 * The module's memory for tokens, shared by all panels on the page. If the host unmounts a panel, its tokens stay here, and the
 * next panel of the same data set takes them over. A token leaves when its vault is wiped, as the reveal does on closing.
 */
export const custody = {
  /** Notes that a panel shows a scope from now on. */
  showPanel(panelId: string, scopeKey: string, tell: UnclaimedListener = () => {}): void {
    window.addEventListener("pagehide", handlePageHide);
    hiddenRoots.delete(panelId);
    if (!guards.has(panelId)) guards.set(panelId, { hasUnclaimed: false, tell });
    send({ type: "panelShown", panelId, scopeKey });
  },
  /**
   * Notes that a panel has left the screen. Its effects end the same way whether it was unmounted or only hidden (by React's
   * `<Activity>`). But a hidden panel is still in the page, and keeps its tokens as long as it is.
   * @param root The panel's root element. Without it, the panel counts as unmounted.
   */
  leavePanel(panelId: string, root?: Element | null): void {
    if (root?.isConnected) hiddenRoots.set(panelId, root);
    send({ type: root?.isConnected ? "panelHidden" : "panelGone", panelId });
  },
  /**
   * Takes a token in. Until the user has it, the browser asks before they leave the page.
   * @param canWait Whether it may wait for another panel once its own is gone. If not, it's wiped then.
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
      // Dropping a token wipes its vault, too, but by then it's no longer a holding.
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
  /** Notes that the user gave up a key whose token never arrived, so its row says that no one has it. */
  noteMissed(scopeKey: string, apiKeyId: string): void {
    send({ type: "missed", scopeKey, apiKeyId });
  },
  /** Returns the tokens a panel has to show, oldest first. It's the same array until they change. */
  getHeld(panelId: string): readonly HeldToken[] {
    return heldByPanel.get(panelId) ?? NONE;
  },
  /** Whether a key's token was wiped before anyone copied it, since the page was loaded. */
  wasTokenLost(scopeKey: string, apiKeyId: string): boolean {
    return state.lost.has(lostKey(scopeKey, apiKeyId));
  },
  /** Returns the names, by {@link lostKey}, of the keys whose token was lost. It's the same set until that changes. */
  getLost(): ReadonlySet<string> {
    return state.lost;
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Wipes every token that's still held, whether shown or not. Call it when someone signs out. */
export function discardUnclaimedTokens(): void {
  send({ type: "discarded" });
}
