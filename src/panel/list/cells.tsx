import { memo, type ReactNode, useId } from "react";
import { useNow } from "../../data/use-now.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import type { KeyTimes } from "../../model/key-times.js";
import type { ListColumnValue } from "../../model/list-column.js";
import type { ApiKeyStatus } from "../../model/status.js";
import { formatListTime } from "../../model/time-format.js";
import { MenuButton } from "../../ui/menu-button.js";
import { Badge, Text, VisuallyHidden } from "../../ui/text.js";
import { usePanel } from "../frame/panel-context.js";
import { Scopes } from "../frame/scopes.js";
import type { ApiKeysColumn } from "../props/panel-props.js";

/** The key's name, with its hint and what the reader must know about it first. */
export function NameCell(props: {
  readonly apiKey: ApiKey;
  readonly status: ApiKeyStatus;
  readonly isNew: boolean;
  readonly isTokenLost: boolean;
  /** The name opens the details, as rows have no menu. */
  readonly isButton: boolean;
}) {
  const { apiKey, status, isNew, isTokenLost, isButton } = props;
  const { messages } = usePanel();
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
          <button type="button" className="akp-name-button" aria-haspopup="dialog">
            {label}
          </button>
        ) : (
          label
        )}
        <VisuallyHidden> </VisuallyHidden>
        <StatusBadge status={status} />
        {isNew && <Badge>{messages.statusNew}</Badge>}
        {isTokenLost && <TokenLostBadge />}
      </span>
      {apiKey.hint && apiKey.hint !== name && (
        <span className="akp-hint notranslate" translate="no" dir="ltr">
          {apiKey.hint}
        </span>
      )}
    </>
  );
}

/** Says what it means in a tooltip, and to screen readers with it. */
function TokenLostBadge() {
  const { messages } = usePanel();
  const id = useId();
  return (
    <>
      <button type="button" className="akp-explained-button" aria-describedby={id}>
        <Badge tone="warning">{messages.statusTokenNotCopied}</Badge>
      </button>
      <span id={id} className="akp-explanation" hidden>
        {messages.statusTokenNotCopiedHelp}
      </span>
    </>
  );
}

function StatusBadge({ status }: { readonly status: ApiKeyStatus }) {
  const { messages } = usePanel();
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

/** What a cell other than the name's contains. */
export function KeyCell(props: {
  /** The id of the column. */
  readonly id: string;
  readonly apiKey: ApiKey;
  readonly times: KeyTimes;
  readonly columns: readonly ApiKeysColumn[];
}) {
  const { id, apiKey, times, columns } = props;
  switch (id) {
    case "createdAt":
      return <CreatedCell iso={apiKey.createdAt} text={times.createdAt} />;
    case "lastUsedAt":
      return <LastUsedCell iso={apiKey.lastUsedAt} text={times.lastUsedAt} />;
    case "expiresAt":
      return <ExpiresCell iso={apiKey.expiresAt} text={times.expiresAt} isOver={times.isOver} />;
    case "createdBy":
      return <CreatedByCell apiKey={apiKey} />;
    case "scopes":
      return apiKey.scopes ? <Scopes scopes={apiKey.scopes} /> : null;
    case "actions":
      return <ActionsCell apiKey={apiKey} />;
    default: {
      const column = columns.find((custom) => custom.id === id);
      return column ? <CustomCell column={column} apiKey={apiKey} /> : null;
    }
  }
}

function ActionsCell({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages } = usePanel();
  return <MenuButton label={messages.actionsFor(isolateText(getDisplayName(apiKey)))} />;
}

function CreatedCell({ iso, text }: { readonly iso: string | null; readonly text: string | null }) {
  const { messages } = usePanel();
  if (iso === null) {
    return <Labelled label={messages.columnCreated}>{messages.createdUnknown}</Labelled>;
  }
  return <Time iso={iso} text={text} label={messages.columnCreated} />;
}

function LastUsedCell(props: {
  readonly iso: string | null | undefined;
  readonly text: string | null;
}) {
  const { iso, text } = props;
  const { messages } = usePanel();
  if (iso === undefined) return null;
  if (iso === null) return <Text>{messages.neverUsed}</Text>;
  return <Time iso={iso} text={text} label={messages.columnLastUsed} />;
}

function ExpiresCell(props: {
  readonly iso: string | null | undefined;
  readonly text: string | null;
  readonly isOver: boolean;
}) {
  const { iso, text, isOver } = props;
  const { messages } = usePanel();
  if (iso === undefined) return null;
  if (iso === null) return <Text>{messages.neverExpires}</Text>;
  // Whether it's disabled, a badge says.
  return (
    <Time iso={iso} text={text} label={isOver ? messages.expiredLabel : messages.columnExpires} />
  );
}

function CreatedByCell({ apiKey }: { readonly apiKey: ApiKey }) {
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

/** Not a plain function, because the host's may use hooks; and not rendered with its row, because it may be slow. */
const CustomCell = memo(function CustomCell(props: {
  readonly column: ApiKeysColumn;
  readonly apiKey: ApiKey;
}) {
  const { column, apiKey } = props;
  if (column.cell === undefined) {
    return <CustomValue value={column.getValue?.(apiKey)} header={column.header} />;
  }
  const content = column.cell(apiKey);
  if (content === null || content === undefined || content === "" || content === false) return null;
  return <Labelled label={column.header}>{content}</Labelled>;
});

function CustomValue({
  value,
  header,
}: {
  readonly value: ListColumnValue;
  readonly header: string;
}) {
  const { timeStyle } = usePanel();
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return <CustomTime iso={value.toISOString()} label={header} />;
  return (
    <Labelled label={header}>
      <bdi className="akp-custom">
        {typeof value === "number" ? value.toLocaleString(timeStyle.locale) : value}
      </bdi>
    </Labelled>
  );
}

function CustomTime({ iso, label }: { readonly iso: string; readonly label: string }) {
  const { timeStyle } = usePanel();
  const now = useNow();
  return <Time iso={iso} text={formatListTime(iso, now, timeStyle)} label={label} />;
}

/** A time in a cell. The tooltip of the list shows it exactly. */
function Time(props: {
  readonly iso: string;
  readonly text: string | null;
  readonly label: string;
}) {
  const { iso, text, label } = props;
  return (
    <Labelled label={label}>
      <time className="akp-time" dateTime={iso}>
        {text}
      </time>
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
