import { type RefObject, useRef } from "react";
import { useNow } from "../../data/use-now.js";
import type { ApiKey } from "../../model/api-key.js";
import { useKeys } from "../frame/keys-context.js";
import type { ApiKeysColumn, ApiKeysPanelProps } from "../props/panel-props.js";
import { KeyList } from "./key-list.js";
import { ListContextProvider } from "./list-context.js";
import { PanelHeader } from "./panel-header.js";
import { type PanelNotice, PanelNotices } from "./panel-notices.js";
import { hasToolbar, Toolbar } from "./toolbar.js";
import { type CreatedKey, useRowInView } from "./use-created-key.js";

const NO_COLUMNS: readonly ApiKeysColumn[] = [];

/** What the page can open. */
export type PageDialog =
  | { readonly kind: "create" }
  | { readonly kind: "rotate" | "edit" | "delete" | "details"; readonly apiKey: ApiKey };

/** What is on the page: the header, the notices, the toolbar, and the list. */
export function KeysPage(props: {
  readonly panel: ApiKeysPanelProps;
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly heading: { readonly id: string; readonly ref: RefObject<HTMLHeadingElement | null> };
  readonly createRef: RefObject<HTMLButtonElement | null>;
  readonly created: CreatedKey;
  /** A dialog is on screen. */
  readonly isBusy: boolean;
  readonly notice: PanelNotice | null;
  readonly onDismissNotice: () => void;
  readonly onOpen: (dialog: PageDialog) => void;
}) {
  const { panel, created, onOpen } = props;
  const { workspaceName, columns = NO_COLUMNS, slots } = panel;
  const keys = useKeys();
  const now = useNow();
  const searchRef = useRef<HTMLInputElement>(null);
  const hidden = useRowInView(created.apiKey, keys, props.isBusy, props.rootRef);
  const { tokens } = keys;
  const isSearchable = hasToolbar(keys);
  const onCreate = keys.can.create ? () => onOpen({ kind: "create" }) : undefined;

  function handleClearSearch() {
    keys.setSearch("");
    searchRef.current?.focus();
  }

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
      />
      <ListContextProvider
        value={{
          now,
          getActions: keys.getActions,
          getRowActions: (apiKey) => panel.rowActions?.(apiKey) ?? [],
          columns,
          createdId: created.apiKey?.id ?? null,
          onDetails: (apiKey) => onOpen({ kind: "details", apiKey }),
          onEdit: (apiKey) => onOpen({ kind: "edit", apiKey }),
          onRotate: (apiKey) => onOpen({ kind: "rotate", apiKey }),
          onDelete: (apiKey) => onOpen({ kind: "delete", apiKey }),
          wasTokenLost: (id) => tokens?.wasLost({ id }) ?? false,
        }}
      >
        <PanelNotices
          notice={props.notice}
          onDismiss={props.onDismissNotice}
          hidden={hidden}
          onDismissHidden={created.forget}
          onClearSearch={handleClearSearch}
          hasRefreshError={!isSearchable || slots?.toolbar !== undefined}
        />
        {isSearchable && <Toolbar searchRef={searchRef} slot={slots?.toolbar} />}
        <div className="akp-frame" data-busy={keys.isStale ? "" : undefined}>
          <KeyList
            slot={slots?.emptyState}
            workspaceName={workspaceName}
            onCreate={onCreate}
            onClearSearch={handleClearSearch}
          />
        </div>
      </ListContextProvider>
    </div>
  );
}
