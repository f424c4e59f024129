import { useDeferredValue, useMemo, useState } from "react";
import { loadPage, NEWEST_FIRST } from "../data/load-list.js";
import { apiKeysQueryKeys } from "../data/query-keys.js";
import { useFullList } from "../data/use-full-list.js";
import { useRead } from "../data/use-read.js";
import type { ApiKey, ApiKeyStatus, ApiKeysFilter } from "../model/api-key.js";
import { filterApiKeys, getFilterEntries } from "../model/filter.js";
import { type ListColumn, searchList } from "../model/list-column.js";
import type { UseApiKeysResult } from "./use-api-keys.js";

/** The states of a key, in their order on screen. */
export const API_KEY_STATUSES = ["active", "expiring", "expired", "disabled"] as const;

/** How many keys there are by each value of a filter. `null`: unknown. */
export interface FilterCounts {
  /** By state, among the keys that match the search and the rest of the filter. */
  readonly status: Readonly<Record<ApiKeyStatus, number>> | null;
  /** By scope id, as above. */
  readonly scopes: ReadonlyMap<string, number> | null;
  /** By the id of the creator, as above. */
  readonly createdBy: ReadonlyMap<string, number> | null;
  /** Who created the loaded keys: names by ids. */
  readonly creators: ReadonlyMap<string, string>;
  /** The scope ids of the loaded keys. */
  readonly scopeIds: readonly string[];
  /** Whether these are all: every key is loaded. */
  readonly isWhole: boolean;
}

/** How long the server's counts are good for, in milliseconds. */
const STALE_MS = 30_000;

/** From this many keys on, they aren't counted again for each letter of a search, nor each time the clock moves on. */
const LONG_LIST = 10_000;

const NO_COLUMNS: readonly ListColumn[] = [];

function without(filter: ApiKeysFilter, field: keyof ApiKeysFilter): ApiKeysFilter {
  return Object.fromEntries(getFilterEntries(filter).filter(([other]) => other !== field));
}

