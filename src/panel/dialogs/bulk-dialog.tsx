import { type ReactNode, useEffect, useState } from "react";
import { useNow } from "../../data/use-now.js";
import { type BulkIntent, useBulkIntent } from "../../headless/use-bulk-intent.js";
import { useLatest } from "../../headless/use-latest.js";
import { bulkWords } from "../../locales/english/bulk.js";
import type { ApiKey } from "../../model/api-key.js";
import type { BulkAction } from "../../model/bulk.js";
import { getDisplayName, isolateText, joinSentences } from "../../model/display-text.js";
import { isUsedRecently } from "../../model/recent-use.js";
import { formatListTime } from "../../model/time-format.js";
import { isAmbiguousFailure } from "../../model/write-outcome.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { Notice } from "../../ui/notice.js";
import { VisuallyHidden } from "../../ui/text.js";
import { useKeys } from "../frame/keys-context.js";
import { useSecondsUntil } from "../frame/use-seconds-until.js";
import { useWords } from "../frame/use-words.js";
import { withName } from "../frame/with-name.js";
import { describeWriteError } from "../frame/write-errors.js";
import type { OpenedDialog } from "./dialog-state.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** How many keys the question names. */
const NAMED = 8;

/** How many of the keys that failed are listed. */
const MAX_LISTED = 500;

/** Up to this many keys, only the end is announced. */
const MAX_SILENT = 40;

/** The words that differ by what is done. */
const WORDS = {
  delete: {
    title: "bulkDeleteTitle",
    text: "bulkDeleteText",
    confirm: "bulkDeleteConfirm",
    progress: "bulkDeleting",
    notice: "noticeBulkDeleted",
  },
  disable: {
    title: "bulkDisableTitle",
    text: "bulkDisableText",
    confirm: "bulkDisableConfirm",
    progress: "bulkDisabling",
    notice: "noticeBulkDisabled",
  },
  enable: {
    title: "bulkEnableTitle",
    text: "bulkEnableText",
    confirm: "bulkEnableConfirm",
    progress: "bulkEnabling",
    notice: "noticeBulkEnabled",
  },
} as const satisfies Record<BulkAction, Record<string, keyof typeof bulkWords>>;

/** Asks before something is done with several keys, does it, and tells key by key what failed. */
export function BulkDialog(props: {
  readonly dialog: Extract<OpenedDialog, { kind: "bulk" }>;
  /** While requests are running, nothing the host changes closes the dialog. */
  readonly onHold: (isHeld: boolean) => void;
  readonly onClose: () => void;
}) {
  const { dialog, onHold, onClose } = props;
  const { action, apiKeys, leftOutCount } = dialog;
  const words = useWords(bulkWords);
  const { messages, announce } = useDialogPanel();
  const keys = useKeys();
  const [began] = useState({ scopeKey: keys.target.scope.key, target: keys.target });
  const { target } = began;
  const elsewhere =
    keys.target.scope.key === began.scopeKey
      ? undefined
      : (target.workspaceName ?? target.workspaceId);
  const whose = elsewhere === undefined ? undefined : words.bulkWorkspace(isolateText(elsewhere));
  const intent = useBulkIntent(keys, dialog, {
    onDone: () => {
      announce(joinSentences(words[WORDS[action].notice](apiKeys.length), whose));
      close();
    },
  });
  const { phase, doneCount, isUnanswered, stopped } = intent;
  const isRunning = phase === "running";
  const isStopping = isRunning && stopped !== null;
  const count = apiKeys.length;
  useHold(isRunning, onHold);
  useProgressSaid(intent, words[WORDS[action].progress]);

  function close() {
    const left = new Set(intent.left.map(({ id }) => id));
    if (intent.doneCount > 0) {
      const done = apiKeys.filter(({ id }) => !left.has(id));
      dialog.onEnd(new Set(done.map(({ id }) => id)));
    }
    onClose();
  }

  const isEnded = phase === "ended" && intent.left.length > 0;
  const canStop = isRunning && !isStopping;
  const leave = canStop ? intent.stop : close;
  const canLeave = !isStopping || isUnanswered;
  const againLabel = stopped === "user" ? words.bulkContinue : words.bulkRetry;
  const submitLabel = isEnded ? againLabel : words[WORDS[action].confirm](count);
  return (
    <ConfirmDialog
      title={
        phase === "editing"
          ? words[WORDS[action].title](count)
          : words[WORDS[action].progress](doneCount, count)
      }
      description={
        phase === "editing" && (
          <span className="akp-text">
            {joinSentences(
              words[WORDS[action].text](count),
              leftOutCount > 0 && words.bulkLeftOut(leftOutCount),
            )}
          </span>
        )
      }
      closeLabel={messages.close}
      cancelLabel={
        phase === "editing" ? messages.cancel : canStop ? words.bulkStop : messages.close
      }
      canCancel={canLeave}
      onCancel={leave}
      onDismiss={() => canLeave && leave()}
      submitLabel={submitLabel}
      onConfirm={intent.submit}
      isPending={isRunning}
      tone={action === "delete" ? "danger" : "primary"}
    >
      {elsewhere !== undefined && (
        <Notice tone="info">{withName(words.bulkWorkspace, elsewhere)}</Notice>
      )}
      {phase === "editing" && <Question apiKeys={apiKeys} hasLastUse={action !== "enable"} />}
      {isRunning && <Progress intent={intent} label={words[WORDS[action].progress]} />}
      {isEnded && <Outcome intent={intent} />}
    </ConfirmDialog>
  );
}

