import { useEffect, useId, useRef, useState } from "react";
import { useNow } from "../../data/use-now.js";
import { useApiKeyActivity } from "../../headless/use-api-key-activity.js";
import { useApiKeyUsage } from "../../headless/use-api-key-usage.js";
import { detailsWords } from "../../locales/english/details.js";
import type { ApiKeyActivityItem } from "../../model/activity.js";
import type { ApiKeyUsage } from "../../model/api-key.js";
import type { ApiKeysError } from "../../model/errors.js";
import { formatExactTime } from "../../model/time-format.js";
import {
  formatShare,
  formatUsageTime,
  getUsagePeriod,
  summarizeUsage,
  type UsagePart,
} from "../../model/usage.js";
import { Button } from "../../ui/button.js";
import { Notice } from "../../ui/notice.js";
import { Skeleton } from "../../ui/text.js";
import { describeListError } from "../frame/error-messages.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import { useWords } from "../frame/use-words.js";

/** How often a key was used, and what happened to it. */
export function Records({ apiKeyId }: { readonly apiKeyId: string }) {
  const { abilities } = useKeys();
  return (
    <>
      {abilities.hasUsage && <Usage apiKeyId={apiKeyId} />}
      {abilities.hasActivity && <Activity apiKeyId={apiKeyId} />}
    </>
  );
}

function Usage({ apiKeyId }: { readonly apiKeyId: string }) {
  const keys = useKeys();
  const words = useWords(detailsWords);
  const { data, error, isFetching, reload } = useApiKeyUsage(keys, apiKeyId);
  const failure = useLastError(error, isFetching);
  const titleId = useId();
  const now = useNow();
  const period = data ? getUsagePeriod(data, now) : null;
  const title =
    period === null
      ? words.usageTitle
      : (period.unit === "days" ? words.usageTitleDays : words.usageTitleHours)(period.count);
  return (
    <section className="akp-field" aria-labelledby={titleId}>
      <div className="akp-records-head">
        <h3 className="akp-message-title" id={titleId}>
          {title}
        </h3>
        {data && data.counts.length > 0 && <UsageFigures usage={data} />}
      </div>
      {data ? (
        <UsageParts usage={data} titleId={titleId} />
      ) : failure ? (
        <LoadFailure
          title={words.usageError}
          error={failure}
          isPending={isFetching}
          onRetry={reload}
        />
      ) : (
        <Skeleton width="long" />
      )}
    </section>
  );
}

function UsageFigures({ usage }: { readonly usage: ApiKeyUsage }) {
  const { timeStyle } = usePanel();
  const words = useWords(detailsWords);
  const { total, failedShare } = summarizeUsage(usage);
  return (
    <p className="akp-parts">
      <span className="akp-part">{total.toLocaleString(timeStyle.locale)}</span>
      {failedShare !== null && (
        <span className="akp-part">
          {words.usageFailed(formatShare(failedShare, timeStyle.locale))}
        </span>
      )}
    </p>
  );
}

function UsageParts(props: { readonly usage: ApiKeyUsage; readonly titleId: string }) {
  const { usage, titleId } = props;
  const words = useWords(detailsWords);
  const [isOpen, setIsOpen] = useState(false);
  const numbersId = useId();
  const { total, parts } = summarizeUsage(usage);
  if (parts.length === 0) return <p className="akp-help">{words.usageEmpty}</p>;
  if (total === 0) return <p className="akp-help">{words.usageNone}</p>;
  return (
    <>
      <Chart parts={parts} />
      <div className="akp-records-more">
        <Button
          aria-expanded={isOpen}
          aria-controls={isOpen ? numbersId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.usageHideNumbers : words.usageShowNumbers}
        </Button>
      </div>
      {isOpen && <Numbers id={numbersId} usage={usage} parts={parts} titleId={titleId} />}
    </>
  );
}

/** The height of the chart, in its own units. */
const HEIGHT = 100;
/** What isn't nothing stays visible. */
const LEAST = 3;

