import type { QueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import { type ApiKeysList, useApiKeysList } from "../data/use-api-keys-list.js";
import { usePanelClient } from "../data/use-panel-client.js";
import { createApiKey, deleteApiKey, updateApiKey } from "../data/write-operations.js";
import { createWriteTarget } from "../data/write-target.js";
import type { ApiKey, ApiKeyPatch, CreateApiKeyInput } from "../model/api-key.js";
import type { ApiKeysPanelEvent } from "../model/events.js";
import { createIdempotencyKey } from "../model/idempotency-key.js";
import { createTokenVault, type TokenVault } from "../token/token-vault.js";

/** What {@link useApiKeys} is told; as the props of the same names of `<ApiKeysPanel>`. */
export interface UseApiKeysOptions {
  readonly adapter: ApiKeysAdapter;
  readonly workspaceId: string;
  /** BCP 47 tag for sorting names. `undefined`: the runtime's. */
  readonly locale?: string | undefined;
  /** `undefined`: a client of its own. */
  readonly queryClient?: QueryClient | undefined;
  readonly onEvent?: ((event: ApiKeysPanelEvent) => void) | undefined;
  readonly onReauthenticate?: (() => Promise<boolean>) | undefined;
}

/** A created key, with its token in a vault: show it with `<TokenReveal vault={vault} …>`. */
export interface CreatedApiKey {
  readonly apiKey: ApiKey;
  /** `null`: a repeated answer; the token of this key was handed over before. */
  readonly vault: TokenVault | null;
}

/** The keys of a workspace, and what can be done with them. */
export interface UseApiKeysResult extends ApiKeysList {
  /**
   * Creates a key. Pass the same `idempotencyKey` to try the same intent again; left out, each call is a new one.
   * `undefined`: the adapter cannot.
   * @throws ApiKeysError; after `unavailable` or `unknown` the key may exist
   */
  readonly createApiKey:
    | ((input: CreateApiKeyInput, idempotencyKey?: string) => Promise<CreatedApiKey>)
    | undefined;
  /** Changes a key; the list shows it at once. `undefined`: the adapter cannot. @throws ApiKeysError */
  readonly updateApiKey: ((apiKey: ApiKey, patch: ApiKeyPatch) => Promise<ApiKey>) | undefined;
  /** Deletes a key for good. `undefined`: the adapter cannot. @throws ApiKeysError */
  readonly deleteApiKey: ((apiKey: ApiKey) => Promise<void>) | undefined;
}

/**
 * The panel without its looks: the same list, search, order and writes, for a surface of your own.
 *
 * @example
 * const keys = useApiKeys({ adapter, workspaceId: "acme" });
 * const { apiKey, vault } = await keys.createApiKey({ name: "CRM Sync" });
 */
export function useApiKeys(options: UseApiKeysOptions): UseApiKeysResult {
  const { adapter, workspaceId, locale, onEvent, onReauthenticate } = options;
  const { queryClient, postChanged } = usePanelClient(options.queryClient);
  const list = useApiKeysList({ adapter, workspaceId, locale, queryClient });
  const writes = useMemo(() => {
    const target = createWriteTarget({
      adapter,
      workspaceId,
      queryClient,
      postChanged,
      onEvent: (event) => onEvent?.(event),
      onReauthenticate,
    });
    return {
      createApiKey:
        adapter.create &&
        (async (input: CreateApiKeyInput, idempotencyKey = createIdempotencyKey()) => {
          let vault: TokenVault | null = null;
          const apiKey = await createApiKey(target, input, idempotencyKey, ({ token }) => {
            vault = createTokenVault(token);
          });
          return { apiKey, vault };
        }),
      updateApiKey:
        adapter.update &&
        ((apiKey: ApiKey, patch: ApiKeyPatch) => updateApiKey(target, apiKey, patch)),
      deleteApiKey: adapter.delete && ((apiKey: ApiKey) => deleteApiKey(target, apiKey)),
    };
  }, [adapter, workspaceId, queryClient, postChanged, onEvent, onReauthenticate]);
  return { ...list, ...writes };
}
