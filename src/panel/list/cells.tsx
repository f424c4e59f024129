import { memo, type ReactNode, useId } from "react";
import { useNow } from "../../data/use-now.js";
import type { PageMessages } from "../../locales/en.js";
import type { ApiKey, ApiKeyStatus } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import type { KeyTimes } from "../../model/key-times.js";
import type { ListColumnValue } from "../../model/list-column.js";
import { formatListTime } from "../../model/time-format.js";
import { MenuButton } from "../../ui/menu-button.js";
import { Badge, Text, VisuallyHidden } from "../../ui/text.js";
import { usePanel } from "../frame/panel-context.js";
import { useChunk } from "../frame/use-chunk.js";
import type { ApiKeysColumn } from "../props/panel-props.js";
import { oldTokenChunk } from "./old-token-chunk.js";
import { ScopesCell } from "./scopes-cell.js";

/** The key's name, with its hint and what the reader must know about it first. */
export function NameCell(props: {
  readonly apiKey: ApiKey;
  readonly status: ApiKeyStatus;
  /** It was rotated, and its old token still works. */
  readonly hasOldToken: boolean;
  readonly isNew: boolean;
  readonly isTokenLost: boolean;
  /** The name opens the details. */
  readonly isButton: boolean;
}) {
  const { apiKey, status, hasOldToken, isNew, isTokenLost, isButton } = props;
  const { messages } = usePanel();
  const name = getDisplayName(apiKey);
  const label = (
    <bdi className="akp-name notranslate" translate="no">
      {name}
    </bdi>
  );
  const hint = apiKey.hint && apiKey.hint !== name && (
    <span className="akp-hint notranslate" translate="no" dir="ltr">
      {apiKey.hint}
    </span>
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
        {(isNew || isTokenLost || hasOldToken || status !== "active") && (
          <VisuallyHidden> </VisuallyHidden>
        )}
        <StatusBadge status={status} />
        {hasOldToken && <OldToken apiKey={apiKey} part="RotatedBadge" />}
        {isNew && <Badge>{messages.statusNew}</Badge>}
        {isTokenLost && <TokenLostBadge />}
      </span>
      {hasOldToken ? (
        <span className="akp-name-line">
          {hint}
          {hint && <VisuallyHidden> </VisuallyHidden>}
          <OldToken apiKey={apiKey} part="OldTokenEnd" />
        </span>
      ) : (
        hint
      )}
    </>
  );
}

/** What a row says of an old token. Few rows do, so its words are loaded with it. */
function OldToken(props: {
  readonly apiKey: ApiKey;
  readonly part: "RotatedBadge" | "OldTokenEnd";
}) {
  const { module } = useChunk(oldTokenChunk, true);
  const Part = module?.[props.part];
  return Part ? <Part apiKey={props.apiKey} /> : null;
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

/** What the cells of a row show. */
export interface CellSource {
  readonly apiKey: ApiKey;
  readonly times: KeyTimes;
  /** The custom columns. */
  readonly columns: readonly ApiKeysColumn[];
  readonly messages: PageMessages;
}

/**
 * What a cell other than the name's contains. It and what it calls are plain functions: with a component for each part of a
 * cell, most of the time a list takes is React's.
 */
export function renderCell(columnId: string, source: CellSource): ReactNode {
  const { apiKey, times, columns, messages } = source;
  switch (columnId) {
    case "createdAt":
      return apiKey.createdAt === null
        ? renderLabelled(messages, messages.columnCreated, messages.createdUnknown)
        : renderTime(messages, messages.columnCreated, apiKey.createdAt, times.createdAt);
    case "lastUsedAt":
      if (apiKey.lastUsedAt === undefined) return null;
      if (apiKey.lastUsedAt === null) return <Text>{messages.neverUsed}</Text>;
      return renderTime(messages, messages.columnLastUsed, apiKey.lastUsedAt, times.lastUsedAt);
    case "expiresAt": {
      if (apiKey.expiresAt === undefined) return null;
      if (apiKey.expiresAt === null) return <Text>{messages.neverExpires}</Text>;
      // Whether it's disabled, a badge says.
      const label = times.isOver ? messages.expiredLabel : messages.columnExpires;
      return renderTime(messages, label, apiKey.expiresAt, times.expiresAt);
    }
    case "createdBy":
      return renderCreator(messages, apiKey.createdBy);
    case "scopes":
      return apiKey.scopes ? <ScopesCell scopes={apiKey.scopes} /> : null;
    case "actions":
      return <MenuButton label={messages.actionsFor(isolateText(getDisplayName(apiKey)))} />;
    default: {
      const column = columns.find((custom) => custom.id === columnId);
      return column ? <CustomCell column={column} apiKey={apiKey} /> : null;
    }
  }
}

function renderCreator(messages: PageMessages, createdBy: ApiKey["createdBy"]): ReactNode {
  if (createdBy === undefined) return null;
  const creator = createdBy ? (
    <bdi className="akp-person notranslate" translate="no">
      {createdBy.name}
    </bdi>
  ) : (
    messages.createdByUnknown
  );
  return renderLabelled(messages, messages.columnCreatedBy, creator);
}

/** A component, because the host's function may use hooks; and not rendered with its row, because it may be slow. */
const CustomCell = memo(function CustomCell(props: {
  readonly column: ApiKeysColumn;
  readonly apiKey: ApiKey;
}) {
  const { column, apiKey } = props;
  const { messages } = usePanel();
  if (column.cell === undefined) {
    return <CustomValue value={column.getValue?.(apiKey)} header={column.header} />;
  }
  const content = column.cell(apiKey);
  if (content === null || content === undefined || content === "" || content === false) return null;
  return renderLabelled(messages, column.header, content);
});

function CustomValue({
  value,
  header,
}: {
  readonly value: ListColumnValue;
  readonly header: string;
}) {
  const { messages, timeStyle } = usePanel();
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return <CustomTime iso={value.toISOString()} label={header} />;
  return renderLabelled(
    messages,
    header,
    <bdi className="akp-custom">
      {typeof value === "number" ? value.toLocaleString(timeStyle.locale) : value}
    </bdi>,
  );
}

function CustomTime({ iso, label }: { readonly iso: string; readonly label: string }) {
  const { messages, timeStyle } = usePanel();
  const now = useNow();
  return renderTime(messages, label, iso, formatListTime(iso, now, timeStyle));
}

/** A time in a cell. The tooltip of the list shows it exactly. */
function renderTime(
  messages: PageMessages,
  label: string,
  iso: string,
  text: string | null,
): ReactNode {
  const time = (
    <time className="akp-time" dateTime={iso}>
      {text}
    </time>
  );
  return renderLabelled(messages, label, time);
}

/** Stands for the value while the text around it is made. A private-use character, which no text contains. */
const MARK = "\uE000";

/** A value; in the narrow layout, where columns have no headings, with its heading. */
function renderLabelled(messages: PageMessages, label: string, value: ReactNode): ReactNode {
  const isText = typeof value === "string" || typeof value === "number";
  const [before, after] = messages.labelled(label, MARK).split(MARK);
  return (
    <>
      <span className="akp-td-label">{before}</span>
      {isText ? <Text>{value}</Text> : value}
      {after && <span className="akp-td-label">{after}</span>}
    </>
  );
}
