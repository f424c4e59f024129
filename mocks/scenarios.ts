import type { ApiKeysAdapter, ApiKeysPage, IssuedApiKey } from "api-keys-panel";
import {
  createMemoryAdapter,
  type MemoryAdapter,
  type MemoryAdapterMethod,
  type MemoryAdapterOptions,
  type ScriptedFailure,
} from "api-keys-panel/adapters/memory";
import {
  apiKeys,
  apiKeysOfEveryStatus,
  apiKeysWithEveryField,
  apiKeysWithNameAndDate,
  apiKeysWithUnusualNames,
  MOCK_NOW,
  oddRows,
  scopes,
} from "./fixtures.js";
import { createManyApiKeys } from "./many-api-keys.js";

/** A memory adapter with the usual keys and the mocks' clock. */
export function createMockAdapter(options: MemoryAdapterOptions = {}): MemoryAdapter {
  return createMemoryAdapter({ apiKeys, now: () => MOCK_NOW, ...options });
}

/** The usual keys, with one method that always fails the same way. */
function failing(
  method: MemoryAdapterMethod,
  failure: ScriptedFailure,
  isAfter = false,
): MemoryAdapter {
  const adapter = createMockAdapter();
  adapter.failNext(method, failure, { times: Number.POSITIVE_INFINITY, after: isAfter });
  return adapter;
}

/** An adapter that returns what its type forbids, as an adapter written in JavaScript can. */
function answering(list: () => unknown): ApiKeysAdapter {
  return { ...createMockAdapter(), list: async () => list() as ApiKeysPage };
}

