import { type ApiKeysAdapter, ApiKeysError } from "api-keys-panel";
import { createMemoryAdapter, type MemoryAdapter } from "api-keys-panel/adapters/memory";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { apiKeys, MOCK_NOW } from "../../mocks/fixtures.js";
import { MOCK_BASE_URL } from "../../mocks/handlers.js";
import { createMockAdapter, scenarios } from "../../mocks/scenarios.js";

/** Characters of a signed token with all that some servers put into it. */
const LONGEST_TOKEN = 4096;

/** The first write of each kind gets no answer that tells. A retry is not known to be safe. */
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

/** The mocks' scenarios, and those that only stories have a use for. */
export const situations = {
  ...scenarios,
  /** The first load of the list fails; the next one works. */
  loadFailedOnce: () => {
    const adapter = createMockAdapter();
    adapter.failNext("list", "unknown");
    return adapter;
  },
  /** Every answer to a read is a redirect. */
  redirected: (): ApiKeysAdapter => ({
    ...createMockAdapter(),
    list: () => Promise.reject(new ApiKeysError("unauthenticated", { isRedirected: true })),
  }),
  /** After the first page, the cursor for the next one is always the same. */
  pagesRepeat: (): ApiKeysAdapter => ({
    ...createMockAdapter({ serverSide: {} }),
    list: async () => ({ items: apiKeys, nextCursor: "next" }),
  }),
  /** Keys can be looked at and given a new token, and no more. */
  listAndRotate: () =>
    createMemoryAdapter({ apiKeys, now: () => MOCK_NOW, methods: ["rotate"] as const }),
  /** The server says of the first key to be deleted that there is none, and goes on listing it. */
  notDeleted: () => {
    const adapter = createMockAdapter();
    adapter.failNext("delete", "not_found");
    return adapter;
  },
  /** Nothing that is written ever shows in the list. */
  listNeverFollows: () => createMockAdapter({ listLagMs: Number.POSITIVE_INFINITY }),
  /** The first write of each kind is lost on its way, and a retry could do it twice. */
  unsafeAndLost: () => unsafeToRetry(false),
  /** The first write of each kind is carried out, its answer is lost, and a retry would do it twice. */
  unsafeAndDone: () => unsafeToRetry(true),
  /** The server refuses every create for a reason of its own. */
  createRejected: () => {
    const adapter = createMockAdapter();
    adapter.failNext("create", "rejected", { times: Number.POSITIVE_INFINITY });
    return adapter;
  },
  /** The first try of each write is not answered, and the second one told that the first is still running. */
  stillRunning: () => {
    const adapter = createMockAdapter();
    for (const method of ["create", "update", "delete"] as const) {
      adapter.failNext(method, "unavailable");
      adapter.failNext(method, { code: "conflict", isFromStatus: true });
    }
    return adapter;
  },
  /** The tokens are as long as tokens get. */
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
  /** The list comes over HTTP. Who shows it has to answer under `MOCK_BASE_URL`. */
  overHttp: () => createRestAdapter({ baseUrl: MOCK_BASE_URL }),
} satisfies Record<string, () => ApiKeysAdapter>;

/** The name of one of the {@link situations}. */
export type SituationName = keyof typeof situations;