function countValues(
  apiKeys: readonly ApiKey[],
  getValues: (apiKey: ApiKey) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const apiKey of apiKeys) {
    for (const value of new Set(getValues(apiKey))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const getScopes = ({ scopes }: ApiKey) => scopes ?? [];
const getCreators = ({ createdBy }: ApiKey) => (createdBy ? [createdBy.id] : []);

function toStatusCounts(counts: ReadonlyMap<string, number>): Record<ApiKeyStatus, number> {
  const [active = 0, expiring = 0, expired = 0, disabled = 0] = API_KEY_STATUSES.map((status) =>
    counts.get(status),
  );
  return { active, expiring, expired, disabled };
}

/**
 * How many keys each filter would find. If all keys are loaded, they're counted here; if only the server knows them and it
 * filters by state, it's asked for its `totalCount` of each.
 * @param keys what `useApiKeys` returns
 * @param columns the custom columns that `useApiKeys` has, if one is searchable
 */
export function useFilterCounts(
  keys: UseApiKeysResult,
  columns: readonly ListColumn[] = NO_COLUMNS,
): FilterCounts {
  const { filter, apiKeys } = keys;
  const { all, getStatus, isLong } = useAllKeys(keys);
  const search = useDeferredValue(keys.search);

  const local = useMemo(() => {
    if (!all || (isLong && search.trim() !== "")) return null;
    const searched = searchList(all, search, columns);
    const getStates = (apiKey: ApiKey) => [getStatus(apiKey)];
    const find = (field: keyof ApiKeysFilter) =>
      filterApiKeys(searched, without(filter, field), getStatus);
    return {
      status: toStatusCounts(countValues(find("status"), getStates)),
      scopes: countValues(find("scopes"), getScopes),
      createdBy: countValues(find("createdBy"), getCreators),
    };
  }, [all, isLong, search, columns, filter, getStatus]);

  const settled = useSettledSearch(keys);
  const asked = useServerCounts(keys, settled, without(filter, "status"), all === null);

  const loaded = all ?? apiKeys;
  const values = useMemo(
    () => ({
      creators: new Map(
        loaded.flatMap(({ createdBy }) => (createdBy ? [[createdBy.id, createdBy.name]] : [])),
      ),
      scopeIds: [...countValues(loaded, getScopes).keys()],
    }),
    [loaded],
  );
  return {
    status: local?.status ?? asked,
    scopes: local?.scopes ?? null,
    createdBy: local?.createdBy ?? null,
    ...values,
    isWhole: all !== null,
  };
}

/**
 * How many keys end soon, whatever is searched and filtered for. `null`: it isn't known.
 * @param keys what `useApiKeys` returns
 */
export function useExpiringCount(keys: UseApiKeysResult): number | null {
  const { all, getStatus } = useAllKeys(keys);
  const count = useMemo(
    () => all?.filter((apiKey) => getStatus(apiKey) === "expiring").length,
    [all, getStatus],
  );
  const asked = useServerCounts(keys, "", {}, all === null);
  return count ?? asked?.expiring ?? null;
}

/** All keys, with a function for their states that changes with the clock, but for a long list only with the list. */
function useAllKeys({ target, getStatus }: Pick<UseApiKeysResult, "target" | "getStatus">) {
  const all = useFullList(target.queryClient, target.scope);
  const isLong = (all?.length ?? 0) > LONG_LIST;
  const [held, setHeld] = useState({ all, getStatus });
  const isOutdated = held.all !== all || (!isLong && held.getStatus !== getStatus);
  if (isOutdated) setHeld({ all, getStatus });
  return { all, isLong, getStatus: isOutdated ? getStatus : held.getStatus };
}

/** The search that the rows on screen are for, which the server needn't be asked about at each letter. */
function useSettledSearch({ search, isStale }: Pick<UseApiKeysResult, "search" | "isStale">) {
  const [settled, setSettled] = useState(search.trim());
  if (!isStale && settled !== search.trim()) setSettled(search.trim());
  return settled;
}

/** Asks the server how many keys are in each state. `null`: it doesn't say, or can't be asked. */
function useServerCounts(
  keys: Pick<UseApiKeysResult, "target" | "abilities" | "matchCount" | "progress">,
  search: string,
  filter: ApiKeysFilter,
  isNeeded: boolean,
): Record<ApiKeyStatus, number> | null {
  const { abilities, matchCount, progress } = keys;
  const { adapter, scope, queryClient } = keys.target;
  const { serverSide } = adapter;
  const fields: readonly (keyof ApiKeysFilter)[] = ["status", ...getFields(filter)];
  // Where its list has no count, there's none to be had.
  const canAsk =
    matchCount !== null &&
    progress === null &&
    (search === "" || serverSide?.search === true) &&
    abilities.filters.includes("status") &&
    fields.every((field) => serverSide?.filter?.includes(field));
  const { data } = useRead({
    queryKey: [...apiKeysQueryKeys.count(scope), { search, filter }],
    queryClient,
    scope,
    method: "list",
    staleMs: STALE_MS,
    read:
      isNeeded && canAsk
        ? async (context) => {
            const pages = await Promise.all(
              API_KEY_STATUSES.map((status) => {
                const query = { ...(search !== "" && { search }), sort: NEWEST_FIRST, limit: 1 };
                return loadPage(
                  adapter,
                  { ...query, filter: { ...filter, status: [status] } },
                  context,
                );
              }),
            );
            const counts = pages.map(({ totalCount }) => totalCount);
            if (counts.includes(undefined)) return null;
            return toStatusCounts(
              new Map(API_KEY_STATUSES.map((status, at) => [status, counts[at] ?? 0])),
            );
          }
        : null,
  });
  return data ?? null;
}

function getFields(filter: ApiKeysFilter): readonly (keyof ApiKeysFilter)[] {
  return getFilterEntries(filter).map(([field]) => field);
}
