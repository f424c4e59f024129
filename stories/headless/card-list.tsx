import type { ApiKey, UseApiKeysResult } from "api-keys-panel";
import { type CardAction, KeyCard } from "./key-card.js";
import { describeError } from "./words.js";

interface CardListProps {
  readonly keys: UseApiKeysResult;
  /** `undefined`: nothing can be created. */
  readonly onCreate: (() => void) | undefined;
  readonly onAct: (action: CardAction, apiKey: ApiKey) => void;
}

function Retry({ keys }: Pick<CardListProps, "keys">) {
  return (
    <button type="button" disabled={keys.isFetching} onClick={keys.reload}>
      Try again
    </button>
  );
}

function Cards({ keys, onAct }: CardListProps) {
  return (
    <>
      {keys.error && (
        <div role="status" className="ck-notice ck-warning">
          <p>These may be out of date. {describeError(keys.error)}</p>
          <Retry keys={keys} />
        </div>
      )}
      <ul className="ck-cards" aria-label="Keys" aria-busy={keys.isStale}>
        {keys.apiKeys.map((apiKey) => (
          <KeyCard key={apiKey.id} keys={keys} apiKey={apiKey} onAct={onAct} />
        ))}
      </ul>
      {keys.hasMore && (
        <button type="button" disabled={keys.isLoadingMore} onClick={keys.loadMore}>
          {keys.isLoadingMore ? "Loading…" : "Show more"}
        </button>
      )}
    </>
  );
}

/** The keys, or why there are none. */
export function CardList(props: CardListProps) {
  const { keys, onCreate } = props;
  switch (keys.status) {
    case "error":
      return (
        <div role="alert" className="ck-state">
          <p>The keys could not be loaded. {keys.error && describeError(keys.error)}</p>
          <Retry keys={keys} />
        </div>
      );
    case "loading":
      return (
        <p role="status" className="ck-state">
          {keys.isOffline
            ? "You’re offline. Your keys will load when you’re back online."
            : "Loading keys…"}
        </p>
      );
    case "empty":
      return (
        <div className="ck-state">
          <p>No keys yet.</p>
          {onCreate && (
            <button type="button" onClick={onCreate}>
              Create the first one
            </button>
          )}
        </div>
      );
    case "no_match":
      return (
        <div className="ck-state">
          <p>
            Nothing is called “<bdi>{keys.search.trim()}</bdi>”.
          </p>
          <button type="button" onClick={() => keys.setSearch("")}>
            Show all keys
          </button>
        </div>
      );
    case "rows":
      return <Cards {...props} />;
    default:
      return keys.status satisfies never;
  }
}
