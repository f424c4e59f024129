import {
  API_KEY_SORT_FIELDS,
  type ApiKey,
  type ApiKeyActivityPage,
  type ApiKeyCustomField,
  type ApiKeyScope,
  type ApiKeyUsage,
} from "../../model/api-key.js";
import { describe, isRecord } from "../../model/read-value.js";
import type { ApiKeysAdapter } from "../adapter.js";
import type { DefaultMethod, OptionalMethod } from "../optional-methods.js";

/** The options of {@link createMemoryAdapter}, all of them optional. */
export interface MemoryAdapterOptions<Method extends OptionalMethod = DefaultMethod> {
  /** The adapter's `id`. `undefined`: none. */
  readonly id?: string;
  /**
   * The keys each workspace starts with, in the order they were added: one list for every workspace, or one list per
   * workspace id.
   * @default []
   */
  readonly apiKeys?: readonly ApiKey[] | Readonly<Record<string, readonly ApiKey[]>>;
  /**
   * What `listScopes` returns. If there are any, a key can't get one that isn't among them.
   * @default []
   */
  readonly scopes?: readonly ApiKeyScope[];
  /**
   * What happened to keys before, the newest first, by their ids. What happens from then on comes before it.
   * @default that they were created
   */
  readonly activity?: Readonly<Record<string, ApiKeyActivityPage["items"]>>;
  /**
   * What `getUsage` returns, by the ids of the keys.
   * @default no requests in the last 30 days
   */
  readonly usage?: Readonly<Record<string, ApiKeyUsage>>;
  /** Who creates and changes keys: `createdBy` of new keys, and the actor of their activity. `undefined`: not reported. */
  readonly user?: NonNullable<ApiKey["createdBy"]>;
  /**
   * Which methods the adapter has besides `list`. With `"rules"`, they are asked for instead of known from the start.
   * @default ["create", "update", "delete"]
   */
  readonly methods?: readonly Method[];
  /**
   * What `list` does itself. It ignores the rest: without `sort`, it returns keys in the order they were added, and without
   * `filter`, all of them.
   * @default search, and every sort field
   */
  readonly serverSide?: ApiKeysAdapter["serverSide"];
  /**
   * The adapter's `isIdempotent`. `false`: idempotency keys are ignored, so a retry creates a second key.
   * @default true
   */
  readonly isIdempotent?: boolean;
  /** The optional fields the dialogs may offer. `create` and `update` check the values of custom fields, too. */
  readonly fields?: ApiKeysAdapter["fields"];
  /** The adapter's `rules`. `create`, `update`, and `rotate` refuse what they refuse. */
  readonly rules?: ApiKeysAdapter["rules"];
  /**
   * How long each call takes, in milliseconds. `Infinity`: no call ever settles.
   * @default 0
   */
  readonly latencyMs?: number;
  /**
   * How long `list` lags behind writes, as a slow replica would, in milliseconds of real time, whatever `now` returns.
   * `Infinity`: until `catchUp()` is called.
   * @default 0
   */
  readonly listLagMs?: number;
  /**
   * The backend's clock. Returns milliseconds since 1970.
   * @default Date.now
   */
  readonly now?: () => number;
  /**
   * `true`: a name that another key has, in any case, is a `conflict`.
   * @default false
   */
  readonly hasUniqueNames?: boolean;
  /**
   * `true`: `rotate` returns a new key with a new id. The old one ends with its grace period, or is deleted if there is none.
   * @default false
   */
  readonly hasNewIdAfterRotate?: boolean;
  /**
   * How many keys a workspace may have. One more fails with `limit_reached`.
   * @default Infinity
   */
  readonly maxApiKeys?: number;
  /**
   * The most keys on one page, whatever the query's `limit`.
   * @default 100
   */
  readonly maxPageSize?: number;
}

/** The options with their defaults filled in. */
export type MemorySettings = Required<
  Omit<
    MemoryAdapterOptions<OptionalMethod>,
    "id" | "fields" | "rules" | "methods" | "serverSide" | "user"
  >
> & {
  readonly serverSide: NonNullable<ApiKeysAdapter["serverSide"]>;
  readonly customFields: readonly ApiKeyCustomField[];
  readonly user: MemoryAdapterOptions["user"];
};

function fail(option: keyof MemorySettings, value: unknown, expected: string): never {
  const shown = typeof value === "object" ? describe(value) : String(value);
  throw new Error(`createMemoryAdapter: \`${option}\` is ${shown}. Pass ${expected}.`);
}

/**
 * Fills in the defaults.
 * @throws Error if an option is invalid; the message names it and says what to pass
 */
export function resolveMemoryOptions(
  options: MemoryAdapterOptions<OptionalMethod>,
): MemorySettings {
  const settings: MemorySettings = {
    apiKeys: options.apiKeys ?? [],
    scopes: options.scopes ?? [],
    activity: options.activity ?? {},
    usage: options.usage ?? {},
    user: options.user,
    customFields: options.fields?.custom ?? [],
    serverSide: options.serverSide ?? { search: true, sort: API_KEY_SORT_FIELDS },
    isIdempotent: options.isIdempotent ?? true,
    latencyMs: options.latencyMs ?? 0,
    listLagMs: options.listLagMs ?? 0,
    now: options.now ?? Date.now,
    hasUniqueNames: options.hasUniqueNames ?? false,
    hasNewIdAfterRotate: options.hasNewIdAfterRotate ?? false,
    maxApiKeys: options.maxApiKeys ?? Number.POSITIVE_INFINITY,
    maxPageSize: options.maxPageSize ?? 100,
  };
  const { apiKeys, now } = settings;
  for (const option of ["activity", "usage"] as const) {
    if (!isRecord(settings[option])) {
      fail(option, settings[option], "an object with one entry for each key, by its id");
    }
  }
  if (!(isRecord(apiKeys) ? Object.values(apiKeys) : [apiKeys]).every(Array.isArray)) {
    fail("apiKeys", apiKeys, "an array of keys, or an object with an array per workspace id");
  }
  if (typeof now !== "function") fail("now", now, "a function that returns milliseconds");
  for (const option of ["latencyMs", "listLagMs", "maxApiKeys", "maxPageSize"] as const) {
    const value = settings[option];
    const least = option === "maxPageSize" ? 1 : 0;
    // NaN must fail, too.
    if (typeof value !== "number" || !(value >= least)) {
      fail(option, value, `a number of at least ${least}`);
    }
  }
  return settings;
}
