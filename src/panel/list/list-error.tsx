import type { ReactNode } from "react";
import type { ApiKeysError } from "../../model/errors.js";
import { Button } from "../../ui/button.js";
import { WarningIcon } from "../../ui/icons.js";
import { MessageBlock } from "../../ui/message-block.js";
import { Text } from "../../ui/text.js";
import { describeListError } from "../frame/error-messages.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import { useSecondsUntil } from "../frame/use-seconds-until.js";

interface Explanation {
  readonly title: string;
  readonly text: ReactNode;
  /** How long until the server wants the next request. 0: it can be sent now. */
  readonly waitSeconds: number;
}

function useExplanation(error: ApiKeysError): Explanation {
  const { messages } = usePanel();
  const { retryAt } = useKeys();
  const waitSeconds = useSecondsUntil(retryAt);
  const { title, text } = describeListError(error, messages);
  if (retryAt === null) return { title, text, waitSeconds: 0 };
  // In an alert, each second of the countdown would be announced.
  const countdown = <span aria-live="off">{messages.errorRateLimited(waitSeconds)}</span>;
  return {
    title,
    text: waitSeconds > 0 ? countdown : messages.errorRateLimitedOver,
    waitSeconds,
  };
}

function ListErrorAction(props: {
  readonly error: ApiKeysError;
  readonly waitSeconds: number;
  readonly variant: "secondary" | "quiet";
}) {
  const { error, waitSeconds, variant } = props;
  const { messages } = usePanel();
  const { reauthenticate, reload, isFetching } = useKeys();
  if (error.code === "reauthentication_required" && reauthenticate) {
    const handleConfirm = async () => {
      if (await reauthenticate()) reload();
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
      isPending={isFetching}
      aria-disabled={waitSeconds > 0 || undefined}
      onClick={reload}
    >
      {messages.retry}
    </Button>
  );
}

/** Takes the place of the list if nothing could be loaded. */
export function ListErrorBlock({ error }: { readonly error: ApiKeysError }) {
  const { title, text, waitSeconds } = useExplanation(error);
  return (
    <MessageBlock
      role="alert"
      icon={<WarningIcon />}
      title={title}
      actions={<ListErrorAction error={error} waitSeconds={waitSeconds} variant="secondary" />}
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
export function RefreshError() {
  const { messages } = usePanel();
  const { status, error, isOffline } = useKeys();
  if (status === "error" || status === "loading" || !(error || isOffline)) return null;
  return (
    <div className="akp-stale" role="status">
      <WarningIcon />
      {error ? (
        <RefreshErrorText error={error} />
      ) : (
        <span className="akp-stale-text">{messages.staleOffline}</span>
      )}
    </div>
  );
}

function RefreshErrorText({ error }: { readonly error: ApiKeysError }) {
  const { messages } = usePanel();
  const { progress } = useKeys();
  const { text, waitSeconds } = useExplanation(error);
  const notice = progress ? messages.stalePartial : messages.staleNotice;
  const isFirst = error.code === "unavailable" || error.code === "unknown";
  return (
    <>
      <span className="akp-stale-text">
        {isFirst && <Text>{`${notice} `}</Text>}
        <Text>{text}</Text>
        {!isFirst && <Text>{` ${notice}`}</Text>}
      </span>
      <ListErrorAction error={error} waitSeconds={waitSeconds} variant="quiet" />
    </>
  );
}
