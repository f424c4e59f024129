import { useState } from "react";
import { useNow } from "../../data/use-now.js";
import type { Read } from "../../data/use-read.js";
import { useApiKeyRules } from "../../headless/use-api-key-rules.js";
import type { RotateIntent } from "../../headless/use-rotate-intent.js";
import { lifecycleWords } from "../../locales/english/lifecycle.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName } from "../../model/display-text.js";
import { describeMoment, formatDuration } from "../../model/moment.js";
import type { ResolvedRules } from "../../model/rules.js";
import { ChoiceChips } from "../../ui/choice-chips.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { Notice } from "../../ui/notice.js";
import { Skeleton } from "../../ui/text.js";
import { useKeys } from "../frame/keys-context.js";
import { useWords } from "../frame/use-words.js";
import { withName } from "../frame/with-name.js";
import { AttemptNotice, hasAttemptNotice } from "./attempt-notice.js";
import { KeyIdentity } from "./key-identity.js";
import { RetryNotice } from "./retry-notice.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/**
 * Asks before a key gets a new token, and how long the current one keeps working where the backend leaves a choice. While the
 * outcome is unknown, it can only be left knowingly.
 */
export function RotateDialog(props: {
  readonly apiKey: ApiKey;
  readonly intent: RotateIntent;
  readonly onClose: () => void;
  /** Closes it, although no one knows whether the token was replaced. */
  readonly onGiveUp: () => void;
}) {
  const { messages } = useDialogPanel();
  const words = useWords(lifecycleWords);
  const { apiKey, intent, onClose } = props;
  const { isIdempotent, otherWorkspace } = intent;
  const isPending = intent.phase === "pending";
  const isOpenEnded = intent.isHeld && !isPending;
  // The rules of the workspace that the key belongs to, whatever the panel shows by now.
  const { target } = useKeys();
  const [openedIn] = useState(target);
  const rules = useApiKeyRules({ target: openedIn });
  const [chosen, setChosen] = useState<number | null>(null);
  const { presetsSeconds, defaultSeconds } = rules.data?.grace ?? NO_GRACE;
  const seconds = chosen ?? defaultSeconds;
  const hasChoice = rules.data === undefined || presetsSeconds.some((preset) => preset > 0);

  return (
    <ConfirmDialog
      title={withName(messages.rotateTitle, getDisplayName(apiKey))}
      description={
        <>
          <KeyIdentity apiKey={apiKey} />
          <span className="akp-text">
            {hasChoice ? words.rotateTextGrace : messages.rotateText}
          </span>
        </>
      }
      closeLabel={messages.close}
      cancelLabel={isOpenEnded ? messages.giveUp : messages.cancel}
      canCancel={!isPending}
      onCancel={isOpenEnded ? props.onGiveUp : onClose}
      onDismiss={onClose}
      submitLabel={isOpenEnded ? messages.retry : messages.rotateConfirm}
      onConfirm={() => intent.submit({ gracePeriodSeconds: seconds })}
      isPending={isPending || rules.isLoading}
    >
      {hasChoice && (
        <Grace
          rules={rules}
          seconds={seconds}
          onChoose={setChosen}
          isFixed={isPending || isOpenEnded}
        />
      )}
      {(hasAttemptNotice(intent) || otherWorkspace !== undefined) && (
        <>
          <AttemptNotice
            action="rotate"
            attempt={intent}
            unansweredText={
              isIdempotent ? messages.rotateUnanswered : messages.rotateUnansweredCheck
            }
            uncertainText={
              isIdempotent ? messages.rotateOutcomeUnknown : messages.rotateOutcomeUnknownCheck
            }
            withoutTokenText={messages.rotateWithoutToken}
          />
          {otherWorkspace !== undefined && (
            <Notice tone="info">{withName(messages.revealWorkspace, otherWorkspace)}</Notice>
          )}
        </>
      )}
    </ConfirmDialog>
  );
}

const NO_GRACE: ResolvedRules["grace"] = { presetsSeconds: [0], defaultSeconds: 0 };

/** How long the current token keeps working. Without the rules, a key can still be rotated: it may have leaked. */
function Grace(props: {
  readonly rules: Read<ResolvedRules>;
  readonly seconds: number;
  readonly onChoose: (seconds: number) => void;
  /** What was sent can't be changed while it may still count. */
  readonly isFixed: boolean;
}) {
  const { announce, timeStyle } = useDialogPanel();
  const words = useWords(lifecycleWords);
  const now = useNow();
  const { rules, seconds, onChoose, isFixed } = props;

  const describe = (period: number) => {
    if (period === 0) return words.graceNoneHelp;
    const end = new Date(now + period * 1000).toISOString();
    const { isToday, text } = describeMoment(end, now, timeStyle);
    return isToday ? words.graceUntilToday(text) : words.graceUntil(text);
  };

  if (!rules.data) {
    if (rules.isLoading) {
      return (
        <div className="akp-field">
          <span className="akp-label">{words.graceLabel}</span>
          <Skeleton width="long" />
        </div>
      );
    }
    return (
      <RetryNotice tone="warning" isRetrying={rules.isFetching} onRetry={rules.reload}>
        {words.graceFailed}
      </RetryNotice>
    );
  }
  return (
    <ChoiceChips
      label={words.graceLabel}
      choices={rules.data.grace.presetsSeconds.map((period) => ({
        id: String(period),
        label: period === 0 ? words.graceNone : formatDuration(period, timeStyle.locale),
      }))}
      chosenId={String(seconds)}
      onChoose={(id) => {
        onChoose(Number(id));
        announce(describe(Number(id)));
      }}
      help={describe(seconds)}
      isDisabled={isFixed}
    />
  );
}
