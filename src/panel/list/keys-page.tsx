import { type ReactNode, type RefObject, useMemo, useRef, useState } from "react";
import { useLatest } from "../../headless/use-latest.js";
import { NOTHING_CHOSEN } from "../frame/chosen.js";
import { useKeys } from "../frame/keys-context.js";
import type { PanelPortal } from "../frame/panel-frame.js";
import type { ScopeLabels } from "../frame/scopes.js";
import { createStore } from "../frame/store.js";
import { useChunk } from "../frame/use-chunk.js";
import type { ApiKeysColumn, ApiKeysPanelProps } from "../props/panel-props.js";
import { bulkChunk, canChoose } from "./bulk-chunk.js";
import { findingChunk } from "./finding-chunk.js";
import { KeyList } from "./key-list.js";
import { ListContextProvider, type ListContextValue, type PageDialog } from "./list-context.js";
import { ListFrame, type ListFrameProps } from "./list-frame.js";
import { PanelHeader } from "./panel-header.js";
import { PanelNotices } from "./panel-notices.js";
import { hasToolbar, Toolbar } from "./toolbar.js";
import { type CreatedKey, useRowInView } from "./use-created-key.js";

const NO_LABELS: ScopeLabels = new Map();
const NO_COLUMNS: readonly ApiKeysColumn[] = [];

interface KeysPageProps {
  readonly panel: ApiKeysPanelProps;
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly heading: { readonly id: string; readonly ref: RefObject<HTMLHeadingElement | null> };
  readonly createRef: RefObject<HTMLButtonElement | null>;
  readonly created: CreatedKey;
  readonly portal: PanelPortal;
  readonly overlays: ListFrameProps["overlays"];
  /** Says which key a token belongs to. `null`: its code isn't there yet. */
  readonly tokenSearch: ReactNode;
  readonly onMissOverlays: () => void;
  /** The create dialog opens as soon as its code is there. */
  readonly isCreateWaiting: boolean;
  /** What's wrong with the page itself. */
  readonly problem: ReactNode;
  /** A dialog is on screen. */
  readonly isBusy: boolean;
  /** What was done last, and what to do now. */
  readonly notice: ReactNode;
  readonly onOpen: (dialog: PageDialog) => void;
}

/** What is on the page: the header, the notices, the toolbar, and the list. */
export function KeysPage(props: KeysPageProps) {
  const { panel, created, onOpen } = props;
  const { workspaceName, slots } = panel;
  const keys = useKeys();
  const searchRef = useRef<HTMLInputElement>(null);
  const hidden = useRowInView(created.apiKey, keys, props.isBusy, props.rootRef);
  const isSearchable = hasToolbar(keys);
  const onCreate = keys.can.create ? () => onOpen({ kind: "create" }) : undefined;

  const [scopeLabels, setScopeLabels] = useState<ScopeLabels>(NO_LABELS);
  const finding = useChunk(findingChunk, !keys.abilities.isPlain).module;
  const isChoosing = panel.bulkActions === true && canChoose(keys);
  const bulk = useChunk(bulkChunk, isChoosing).module;
  const labels = keys.abilities.isPlain ? null : scopeLabels;
  const list = useListValue(props, keys.getActions, isChoosing, bulk, labels);

  const [fullId, setFullId] = useState<string>();

  function handleClearSearch() {
    keys.setView({ search: "", filter: {} });
    searchRef.current?.focus();
  }

  const parts = finding?.getParts({
    portal: props.portal,
    filter: keys.filter,
    hidden,
    onDismissHidden: created.forget,
    onFull: setFullId,
    onReadScopes: setScopeLabels,
  });
  return (
    <div className="akp-panel">
      <PanelHeader
        headingId={props.heading.id}
        headingLevel={panel.headingLevel ?? 2}
        headingRef={props.heading.ref}
        createRef={props.createRef}
        workspaceName={workspaceName}
        authorizationDocsUrl={panel.authorizationDocsUrl}
        onCreate={onCreate}
        isCreateWaiting={props.isCreateWaiting}
        quota={parts?.quota}
        fullId={fullId}
      />
      <ListContextProvider value={list}>
        <PanelNotices
          problem={props.problem}
          ends={
            <>
              {props.tokenSearch}
              {parts?.notices}
            </>
          }
          notice={props.notice}
          hidden={parts?.isFiltered ? null : hidden}
          onDismissHidden={created.forget}
          onClearSearch={handleClearSearch}
          hasRefreshError={!isSearchable || slots?.toolbar !== undefined}
        />
        {isSearchable && (
          <Toolbar
            searchRef={searchRef}
            slot={slots?.toolbar}
            filters={parts?.filters}
            onToken={props.tokenSearch ? undefined : props.onMissOverlays}
          />
        )}
        {parts?.scopeReader}
        {bulk && <bulk.BulkBar />}
        <ListFrame
          portal={props.portal}
          overlays={props.overlays}
          onMissOverlays={props.onMissOverlays}
        >
          <KeyList
            slot={slots?.emptyState}
            workspaceName={workspaceName}
            onCreate={onCreate}
            onClearSearch={handleClearSearch}
            noMatch={parts?.noMatch}
          />
        </ListFrame>
      </ListContextProvider>
    </div>
  );
}

/** What the parts of the list share. Rows and cells must not be rendered again because a handler is new. */
function useListValue(
  { panel, created, onOpen }: Pick<KeysPageProps, "panel" | "created" | "onOpen">,
  getActions: ListContextValue["getActions"],
  isChoosing: boolean,
  bulk: ListContextValue["bulk"],
  scopeLabels: ScopeLabels | null,
): ListContextValue {
  const { columns = NO_COLUMNS, rowActions } = panel;
  const createdId = created.apiKey?.id ?? null;
  const [chosen] = useState(() => createStore(NOTHING_CHOSEN));
  const latestOnOpen = useLatest(onOpen);
  return useMemo(
    () => ({
      getActions,
      rowActions,
      columns,
      createdId,
      isChoosing,
      bulk,
      chosen,
      scopeLabels,
      onOpen: (dialog) => latestOnOpen.current(dialog),
    }),
    [
      getActions,
      rowActions,
      columns,
      createdId,
      isChoosing,
      bulk,
      chosen,
      scopeLabels,
      latestOnOpen,
    ],
  );
}
