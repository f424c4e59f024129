import { useMemo } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { HostQueryClient } from "../data/query-client.js";
import { useScope } from "../data/scope.js";
import { useNow } from "../data/use-now.js";
import { usePanelClient } from "../data/use-panel-client.js";
import { useReauthentication } from "../data/use-reauthentication.js";
import {
  createApiKey,
  deleteApiKey,
  rotateApiKey,
  type TokenReceiver,
  updateApiKey,
} from "../data/write-operations.js";
import { createWriteTarget } from "../data/write-target.js";
import { startWriteTimer } from "../data/write-timer.js";
import type { ApiKey, ApiKeyAction, ApiKeyPatch, CreateApiKeyInput } from "../model/api-key.js";
import type { ApiKeysPanelEvent } from "../model/events.js";
import { createIdempotencyKey } from "../model/intent.js";
import type { ListColumn } from "../model/list-column.js";
import { type ApiKeyStatus, getApiKeyStatus } from "../model/status.js";
import { holdPage } from "../token/leave-guard.js";
import { createTokenVault, type TokenVault } from "../token/token-vault.js";
import type { ApiKeysList } from "./api-keys-list.js";
import { type Capabilities, getCapabilities } from "./capabilities.js";
import { useApiKeysList } from "./use-api-keys-list.js";
import { useListFailure } from "./use-list-failure.js";
import type { TokenCustody } from "./use-token-custody.js";

/** What {@link useApiKeys} is told; as the props of the same names of `<ApiKeysPanel>`. */
export interface UseApiKeysOptions {
  readonly adapter: ApiKeysAdapter;
  readonly workspaceId: string;
  /** `read` takes the writes away. @default "write" */
  readonly access?: "write" | "read" | undefined;
  /** Columns of your own to sort by and to search in. Keep the array the same between renders. */
  readonly columns?: readonly ListColumn[] | undefined;
  /** BCP 47 tag for sorting names. `undefined`: the runtime's. */
  readonly locale?: string | undefined;
  /** `undefined`: a client of its own. */
  readonly queryClient?: HostQueryClient | undefined;
  readonly onEvent?: ((event: ApiKeysPanelEvent) => void) | undefined;
  readonly onReauthenticate?: (() => Promise<boolean>) | undefined;
  /**
   * From `useTokenCustody`: new tokens go there too, so that none is lost with this surface. `undefined`: a new token is only
   * in the vault that its call answers.
   */
  readonly tokens?: TokenCustody | undefined;
}

/**
 * A created or rotated key, with its token in a vault: show it with `<TokenReveal vault={vault} …>`, unless you show what
 * `useTokenCustody` holds.
 */
export interface CreatedApiKey {
  readonly apiKey: ApiKey;
  /** `null`: a repeated answer; the token of this key was handed over before. */
  readonly vault: TokenVault | null;
}

/** The keys of a workspace, and what can be done with them. */
export interface UseApiKeysResult extends ApiKeysList {
  /** Whose keys these are. */
  readonly workspaceId: string;
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
  /**
   * Gives a key a new token; the old one works for `gracePeriodSeconds` more. The same `idempotencyKey` tries the same
   * intent again. `undefined`: the adapter cannot.
   * @throws ApiKeysError; after `unavailable` or `unknown` the old token may have been replaced
   */
  readonly rotateApiKey:
    | ((
        apiKey: ApiKey,
        input?: { readonly gracePeriodSeconds?: number },
        idempotencyKey?: string,
      ) => Promise<CreatedApiKey>)
    | undefined;
  /** Why nothing can be written: `access` says so, or the adapter has only `list`. `null`: something can. */
  readonly readOnlyReason: Capabilities["readOnlyReason"];
  /** What may be done with a key: what the adapter has, the key allows and `access` lets through. */
  readonly getActions: (apiKey: ApiKey) => readonly ApiKeyAction[];
  /** Whether a key works, as far as its fields and the clock tell; as the panel's badges. */
  readonly getStatus: (apiKey: ApiKey) => ApiKeyStatus;
  /** What was passed as `tokens`. */
  readonly tokens: TokenCustody | undefined;
}

/** Makes the browser ask before the page is left, while a write that yields a token is under way. */
async function holdingPage<T>(write: () => Promise<T>): Promise<T> {
  const letGo = holdPage();
  const stopClock = startWriteTimer(letGo);
  try {
    return await write();
  } finally {
    stopClock();
    letGo();
  }
}

/**
 * The panel without its looks: the same list, search, order and writes, for a surface of your own. `useTokenCustody` keeps
 * its tokens; `useCreateIntent` and `useRotateIntent` know of repeated tries and open outcomes.
 *
 * @example
 * const keys = useApiKeys({ adapter, workspaceId: "acme" });
 * const issued = await keys.createApiKey?.({ name: "CRM Sync" });
 */
export function useApiKeys(options: UseApiKeysOptions): UseApiKeysResult {
  const { adapter, workspaceId, locale, columns, onEvent } = options;
  const onReauthenticate = useReauthentication(options.onReauthenticate);
  const { access = "write", tokens } = options;
  const keep = tokens?.keep;
  const now = useNow();
  const { queryClient, postChanged } = usePanelClient(options.queryClient);
  const scope = useScope(adapter, workspaceId);
  const list = useApiKeysList({ adapter, scope, locale, queryClient, columns });
  useListFailure(list, workspaceId, onEvent);
  const writes = useMemo(() => {
    const target = createWriteTarget({
      adapter,
      workspaceId,
      queryClient,
      postChanged,
      onEvent: (event) => onEvent?.(event),
      onReauthenticate,
    });
    const issue = (call: (receive: TokenReceiver) => Promise<ApiKey>) =>
      holdingPage(async (): Promise<CreatedApiKey> => {
        let vault: TokenVault | null = null;
        const apiKey = await call((issued) => {
          vault = createTokenVault(issued.token);
          keep?.(issued.apiKey, vault);
        });
        return { apiKey, vault };
      });
    const { getActions, readOnlyReason } = getCapabilities(adapter, access);
    const can = (method: ApiKeyAction | "create") =>
      access === "write" && adapter[method] !== undefined;
    return {
      createApiKey: can("create")
        ? (input: CreateApiKeyInput, idempotencyKey = createIdempotencyKey()) =>
            issue((receive) => createApiKey(target, input, idempotencyKey, receive))
        : undefined,
      updateApiKey: can("update")
        ? (apiKey: ApiKey, patch: ApiKeyPatch) => updateApiKey(target, apiKey, patch)
        : undefined,
      deleteApiKey: can("delete") ? (apiKey: ApiKey) => deleteApiKey(target, apiKey) : undefined,
      rotateApiKey: can("rotate")
        ? (
            apiKey: ApiKey,
            { gracePeriodSeconds = 0 }: { readonly gracePeriodSeconds?: number } = {},
            idempotencyKey = createIdempotencyKey(),
          ) =>
            issue((receive) =>
              rotateApiKey(target, apiKey, gracePeriodSeconds, idempotencyKey, receive),
            )
        : undefined,
      readOnlyReason,
      getActions,
    };
  }, [adapter, workspaceId, access, queryClient, postChanged, onEvent, onReauthenticate, keep]);
  return {
    ...list,
    ...writes,
    workspaceId,
    tokens,
    getStatus: (apiKey) => getApiKeyStatus(apiKey, now),
  };
}