/** Tells the panel whether the dialog may be closed for it. */
function useHold(isRunning: boolean, onHold: (isHeld: boolean) => void): void {
  const latest = useLatest(onHold);
  useEffect(() => latest.current(isRunning), [isRunning, latest]);
}

/** Announces how far it is: at each quarter, and where it ends before all is done. */
function useProgressSaid(
  { phase, doneCount, totalCount }: BulkIntent,
  text: (done: number, total: number) => string,
): void {
  const { announce } = useDialogPanel();
  const latest = useLatest(() => announce(text(doneCount, totalCount)));
  const quarter = Math.floor((doneCount / totalCount) * 4);
  // The notice says that all is done.
  const isWorthIt =
    doneCount < totalCount && (phase === "ended" || (quarter > 0 && totalCount > MAX_SILENT));

  // biome-ignore lint/correctness/useExhaustiveDependencies: each quarter is announced, and the end
  useEffect(() => {
    if (isWorthIt) latest.current();
  }, [isWorthIt, phase, quarter, latest]);
}

const usedAt = ({ lastUsedAt }: ApiKey) => (lastUsedAt ? Date.parse(lastUsedAt) : 0);

/** The keys by name, those first that were used last. Of many, only the first. */
function Question(props: { readonly apiKeys: readonly ApiKey[]; readonly hasLastUse: boolean }) {
  const { apiKeys, hasLastUse } = props;
  const words = useWords(bulkWords);
  const { timeStyle } = useDialogPanel();
  const now = useNow();
  const isRecent = ({ lastUsedAt }: ApiKey) => isUsedRecently(lastUsedAt, now, timeStyle.timeZone);
  const recentCount = apiKeys.filter(isRecent).length;
  const sorted = hasLastUse ? [...apiKeys].sort((a, b) => usedAt(b) - usedAt(a)) : apiKeys;
  const named = sorted.slice(0, apiKeys.length > NAMED + 1 ? NAMED : apiKeys.length);
  const moreCount = apiKeys.length - named.length;
  return (
    <>
      <ul className="akp-bulk-keys" aria-label={words.bulkKeys}>
        {named.map((apiKey) => (
          <KeyLine key={apiKey.id} apiKey={apiKey}>
            {hasLastUse && apiKey.lastUsedAt !== undefined && (
              <LastUse apiKey={apiKey} now={now} isRecent={isRecent(apiKey)} />
            )}
          </KeyLine>
        ))}
        {moreCount > 0 && <li className="akp-bulk-key">{words.bulkMore(moreCount)}</li>}
      </ul>
      {hasLastUse && moreCount > 0 && recentCount > 0 && (
        <Notice tone="danger">{words.bulkRecent(recentCount)}</Notice>
      )}
    </>
  );
}

