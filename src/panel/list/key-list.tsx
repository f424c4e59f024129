import type { ApiKeysList } from "../../headless/api-keys-list.js";
import { isolateText } from "../../model/display-text.js";
import { isWideSearch } from "../../model/list-column.js";
import { Button } from "../../ui/button.js";
import { KeyIcon, SearchIcon, WarningIcon } from "../../ui/icons.js";
import { MessageBlock } from "../../ui/message-block.js";
import { usePanel } from "../frame/panel-context.js";
import { withName } from "../frame/with-name.js";
import type { ApiKeysPanelSlots } from "../props/panel-extensions.js";
import { KeyTable } from "./key-table.js";
import { useList } from "./list-context.js";
import { ListErrorBlock } from "./list-error.js";
import { ListSkeleton } from "./list-skeleton.js";
import { useGrowingCount } from "./use-growing-count.js";

interface KeyListProps {
  readonly list: ApiKeysList;
  /** Changes with the data set; what was scrolled to starts again. */
  readonly scopeKey: string;
  readonly workspaceName: string | undefined;
  /** `undefined`: this user, or this backend, cannot create keys. */
  readonly onCreate: (() => void) | undefined;
  readonly onClearSearch: () => void;
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
  /** The host's own empty state. */
  readonly slot: ApiKeysPanelSlots["emptyState"];
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

/** How far down the row of a new key is drawn before the reader gets there. */
const CREATED_LIMIT = 1000;

function Rows({ list, scopeKey, workspaceName }: KeyListProps) {
  const { messages } = usePanel();
  const { sort, search } = list;
  const resetKey = `${scopeKey} ${sort.field} ${sort.direction} ${search}`;
  const { createdId } = useList();
  const growing = useGrowingCount(resetKey, list.error !== null, () => {
    if (count >= list.apiKeys.length) list.loadMore();
  });
  const { grow, endRef } = growing;
  const createdAt = createdId === null ? -1 : list.apiKeys.findIndex(({ id }) => id === createdId);
  // A new row is brought into view wherever the order has it, but not at the price of drawing thousands.
  const count = Math.max(growing.count, createdAt < CREATED_LIMIT ? createdAt + 1 : 0);
  const isMore = list.hasMore || list.apiKeys.length > count;
  const caption =
    workspaceName === undefined
      ? messages.tableCaptionWithoutWorkspace
      : messages.tableCaption(isolateText(workspaceName));
  return (
    <>
      <KeyTable list={list} scopeKey={scopeKey} count={count} caption={caption} />
      {isMore && (
        <div className="akp-list-end" ref={endRef}>
          <Button isPending={list.isLoadingMore} onClick={grow}>
            {list.isLoadingMore ? messages.loadingMore : messages.loadMore}
          </Button>
        </div>
      )}
    </>
  );
}

/** The list in one of its states, always asked in this order: error, loading, empty, rows. */
export function KeyList(props: KeyListProps) {
  const { messages } = usePanel();
  const { list, onReauthenticate } = props;
  switch (list.status) {
    case "error":
      return list.error ? (
        <ListErrorBlock list={list} error={list.error} onReauthenticate={onReauthenticate} />
      ) : null;
    case "loading":
      return list.isOffline ? (
        <MessageBlock
          role="status"
          icon={<WarningIcon />}
          title={messages.offlineTitle}
          actions={<Button onClick={list.reload}>{messages.retry}</Button>}
        >
          {messages.offline}
        </MessageBlock>
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
