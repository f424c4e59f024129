import { type ReactNode, useState } from "react";
import { startWriteTimer } from "../../data/write-timer.js";
import type { UseApiKeysResult } from "../../headless/use-api-keys.js";
import { dialogWords } from "../../locales/english/dialogs.js";
import { lifecycleWords } from "../../locales/english/lifecycle.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText, joinSentences } from "../../model/display-text.js";
import { type ApiKeysError, toApiKeysError } from "../../model/errors.js";
import { isAmbiguousFailure } from "../../model/write-outcome.js";
import { Button } from "../../ui/button.js";
import { Notice } from "../../ui/notice.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import { type PartMessages, useWords } from "../frame/use-words.js";
import { withName } from "../frame/with-name.js";
import { describeWriteError } from "../frame/write-errors.js";

/** What became of a key that was disabled or enabled. */
interface Outcome {
  readonly apiKey: ApiKey;
  /** What was wanted. */
  readonly isEnabled: boolean;
  /**
   * - `done`: the server confirmed it.
   * - `unanswered`: the server hasn't responded for more than 30 seconds.
   * - `refused`: nothing changed.
   * - `uncertain`: it may have changed.
   */
  readonly end: "done" | "unanswered" | "refused" | "uncertain";
  readonly error?: ApiKeysError;
}

type Words = PartMessages<typeof dialogWords> & PartMessages<typeof lifecycleWords>;

function useSwitchWords(): Words {
  const lifecycle = useWords(lifecycleWords);
  return { ...useWords(dialogWords), ...lifecycle };
}

/** The last write of each key that is still running, so that two of one key reach the server in the order of the presses. */
const running = new Map<string, Promise<unknown>>();

async function inOrder<T>(id: string, write: () => Promise<T>): Promise<T> {
  const before = running.get(id);
  const current = before ? before.then(write, write) : write();
  running.set(id, current);
  try {
    return await current;
  } finally {
    if (running.get(id) === current) running.delete(id);
  }
}

async function writeSwitch(
  { target, updateApiKey }: UseApiKeysResult,
  apiKey: ApiKey,
  isEnabled: boolean,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  const stopClock = startWriteTimer(() => tell({ apiKey, isEnabled, end: "unanswered" }));
  try {
    const updated = await inOrder(`${target.scope.key} ${apiKey.id}`, () =>
      updateApiKey(apiKey, { enabled: isEnabled }),
    );
    tell({ apiKey: updated, isEnabled, end: "done" });
  } catch (thrown) {
    const error = toApiKeysError(thrown);
    const end = isAmbiguousFailure(error) ? "uncertain" : "refused";
    tell({ apiKey, isEnabled, end, error });
  } finally {
    stopClock();
  }
}

/** Disables and enables keys. The row shows it right away, and a notice says what became of it, with the way back. */
export function useSwitchKey(): (apiKey: ApiKey, isEnabled: boolean) => void {
  const { announce, notify } = usePanel();
  const keys = useKeys();
  const words = useSwitchWords();
  return (apiKey, isEnabled) => {
    void writeSwitch(keys, apiKey, isEnabled, (outcome) => {
      notify(<SwitchNotice outcome={outcome} />);
      announce(describeOutcome(outcome, words, isolateText(getDisplayName(apiKey)), keys));
    });
  };
}

/** The sentence of an outcome, shown and announced alike. */
function describeOutcome(
  { apiKey, isEnabled, end, error }: Outcome,
  words: Words,
  name: string,
  { getStatus }: Pick<UseApiKeysResult, "getStatus">,
): string {
  switch (end) {
    case "done":
      if (!isEnabled) return words.noticeDisabled(name);
      return getStatus(apiKey) === "expired"
        ? words.noticeEnabledExpired(name)
        : words.noticeEnabled(name);
    case "unanswered":
      return words.noticeSwitchUnanswered(name);
    case "refused": {
      const text = isEnabled ? words.noticeEnableFailed(name) : words.noticeDisableFailed(name);
      return joinSentences(text, error && describeWriteError(error, words, "switch"));
    }
    case "uncertain": {
      const text = isEnabled
        ? words.noticeEnableUncertain(name)
        : words.noticeDisableUncertain(name);
      return joinSentences(text, error?.detail);
    }
    default:
      return end satisfies never;
  }
}

const TONES = {
  done: "info",
  unanswered: "warning",
  refused: "danger",
  uncertain: "warning",
} as const;

function SwitchNotice({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { notify } = usePanel();
  const keys = useKeys();
  const words = useSwitchWords();
  const switchKey = useSwitchKey();
  // The next outcome takes the place of this one, and its button keeps the focus.
  const [pressed, setPressed] = useState<Outcome | null>(null);
  const { apiKey, isEnabled, end } = outcome;
  const isDone = end === "done";
  const undo = isEnabled ? words.actionDisable : words.actionEnable;
  const canSwitch = keys.abilities.canSwitch && end !== "unanswered";

  function handlePress() {
    setPressed(outcome);
    switchKey(apiKey, isDone ? !isEnabled : isEnabled);
  }

  return (
    <Notice
      tone={TONES[end]}
      actions={
        canSwitch && (
          <Button isPending={pressed === outcome} onClick={handlePress}>
            {isDone ? undo : words.retry}
          </Button>
        )
      }
      onDismiss={() => notify(null)}
      dismissLabel={words.dismiss}
    >
      {withName((name) => describeOutcome(outcome, words, name, keys), getDisplayName(apiKey))}
    </Notice>
  );
}
