import type { Exchange } from "./openapi-checker.js";

/** A `fetch` that records the exchange, to be checked afterwards. */
export function createRecordingFetch(): { fetch: typeof fetch; exchanges: Exchange[] } {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    fetch: async (input, init = {}) => {
      const response = await fetch(input, init);
      exchanges.push({
        method: init.method ?? "GET",
        path: String(input),
        status: response.status,
        requestHeaders: new Headers(init.headers),
        requestBody: typeof init.body === "string" ? init.body : null,
        responseHeaders: response.headers,
        responseBody: await response.clone().text(),
      });
      return response;
    },
  };
}
