import { useId, useMemo, useReducer, useRef, useState } from "react";
import { useScope } from "../data/scope.js";
import { useNow } from "../data/use-now.js";
import { usePanelClient } from "../data/use-panel-client.js";
import { useReauthentication } from "../data/use-reauthentication.js";
import { createWriteTarget, type WriteTarget } from "../data/write-target.js";
import { getCapabilities } from "../headless/capabilities.js";
import { useApiKeysList } from "../headless/use-api-keys-list.js";
import { useCustody } from "../headless/use-custody.js";
import { useLatest } from "../headless/use-latest.js";
import { useListFailure } from "../headless/use-list-failure.js";
import type { ApiKey } from "../model/api-key.js";
import { getDisplayName, isolateText } from "../model/display-text.js";
import type { ApiKeysPanelEvent } from "../model/events.js";
import { createIdempotencyKey } from "../model/intent.js";
import { custody } from "../token/custody.js";
import { PortalProvider } from "../ui/portal.js";
import { StatusRegion } from "../ui/status-region.js";
import {
  createPanelDialogState,
  type IssueOrigin,
  panelDialogReducer,
  resolveDialog,
} from "./dialogs/dialog-state.js";
import { PanelDialogs } from "./dialogs/open-dialog.js";
import { PanelContextProvider } from "./frame/panel-context.js";
import { createPanelFocus, useFocusKeeper } from "./frame/panel-focus.js";
import { usePanelFrame } from "./frame/panel-frame.js";
import { useAnnouncer } from "./frame/use-announcer.js";
import { useHostDialog } from "./frame/use-host-dialog.js";
import { KeyList } from "./list/key-list.js";
import { ListContextProvider } from "./list/list-context.js";
import { PanelHeader } from "./list/panel-header.js";
import { type PanelNotice, PanelNotices } from "./list/panel-notices.js";
import { hasToolbar, Toolbar } from "./list/toolbar.js";
import { useCreatedKey } from "./list/use-created-key.js";
import { useCheckedProps } from "./props/check-props.js";
import type { ApiKeysColumn, ApiKeysPanelProps } from "./props/panel-props.js";

const NO_COLUMNS: readonly ApiKeysColumn[] = [];

/**
 * The settings page of a workspace's API keys: a list to search and sort, with dialogs to create, rename and delete, and
 * the token of a new key shown exactly once. Renders a `<section>`; dialogs and menus are mounted in `container`.
 *
 * @example
 * <ApiKeysPanel adapter={createRestAdapter({ baseUrl: "/api/keys" })} workspaceId="acme" />
 * @throws Error where a prop is missing or wrong, naming the prop and what to pass
 */
