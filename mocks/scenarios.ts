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

/** The usual keys, with one method that always fails in the same way. */
function failing(
  method: MemoryAdapterMethod,
  failure: ScriptedFailure,
  isAfter = false,
): MemoryAdapter {
  const adapter = createMockAdapter();
  adapter.failNext(method, failure, { times: Number.POSITIVE_INFINITY, after: isAfter });
  return adapter;
}

/** An adapter that answers what its type forbids, as one written in JavaScript can. */
function answering(list: () => unknown): ApiKeysAdapter {
  return { ...createMockAdapter(), list: async () => list() as ApiKeysPage };
}

/** Situations that a panel can find itself in. Each call gives an adapter of its own. */
export const scenarios = {
  /** Five keys; everything works. */
  default: () => createMockAdapter(),
  /** No keys yet. */
  empty: () => createMockAdapter({ apiKeys: [] }),
  oneKey: () => createMockAdapter({ apiKeys: apiKeys.slice(-1) }),
  everyStatus: () => createMockAdapter({ apiKeys: apiKeysOfEveryStatus }),
  /** Long, right-to-left, East Asian, doubled and hostile names. */
  unusualNames: () => createMockAdapter({ apiKeys: apiKeysWithUnusualNames }),
  /** A backend that reports every field. */
  everyField: () => createMockAdapter({ apiKeys: apiKeysWithEveryField, scopes }),
  /** A backend that reports names and dates of creation only. */
  nameAndDateOnly: () => createMockAdapter({ apiKeys: apiKeysWithNameAndDate }),
  /** Two of the keys allow this user less than the others do. */
  restrictedKeys: () =>
    createMockAdapter({
      apiKeys: apiKeys.map((apiKey, index) =>
        index > 1 ? apiKey : { ...apiKey, allowedActions: index === 0 ? [] : ["update"] },
      ),
    }),
  /** 1,000 keys that the server pages, searches and sorts. */
  manyOnServer: () => createMockAdapter({ apiKeys: createManyApiKeys(1000) }),
  /** 1,000 keys of a backend that can do neither search nor sort. */
  manyInBrowser: () => createMockAdapter({ apiKeys: createManyApiKeys(1000), serverSide: {} }),
  /** A backend that lets nobody write. */
  readOnly: (): ApiKeysAdapter => {
    const { list, serverSide } = createMockAdapter();
    return { list, ...(serverSide !== undefined && { serverSide }) };
  },
  readOnlyEmpty: (): ApiKeysAdapter => ({ list: createMockAdapter({ apiKeys: [] }).list }),

  /** The list never comes. */
  loading: (): ApiKeysAdapter => ({
    ...createMockAdapter(),
    list: createMockAdapter({ latencyMs: Number.POSITIVE_INFINITY }).list,
  }),
  /** Every call takes a second. */
  slow: () => createMockAdapter({ latencyMs: 1000 }),
  loadFailed: () => failing("list", "unknown"),
  /** The server cannot be reached. */
  unreachable: () => failing("list", "unavailable"),
  /** The list comes once; no later load of it succeeds. */
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

  /** The server wants every name once in a workspace. */
  uniqueNames: () => createMockAdapter({ hasUniqueNames: true }),
  /** Every name is taken. */
  nameTaken: () => failing("create", "conflict"),
  /** The server refuses names by rules that the panel does not know. */
  nameRefused: () =>
    failing("create", { code: "invalid", fields: { name: "Names begin with your team’s code." } }),
  limitReached: () =>
    failing("create", { code: "limit_reached", detail: "Your plan includes 5 keys." }),
  createForbidden: () => failing("create", "forbidden"),
  createFailed: () => failing("create", "unavailable"),
  /** Each key is created, and each answer is lost, until the same intent is tried again. */
  createAnswerLost: () => {
    const adapter = createMockAdapter();
    adapter.failNext("create", "unavailable", { after: true });
    return adapter;
  },
  /** The same, with a backend that can also give a key a new token. */
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
  /** The next create never gets an answer, though the key is created. */
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
  /** The user has to prove again who they are before the first create. */
  reauthenticationRequired: () => {
    const adapter = createMockAdapter();
    adapter.failNext("create", "reauthentication_required");
    return adapter;
  },
  renameFailed: () => failing("update", "unavailable"),
  renameTaken: () => failing("update", "conflict"),
  deleteFailed: () => failing("delete", "unavailable"),
  /** Somebody else was quicker. */
  alreadyDeleted: () => failing("delete", "not_found", true),
  /** What is written shows in the list 5 seconds later. */
  listLags: () => createMockAdapter({ listLagMs: 5000 }),

  listWithoutItems: () => answering(() => ({ nextCursor: null })),
  listOfNothing: () => answering(() => undefined),
  /** Nameless keys, dates alone, times of unknown age, clocks that run ahead, and two rows that cannot be shown. */
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
