import type { ApiKeysList } from "../../headless/api-keys-list.js";
import { isolateText } from "../../model/display-text.js";
import { isWideSearch } from "../../model/list-column.js";
import { Button } from "../../ui/button.js";
import { KeyIcon, SearchIcon, WarningIcon } from "../../ui/icons.js";
import { MessageBlock } from "../../ui/message-block.js";
import { usePanel } from "../frame/panel-context.js";
import { withName } from "../frame/with-name.js";
import type { ApiKeysPanelSlots } from "../props/panel-props.js";
import { KeyTable } from "./key-table.js";
import { useList } from "./list-context.js";
import { ListErrorBlock } from "./list-error.js";
import { ListSkeleton } from "./list-skeleton.js";
import { useGrowingCount } from "./use-growing-count.js";

interface KeyListProps {
  readonly list: ApiKeysList;
  readonly scopeKey: string;
  readonly workspaceName: string | undefined;
  /** `undefined`: this user, or this backend, can't create keys. */
  readonly onCreate: (() => void) | undefined;
  readonly onClearSearch: () => void;
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
  /** A custom empty state. */
  readonly slot: ApiKeysPanelSlots["emptyState"];
}

/** The list in one of its states, always checked in this order: error, loading, empty, rows. */
export function KeyList(props: KeyListProps) {
  const { list, onReauthenticate } = props;
  switch (list.status) {
    case "error":
      return list.error ? (
        <ListErrorBlock list={list} error={list.error} onReauthenticate={onReauthenticate} />
      ) : null;
    case "loading":
      return list.isOffline ? (
        <OfflineBlock list={list} />
      ) : (
        <ListSkeleton list={list} scopeKey={props.scopeKey} />
      );
    case "empty":
      return <Empty onCreate={props.onCreate} slot={props.slot} />;
    case "no_match":
      return <NoMatchBlock list={list} onClearSearch={props.onClearSearch} />;
    case "rows":
      return <Rows {...props} />;
    default:
      return list.status satisfies never;
  }
}

/** A new row is rendered, and scrolled to, wherever it is in the order, but not below thousands of others. */
const CREATED_LIMIT = 1000;

function Rows({ list, scopeKey, workspaceName }: KeyListProps) {
  const { messages } = usePanel();
  const { createdId } = useList();
  const { sort, search, apiKeys } = list;
  const createdIndex = apiKeys.findIndex(({ id }) => id === createdId);
  const { count, grow, endRef } = useGrowingCount({
    resetKey: `${scopeKey} ${sort.field} ${sort.direction} ${search}`,
    minimum: createdIndex < CREATED_LIMIT ? createdIndex + 1 : 0,
    isPaused: list.error !== null,
    onGrow: (countBefore) => {
      if (countBefore >= apiKeys.length) list.loadMore();
    },
  });
  const caption =
    workspaceName === undefined
      ? messages.tableCaptionWithoutWorkspace
      : messages.tableCaption(isolateText(workspaceName));
  return (
    <>
      <KeyTable list={list} scopeKey={scopeKey} count={count} caption={caption} />
      {(list.hasMore || apiKeys.length > count) && (
        <div className="akp-list-end" ref={endRef}>
          <Button isPending={list.isLoadingMore} onClick={grow}>
            {list.isLoadingMore ? messages.loadingMore : messages.loadMore}
          </Button>
        </div>
      )}
    </>
  );
}

function OfflineBlock({ list }: Pick<KeyListProps, "list">) {
  const { messages } = usePanel();
  return (
    <MessageBlock
      role="status"
      icon={<WarningIcon />}
      title={messages.offlineTitle}
      actions={<Button onClick={list.reload}>{messages.retry}</Button>}
    >
      {messages.offline}
    </MessageBlock>
  );
}

function EmptyBlock({ onCreate }: Pick<KeyListProps, "onCreate">) {
  const { messages } = usePanel();
  return (
    <MessageBlock
      icon={<KeyIcon />}
      title={messages.emptyTitle}
      actions={onCreate && <Button onClick={onCreate}>{messages.emptyCreate}</Button>}
    >
      {onCreate ? messages.emptyText : messages.emptyReadOnlyText}
    </MessageBlock>
  );
}

function Empty({ onCreate, slot }: Pick<KeyListProps, "onCreate" | "slot">) {
  const emptyState = <EmptyBlock onCreate={onCreate} />;
  return slot ? slot({ emptyState, onCreate }) : emptyState;
}

function NoMatchBlock({ list, onClearSearch }: Pick<KeyListProps, "list" | "onClearSearch">) {
  const { messages } = usePanel();
  const { columns } = useList();
  return (
    <MessageBlock
      icon={<SearchIcon />}
      title={withName(messages.noMatchTitle, list.search.trim())}
      actions={<Button onClick={onClearSearch}>{messages.searchClear}</Button>}
    >
      {isWideSearch(columns) ? messages.noMatchTextWide : messages.noMatchText}
    </MessageBlock>
  );
}