/** Situations that a panel can find itself in. Each call creates a separate adapter. */
export const scenarios = {
  /** Five keys; everything works. */
  default: () => createMockAdapter(),
  /** No keys yet. */
  empty: () => createMockAdapter({ apiKeys: [] }),
  oneKey: () => createMockAdapter({ apiKeys: apiKeys.slice(-1) }),
  everyStatus: () => createMockAdapter({ apiKeys: apiKeysOfEveryStatus }),
  /** Long, right-to-left, East Asian, duplicate, and hostile names. */
  unusualNames: () => createMockAdapter({ apiKeys: apiKeysWithUnusualNames }),
  /** A backend that reports every field. */
  everyField: () => createMockAdapter({ apiKeys: apiKeysWithEveryField, scopes }),
  /** A backend that reports only names and creation dates. */
  nameAndDateOnly: () => createMockAdapter({ apiKeys: apiKeysWithNameAndDate }),
  /** For two of the keys, this user may do less than for the others. */
  restrictedKeys: () =>
    createMockAdapter({
      apiKeys: apiKeys.map((apiKey, index) =>
        index > 1 ? apiKey : { ...apiKey, allowedActions: index === 0 ? [] : ["update"] },
      ),
    }),
  /** 1,000 keys that the server pages, searches, and sorts. */
  manyOnServer: () => createMockAdapter({ apiKeys: createManyApiKeys(1000) }),
  /** 1,000 keys of a backend that can neither search nor sort. */
  manyInBrowser: () => createMockAdapter({ apiKeys: createManyApiKeys(1000), serverSide: {} }),
  /** The same, when three pages have come and the fourth never does. */
  stillLoading: (): ApiKeysAdapter => {
    const adapter = createMockAdapter({ apiKeys: createManyApiKeys(1000), serverSide: {} });
    const { list: listForever } = createMockAdapter({ latencyMs: Number.POSITIVE_INFINITY });
    let pages = 0;
    return {
      ...adapter,
      list: (query, context) => {
        pages = query.cursor === undefined ? 1 : pages + 1;
        return pages > 3 ? listForever(query, context) : adapter.list(query, context);
      },
    };
  },
  /** A backend that lets no one write. */
  readOnly: (): ApiKeysAdapter => {
    const { list, serverSide } = createMockAdapter();
    return { list, ...(serverSide !== undefined && { serverSide }) };
  },
  readOnlyEmpty: (): ApiKeysAdapter => ({ list: createMockAdapter({ apiKeys: [] }).list }),

  /** The list never loads. */
  loading: (): ApiKeysAdapter => ({
    ...createMockAdapter(),
    list: createMockAdapter({ latencyMs: Number.POSITIVE_INFINITY }).list,
  }),
  /** Every call takes a second. */
  slow: () => createMockAdapter({ latencyMs: 1000 }),
  loadFailed: () => failing("list", "unknown"),
  /** The server can't be reached. */
  unreachable: () => failing("list", "unavailable"),
  /** The list loads once; every later load fails. */
  refreshFailed: (): ApiKeysAdapter => {
    const adapter = createMockAdapter();
    let loads = 0;
    return {
      ...adapter,
      list: (query, context) => {
        loads += 1;
        if (loads === 2) {
          adapter.failNext("list", "unavailable", { times: Number.POSITIVE_INFINITY });
        }
        return adapter.list(query, context);
      },
    };
  },
  rateLimited: () => failing("list", { code: "rate_limited", retryAfterMs: 30_000 }),
  forbidden: () => failing("list", "forbidden"),
  signedOut: () => failing("list", "unauthenticated"),

  /** The server rejects a name that another key in the workspace has. */
  uniqueNames: () => createMockAdapter({ hasUniqueNames: true }),
  /** Every name is taken. */
  nameTaken: () => failing("create", "conflict"),
  /** The server rejects names by rules that the panel doesn't know. */
  nameRefused: () =>
    failing("create", { code: "invalid", fields: { name: "Names begin with your team’s code." } }),
  limitReached: () =>
    failing("create", { code: "limit_reached", detail: "Your plan includes 5 keys." }),
  createForbidden: () => failing("create", "forbidden"),
  createFailed: () => failing("create", "unavailable"),
  /**
   * Each create succeeds on the server, but its response is lost until the same intent is retried.
   */
  createAnswerLost: () => {
    const adapter = createMockAdapter();
    adapter.failNext("create", "unavailable", { after: true });
    return adapter;
  },
  /** The same, with a backend that can also rotate keys. */
  createAnswerLostCanRotate: () => {
    const methods = ["create", "update", "delete", "rotate"] as const;
    const adapter = createMemoryAdapter({ apiKeys, now: () => MOCK_NOW, methods });
    adapter.failNext("create", "unavailable", { after: true });
    return adapter;
  },
  createSlow: (): ApiKeysAdapter => {
    const adapter = createMockAdapter();
    return {
      ...adapter,
      create: async (input, context) => {
        await new Promise((resolve) => setTimeout(resolve, 3000));
        return adapter.create(input, context);
      },
    };
  },
  /** The next create never gets a response, though the key is created. */
  createUnanswered: () => {
    const adapter = createMockAdapter();
    adapter.holdNext("create", { after: true });
    return adapter;
  },
  createWithoutToken: (): ApiKeysAdapter => {
    const adapter = createMockAdapter();
    return {
      ...adapter,
      create: async (input, context) => {
        const { apiKey } = await adapter.create(input, context);
        return { apiKey } as IssuedApiKey;
      },
    };
  },
  /** The user has to verify their identity before the first create. */
  reauthenticationRequired: () => {
    const adapter = createMockAdapter();
    adapter.failNext("create", "reauthentication_required");
    return adapter;
  },
  renameFailed: () => failing("update", "unavailable"),
  renameTaken: () => failing("update", "conflict"),
  deleteFailed: () => failing("delete", "unavailable"),
  /** Someone else was quicker. */
  alreadyDeleted: () => failing("delete", "not_found", true),
  /** Writes show in the list 5 seconds later. */
  listLags: () => createMockAdapter({ listLagMs: 5000 }),

  listWithoutItems: () => answering(() => ({ nextCursor: null })),
  listOfNothing: () => answering(() => undefined),
  /**
   * Nameless keys, dates without a time, times of unknown age, clocks that run ahead, and two rows
   * that can't be shown.
   */
  oddRows: () => answering(() => ({ items: oddRows, nextCursor: null })),
  duplicateIds: () =>
    answering(() => ({
      items: apiKeys.map((apiKey) => ({ ...apiKey, id: "key_same" })),
      nextCursor: null,
    })),
  throwsSynchronously: (): ApiKeysAdapter => ({
    ...createMockAdapter(),
    list: () => {
      throw new Error("The adapter was not ready.");
    },
  }),
  throwsString: (): ApiKeysAdapter => ({
    ...createMockAdapter(),
    list: () => Promise.reject("no luck"),
  }),
} satisfies Record<string, () => ApiKeysAdapter>;

/** The name of one of the {@link scenarios}. */
export type ScenarioName = keyof typeof scenarios;
