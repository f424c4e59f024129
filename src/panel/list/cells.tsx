import type { ReactNode } from "react";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName } from "../../model/display-text.js";
import type { ListColumnValue } from "../../model/list-column.js";
import { getApiKeyStatus } from "../../model/status.js";
import { formatExactTime, formatListTime } from "../../model/time-format.js";
import { Badge, Text, VisuallyHidden } from "../../ui/text.js";
import { Tooltip } from "../../ui/tooltip.js";
import { usePanel } from "../frame/panel-context.js";
import { Scopes } from "../frame/scopes.js";
import type { ApiKeysColumn } from "../props/panel-props.js";
import { useList } from "./list-context.js";

/** The key's name, with its hint and what the reader must know about it first. */
export function NameCell(props: {
  readonly apiKey: ApiKey;
  /** The name opens the details, as rows have no menu. */
  readonly isButton: boolean;
}) {
  const { apiKey, isButton } = props;
  const { onDetails } = useList();
  const name = getDisplayName(apiKey);
  const label = (
    <bdi className="akp-name notranslate" translate="no">
      {name}
    </bdi>
  );
  return (
    <>
      <span className="akp-name-line">
        {isButton ? (
          <button
            type="button"
            className="akp-name-button"
            aria-haspopup="dialog"
            onClick={() => onDetails(apiKey)}
          >
            {label}
          </button>
        ) : (
          label
        )}
        <VisuallyHidden> </VisuallyHidden>
        <Badges apiKey={apiKey} />
      </span>
      {apiKey.hint && apiKey.hint !== name && (
        <span className="akp-hint notranslate" translate="no" dir="ltr">
          {apiKey.hint}
        </span>
      )}
    </>
  );
}

function Badges({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages } = usePanel();
  const { wasTokenLost, createdId } = useList();
  return (
    <>
      <StatusBadge apiKey={apiKey} />
      {createdId === apiKey.id && <Badge>{messages.statusNew}</Badge>}
      {wasTokenLost(apiKey.id) && (
        <Tooltip content={messages.statusTokenNotCopiedHelp} isTabStop>
          <Badge tone="warning">{messages.statusTokenNotCopied}</Badge>
        </Tooltip>
      )}
    </>
  );
}

function StatusBadge({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages, timeStyle } = usePanel();
  const { now } = useList();
  const status = getApiKeyStatus(apiKey, now, timeStyle.timeZone);
  switch (status) {
    case "active":
      return null;
    case "expiring":
      return <Badge tone="warning">{messages.statusExpiring}</Badge>;
    case "expired":
      return <Badge tone="danger">{messages.statusExpired}</Badge>;
    case "disabled":
      return <Badge>{messages.statusDisabled}</Badge>;
    default:
      return status satisfies never;
  }
}

/** When the key was created. */
export function CreatedCell({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages } = usePanel();
  if (apiKey.createdAt === null) {
    return <Labelled label={messages.columnCreated}>{messages.createdUnknown}</Labelled>;
  }
  return <Time iso={apiKey.createdAt} label={messages.columnCreated} tense="past" />;
}

/** When the key was last used. */
export function LastUsedCell({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages } = usePanel();
  if (apiKey.lastUsedAt === undefined) return null;
  if (apiKey.lastUsedAt === null) return <Text>{messages.neverUsed}</Text>;
  return <Time iso={apiKey.lastUsedAt} label={messages.columnLastUsed} tense="past" />;
}

/** When the key stops working, or did. */
export function ExpiresCell({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages, timeStyle } = usePanel();
  const { now } = useList();
  if (apiKey.expiresAt === undefined) return null;
  if (apiKey.expiresAt === null) return <Text>{messages.neverExpires}</Text>;
  const { expiresAt } = apiKey;
  // Whether it's disabled, a badge says.
  const isOver = getApiKeyStatus({ expiresAt }, now, timeStyle.timeZone) === "expired";
  return <Time iso={expiresAt} label={isOver ? messages.expiredLabel : messages.columnExpires} />;
}

/** Who created the key. */
export function CreatedByCell({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages } = usePanel();
  if (apiKey.createdBy === undefined) return null;
  return (
    <Labelled label={messages.columnCreatedBy}>
      {apiKey.createdBy ? (
        <bdi className="akp-person notranslate" translate="no">
          {apiKey.createdBy.name}
        </bdi>
      ) : (
        <Text>{messages.createdByUnknown}</Text>
      )}
    </Labelled>
  );
}

/** What the key may do. */
export function ScopesCell({ apiKey }: { readonly apiKey: ApiKey }) {
  return apiKey.scopes ? <Scopes scopes={apiKey.scopes} /> : null;
}

/** A custom column's cell. */
export function CustomCell(props: { readonly column: ApiKeysColumn; readonly apiKey: ApiKey }) {
  const { column, apiKey } = props;
  if (column.cell === undefined) {
    return <CustomValue value={column.getValue?.(apiKey)} header={column.header} />;
  }
  const content = column.cell(apiKey);
  if (content === null || content === undefined || content === "" || content === false) return null;
  return <Labelled label={column.header}>{content}</Labelled>;
}

function CustomValue({
  value,
  header,
}: {
  readonly value: ListColumnValue;
  readonly header: string;
}) {
  const { timeStyle } = usePanel();
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return <Time iso={value.toISOString()} label={header} />;
  return (
    <Labelled label={header}>
      <bdi className="akp-custom">
        {typeof value === "number" ? value.toLocaleString(timeStyle.locale) : value}
      </bdi>
    </Labelled>
  );
}

/** A time in a cell, with the exact time in a tooltip. */
function Time(props: {
  readonly iso: string;
  readonly label: string;
  /** `past`: never shown as a time to come, which two clocks that differ could make of it. */
  readonly tense?: "past";
}) {
  const { iso, label, tense } = props;
  const { timeStyle } = usePanel();
  const { now } = useList();
  return (
    <Labelled label={label}>
      <Tooltip content={formatExactTime(iso, timeStyle)}>
        <time className="akp-time" dateTime={iso}>
          {formatListTime(iso, now, timeStyle, tense)}
        </time>
      </Tooltip>
    </Labelled>
  );
}

/** Stands for the value while the text around it is made. A private-use character, which no text contains. */
const MARK = "\uE000";

/** A value; in the narrow layout, where columns have no headings, with its heading. */
function Labelled(props: { readonly label: string; readonly children: ReactNode }) {
  const { messages } = usePanel();
  const { children } = props;
  const isText = typeof children === "string" || typeof children === "number";
  const [before, after] = messages.labelled(props.label, MARK).split(MARK);
  return (
    <>
      <span className="akp-td-label">{before}</span>
      {isText ? <Text>{children}</Text> : children}
      {after && <span className="akp-td-label">{after}</span>}
    </>
  );
}
