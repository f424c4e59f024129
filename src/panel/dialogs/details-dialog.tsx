import type { ReactNode } from "react";
import { useNow } from "../../data/use-now.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName } from "../../model/display-text.js";
import { getApiKeyStatus } from "../../model/status.js";
import { formatExactTime } from "../../model/time-format.js";
import { Dialog } from "../../ui/dialog.js";
import { usePanel } from "../frame/panel-context.js";
import { Scopes } from "../frame/scopes.js";

/** A fact with its label; nothing where the backend does not report it. */
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

/** A value to the letter: neither translated nor turned around. */
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

/** What is known of a key, in full: exact times above all, which the list only shows to those who point. */
export function DetailsDialog(props: {
  readonly apiKey: ApiKey;
  /** Whether nobody has its token. */
  readonly wasTokenLost: boolean;
  readonly onClose: () => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}) {
  const { messages, timeStyle } = usePanel();
  const { apiKey } = props;
  const { createdAt, createdBy, description, expiresAt, hint, lastUsedAt, scopes } = apiKey;
  const now = useNow();
  const name = getDisplayName(apiKey);
  const statuses = {
    active: messages.statusActive,
    expiring: messages.statusExpiring,
    expired: messages.statusExpired,
    disabled: messages.statusDisabled,
  };
  const time = (iso: string | null | undefined, none: string) =>
    iso ? (
      <time className="akp-text" dateTime={iso}>
        {formatExactTime(iso, timeStyle)}
      </time>
    ) : (
      iso === null && <span className="akp-text">{none}</span>
    );

  return (
    <Dialog
      open
      isTitleFocused
      onOpenChange={props.onClose}
      title={<Value>{name}</Value>}
      closeLabel={messages.close}
      onCloseAutoFocus={props.onCloseAutoFocus}
    >
      <dl className="akp-facts">
        <Fact label={messages.detailStatus}>
          {props.wasTokenLost ? (
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
        <Fact label={messages.columnCreated}>{time(createdAt, messages.createdUnknown)}</Fact>
        <Fact label={messages.columnCreatedBy}>
          {createdBy ? (
            <Value>{createdBy.name}</Value>
          ) : (
            createdBy === null && messages.createdByUnknown
          )}
        </Fact>
        <Fact label={messages.columnLastUsed}>{time(lastUsedAt, messages.neverUsed)}</Fact>
        <Fact label={messages.columnExpires}>{time(expiresAt, messages.neverExpires)}</Fact>
        <Fact label={messages.detailId}>
          <Value isCode>{apiKey.id}</Value>
        </Fact>
      </dl>
    </Dialog>
  );
}
