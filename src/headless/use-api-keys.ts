import { useCallback, useEffect, useMemo } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { HostQueryClient } from "../data/query-client.js";
import { runGuarded } from "../data/report-errors.js";
import { useScope } from "../data/scope.js";
import { useNow } from "../data/use-now.js";
import { usePanelClient } from "../data/use-panel-client.js";
import { createWriteTarget } from "../data/write-target.js";
import type {
  ApiKey,
  ApiKeyAction,
  ApiKeyPatch,
  ApiKeyStatus,
  CreateApiKeyInput,
} from "../model/api-key.js";
import { ApiKeysError } from "../model/errors.js";
import type { ApiKeysPanelEvent } from "../model/events.js";
import type { ListColumn } from "../model/list-column.js";
import { getApiKeyStatus } from "../model/status.js";
import type { ApiKeysView } from "../model/view.js";
import { whenIdle } from "../model/when-idle.js";
import type { ApiKeysList } from "./api-keys-list.js";
import { type Capabilities, getCapabilities } from "./capabilities.js";
import { useApiKeysList } from "./use-api-keys-list.js";
import { useLatest } from "./use-latest.js";
import { useReauthentication } from "./use-reauthentication.js";
import type { TokenCustody } from "./use-token-custody.js";
import type { ApiKeysTarget, CreatedApiKey, writes } from "./writes.js";
import { writesChunk } from "./writes-chunk.js";

/** Options of {@link useApiKeys}. They match the props of the same names of `<ApiKeysPanel>`. */
export interface UseApiKeysOptions {
  readonly adapter: ApiKeysAdapter;
  readonly workspaceId: string;
  readonly workspaceName?: string | undefined;
  /** `read` takes the writes away. @default "write" */
  readonly access?: "write" | "read" | undefined;
  /** Custom columns to sort by and to search in. Keep the array the same between renders. */
  readonly columns?: readonly ListColumn[] | undefined;
  /** BCP 47 tag for sorting names. `undefined`: the runtime's language. */
  readonly locale?: string | undefined;
  /** IANA time zone, for the status of keys that expire on a date. `undefined`: the user's. */
  readonly timeZone?: string | undefined;
  /** `undefined`: the hook creates a client for itself. */
  readonly queryClient?: HostQueryClient | undefined;
  /** The search, the order, and the filter, if your app keeps them. `undefined`: the hook keeps them. */
  readonly view?: ApiKeysView | undefined;
  readonly onViewChange?: ((view: ApiKeysView) => void) | undefined;
  readonly onEvent?: ((event: ApiKeysPanelEvent) => void) | undefined;
  readonly onReauthenticate?: (() => Promise<boolean>) | undefined;
  /**
   * From `useTokenCustody`: new tokens go there too, so that none is lost when this surface unmounts. `undefined`: a new
   * token is only in the vault that its call returns.
   */
  readonly tokens?: TokenCustody | undefined;
}

/** The keys of a workspace, and what can be done with them. */
export interface UseApiKeysResult extends ApiKeysList {
  /** The workspace these keys belong to. */
  readonly workspaceId: string;
  /** What this user can do: what the adapter has and `access` allows. A single key may allow less: see `getActions`. */
  readonly can: Capabilities["can"];
  /** What the dialogs and the list offer beyond names: what the adapter has. */
  readonly abilities: Capabilities["abilities"];
  /** Why nothing can be written: `access` says so, or the adapter has only `list`. `null`: something can. */
  readonly readOnlyReason: Capabilities["readOnlyReason"];
  /** What can be done with a key: what the adapter has, the key allows, and `access` allows. */
  readonly getActions: (apiKey: ApiKey) => readonly ApiKeyAction[];
  /** Whether a key works, as far as its fields and the clock tell. The panel's badges show the same. */
  readonly getStatus: (apiKey: ApiKey) => ApiKeyStatus;
  /**
   * Creates a key. To retry the same intent, pass the same `idempotencyKey`; without one, each call is a new intent.
   * @throws ApiKeysError; after `unavailable` or `unknown`, the key may exist
   * @throws Error where `can.create` is false
   */
  readonly createApiKey: (
    input: CreateApiKeyInput,
    idempotencyKey?: string,
  ) => Promise<CreatedApiKey>;
  /**
   * Changes a key; the list shows the change immediately.
   * @throws ApiKeysError
   * @throws Error where `can.update` is false
   */
  readonly updateApiKey: (apiKey: ApiKey, patch: ApiKeyPatch) => Promise<ApiKey>;
  /**
   * Deletes a key for good.
   * @throws ApiKeysError
   * @throws Error where `can.delete` is false
   */
  readonly deleteApiKey: (apiKey: ApiKey) => Promise<void>;
  /**
   * Gives a key a new token; the old one keeps working for `gracePeriodSeconds` (default 0). To retry the same intent, pass
   * the same `idempotencyKey`.
   * @throws ApiKeysError; after `unavailable` or `unknown`, the old token may have been replaced
   * @throws Error where `can.rotate` is false
   */
  readonly rotateApiKey: (
    apiKey: ApiKey,
    input?: { readonly gracePeriodSeconds?: number },
    idempotencyKey?: string,
  ) => Promise<CreatedApiKey>;
  /**
   * Asks the host to verify who the user is, for an `error` of `reauthentication_required`. Resolves to whether they did,
   * and never rejects. `undefined`: there's no `onReauthenticate`.
   */
  readonly reauthenticate: (() => Promise<boolean>) | undefined;
  /** The host is asking now, in its own dialog, which yours must not cover. */
  readonly isReauthenticating: boolean;
  /** What was passed as `tokens`. */
  readonly tokens: TokenCustody | undefined;
  /** Where writes go. For the intents (`useCreateIntent` and the others), which keep it from their beginning to their end. */
  readonly target: ApiKeysTarget;
}

