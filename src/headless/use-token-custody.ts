import { type RefObject, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import { runGuarded } from "../data/report-errors.js";
import { useScope } from "../data/scope.js";
import type { ApiKey } from "../model/api-key.js";
import { custody, type HeldToken } from "../token/custody.js";
import { lostKey } from "../token/custody-state.js";
import type { TokenVault } from "../token/token-vault.js";
import { useLatest } from "./use-latest.js";

/** Options of {@link useTokenCustody}. They match the props of the same names of `<ApiKeysPanel>`. */
export interface TokenCustodyOptions {
  /** The same as for `useApiKeys`. */
  readonly adapter: Pick<ApiKeysAdapter, "id">;
  /** The same as for `useApiKeys`. */
  readonly workspaceId: string;
  /** Names the workspace when its token is shown in another one. */
  readonly workspaceName?: string | undefined;
  /**
   * Whether a token that wasn't copied before its surface unmounted waits two minutes for the next one. If not, it's wiped.
   * @default true
   */
  readonly offerTokenAgain?: boolean | undefined;
  /** Receives whether there's a token the user doesn't have yet, each time that changes. */
  readonly onUnclaimedTokenChange?: ((unclaimed: boolean) => void) | undefined;
  /**
   * An element of your surface. While it's in the page, a surface that React has hidden (`<Activity>`) keeps its tokens.
   * Without it, a hidden surface counts as unmounted.
   */
  readonly rootRef?: RefObject<HTMLElement | null> | undefined;
}

/** The tokens of new keys, until the user is done with them. */
export interface TokenCustody {
  /**
   * What has to be shown, oldest first, one at a time: `<TokenReveal key={held.id} vault={held.vault} open …>`. A token
   * leaves the list when its vault is wiped, which the reveal does on closing. It may belong to another workspace, if this
   * surface showed that one when the token was requested.
   */
  readonly held: readonly HeldToken[];
  /** Whether the token of a key was wiped or given up before anyone copied it, since the page was loaded. */
  readonly wasLost: (apiKey: Pick<ApiKey, "id">) => boolean;
  /** Records that the user gave up a key whose token never arrived, for `wasLost`. */
  readonly noteLost: (apiKey: ApiKey) => void;
  /** Takes a token in. `useApiKeys` and its intents do so by themselves. The same function until the workspace changes. */
  readonly keep: (apiKey: ApiKey, vault: TokenVault) => void;
}

let lastPanel = 0;

function createPanelId(): string {
  lastPanel += 1;
  return `panel-${lastPanel}`;
}

const NONE: readonly HeldToken[] = [];

/**
 * Keeps the tokens of your surface the way the panel keeps its own: the browser asks before the page is left, a token no one
 * has copied outlives the surface for two minutes, and a token that another surface or panel of the workspace left behind
 * is taken over. Use it only where you show `held`.
 *
 * @example
 * const tokens = useTokenCustody({ adapter, workspaceId: "acme" });
 * const keys = useApiKeys({ adapter, workspaceId: "acme", tokens });
 * const [held] = tokens.held;
 * held && <TokenReveal key={held.id} vault={held.vault} open onOpenChange={() => {}} description="…" />
 */
export function useTokenCustody(options: TokenCustodyOptions): TokenCustody {
  const { adapter, workspaceId, workspaceName, offerTokenAgain = true, rootRef } = options;
  const { key: scopeKey } = useScope(adapter, workspaceId);
  const [panelId] = useState(createPanelId);
  const held = useSyncExternalStore(
    custody.subscribe,
    () => custody.getHeld(panelId),
    () => NONE,
  );
  const lost = useSyncExternalStore(custody.subscribe, custody.getLost, custody.getLost);
  const latest = useLatest(options.onUnclaimedTokenChange);

  // Custody outlives the surface, so it has to know which surfaces there are.
  useEffect(() => {
    custody.showPanel(panelId, scopeKey, (has) => runGuarded(() => latest.current?.(has)));
  }, [panelId, scopeKey, latest]);
  useEffect(() => {
    const root = rootRef?.current;
    return () => custody.leavePanel(panelId, root);
  }, [panelId, rootRef]);

  return useMemo(
    () => ({
      held,
      wasLost: ({ id }) => lost.has(lostKey(scopeKey, id)),
      noteLost: ({ id }) => custody.noteMissed(scopeKey, id),
      keep: (apiKey, vault) => {
        const token = { apiKey, workspaceId, workspaceName, vault };
        custody.admit(panelId, scopeKey, token, offerTokenAgain);
      },
    }),
    [held, lost, panelId, scopeKey, workspaceId, workspaceName, offerTokenAgain],
  );
}
