import type { ReactNode } from "react";
import { isolateText } from "../../model/display-text.js";
import { isWideSearch } from "../../model/list-column.js";
import { Button } from "../../ui/button.js";
import { KeyIcon, SearchIcon, WarningIcon } from "../../ui/icons.js";
import { MessageBlock } from "../../ui/message-block.js";
import { useRowWindow } from "../../ui/use-row-window.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import { withName } from "../frame/with-name.js";
import type { ApiKeysPanelSlots } from "../props/panel-props.js";
import { KeyTable } from "./key-table.js";
import { useList } from "./list-context.js";
import { ListErrorBlock } from "./list-error.js";
import { ListSkeleton } from "./list-skeleton.js";

interface KeyListProps {
  readonly workspaceName: string | undefined;
  /** `undefined`: this user, or this backend, can't create keys. */
  readonly onCreate: (() => void) | undefined;
  readonly onClearSearch: () => void;
  /** What to show if no key matches the filter. */
  readonly noMatch: ReactNode;
  /** A custom empty state. */
  readonly slot: ApiKeysPanelSlots["emptyState"];
}

/** The list in one of its states, always checked in this order: error, loading, empty, rows. */
export function KeyList({ workspaceName, onCreate, onClearSearch, noMatch, slot }: KeyListProps) {
  const { status, error, isOffline } = useKeys();
  switch (status) {
    case "error":
      return error && <ListErrorBlock error={error} />;
    case "loading":
      return isOffline ? <OfflineBlock /> : <ListSkeleton />;
    case "empty":
      return <Empty onCreate={onCreate} slot={slot} />;
    case "no_match":
      return noMatch || <NoMatchBlock onClearSearch={onClearSearch} />;
    case "rows":
      return <Rows workspaceName={workspaceName} />;
    default:
      return status satisfies never;
  }
}

function Rows({ workspaceName }: Pick<KeyListProps, "workspaceName">) {
  const { messages } = usePanel();
  const { createdId } = useList();
  const { apiKeys, sort, search, filter, error, hasMore, isLoadingMore, loadMore, target } =
    useKeys();
  const { ranges, bodyRef, isCut, grow, isPrinting } = useRowWindow({
    rows: apiKeys,
    listKey: `${target.scope.key} ${sort.field} ${sort.direction} ${JSON.stringify(filter)} ${search}`,
    hasMore,
    keepId: createdId,
    // Scrolling doesn't ask again for what couldn't be loaded; the button does.
    onNearEnd: hasMore && error === null ? loadMore : null,
  });
  const drawnCount = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const caption =
    workspaceName === undefined
      ? messages.tableCaptionWithoutWorkspace
      : messages.tableCaption(isolateText(workspaceName));
  return (
    <>
      <KeyTable ranges={ranges} bodyRef={bodyRef} caption={caption} />
      {isPrinting && (hasMore || drawnCount < apiKeys.length) && (
        <p className="akp-print-note">{messages.printPart(drawnCount)}</p>
      )}
      {(hasMore || isCut) && (
        <div className="akp-list-end">
          <Button isPending={isLoadingMore} onClick={isCut ? grow : loadMore}>
            {isLoadingMore ? messages.loadingMore : messages.loadMore}
          </Button>
        </div>
      )}
    </>
  );
}

function OfflineBlock() {
  const { messages } = usePanel();
  const { reload } = useKeys();
  return (
    <MessageBlock
      role="status"
      icon={<WarningIcon />}
      title={messages.offlineTitle}
      actions={<Button onClick={reload}>{messages.retry}</Button>}
    >
      {messages.offline}
    </MessageBlock>
  );
}

function Empty({ onCreate, slot }: Pick<KeyListProps, "onCreate" | "slot">) {
  const emptyState = <EmptyBlock onCreate={onCreate} />;
  return slot ? slot({ emptyState, onCreate }) : emptyState;
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

function NoMatchBlock({ onClearSearch }: Pick<KeyListProps, "onClearSearch">) {
  const { messages } = usePanel();
  const { search, progress } = useKeys();
  const { columns } = useList();
  const text = isWideSearch(columns) ? messages.noMatchTextWide : messages.noMatchText;
  return (
    <MessageBlock
      icon={<SearchIcon />}
      title={withName(messages.noMatchTitle, search.trim())}
      actions={<Button onClick={onClearSearch}>{messages.searchClear}</Button>}
    >
      {progress ? messages.countPartial : text}
    </MessageBlock>
  );
}