/**
 * The panel without its looks: the same list, search, sorting, and writes, for your own UI.
 * `useTokenCustody` keeps its tokens; `useCreateIntent`, `useRotateIntent`, `useUpdateIntent`, and
 * `useDeleteIntent` are the rules of the panel's dialogs.
 *
 * @example
 * const keys = useApiKeys({ adapter, workspaceId: "acme" });
 * const { apiKey, vault } = await keys.createApiKey({ name: "CRM Sync" });
 */
export function useApiKeys(options: UseApiKeysOptions): UseApiKeysResult {
  const { adapter, workspaceId, locale, columns, timeZone, access = "write", tokens } = options;
  const { queryClient, postChanged } = usePanelClient(options.queryClient);
  const scope = useScope(adapter, workspaceId);
  const now = useNow();
  const getStatus = useCallback(
    (apiKey: ApiKey) => getApiKeyStatus(apiKey, now, timeZone),
    [now, timeZone],
  );
  const { view, onViewChange } = options;
  const list = useApiKeysList({
    ...{ adapter, scope, locale, queryClient, columns, view, onViewChange, getStatus },
  });
  useListFailure(list, workspaceId, options.onEvent);
  const { reauthenticate, isReauthenticating } = useReauthentication(options.onReauthenticate);
  const latestOnEvent = useLatest(options.onEvent);
  const { workspaceName } = options;
  const keep = tokens?.keep;

  const target = useMemo<ApiKeysTarget>(
    () => ({
      ...createWriteTarget({
        adapter,
        scope,
        queryClient,
        postChanged,
        onEvent: (event) => latestOnEvent.current?.(event),
        onReauthenticate: reauthenticate,
      }),
      workspaceName,
      keep,
    }),
    [adapter, scope, queryClient, postChanged, reauthenticate, workspaceName, keep, latestOnEvent],
  );
  const capabilities = useMemo(() => getCapabilities(adapter, access), [adapter, access]);
  const writes = useMemo(() => createWrites(target, capabilities.can), [target, capabilities]);
  const isLoading = list.status === "loading";
  const isReadOnly = capabilities.readOnlyReason !== null;

  // So that the first write needn't wait for its code.
  useEffect(() => {
    if (!isLoading && !isReadOnly) return whenIdle(() => void writesChunk.load());
  }, [isLoading, isReadOnly]);

  return {
    ...list,
    ...capabilities,
    ...writes,
    workspaceId,
    getStatus,
    reauthenticate,
    isReauthenticating,
    tokens,
    target,
  };
}

type Writes = Pick<
  UseApiKeysResult,
  "createApiKey" | "updateApiKey" | "deleteApiKey" | "rotateApiKey"
>;

function createWrites(target: ApiKeysTarget, can: Capabilities["can"]): Writes {
  const demand = (method: keyof Capabilities["can"]) => {
    if (can[method]) return;
    throw new Error(
      `useApiKeys: ${method}ApiKey was called, but can.${method} is false: ${
        target.adapter[method] ? '`access` is "read"' : `the adapter has no \`${method}\``
      }. Check can.${method} before you offer it.`,
    );
  };
  return {
    createApiKey: async (input, idempotencyKey) => {
      demand("create");
      return (writesChunk.get()?.writes ?? (await loadWrites())).create(
        target,
        input,
        idempotencyKey,
      );
    },
    updateApiKey: async (apiKey, patch) => {
      demand("update");
      return (writesChunk.get()?.writes ?? (await loadWrites())).update(target, apiKey, patch);
    },
    deleteApiKey: async (apiKey) => {
      demand("delete");
      return (writesChunk.get()?.writes ?? (await loadWrites())).delete(target, apiKey);
    },
    rotateApiKey: async (apiKey, { gracePeriodSeconds = 0 } = {}, idempotencyKey) => {
      demand("rotate");
      return (writesChunk.get()?.writes ?? (await loadWrites())).rotate(
        target,
        apiKey,
        gracePeriodSeconds,
        idempotencyKey,
      );
    },
  };
}

/** @throws ApiKeysError if the code can't be had: then nothing was sent */
async function loadWrites(): Promise<typeof writes> {
  await writesChunk.load();
  const module = writesChunk.get();
  if (module) return module.writes;
  throw new ApiKeysError("rejected", {
    message:
      "The code for writing couldn't be loaded, so nothing was sent. Check the connection, or reload the page: after a new release, the files of the old one may be gone.",
  });
}

/** Tells the host about each failed load of the list, once. */
function useListFailure(
  list: Pick<ApiKeysList, "error" | "errorAt">,
  workspaceId: string,
  onEvent: ((event: ApiKeysPanelEvent) => void) | undefined,
): void {
  const latest = useLatest(onEvent);
  const { code, message = "" } = list.error ?? {};
  const { errorAt } = list;

  useEffect(() => {
    if (code === undefined || errorAt === 0) return;
    runGuarded(() =>
      latest.current?.({ type: "failed", action: "list", code, message, workspaceId }),
    );
  }, [code, message, errorAt, workspaceId, latest]);
}
