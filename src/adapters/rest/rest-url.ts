import type { ApiKeysQuery } from "../../model/api-key.js";
import { ApiKeysError } from "../../model/errors.js";
import type { RestSettings } from "./rest-options.js";

/** Encodes one part of a path. Encoding can't make dots safe: they would point to another address. */
function encodePart(part: string, what: string): string {
  if (typeof part !== "string" || part === "" || part === "." || part === "..") {
    throw new ApiKeysError("invalid", {
      message: `createRestAdapter: the ${what} ${JSON.stringify(part)} can't be part of a URL. Use a non-empty string other than "." and "..".`,
    });
  }
  // An unpaired surrogate makes `encodeURIComponent` throw.
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/**
 * The URL of a workspace's collection, which is the host's to the last slash, or of something below it.
 * @param parts not encoded yet
 * @throws ApiKeysError `invalid` if a part can't be in a path
 */
export function buildUrl(
  { baseUrl, hasItemSlash }: RestSettings,
  workspaceId: string,
  ...parts: readonly string[]
): string {
  const collection = baseUrl.replaceAll("{workspaceId}", () =>
    encodePart(workspaceId, "workspace id"),
  );
  if (parts.length === 0) return collection;
  const path = parts.map((part) => encodePart(part, "key id")).join("/");
  return `${collection.replace(/\/+$/, "")}/${path}${hasItemSlash ? "/" : ""}`;
}

/** The most to ask for in one request. Some backends refuse to list more. */
const MAX_LIMIT = 100;

/** The query string of a page. */
export function buildPageQuery({
  cursor,
  limit,
}: {
  readonly cursor?: string;
  readonly limit: number;
}): URLSearchParams {
  const parameters = new URLSearchParams({ limit: String(Math.min(limit, MAX_LIMIT)) });
  if (cursor !== undefined) parameters.set("cursor", cursor);
  return parameters;
}

/** A comma stands between two values, so within a value it is encoded once more. */
function encodeValue(value: string): string {
  return value.replace(/[%,]/g, encodeURIComponent);
}

/** The query string of a list: only what the backend does itself. */
export function buildQuery(query: ApiKeysQuery, { serverSide }: RestSettings): string {
  const { search, filter, sort } = query;
  const parameters = buildPageQuery(query);
  if (serverSide.search && search) parameters.set("search", search);
  if (serverSide.sort?.includes(sort.field)) {
    parameters.set("sort", sort.direction === "desc" ? `-${sort.field}` : sort.field);
  }
  for (const field of serverSide.filter ?? []) {
    const values = filter?.[field] ?? [];
    if (values.length > 0) parameters.set(field, values.map(encodeValue).join(","));
  }
  return parameters.toString();
}

/** What a developer can try if a request is redirected although the user is signed in. */
export function suggestFinalUrl({ baseUrl, hasItemSlash }: RestSettings, call: string): string {
  const isCollection = call === "list" || call === "create";
  const hasSlash = baseUrl.endsWith("/");
  // The slash at the end of `baseUrl` is right, or the list would have been redirected, too.
  if (!isCollection && hasSlash) return `try \`hasItemSlash: ${!hasItemSlash}\``;
  return `try \`baseUrl: "${hasSlash ? baseUrl.replace(/\/+$/, "") : `${baseUrl}/`}"\``;
}
