import { useMemo, useSyncExternalStore } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import { getScope, getScopeKey } from "../data/scope.js";
import type { ApiKey } from "../model/api-key.js";
import { custody, type HeldToken } from "../token/custody.js";
import { lostKey } from "../token/custody-state.js";
import type { TokenVault } from "../token/token-vault.js";
import { useCustody } from "./use-custody.js";

/** What {@link useTokenCustody} is told; as the props of the same names of `<ApiKeysPanel>`. */
export interface TokenCustodyOptions {
  /** The same as for `useApiKeys`. */
  readonly adapter: Pick<ApiKeysAdapter, "id">;
  /** The same as for `useApiKeys`. */
  readonly workspaceId: string;
  readonly workspaceName?: string | undefined;
  /** @default true */
  readonly offerTokenAgain?: boolean | undefined;
  readonly onUnclaimedTokenChange?: ((unclaimed: boolean) => void) | undefined;
}

/** The tokens of new keys, until the user is done with them. */
export interface TokenCustody {
  /**
   * What has to be shown, oldest first, one by one: `<TokenReveal key={held.id} vault={held.vault} open …>`. A token leaves
   * the list when its vault is wiped, as the reveal does on closing. It may be of another workspace, where this surface
   * showed that one when the token was asked for.
   */
  readonly held: readonly HeldToken[];
  /** Whether the token of a key was wiped, or given up, before anybody copied it, since the page was loaded. */
  readonly wasLost: (apiKey: ApiKey) => boolean;
  /** Notes that the user gave up a key whose token never came, for `wasLost`. */
  readonly noteLost: (apiKey: ApiKey) => void;
  /** Takes a token in. `useApiKeys` and its writes do so by themselves. The same function until the workspace changes. */
  readonly keep: (apiKey: ApiKey, vault: TokenVault) => void;
}

/**
 * Keeps tokens for a surface of your own as the panel keeps them: the browser asks before the page is left, one that nobody
 * has copied outlives the surface for two minutes, and what another surface or panel of the workspace left is taken over.
 * Use it only where `held` is shown.
 *
 * @example
 * const tokens = useTokenCustody({ adapter, workspaceId: "acme" });
 * const keys = useApiKeys({ adapter, workspaceId: "acme", tokens });
 * const [held] = tokens.held;
 * held && <TokenReveal key={held.id} vault={held.vault} open onOpenChange={() => {}} description="…" />
 */
export function useTokenCustody(options: TokenCustodyOptions): TokenCustody {
  const { adapter, workspaceId, workspaceName, offerTokenAgain = true } = options;
  const scopeKey = getScopeKey(getScope(adapter, workspaceId));
  const { panelId, held } = useCustody(scopeKey, options.onUnclaimedTokenChange);
  const lost = useSyncExternalStore(custody.subscribe, custody.getLost, custody.getLost);
  const keep = useMemo(
    () => (apiKey: ApiKey, vault: TokenVault) => {
      const token = { apiKey, workspaceId, workspaceName, vault };
      custody.admit(panelId, scopeKey, token, offerTokenAgain);
    },
    [panelId, scopeKey, workspaceId, workspaceName, offerTokenAgain],
  );
  return {
    held,
    wasLost: ({ id }) => lost.has(lostKey(scopeKey, id)),
    noteLost: ({ id }) => custody.noteMissed(scopeKey, id),
    keep,
  };
}