/** For the eye only: the numbers are beside it, as a table. An image for each bar, so that they follow the direction of the text. */
function Chart({ parts }: { readonly parts: readonly UsagePart[] }) {
  const most = Math.max(...parts.map(({ count }) => count));
  const scale = (count: number) => (count > 0 ? Math.max(LEAST, (count / most) * HEIGHT) : 0);
  return (
    <div className="akp-chart">
      {parts.map(({ fromMs, count, failedCount }) => {
        const height = scale(count);
        const failed = Math.min(height, scale(failedCount));
        const top = HEIGHT - height;
        return (
          <svg
            key={fromMs}
            className="akp-chart-part"
            viewBox={`0 0 1 ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path className="akp-path akp-bar" d={`M0 ${top}h1v${height}h-1z`} />
            {failed > 0 && (
              <path
                className="akp-path akp-bar"
                data-tone="danger"
                d={`M0 ${top}h1v${failed}h-1z`}
              />
            )}
          </svg>
        );
      })}
    </div>
  );
}

function Numbers(props: {
  readonly id: string;
  readonly titleId: string;
  readonly usage: ApiKeyUsage;
  readonly parts: readonly UsagePart[];
}) {
  const { id, titleId, usage, parts } = props;
  const { timeStyle } = usePanel();
  const words = useWords(detailsWords);
  const { stepSeconds, failedCounts } = usage;
  const number = (value: number) => value.toLocaleString(timeStyle.locale);
  const isInDays = stepSeconds % 86_400 === 0;
  return (
    <table className="akp-numbers" id={id} aria-labelledby={titleId}>
      <thead className="akp-numbers-head">
        <tr className="akp-numbers-row">
          <th className="akp-number" scope="col">
            {isInDays ? words.usageColumnDay : words.usageColumnTime}
          </th>
          <th className="akp-number" scope="col">
            {words.usageTitle}
          </th>
          {failedCounts && (
            <th className="akp-number" scope="col">
              {words.usageColumnFailed}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="akp-numbers-body">
        {parts.map((part) => (
          <tr key={part.fromMs} className="akp-numbers-row">
            <th className="akp-number" scope="row">
              {formatUsageTime(part, stepSeconds, timeStyle)}
            </th>
            <td className="akp-number">{number(part.count)}</td>
            {failedCounts && <td className="akp-number">{number(part.failedCount)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Activity({ apiKeyId }: { readonly apiKeyId: string }) {
  const keys = useKeys();
  const words = useWords(detailsWords);
  const { items, error, isFetching, hasMore, loadMore } = useApiKeyActivity(keys, apiKeyId);
  const failure = useLastError(error, isFetching);
  const titleId = useId();
  const { listRef, noteLoadMore } = useMore(items, hasMore, failure !== null && !isFetching);
  const handleLoadMore = () => {
    noteLoadMore();
    loadMore();
  };
  return (
    <section className="akp-field" aria-labelledby={titleId}>
      <h3 className="akp-message-title" id={titleId}>
        {words.activityTitle}
      </h3>
      {items && items.length === 0 && !hasMore && <p className="akp-help">{words.activityNone}</p>}
      {items && items.length > 0 && (
        <ol className="akp-activity" ref={listRef}>
          {items.map((item) => (
            <ActivityItem key={item.id} item={item} />
          ))}
        </ol>
      )}
      {failure ? (
        <LoadFailure
          title={items ? words.activityMoreError : words.activityError}
          error={failure}
          isPending={isFetching}
          onRetry={handleLoadMore}
        />
      ) : (
        hasMore && (
          <div className="akp-records-more">
            <Button isPending={isFetching} onClick={handleLoadMore}>
              {words.loadMore}
            </Button>
          </div>
        )
      )}
      {!items && !failure && (
        <>
          <Skeleton />
          <Skeleton width="long" />
        </>
      )}
    </section>
  );
}

/** Says how many entries have come, and gives the focus to the first of them if there's no button left. */
function useMore(
  items: readonly ApiKeyActivityItem[] | undefined,
  hasMore: boolean,
  hasFailed: boolean,
) {
  const { announce } = usePanel();
  const words = useWords(detailsWords);
  const listRef = useRef<HTMLOListElement>(null);
  /** How many there were when more were asked for. `null`: they weren't. */
  const [before, setBefore] = useState<number | null>(null);
  const count = items?.length ?? 0;

  useEffect(() => {
    if (before === null || (count <= before && !hasFailed)) return;
    setBefore(null);
    if (count <= before) return;
    announce(words.activityLoaded(count - before));
    if (!hasMore) (listRef.current?.children[before] as HTMLElement | undefined)?.focus();
  }, [before, count, hasMore, hasFailed, announce, words]);

  return { listRef, noteLoadMore: () => setBefore(count) };
}

function ActivityItem({ item }: { readonly item: ApiKeyActivityItem }) {
  const { timeStyle } = usePanel();
  const { at, label, actor, detail } = item;
  return (
    <li className="akp-activity-item" tabIndex={-1}>
      <span className="akp-text" dir="auto">
        {label}
      </span>
      <span className="akp-parts">
        <time className="akp-part" dateTime={at}>
          {formatExactTime(at, timeStyle)}
        </time>
        {[actor, detail].map(
          (text) =>
            text !== undefined && (
              <span key={text} className="akp-part">
                <bdi className="akp-person notranslate" translate="no">
                  {text}
                </bdi>
              </span>
            ),
        )}
      </span>
    </li>
  );
}

/** Why something couldn't be loaded, with a way to try again. What else is there stays. */
function LoadFailure(props: {
  readonly title: string;
  readonly error: ApiKeysError;
  readonly isPending: boolean;
  readonly onRetry: () => void;
}) {
  const { title, error, isPending, onRetry } = props;
  const { messages } = usePanel();
  const { reauthenticate } = useKeys();
  const isAsking = error.code === "reauthentication_required" && reauthenticate !== undefined;
  const handleConfirm = async () => {
    if (await reauthenticate?.()) onRetry();
  };
  return (
    <Notice
      tone="warning"
      role="alert"
      title={title}
      actions={
        <Button isPending={isPending} onClick={isAsking ? () => void handleConfirm() : onRetry}>
          {isAsking ? messages.confirmIdentity : messages.retry}
        </Button>
      }
    >
      {describeListError(error, messages).text}
    </Notice>
  );
}

/** The last failure, also while it's tried again, so that the button that was pressed stays. `null`: there's none. */
function useLastError(error: ApiKeysError | null, isFetching: boolean): ApiKeysError | null {
  const [last, setLast] = useState(error);
  const next = error ?? (isFetching ? last : null);
  if (next !== last) setLast(next);
  return next;
}
