import type { ApiKey } from "../../model/api-key.js";
import type { Chosen } from "../frame/chosen.js";

/** What's chosen in a scope. */
export function chosenIn(chosen: Chosen, scopeKey: string): Chosen {
  if (chosen.scopeKey === scopeKey) return chosen;
  return { scopeKey, byId: new Map(), anchorId: null, isNews: false };
}

/** Chooses keys, or no longer. */
function withKeys(chosen: Chosen, keys: readonly ApiKey[], isChosen: boolean): Chosen["byId"] {
  const byId = new Map(chosen.byId);
  for (const apiKey of keys) {
    if (isChosen) byId.set(apiKey.id, apiKey);
    else byId.delete(apiKey.id);
  }
  return byId;
}

/**
 * Chooses a key, or no longer.
 * @param apiKeys the list, in order; only keys that can be chosen
 * @param isRange all keys between the one that was pressed before and this one become as this one
 */
export function chooseKey(
  chosen: Chosen,
  apiKeys: readonly ApiKey[],
  id: string,
  isChosen: boolean,
  isRange: boolean,
): Chosen {
  const at = apiKeys.findIndex((apiKey) => apiKey.id === id);
  if (at === -1) return chosen;
  const start = isRange ? apiKeys.findIndex((apiKey) => apiKey.id === chosen.anchorId) : -1;
  const from = start === -1 ? at : Math.min(start, at);
  const to = start === -1 ? at : Math.max(start, at);
  const byId = withKeys(chosen, apiKeys.slice(from, to + 1), isChosen);
  return { ...chosen, byId, anchorId: id, isNews: true };
}

/** Chooses all keys of the list, or none of them. What is chosen beyond the list stays. */
export function chooseAll(chosen: Chosen, apiKeys: readonly ApiKey[], isChosen: boolean): Chosen {
  return { ...chosen, byId: withKeys(chosen, apiKeys, isChosen), anchorId: null, isNews: true };
}

/** How much of a list is chosen. */
export function getExtent(chosen: Chosen, apiKeys: readonly ApiKey[]): "none" | "some" | "all" {
  let count = 0;
  for (const { id } of apiKeys) if (chosen.byId.has(id)) count += 1;
  if (count === 0) return "none";
  return count === apiKeys.length ? "all" : "some";
}

/** The same without the keys that are gone. */
export function withoutKeys(chosen: Chosen, isGone: (id: string) => boolean): Chosen {
  const left = [...chosen.byId].filter(([id]) => !isGone(id));
  return left.length === chosen.byId.size
    ? chosen
    : { ...chosen, byId: new Map(left), isNews: false };
}
