import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName } from "../../model/display-text.js";
import { getApiKeyStatus } from "../../model/status.js";
import { Badge, Text, VisuallyHidden } from "../../ui/text.js";
import { usePanel } from "../frame/panel-context.js";
import { Scopes } from "../frame/scopes.js";
import { Labelled } from "./labelled.js";
import { useList } from "./list-context.js";
import { Time } from "./time.js";

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

/** The key's name with what must be known about it at once, and its hint. */
export function NameCell(props: {
  readonly apiKey: ApiKey;
  /** Whether the name opens the details: where rows have no menu. */
  readonly isButton: boolean;
}) {
  const { apiKey, isButton } = props;
  const { messages } = usePanel();
  const { wasTokenLost, createdId, onDetails } = useList();
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
        <StatusBadge apiKey={apiKey} />
        {createdId === apiKey.id && <Badge>{messages.statusNew}</Badge>}
        {wasTokenLost(apiKey.id) && <Badge tone="warning">{messages.statusTokenNotCopied}</Badge>}
      </span>
      {apiKey.hint && apiKey.hint !== name && (
        <span className="akp-hint notranslate" translate="no" dir="ltr">
          {apiKey.hint}
        </span>
      )}
    </>
  );
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
  // Whether it is switched off is said elsewhere.
  const isOver = getApiKeyStatus({ expiresAt }, now, timeStyle.timeZone) === "expired";
  return (
    <Time iso={apiKey.expiresAt} label={isOver ? messages.expiredLabel : messages.columnExpires} />
  );
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
