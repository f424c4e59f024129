import type { ApiKeysAdapter } from "api-keys-panel";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { MOCK_BASE_URL } from "../../mocks/handlers.js";
import { createMockAdapter, scenarios } from "../../mocks/scenarios.js";

/** The mocks' scenarios, and those that only stories have a use for. */
export const situations = {
  ...scenarios,
  /** The first load of the list fails; the next one works. */
  loadFailedOnce: () => {
    const adapter = createMockAdapter();
    adapter.failNext("list", "unknown");
    return adapter;
  },
  /** The tokens are as long as tokens get: 4,096 characters. */
  longTokens: () => createMockAdapter({ tokenPrefix: "lp_live_".padEnd(4060, "0123456789abcdef") }),
  /** The list comes over HTTP. Who shows it has to answer under `MOCK_BASE_URL`. */
  overHttp: () => createRestAdapter({ baseUrl: MOCK_BASE_URL }),
} satisfies Record<string, () => ApiKeysAdapter>;

/** The name of one of the {@link situations}. */
export type SituationName = keyof typeof situations;
