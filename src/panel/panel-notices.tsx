import type { ApiKeysList } from "../data/api-keys-list.js";
import type { ApiKey } from "../model/api-key.js";
import { getDisplayName } from "../model/display-name.js";
import { Notice } from "../ui/notice.js";
import type { Capabilities } from "./capabilities.js";
import { StaleNotice } from "./list-error.js";
import { usePanel } from "./panel-context.js";
import { withName } from "./with-name.js";

/** What stays to be said after a dialog has closed. */
export interface PanelNotice {
  /** The data set that it is about; it is not shown with another. */
  readonly scopeKey: string;
  readonly kind: "deleted" | "rename_failed";
  readonly apiKey: ApiKey;
}

/** What stands between the header and the list: why there are no actions, what to do after a delete, a stale list. */
export function PanelNotices(props: {
  readonly list: ApiKeysList;
  readonly notice: PanelNotice | null;
  readonly readOnlyReason: Capabilities["readOnlyReason"];
  readonly onDismiss: () => void;
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
}) {
  const { messages } = usePanel();
  const { list, notice, readOnlyReason } = props;
  const hasRows = list.status !== "error" && list.status !== "loading";
  return (
    <div className="akp-notices">
      {readOnlyReason && hasRows && (
        <Notice tone="info">
          {readOnlyReason === "access" ? messages.readOnly : messages.readOnlyAdapter}
        </Notice>
      )}
      {notice && (
        <Notice
          tone={notice.kind === "deleted" ? "info" : "danger"}
          onDismiss={props.onDismiss}
          dismissLabel={messages.dismiss}
        >
          {withName(
            notice.kind === "deleted" ? messages.noticeDeleted : messages.announceRenameFailed,
            getDisplayName(notice.apiKey),
          )}
        </Notice>
      )}
      {hasRows && list.leftOutCount > 0 && (
        <Notice tone="warning" role="status">
          {messages.noticeLeftOut(list.leftOutCount)}
        </Notice>
      )}
      {hasRows && list.error && (
        <StaleNotice list={list} error={list.error} onReauthenticate={props.onReauthenticate} />
      )}
      {hasRows && !list.error && list.isOffline && (
        <Notice tone="warning" role="status">
          {messages.staleOffline}
        </Notice>
      )}
    </div>
  );
}
