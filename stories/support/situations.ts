import type { ApiKeysAdapter } from "api-keys-panel";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { MOCK_BASE_URL } from "../../mocks/handlers.js";
import { createMockAdapter, scenarios } from "../../mocks/scenarios.js";

/** Characters of a signed token with all that some servers put into it. */
const LONGEST_TOKEN = 4096;

/** The mocks' scenarios, and those that only stories have a use for. */
export const situations = {
  ...scenarios,
  /** The first load of the list fails; the next one works. */
  loadFailedOnce: () => {
    const adapter = createMockAdapter();
    adapter.failNext("list", "unknown");
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
