import { type RefObject, useEffect, useState } from "react";
import type { UseApiKeysResult } from "../../headless/use-api-keys.js";
import type { ApiKey } from "../../model/api-key.js";
import { isNarrowed } from "../../model/filter.js";

/** The key that was created last, until the user moves on to something else. */
export interface CreatedKey {
  /** `null`: there is none. */
  readonly apiKey: ApiKey | null;
  readonly note: (apiKey: ApiKey) => void;
  readonly forget: () => void;
}

/** Holds the key that was created last in a scope. */
export function useCreatedKey(scopeKey: string): CreatedKey {
  const [created, setCreated] = useState<{ scopeKey: string; apiKey: ApiKey } | null>(null);
  if (created && created.scopeKey !== scopeKey) setCreated(null);
  return {
    apiKey: created?.scopeKey === scopeKey ? created.apiKey : null,
    note: (apiKey) => setCreated({ scopeKey, apiKey }),
    forget: () => setCreated(null),
  };
}

/**
 * Scrolls the row of a new key into view once its token was taken.
 * @param isBusy a dialog is on screen
 * @returns the key if the search or the filter hides its row; `null` otherwise
 */
export function useRowInView(
  apiKey: ApiKey | null,
  list: Pick<UseApiKeysResult, "apiKeys" | "isStale" | "search" | "filter">,
  isBusy: boolean,
  rootRef: RefObject<HTMLElement | null>,
): ApiKey | null {
  const apiKeyId = apiKey?.id ?? null;
  const isListed = apiKeyId !== null && list.apiKeys.some(({ id }) => id === apiKeyId);
  const isSettled = !isBusy && !list.isStale;
  const isInView = isSettled && isListed;

  // The focus returns to its button by then, and stays there.
  useEffect(() => {
    if (!isInView) return;
    const timer = setTimeout(() => {
      const rows = rootRef.current?.querySelectorAll<HTMLElement>("[data-key-id]") ?? [];
      const row = [...rows].find(({ dataset }) => dataset.keyId === apiKeyId);
      row?.scrollIntoView?.({ block: "nearest" });
    });
    return () => clearTimeout(timer);
  }, [isInView, apiKeyId, rootRef]);

  return isSettled && !isListed && isNarrowed(list) ? apiKey : null;
}
