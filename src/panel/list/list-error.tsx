import { useEffect, useState } from "react";
import type { ApiKeysList } from "../../headless/api-keys-list.js";
import type { ApiKeysError } from "../../model/errors.js";
import { Button } from "../../ui/button.js";
import { WarningIcon } from "../../ui/icons.js";
import { MessageBlock } from "../../ui/message-block.js";
import { Text } from "../../ui/text.js";
import { describeListError } from "../frame/error-messages.js";
import { usePanel } from "../frame/panel-context.js";

interface ListErrorProps {
  readonly list: ApiKeysList;
  readonly error: ApiKeysError;
  /** Asks the host to verify who the user is. `undefined`: the host can't. */
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
}

/**
 * Counts down the whole seconds until an instant, to 0.
 * @param instant milliseconds since 1970. `null`: 0 seconds
 */
function useSecondsUntil(instant: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  const seconds = instant === null ? 0 : Math.max(0, Math.ceil((instant - now) / 1000));

  // Time passes outside React.
  useEffect(() => {
    if (instant === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [instant]);

  return seconds;
}

function useExplanation({ list, error }: ListErrorProps) {
  const { messages } = usePanel();
  const waitSeconds = useSecondsUntil(list.retryAt);
  const { title, text } = describeListError(error, messages);
  if (list.retryAt === null) return { title, text, waitSeconds: 0 };
  // In an alert, each second of the countdown would be announced.
  const countdown = <span aria-live="off">{messages.errorRateLimited(waitSeconds)}</span>;
  return {
    title,
    text: waitSeconds > 0 ? countdown : messages.errorRateLimitedOver,
    waitSeconds,
  };
}

function ListErrorAction(
  props: ListErrorProps & { readonly waitSeconds: number; readonly variant?: "quiet" },
) {
  const { messages } = usePanel();
  const { list, error, waitSeconds, variant = "secondary", onReauthenticate } = props;
  if (error.code === "reauthentication_required" && onReauthenticate) {
    const handleConfirm = async () => {
      if (await onReauthenticate()) list.reload();
    };
    return (
      <Button variant={variant} onClick={() => void handleConfirm()}>
        {messages.confirmIdentity}
      </Button>
    );
  }
  return (
    <Button
      variant={variant}
      isPending={list.isFetching}
      aria-disabled={waitSeconds > 0 || undefined}
      onClick={list.reload}
    >
      {messages.retry}
    </Button>
  );
}

/** Takes the place of the list if nothing could be loaded. */
export function ListErrorBlock(props: ListErrorProps) {
  const { title, text, waitSeconds } = useExplanation(props);
  return (
    <MessageBlock
      role="alert"
      icon={<WarningIcon />}
      title={title}
      actions={<ListErrorAction {...props} waitSeconds={waitSeconds} />}
    >
      {text}
    </MessageBlock>
  );
}

/**
 * Says that the rows are from an earlier load: a later one failed, or there's no connection. It's as low as a line of
 * the toolbar, so that nothing moves. Text that doesn't fit into two lines is clipped, but only for the eye, so the button
 * stays in view.
 */
export function StaleLine(props: Omit<ListErrorProps, "error">) {
  const { messages } = usePanel();
  const { list } = props;
  const { error } = list;
  if (list.status === "error" || list.status === "loading" || !(error || list.isOffline))
    return null;
  return (
    <div className="akp-stale" role="status">
      <WarningIcon />
      {error ? (
        <StaleError {...props} error={error} />
      ) : (
        <span className="akp-stale-text">{messages.staleOffline}</span>
      )}
    </div>
  );
}

function StaleError(props: ListErrorProps) {
  const { messages } = usePanel();
  const { text, waitSeconds } = useExplanation(props);
  const { code } = props.error;
  const isFirst = code === "unavailable" || code === "unknown";
  return (
    <>
      <span className="akp-stale-text">
        {isFirst && <Text>{`${messages.staleNotice} `}</Text>}
        <Text>{text}</Text>
        {!isFirst && <Text>{` ${messages.staleNotice}`}</Text>}
      </span>
      <ListErrorAction {...props} waitSeconds={waitSeconds} variant="quiet" />
    </>
  );
}
