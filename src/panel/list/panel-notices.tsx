import { type ReactNode, useCallback, useEffect, useState } from "react";
import { useLatest } from "../../headless/use-latest.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import { Button } from "../../ui/button.js";
import { Notice } from "../../ui/notice.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import { withName } from "../frame/with-name.js";
import { RefreshError } from "./list-error.js";

/**
 * The notice about what was done last, made by code that is loaded later. It belongs to the workspace that it's about: a late
 * one isn't shown in another.
 * @param scopeKey what the panel shows
 */
export function useNotice(scopeKey: string) {
  const [noted, setNoted] = useState<{ scopeKey: string; notice: ReactNode } | null>(null);
  if (noted && noted.scopeKey !== scopeKey) setNoted(null);
  const latestScope = useLatest(scopeKey);
  const notify = useCallback(
    (notice: ReactNode) => {
      if (latestScope.current === scopeKey) setNoted({ scopeKey, notice });
    },
    [scopeKey, latestScope],
  );
  return { notice: noted?.scopeKey === scopeKey ? noted.notice : null, notify };
}

interface PanelNoticesProps {
  /** What's wrong with the page itself. */
  readonly problem: ReactNode;
  /** About keys that end soon. */
  readonly ends: ReactNode;
  /** What was done last, and what to do now. */
  readonly notice: ReactNode;
  /** A new key that the search hides. `null`: there's none. */
  readonly hidden: ApiKey | null;
  readonly onDismissHidden: () => void;
  readonly onClearSearch: () => void;
  /** None of our toolbars is there to say that a refresh failed. */
  readonly hasRefreshError: boolean;
}

/** What is between the header and the list: why there are no actions, what to do after a delete, what's wrong with the list. */
export function PanelNotices(props: PanelNoticesProps) {
  const { notice, hidden, onDismissHidden, onClearSearch, hasRefreshError } = props;
  return (
    <div className="akp-notices">
      {props.problem}
      <ReadOnlyNotice />
      {notice}
      {hidden && (
        <HiddenKeyNotice
          hidden={hidden}
          onDismissHidden={onDismissHidden}
          onClearSearch={onClearSearch}
        />
      )}
      {props.ends}
      <ReturnedKeyNotices />
      <IncompleteListNotices />
      {hasRefreshError && <RefreshError />}
    </div>
  );
}

function ReadOnlyNotice() {
  const { messages } = usePanel();
  const { readOnlyReason, status } = useKeys();
  if (readOnlyReason === null || status === "error") return null;
  return (
    <Notice tone="info">
      {readOnlyReason === "access" ? messages.readOnly : messages.readOnlyAdapter}
    </Notice>
  );
}

function HiddenKeyNotice(
  props: Pick<PanelNoticesProps, "onDismissHidden" | "onClearSearch"> & { readonly hidden: ApiKey },
) {
  const { hidden, onDismissHidden, onClearSearch } = props;
  const { messages } = usePanel();
  const { status } = useKeys();
  useKeyAnnouncement(hidden, messages.noticeCreatedHidden);
  // If nothing matches, the list itself has this button.
  const hasButton = status !== "no_match";
  return (
    <Notice
      tone="info"
      actions={hasButton && <Button onClick={onClearSearch}>{messages.searchClear}</Button>}
      onDismiss={onDismissHidden}
      dismissLabel={messages.dismiss}
    >
      {withName(messages.noticeCreatedHidden, getDisplayName(hidden))}
    </Notice>
  );
}

/** Deleted keys that the server still lists. */
function ReturnedKeyNotices() {
  const { messages } = usePanel();
  const keys = useKeys();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const returned = keys.returned.filter(({ id }) => !dismissed.has(id));
  useKeyAnnouncement(returned.at(-1), messages.noticeStillListed);
  return returned.map((apiKey) => (
    <Notice
      key={apiKey.id}
      tone="warning"
      onDismiss={() => setDismissed(new Set(dismissed).add(apiKey.id))}
      dismissLabel={messages.dismiss}
    >
      {withName(messages.noticeStillListed, getDisplayName(apiKey))}
    </Notice>
  ));
}

/** What the list lacks. */
function IncompleteListNotices() {
  const { messages } = usePanel();
  const { status, isCut, leftOutCount } = useKeys();
  if (status === "error" || status === "loading") return null;
  return (
    <>
      {isCut && (
        <Notice tone="warning" role="status">
          {messages.noticeListCut}
        </Notice>
      )}
      {leftOutCount > 0 && (
        <Notice tone="warning" role="status">
          {messages.noticeLeftOut(leftOutCount)}
        </Notice>
      )}
    </>
  );
}

/** Announces a notice about a key when it appears. */
function useKeyAnnouncement(apiKey: ApiKey | undefined, message: (name: string) => string): void {
  const { announce } = usePanel();
  const latest = useLatest({ announce, message });

  useEffect(() => {
    if (!apiKey) return;
    const name = isolateText(getDisplayName(apiKey));
    latest.current.announce(latest.current.message(name));
  }, [apiKey, latest]);
}
