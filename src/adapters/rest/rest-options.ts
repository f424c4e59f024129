import { API_KEY_SORT_FIELDS } from "../../model/api-key.js";
import type { ApiKeysAdapter } from "../adapter.js";
import type { DefaultMethod, OptionalMethod } from "../optional-methods.js";

/** Headers for every request, or a function that the adapter calls before each one. */
export type RestHeaders =
  | HeadersInit
  | ((context: { readonly workspaceId: string }) => HeadersInit | Promise<HeadersInit>);

/** The options of {@link createRestAdapter}. */
export interface RestAdapterOptions<Method extends OptionalMethod = DefaultMethod> {
  /**
   * URL of the collection, without a query. `{workspaceId}` is replaced with the encoded workspace id. The URL is
   * used exactly as it is here, with or without a slash at the end.
   *
   * For example `"/api/workspaces/{workspaceId}/api-keys"`.
   */
  readonly baseUrl: string;
  /**
   * Whether the URL of a single key ends with a slash, too. Django wants one; FastAPI mostly doesn't.
   * @default whether `baseUrl` ends with one
   */
  readonly hasItemSlash?: boolean;
  /** The adapter's `id`. `undefined`: none. */
  readonly id?: string;
  /** Sent with every request: for authorization, or against request forgery. */
  readonly headers?: RestHeaders;
  /**
   * Sends the requests.
   * @default the global `fetch`, looked up for each request
   */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * Whether requests include cookies, as in `fetch`.
   * @default "same-origin"
   */
  readonly credentials?: RequestCredentials;
  /**
   * How long a read may take before it fails with `unavailable`, in milliseconds. Writes are never cut off. `Infinity`:
   * no limit.
   * @default 30_000
   */
  readonly timeoutMs?: number;
  /**
   * Which methods the backend has besides `list`. With `"rules"`, the adapter asks it for its rules.
   * @default ["create", "update", "delete"]
   */
  readonly methods?: readonly Method[];
  /**
   * What the backend's list can do. The adapter doesn't ask it for anything else.
   * @default search, and every sort field
   */
  readonly serverSide?: ApiKeysAdapter["serverSide"];
  /**
   * The adapter's `isIdempotent`: whether the backend honors the `Idempotency-Key` header, as the contract requires.
   * `false`: the panel doesn't promise that a retry is safe.
   * @default true
   */
  readonly isIdempotent?: boolean;
  /** The optional fields the dialogs may offer. */
  readonly fields?: ApiKeysAdapter["fields"];
  /** The adapter's `rules`, if you know them without asking the backend. `methods` with `"rules"` replaces them. */
  readonly rules?: ApiKeysAdapter["rules"];
}

/** The options with their defaults filled in. */
export type RestSettings = Required<
  Pick<
    RestAdapterOptions,
    "baseUrl" | "hasItemSlash" | "headers" | "fetch" | "credentials" | "timeoutMs"
  >
> & { readonly serverSide: NonNullable<ApiKeysAdapter["serverSide"]> };

const CREDENTIALS: readonly unknown[] = ["omit", "same-origin", "include"];

function fail(option: keyof RestAdapterOptions, problem: string, remedy: string): never {
  throw new Error(`createRestAdapter: \`${option}\` ${problem}. Pass ${remedy}.`);
}

function checkBaseUrl(baseUrl: unknown): string {
  const remedy = 'the URL of the collection, such as "/api/workspaces/{workspaceId}/api-keys"';
  if (typeof baseUrl !== "string") return fail("baseUrl", `is ${typeof baseUrl}`, remedy);
  if (baseUrl.trim() === "") return fail("baseUrl", "is empty", remedy);
  if (/[?#]/.test(baseUrl)) return fail("baseUrl", "holds a query or a fragment", remedy);
  const placeholder = /\{(?!workspaceId\})[^}]*\}?/.exec(baseUrl)?.[0];
  if (placeholder !== undefined) {
    return fail("baseUrl", `holds ${placeholder}, which the adapter can't fill in`, remedy);
  }
  return baseUrl.trim();
}

/**
 * Fills in the defaults.
 * @throws Error if an option is invalid; the message names it and says what to pass
 */
export function resolveRestOptions(options: RestAdapterOptions<OptionalMethod>): RestSettings {
  if (typeof options !== "object" || options === null) {
    throw new Error("createRestAdapter: there are no options. Pass at least { baseUrl }.");
  }
  const { headers = {}, fetch, credentials = "same-origin", timeoutMs = 30_000 } = options;
  if (fetch !== undefined && typeof fetch !== "function") {
    fail("fetch", `is ${typeof fetch}`, "a function with the signature of the global fetch");
  }
  if (!CREDENTIALS.includes(credentials)) {
    fail("credentials", `is ${String(credentials)}`, '"omit", "same-origin", or "include"');
  }
  for (const option of ["hasItemSlash", "isIdempotent"] as const) {
    const value: unknown = options[option];
    if (value !== undefined && typeof value !== "boolean") {
      fail(option, `is ${JSON.stringify(value)}`, "true or false");
    }
  }
  if (!(typeof timeoutMs === "number" && timeoutMs > 0)) {
    fail("timeoutMs", `is ${String(timeoutMs)}`, "a number of milliseconds above 0, or Infinity");
  }
  if (headers === null || (typeof headers !== "object" && typeof headers !== "function")) {
    fail(
      "headers",
      `is ${String(headers)}`,
      "an object of headers, or a function that returns one",
    );
  }
  const baseUrl = checkBaseUrl(options.baseUrl);
  return {
    baseUrl,
    hasItemSlash: options.hasItemSlash ?? baseUrl.endsWith("/"),
    headers,
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    credentials,
    timeoutMs,
    serverSide: options.serverSide ?? { search: true, sort: API_KEY_SORT_FIELDS },
  };
}
