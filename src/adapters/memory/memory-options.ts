import type { ApiKey, ApiKeyScope } from "../../model/api-key.js";
import type { ApiKeysAdapter } from "../adapter.js";
import type { DefaultMethod, OptionalMethod } from "../optional-methods.js";

/** What {@link createMemoryAdapter} can be told; all of it may be left out. */
export interface MemoryAdapterOptions<Method extends OptionalMethod = DefaultMethod> {
  /** The adapter's `id`. `undefined`: none. */
  readonly id?: string;
  /**
   * The keys that a workspace starts with, oldest addition first: one list for every workspace, or a list by workspace id.
   * @default []
   */
  readonly apiKeys?: readonly ApiKey[] | Readonly<Record<string, readonly ApiKey[]>>;
  /**
   * All scopes that a key can have. With them, others are refused. `undefined`: any scope will do.
   */
  readonly scopes?: readonly ApiKeyScope[];
  /**
   * Which methods there are beside `list`.
   * @default ["create", "update", "delete"]
   */
  readonly methods?: readonly Method[];
  /**
   * What `list` does itself. What is left out is really ignored by `list`, which then answers in the order in which keys
   * were added.
   * @default search, and every field to sort by
   */
  readonly serverSide?: ApiKeysAdapter["serverSide"];
  /**
   * The adapter's `isIdempotent`. `false`: idempotency keys are ignored, so that a retry makes a second key.
   * @default true
   */
  readonly isIdempotent?: boolean;
  /** Beyond the name, what the dialogs may offer. */
  readonly fields?: ApiKeysAdapter["fields"];
  /**
   * Milliseconds that each call takes. `Infinity`: no call ever settles.
   * @default 0
   */
  readonly latencyMs?: number;
  /**
   * Milliseconds that a write stays out of `list`, as behind a slow replica; real ones, whatever `now` says. `Infinity`:
   * until `catchUp()` is called.
   * @default 0
   */
  readonly listLagMs?: number;
  /**
   * The clock of the backend: milliseconds since 1970.
   * @default Date.now
   */
  readonly now?: () => number;
  /**
   * Chooses the tokens: the same seed gives the same ones.
   * @default 1
   */
  readonly seed?: number;
  /**
   * How each token begins.
   * @default "lp_live_"
   */
  readonly tokenPrefix?: string;
  /**
   * `true`: a name that is taken, in whatever case, is a `conflict`.
   * @default false
   */
  readonly hasUniqueNames?: boolean;
  /**
   * How many keys a workspace may have; one more is `limit_reached`.
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
  Omit<MemoryAdapterOptions<OptionalMethod>, "id" | "fields" | "methods" | "scopes" | "serverSide">
> & {
  readonly scopes: readonly ApiKeyScope[] | undefined;
  readonly serverSide: NonNullable<ApiKeysAdapter["serverSide"]>;
};

function fail(option: keyof MemoryAdapterOptions, value: unknown, remedy: string): never {
  throw new Error(`createMemoryAdapter: \`${option}\` is ${String(value)}. Pass ${remedy}.`);
}

function assertAtLeast(
  least: number,
  settings: MemorySettings,
  option: "latencyMs" | "listLagMs" | "maxApiKeys" | "maxPageSize",
): void {
  const value = settings[option];
  // The comparison is this way round so that NaN fails too.
  if (!(typeof value === "number" && value >= least)) {
    fail(option, value, `a number from ${least} up`);
  }
}

function assertSeeds(seeds: MemorySettings["apiKeys"]): void {
  for (const seed of Array.isArray(seeds) ? [seeds] : Object.values(seeds)) {
    if (!Array.isArray(seed)) {
      fail("apiKeys", typeof seed, "an array of API keys, or one array by workspace id");
    }
    const ids = new Set<string>();
    for (const { id } of seed as readonly ApiKey[]) {
      if (ids.has(id)) fail("apiKeys", `a list with two keys \`${id}\``, "keys of different ids");
      ids.add(id);
    }
  }
}

/**
 * Fills in the defaults.
 * @throws Error where an option cannot be used, naming it
 */
export function resolveMemoryOptions(
  options: MemoryAdapterOptions<OptionalMethod>,
): MemorySettings {
  const settings: MemorySettings = {
    apiKeys: options.apiKeys ?? [],
    scopes: options.scopes,
    serverSide: options.serverSide ?? {
      search: true,
      sort: ["createdAt", "name", "lastUsedAt", "expiresAt"],
    },
    isIdempotent: options.isIdempotent ?? true,
    latencyMs: options.latencyMs ?? 0,
    listLagMs: options.listLagMs ?? 0,
    now: options.now ?? Date.now,
    seed: options.seed ?? 1,
    tokenPrefix: options.tokenPrefix ?? "lp_live_",
    hasUniqueNames: options.hasUniqueNames ?? false,
    maxApiKeys: options.maxApiKeys ?? Number.POSITIVE_INFINITY,
    maxPageSize: options.maxPageSize ?? 100,
  };
  assertAtLeast(0, settings, "latencyMs");
  assertAtLeast(0, settings, "listLagMs");
  assertAtLeast(0, settings, "maxApiKeys");
  assertAtLeast(1, settings, "maxPageSize");
  assertSeeds(settings.apiKeys);
  if (typeof settings.now !== "function") {
    fail("now", typeof settings.now, "a function that answers milliseconds since 1970");
  }
  return settings;
}
