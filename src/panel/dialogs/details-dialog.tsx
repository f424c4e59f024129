import { type ReactNode, useEffect } from "react";
import { useNow } from "../../data/use-now.js";
import { detailsWords } from "../../locales/english/details.js";
import type { ApiKey, ApiKeyCustomField, ApiKeyFieldValue } from "../../model/api-key.js";
import { getDisplayName } from "../../model/display-text.js";
import { getKeyTimes } from "../../model/key-times.js";
import { DAY_MS, formatExactTime, formatListTime } from "../../model/time-format.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { Notice } from "../../ui/notice.js";
import { Skeleton } from "../../ui/text.js";
import { useKeys } from "../frame/keys-context.js";
import { useChunk } from "../frame/use-chunk.js";
import { useWords } from "../frame/use-words.js";
import { recordsChunk } from "./records-chunk.js";
import { ScopeNames } from "./scope-names.js";
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

/**
 * @param props.none shown if there's no such time
 * @param props.tense with it, there's also how long ago it was, or how long it is until then
 */
function ExactTime(props: {
  readonly iso: string | null;
  readonly none: string;
  readonly tense?: "past" | "future" | undefined;
}) {
  const { timeStyle } = useDialogPanel();
  const now = useNow();
  const { iso, none, tense } = props;
  if (iso === null) return <span className="akp-text">{none}</span>;
  const isNear = Math.abs(Date.parse(iso) - now) < 30 * DAY_MS;
  return (
    <>
      <time className="akp-text" dateTime={iso}>
        {formatExactTime(iso, timeStyle)}
      </time>
      {tense && isNear && (
        <span className="akp-fact-note">
          {formatListTime(iso, now, timeStyle, tense === "past" ? "past" : undefined)}
        </span>
      )}
    </>
  );
}

/**
 * Everything that's known about a key, above all exact times, which the list only shows in tooltips; and how it was used and
 * what happened to it, if the backend knows. A sheet beside the list, unless there's no more than a few facts.
 */
export function DetailsDialog(props: { readonly apiKey: ApiKey; readonly onClose: () => void }) {
  const { messages } = useDialogPanel();
  const { abilities } = useKeys();
  const { apiKey, isGone } = useLiveKey(props.apiKey);
  const { hint, id } = apiKey;
  const name = getDisplayName(apiKey);
  const isSheet = !abilities.isPlain;
  const hasRecords = abilities.hasUsage || abilities.hasActivity;
  return (
    <Dialog
      open
      isTitleFocused
      isSheet={isSheet}
      onOpenChange={props.onClose}
      title={<Value>{name}</Value>}
      description={isSheet && hint && hint !== name ? <Value isCode>{hint}</Value> : undefined}
      closeLabel={messages.close}
    >
      {isGone && <GoneNotice />}
      <Facts apiKey={apiKey} />
      {hasRecords && !isGone && <RecordsPlace key={id} apiKeyId={id} />}
    </Dialog>
  );
}

/** The key as the list has it now. Once it's gone, as it was when the details opened. */
function useLiveKey(opened: ApiKey): { readonly apiKey: ApiKey; readonly isGone: boolean } {
  const found = useKeys().findById(opened.id);
  return { apiKey: found ?? opened, isGone: found === null };
}

function GoneNotice() {
  const { announce } = useDialogPanel();
  const { detailGone } = useWords(detailsWords);

  useEffect(() => announce(detailGone), [announce, detailGone]);

  return <Notice tone="warning">{detailGone}</Notice>;
}

function Facts({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages, timeStyle } = useDialogPanel();
  const words = useWords(detailsWords);
  const { abilities, target, tokens } = useKeys();
  const now = useNow();
  const { createdAt, createdBy, description, expiresAt, hint, lastUsedAt, metadata, scopes } =
    apiKey;
  const { oldTokenExpiresAt: old } = apiKey;
  const { status, hasOldToken } = getKeyTimes(apiKey, now, timeStyle);
  const statuses = {
    active: messages.statusActive,
    expiring: messages.statusExpiring,
    expired: messages.statusExpired,
    disabled: messages.statusDisabled,
  };
  // A plain panel has the times alone, and the hint among the facts.
  const { isPlain } = abilities;
  const [past, future] = isPlain ? [] : (["past", "future"] as const);
  return (
    <dl className="akp-facts">
      <Fact label={messages.detailStatus}>
        {tokens?.wasLost(apiKey) ? (
          <>
            <span className="akp-text">{messages.statusTokenNotCopied}</span>
            <span className="akp-fact-note">{messages.statusTokenNotCopiedHelp}</span>
          </>
        ) : (
          statuses[status]
        )}
      </Fact>
      <Fact label={messages.detailHint}>{isPlain && hint && <Value isCode>{hint}</Value>}</Fact>
      <Fact label={words.detailOldToken}>
        {old && hasOldToken && words.detailOldTokenUntil(formatExactTime(old, timeStyle))}
      </Fact>
      <Fact label={messages.detailDescription}>{description}</Fact>
      <Fact label={messages.columnScopes}>{scopes && <ScopeNames scopes={scopes} />}</Fact>
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
        {lastUsedAt !== undefined && (
          <ExactTime iso={lastUsedAt} none={messages.neverUsed} tense={past} />
        )}
      </Fact>
      <Fact label={messages.columnExpires}>
        {expiresAt !== undefined && (
          <ExactTime iso={expiresAt} none={messages.neverExpires} tense={future} />
        )}
      </Fact>
      {target.adapter.fields?.custom?.map((field) => (
        <CustomFact key={field.id} field={field} value={metadata?.[field.id]} />
      ))}
      <Fact label={messages.detailId}>
        <Value isCode>{apiKey.id}</Value>
      </Fact>
    </dl>
  );
}

/** The value of a custom field, as its kind says it's meant. Whatever it is, it's shown as text. */
function CustomFact(props: {
  readonly field: ApiKeyCustomField;
  readonly value: ApiKeyFieldValue | undefined;
}) {
  const { field, value } = props;
  const { timeStyle } = useDialogPanel();
  const words = useWords(detailsWords);
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "object") {
    if (value.length === 0) return null;
    return (
      <Fact label={field.label}>
        <ul className="akp-lines">
          {value.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines can be the same
            <li key={index} className="akp-line">
              <Value isCode>{line}</Value>
            </li>
          ))}
        </ul>
      </Fact>
    );
  }
  const texts = {
    boolean: () => (value ? words.detailOn : words.detailOff),
    number: () => value.toLocaleString(timeStyle.locale),
    string: () => field.options?.find((option) => option.value === value)?.label ?? String(value),
  };
  const text = texts[typeof value as keyof typeof texts]();
  return (
    <Fact label={field.label}>
      <bdi className="akp-long-text">{text}</bdi>
    </Fact>
  );
}

/** Where the usage and the activity are once their code has come. */
function RecordsPlace({ apiKeyId }: { readonly apiKeyId: string }) {
  const { messages } = useDialogPanel();
  const { module, hasFailed, retry } = useChunk(recordsChunk, true);
  if (module) return <module.Records apiKeyId={apiKeyId} />;
  if (!hasFailed) return <Skeleton width="long" />;
  return (
    <Notice tone="warning" role="alert" actions={<Button onClick={retry}>{messages.retry}</Button>}>
      {messages.partFailed}
    </Notice>
  );
}
