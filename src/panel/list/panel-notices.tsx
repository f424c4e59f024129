import { useEffect, useState } from "react";
import type { ApiKeysList } from "../../headless/api-keys-list.js";
import type { Capabilities } from "../../headless/capabilities.js";
import { useLatest } from "../../headless/use-latest.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import { Button } from "../../ui/button.js";
import { Notice } from "../../ui/notice.js";
import { usePanel } from "../frame/panel-context.js";
import { withName } from "../frame/with-name.js";
import { StaleLine } from "./list-error.js";

/** What's left to say after a dialog has closed. */
export interface PanelNotice {
  /** The data set that it's about. It isn't shown with another. */
  readonly scopeKey: string;
  readonly kind: "deleted" | "not_deleted" | "rename_failed";
  readonly apiKey: ApiKey;
}

const tones = { deleted: "info", not_deleted: "warning", rename_failed: "danger" } as const;

/**
 * What's shown between the header and the list: why there are no actions, what to do after a
 * delete, a stale list.
 */
export function PanelNotices(props: {
  readonly list: ApiKeysList;
  readonly notice: PanelNotice | null;
  readonly readOnlyReason: Capabilities["readOnlyReason"];
  readonly onDismiss: () => void;
  /** A new key that the search hides. `null`: there's none. */
  readonly hidden: ApiKey | null;
  readonly onClearSearch: () => void;
  readonly onDismissHidden: () => void;
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
  /** Whether nothing below says that the list is stale. */
  readonly isStaleHere: boolean;
}) {
  const { messages, announce } = usePanel();
  const { list, notice, readOnlyReason, isStaleHere } = props;
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const returned = list.returned.filter(({ id }) => !seen.has(id));
  const lastReturned = returned.at(-1);
  const latest = useLatest({ announce, messages });
  const { hidden } = props;

  // The status region is the outside system.
  useEffect(() => {
    if (!lastReturned) return;
    const name = isolateText(getDisplayName(lastReturned));
    latest.current.announce(latest.current.messages.noticeStillListed(name));
  }, [lastReturned, latest]);
  useEffect(() => {
    if (!hidden) return;
    const name = isolateText(getDisplayName(hidden));
    latest.current.announce(latest.current.messages.noticeCreatedHidden(name));
  }, [hidden, latest]);

  const texts = {
    deleted: messages.noticeDeleted,
    not_deleted: messages.noticeNotDeleted,
    rename_failed: messages.announceRenameFailed,
  };
  const hasRows = list.status !== "error" && list.status !== "loading";
  return (
    <div className="akp-notices">
      {readOnlyReason && list.status !== "error" && (
        <Notice tone="info">
          {readOnlyReason === "access" ? messages.readOnly : messages.readOnlyAdapter}
        </Notice>
      )}
      {notice && (
        <Notice
          tone={tones[notice.kind]}
          onDismiss={props.onDismiss}
          dismissLabel={messages.dismiss}
        >
          {withName(texts[notice.kind], getDisplayName(notice.apiKey))}
        </Notice>
      )}
      {hidden && (
        <Notice
          tone="info"
          // If nothing matches, the list itself has this button.
          actions={
            list.status === "no_match" ? undefined : (
              <Button onClick={props.onClearSearch}>{messages.searchClear}</Button>
            )
          }
          onDismiss={props.onDismissHidden}
          dismissLabel={messages.dismiss}
        >
          {withName(messages.noticeCreatedHidden, getDisplayName(hidden))}
        </Notice>
      )}
      {returned.map((apiKey) => (
        <Notice
          key={apiKey.id}
          tone="warning"
          onDismiss={() => setSeen(new Set(seen).add(apiKey.id))}
          dismissLabel={messages.dismiss}
        >
          {withName(messages.noticeStillListed, getDisplayName(apiKey))}
        </Notice>
      ))}
      {hasRows && list.isCut && (
        <Notice tone="warning" role="status">
          {messages.noticeListCut}
        </Notice>
      )}
      {hasRows && list.leftOutCount > 0 && (
        <Notice tone="warning" role="status">
          {messages.noticeLeftOut(list.leftOutCount)}
        </Notice>
      )}
      {isStaleHere && <StaleLine list={list} onReauthenticate={props.onReauthenticate} />}
    </div>
  );
}
