import type { ReactNode } from "react";
import { useNow } from "../../data/use-now.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName } from "../../model/display-text.js";
import { getApiKeyStatus } from "../../model/status.js";
import { formatExactTime } from "../../model/time-format.js";
import { Dialog } from "../../ui/dialog.js";
import { useKeys } from "../frame/keys-context.js";
import { Scopes } from "../frame/scopes.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** A fact with its label; nothing if the backend doesn't report it. */
function Fact(props: { readonly label: string; readonly children: ReactNode }) {
  const { label, children } = props;
  if (children === undefined || children === null || children === false || children === "")
    return null;
  return (
    <>
      <dt className="akp-fact-label">{label}</dt>
      <dd className="akp-fact">{children}</dd>
    </>
  );
}

/** A value shown verbatim: never translated, and always left to right. */
function Value(props: { readonly children: string; readonly isCode?: boolean }) {
  return (
    <bdi
      className={props.isCode ? "akp-hint notranslate" : "akp-person notranslate"}
      translate="no"
    >
      {props.children}
    </bdi>
  );
}

/** @param props.none shown if there's no such time */
function ExactTime(props: { readonly iso: string | null; readonly none: string }) {
  const { timeStyle } = useDialogPanel();
  const { iso, none } = props;
  if (iso === null) return <span className="akp-text">{none}</span>;
  return (
    <time className="akp-text" dateTime={iso}>
      {formatExactTime(iso, timeStyle)}
    </time>
  );
}

/**
 * Everything that's known about a key, above all exact times, which the list only shows in
 * tooltips.
 */
export function DetailsDialog(props: { readonly apiKey: ApiKey; readonly onClose: () => void }) {
  const { messages, timeStyle } = useDialogPanel();
  const { apiKeys, tokens } = useKeys();
  // The list may have news of it.
  const apiKey = apiKeys.find(({ id }) => id === props.apiKey.id) ?? props.apiKey;
  const { createdAt, createdBy, description, expiresAt, hint, lastUsedAt, scopes } = apiKey;
  const now = useNow();
  const name = getDisplayName(apiKey);
  const statuses = {
    active: messages.statusActive,
    expiring: messages.statusExpiring,
    expired: messages.statusExpired,
    disabled: messages.statusDisabled,
  };
  return (
    <Dialog
      open
      isTitleFocused
      onOpenChange={props.onClose}
      title={<Value>{name}</Value>}
      closeLabel={messages.close}
    >
      <dl className="akp-facts">
        <Fact label={messages.detailStatus}>
          {tokens?.wasLost(apiKey) ? (
            <>
              <span className="akp-text">{messages.statusTokenNotCopied}</span>
              <span className="akp-fact-note">{messages.statusTokenNotCopiedHelp}</span>
            </>
          ) : (
            statuses[getApiKeyStatus(apiKey, now, timeStyle.timeZone)]
          )}
        </Fact>
        <Fact label={messages.detailHint}>{hint && <Value isCode>{hint}</Value>}</Fact>
        <Fact label={messages.detailDescription}>{description}</Fact>
        <Fact label={messages.columnScopes}>{scopes && <Scopes scopes={scopes} />}</Fact>
        <Fact label={messages.columnCreated}>
          <ExactTime iso={createdAt} none={messages.createdUnknown} />
        </Fact>
        <Fact label={messages.columnCreatedBy}>
          {createdBy ? (
            <Value>{createdBy.name}</Value>
          ) : (
            createdBy === null && messages.createdByUnknown
          )}
        </Fact>
        <Fact label={messages.columnLastUsed}>
          {lastUsedAt !== undefined && <ExactTime iso={lastUsedAt} none={messages.neverUsed} />}
        </Fact>
        <Fact label={messages.columnExpires}>
          {expiresAt !== undefined && <ExactTime iso={expiresAt} none={messages.neverExpires} />}
        </Fact>
        <Fact label={messages.detailId}>
          <Value isCode>{apiKey.id}</Value>
        </Fact>
      </dl>
    </Dialog>
  );
}