export function ApiKeysPanel(props: ApiKeysPanelProps) {
  useCheckedProps(props);
  const { adapter, workspaceId, workspaceName, access = "write" } = props;
  const hostDialog = useHostDialog(props.onReauthenticate);
  const onReauthenticate = useReauthentication(hostDialog.ask);
  const scope = useScope(adapter, workspaceId);
  const scopeKey = scope.key;

  const rootRef = useRef<HTMLElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const createRef = useRef<HTMLButtonElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const headingId = useId();
  const frame = usePanelFrame(props, rootRef);
  const { messages, timeStyle } = frame;
  const now = useNow();
  useFocusKeeper(rootRef, headingRef);
  const focus = useMemo(() => createPanelFocus(rootRef, createRef, headingRef), []);

  const { queryClient, postChanged } = usePanelClient(props.queryClient);
  const { locale } = timeStyle;
  const { columns = NO_COLUMNS, slots } = props;
  const list = useApiKeysList({ adapter, scope, locale, queryClient, columns });
  const capabilities = getCapabilities(adapter, access);
  const { panelId, held } = useCustody(scopeKey, props.onUnclaimedTokenChange, rootRef);

  const latestProps = useLatest(props);
  const latestScopeKey = useLatest(scopeKey);
  const handleEvent = (event: ApiKeysPanelEvent) => latestProps.current.onEvent?.(event);
  const getTarget = (origin: Pick<IssueOrigin, "adapter" | "workspaceId">): WriteTarget =>
    createWriteTarget({
      adapter: origin.adapter,
      workspaceId: origin.workspaceId,
      queryClient,
      postChanged,
      onEvent: handleEvent,
      onReauthenticate,
    });

  // Dialogs: what the host changed counts before anything is drawn with it.
  const canWrite = capabilities.readOnlyReason === null;
  const [state, dispatch] = useReducer(panelDialogReducer, null, () =>
    createPanelDialogState(scopeKey, canWrite),
  );
  if (state.scopeKey !== scopeKey || state.canWrite !== canWrite) {
    dispatch({ type: "hostChanged", scopeKey, canWrite });
  }
  const orderRef = useRef<readonly string[]>([]);
  const [notice, setNotice] = useState<PanelNotice | null>(null);
  if (notice && notice.scopeKey !== scopeKey) setNotice(null);

  const dialog = resolveDialog(state.dialog, held);
  const announcer = useAnnouncer(scopeKey, dialog.kind === "closed" ? null : dialog.kind);
  const { announce } = announcer;

  const getOrigin = (): IssueOrigin => ({ adapter, scopeKey, workspaceId, workspaceName });

  const created = useCreatedKey({ scopeKey, list, isBusy: dialog.kind !== "closed", rootRef });

  function handleClearSearch() {
    list.setSearch("");
    searchRef.current?.focus();
  }

  function handleCreate() {
    created.forget();
    const idempotencyKey = createIdempotencyKey();
    dispatch({ type: "createOpened", origin: getOrigin(), idempotencyKey });
  }

  function handleOpen(type: "detailsOpened" | "editOpened" | "deleteOpened", apiKey: ApiKey) {
    created.forget();
    orderRef.current = focus.getOrder();
    dispatch({ type, apiKey });
  }

  function handleRotate(apiKey: ApiKey) {
    created.forget();
    orderRef.current = focus.getOrder();
    const idempotencyKey = createIdempotencyKey();
    dispatch({ type: "rotateOpened", origin: getOrigin(), idempotencyKey, apiKey });
  }

  function handleDeleted(apiKey: ApiKey) {
    if (latestScopeKey.current !== scopeKey) return;
    setNotice({ scopeKey, kind: "deleted", apiKey });
    announce(messages.noticeDeleted(isolateText(getDisplayName(apiKey))));
  }

  function handleNotDeleted(apiKey: ApiKey) {
    if (latestScopeKey.current !== scopeKey) return;
    setNotice({ scopeKey, kind: "not_deleted", apiKey });
    announce(messages.noticeNotDeleted(isolateText(getDisplayName(apiKey))));
  }

  function handleLateFailure(apiKey: ApiKey) {
    if (latestScopeKey.current !== scopeKey) return;
    setNotice({ scopeKey, kind: "rename_failed", apiKey });
    announce(messages.announceRenameFailed(isolateText(getDisplayName(apiKey))));
  }

  useListFailure(list, workspaceId, props.onEvent);

  const onCreate = capabilities.canCreate ? handleCreate : undefined;
  const isSearchable = hasToolbar(list);
  return (
    <PortalProvider {...frame.portal} isReleased={hostDialog.isOpen} status={announcer.inDialog}>
      <PanelContextProvider
        value={{ messages, timeStyle, announce, replayMarkers: props.replayMarkers }}
      >
        <section {...frame.portal.rootProps} ref={rootRef} aria-labelledby={headingId}>
          <div className="akp-panel">
            <PanelHeader
              headingId={headingId}
              headingLevel={props.headingLevel ?? 2}
              headingRef={headingRef}
              createRef={createRef}
              workspaceName={workspaceName}
              authorizationDocsUrl={props.authorizationDocsUrl}
              onCreate={onCreate}
            />
            <PanelNotices
              list={list}
              notice={notice?.scopeKey === scopeKey ? notice : null}
              readOnlyReason={capabilities.readOnlyReason}
              onDismiss={() => setNotice(null)}
              hidden={created.hidden}
              onClearSearch={handleClearSearch}
              onDismissHidden={created.forget}
              onReauthenticate={onReauthenticate}
              isStaleHere={!isSearchable || slots?.toolbar !== undefined}
            />
            {isSearchable && (
              <Toolbar
                list={list}
                searchRef={searchRef}
                columns={columns}
                slot={slots?.toolbar}
                onReauthenticate={onReauthenticate}
              />
            )}
            <div className="akp-frame" data-busy={list.isStale ? "" : undefined}>
              <ListContextProvider
                value={{
                  now,
                  getActions: capabilities.getActions,
                  getRowActions: (apiKey) => props.rowActions?.(apiKey) ?? [],
                  columns,
                  createdId: created.apiKeyId,
                  onDetails: (apiKey) => handleOpen("detailsOpened", apiKey),
                  onEdit: (apiKey) => handleOpen("editOpened", apiKey),
                  onRotate: handleRotate,
                  onDelete: (apiKey) => handleOpen("deleteOpened", apiKey),
                  wasTokenLost: (apiKeyId) => custody.wasTokenLost(scopeKey, apiKeyId),
                }}
              >
                <KeyList
                  list={list}
                  scopeKey={scopeKey}
                  slot={slots?.emptyState}
                  workspaceName={workspaceName}
                  onCreate={onCreate}
                  onClearSearch={handleClearSearch}
                  onReauthenticate={onReauthenticate}
                />
              </ListContextProvider>
            </div>
          </div>
          <StatusRegion message={announcer.message} messageId={announcer.messageId} />
        </section>
        <PanelDialogs
          dialog={dialog}
          dispatch={dispatch}
          panelId={panelId}
          tokenFormats={props.tokenFormats}
          offerTokenAgain={props.offerTokenAgain ?? true}
          workspaceId={workspaceId}
          list={list}
          capabilities={capabilities}
          focus={focus}
          order={orderRef.current}
          getTarget={getTarget}
          target={getTarget({ adapter, workspaceId })}
          onCreated={created.note}
          onDelete={(apiKey) => handleOpen("deleteOpened", apiKey)}
          onRotate={handleRotate}
          onDeleted={handleDeleted}
          onNotDeleted={handleNotDeleted}
          onLateFailure={handleLateFailure}
        />
      </PanelContextProvider>
    </PortalProvider>
  );
}
