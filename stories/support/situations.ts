import { type ApiKeysAdapter, ApiKeysError } from "api-keys-panel";
import { createMemoryAdapter, type MemoryAdapter } from "api-keys-panel/adapters/memory";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { apiKeys, MOCK_NOW } from "../../mocks/fixtures.js";
import { MOCK_BASE_URL } from "../../mocks/handlers.js";
import { createMockAdapter, scenarios } from "../../mocks/scenarios.js";
import { createWholeLifeAdapter, wholeLifeRules } from "../../mocks/whole-life.js";

/** The length of a signed token with everything that some servers put into it. */
const LONGEST_TOKEN = 4096;

/**
 * The first write of each kind fails with an unknown outcome, and a retry isn't known to be safe.
 */
function unsafeToRetry(isCarriedOut: boolean): MemoryAdapter<"create" | "rotate"> {
  const adapter = createMemoryAdapter({
    ...{ apiKeys, now: () => MOCK_NOW },
    methods: ["create", "rotate"],
    isIdempotent: false,
  });
  for (const method of ["create", "rotate"] as const) {
    adapter.failNext(method, "unavailable", { after: isCarriedOut });
  }
  return adapter;
}

/** The mocks' scenarios, and those that only stories use. */
export const situations = {
  ...scenarios,
  /** The backend has everything that the panel can use. */
  wholeLife: () => createWholeLifeAdapter(),
  /** The same, and a rotated key gets a new id. */
  wholeLifeNewId: () => createWholeLifeAdapter({ hasNewIdAfterRotate: true }),
  /** The same, and there can be no more keys. */
  wholeLifeFull: () => createWholeLifeAdapter({ rules: { ...wholeLifeRules, keys: { max: 8 } } }),
  /** The same, but its rules can't be loaded. */
  rulesFailed: (): ApiKeysAdapter => ({
    ...createWholeLifeAdapter(),
    rules: () => Promise.reject(new ApiKeysError("forbidden")),
  }),
  /** The first load of the list fails; the next one works. */
  loadFailedOnce: () => {
    const adapter = createMockAdapter();
    adapter.failNext("list", "unknown");
    return adapter;
  },
  /** Every response to a read is a redirect. */
  redirected: (): ApiKeysAdapter => ({
    ...createMockAdapter(),
    list: () => Promise.reject(new ApiKeysError("unauthenticated", { isRedirected: true })),
  }),
  /** After the first page, the cursor for the next one is always the same. */
  pagesRepeat: (): ApiKeysAdapter => ({
    ...createMockAdapter({ serverSide: {} }),
    list: async () => ({ items: apiKeys, nextCursor: "next" }),
  }),
  /** Keys can be viewed and rotated, and nothing else. */
  listAndRotate: () =>
    createMemoryAdapter({ apiKeys, now: () => MOCK_NOW, methods: ["rotate"] as const }),
  /** The server doesn't find the first key to be deleted, but keeps listing it. */
  notDeleted: () => {
    const adapter = createMockAdapter();
    adapter.failNext("delete", "not_found");
    return adapter;
  },
  /** The backend has everything, but refuses to delete some of the keys, and doesn't respond for another. */
  someNotDeleted: () => {
    const adapter = createWholeLifeAdapter();
    adapter.failNext("delete", { code: "rejected", detail: "A deployment still uses this key." });
    adapter.failNext("delete", "unavailable");
    adapter.failNext("delete", "forbidden");
    return adapter;
  },
  /** Writes never show up in the list. */
  listNeverFollows: () => createMockAdapter({ listLagMs: Number.POSITIVE_INFINITY }),
  /** The first write of each kind never arrives, and a retry could do it twice. */
  unsafeAndLost: () => unsafeToRetry(false),
  /**
   * The first write of each kind is carried out, its response is lost, and a retry would do it
   * twice.
   */
  unsafeAndDone: () => unsafeToRetry(true),
  /** The server refuses every create for its own reasons. */
  createRejected: () => {
    const adapter = createMockAdapter();
    adapter.failNext("create", "rejected", { times: Number.POSITIVE_INFINITY });
    return adapter;
  },
  /**
   * The first try of each write gets no response, and the second learns that the first is still
   * running.
   */
  stillRunning: () => {
    const adapter = createMockAdapter();
    for (const method of ["create", "update", "delete"] as const) {
      adapter.failNext(method, "unavailable");
      adapter.failNext(method, { code: "conflict", isFromStatus: true });
    }
    return adapter;
  },
  /** The longest tokens there are. */
  longTokens: (): ApiKeysAdapter => {
    const adapter = createMockAdapter();
    return {
      ...adapter,
      create: async (input, context) => {
        const { apiKey, token } = await adapter.create(input, context);
        return { apiKey, token: token.padEnd(LONGEST_TOKEN, "x") };
      },
    };
  },
  /** Neither a key's usage nor the second page of its activity can be loaded. */
  recordsFailed: () => {
    const adapter = createWholeLifeAdapter();
    const { listActivity } = adapter;
    adapter.failNext("getUsage", "forbidden", { times: Number.POSITIVE_INFINITY });
    return {
      ...adapter,
      listActivity: (id, page, context) =>
        page.cursor === undefined
          ? listActivity(id, page, context)
          : Promise.reject(new ApiKeysError("rejected")),
    } satisfies ApiKeysAdapter;
  },
  /** 300 permissions in 30 groups. */
  manyPermissions: () =>
    createWholeLifeAdapter({
      rules: { ...wholeLifeRules, scopes: {} },
      scopes: Array.from({ length: 300 }, (_unused, index) => ({
        id: `scope:${index}`,
        label: `Permission number ${index}`,
        description: "What it allows, in one sentence.",
        group: `Group ${Math.floor(index / 10) + 1}`,
        isSensitive: index % 10 === 9,
      })),
    }),
  /** The permissions can't be loaded. */
  permissionsUnavailable: () => {
    const adapter = createWholeLifeAdapter();
    adapter.failNext("listScopes", "unavailable", { times: Number.POSITIVE_INFINITY });
    return adapter;
  },
  /** The list comes over HTTP. Stories that use it have to mock `MOCK_BASE_URL`. */
  overHttp: () => createRestAdapter({ baseUrl: MOCK_BASE_URL }),
} satisfies Record<string, () => ApiKeysAdapter>;

/** The name of one of the {@link situations}. */
export type SituationName = keyof typeof situations;
