import { type RefObject, useEffect, useState } from "react";
import type { ApiKeysList } from "../../headless/api-keys-list.js";
import type { ApiKey } from "../../model/api-key.js";

/** The key that was created last, until the user goes on to something else. */
export interface CreatedKey {
  /** `null`: there is none. Its row is marked as new. */
  readonly apiKeyId: string | null;
  /** The key where the search hides its row. `null`: it does not. */
  readonly hidden: ApiKey | null;
  readonly note: (apiKey: ApiKey) => void;
  readonly forget: () => void;
}

/**
 * Brings the row of a new key into view once its token was taken, and knows where that cannot be done.
 * @param options.isBusy a dialog is on screen
 */
export function useCreatedKey(options: {
  readonly scopeKey: string;
  readonly list: ApiKeysList;
  readonly isBusy: boolean;
  readonly rootRef: RefObject<HTMLElement | null>;
}): CreatedKey {
  const { scopeKey, list, isBusy, rootRef } = options;
  const [created, setCreated] = useState<{ scopeKey: string; apiKey: ApiKey } | null>(null);
  if (created && created.scopeKey !== scopeKey) setCreated(null);
  const apiKey = created?.scopeKey === scopeKey ? created.apiKey : null;
  const apiKeyId = apiKey?.id ?? null;
  const isListed = apiKeyId !== null && list.apiKeys.some(({ id }) => id === apiKeyId);
  const isSettled = !isBusy && !list.isStale;
  const isInView = isSettled && isListed;

  // Scrolling is outside React. The focus, which goes back to its button by then, stays there.
  useEffect(() => {
    if (!isInView) return;
    const timer = setTimeout(() => {
      const rows = rootRef.current?.querySelectorAll<HTMLElement>("[data-key-id]") ?? [];
      const row = [...rows].find((it) => it.dataset.keyId === apiKeyId);
      row?.scrollIntoView?.({ block: "nearest" });
    });
    return () => clearTimeout(timer);
  }, [isInView, apiKeyId, rootRef]);

  const isHidden = isSettled && !isListed && list.search.trim() !== "";
  return {
    apiKeyId,
    hidden: isHidden ? apiKey : null,
    note: (it) => setCreated({ scopeKey, apiKey: it }),
    forget: () => setCreated(null),
  };
}