function LastUse(props: {
  readonly apiKey: ApiKey;
  readonly now: number;
  readonly isRecent: boolean;
}) {
  const { apiKey, now, isRecent } = props;
  const words = useWords(bulkWords);
  const { timeStyle } = useDialogPanel();
  return (
    <span className={isRecent ? "akp-recent-use" : "akp-help"}>
      {apiKey.lastUsedAt
        ? words.bulkUsed(formatListTime(apiKey.lastUsedAt, now, timeStyle, "past"))
        : words.neverUsed}
    </span>
  );
}

/** A key with what tells it from others, and something about it. */
function KeyLine(props: { readonly apiKey: ApiKey; readonly children: ReactNode }) {
  const { apiKey, children } = props;
  const name = getDisplayName(apiKey);
  return (
    <li className="akp-bulk-key">
      <span className="akp-name-line">
        <bdi className="akp-name notranslate" translate="no">
          {name}
        </bdi>
        <VisuallyHidden> </VisuallyHidden>
        {apiKey.hint && apiKey.hint !== name && (
          <span className="akp-hint notranslate" translate="no" dir="ltr">
            {apiKey.hint}
          </span>
        )}
      </span>
      <VisuallyHidden> </VisuallyHidden>
      {children}
    </li>
  );
}

/** How far it is, and what it's waiting for. */
function Progress(props: {
  readonly intent: BulkIntent;
  readonly label: (done: number, total: number) => string;
}) {
  const { intent, label } = props;
  const { totalCount, pausedUntil, failures } = intent;
  const words = useWords(bulkWords);
  const waitSeconds = useSecondsUntil(pausedUntil);
  const settledCount = intent.doneCount + failures.length;
  return (
    <>
      <progress
        className="akp-progress"
        aria-label={label(intent.doneCount, totalCount)}
        max={totalCount}
        value={settledCount}
      />
      {failures.length > 0 && <p className="akp-help">{words.bulkFailed(failures.length)}</p>}
      {intent.isUnanswered ? (
        <Notice tone="warning" role="alert">
          {words.bulkUnanswered}
        </Notice>
      ) : intent.stopped === null ? (
        pausedUntil !== null && (
          <Notice tone="info" role="status">
            {/* Each second of the countdown would be announced. */}
            <span aria-live="off">{words.bulkPaused(waitSeconds)}</span>
          </Notice>
        )
      ) : (
        <p className="akp-help">{words.bulkStopping}</p>
      )}
    </>
  );
}

/** What it wasn't done for, and why, key by key. */
function Outcome({ intent }: { readonly intent: BulkIntent }) {
  const { failures, stopError } = intent;
  const words = useWords(bulkWords);
  const { messages } = useDialogPanel();
  const untouched = intent.left.length - failures.length;
  const texts = { user: words.bulkStopped, lost: words.bulkLost, refused: words.bulkRefused };
  const listed = failures.slice(0, MAX_LISTED);
  return (
    <>
      {intent.stopped !== null && untouched > 0 && (
        <Notice tone={intent.stopped === "user" ? "info" : "danger"} role="alert">
          {joinSentences(
            stopError !== null && describeWriteError(stopError, messages, "delete"),
            texts[intent.stopped](untouched),
          )}
        </Notice>
      )}
      {failures.length > 0 && (
        <>
          <p className="akp-help">{words.bulkFailed(failures.length)}</p>
          <ul
            className="akp-bulk-keys"
            aria-label={words.bulkFailed(failures.length)}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: where it's long, keys scroll it
            tabIndex={0}
          >
            {listed.map(({ apiKey, error }) => (
              <KeyLine key={apiKey.id} apiKey={apiKey}>
                <span className="akp-help">
                  {isAmbiguousFailure(error) && error.detail === undefined
                    ? words.bulkUncertain
                    : describeWriteError(error, messages, "delete")}
                </span>
              </KeyLine>
            ))}
            {failures.length > listed.length && (
              <li className="akp-bulk-key">{words.bulkMore(failures.length - listed.length)}</li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
