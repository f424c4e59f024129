import type { ApiKeysQuery } from "../../model/api-key.js";
import { ApiKeysError } from "../../model/errors.js";
import type { RestSettings } from "./rest-options.js";

/** One part of a path. Refuses what would make an address point elsewhere, which no encoding can prevent for dots. */
function encodePart(part: string, what: string): string {
  if (typeof part !== "string" || part === "" || part === "." || part === "..") {
    throw new ApiKeysError("invalid", {
      message: `createRestAdapter: the ${what} ${JSON.stringify(part)} cannot be part of an address.`,
    });
  }
  // Half of a surrogate pair has no encoding, and makes `encodeURIComponent` throw.
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/**
 * The address of a workspace's collection, which is the host's to the last slash; or of something below it.
 * @param parts not encoded yet
 * @throws ApiKeysError `invalid` where a part cannot be in a path
 */
export function addressOf(
  { baseUrl, hasItemSlash }: Pick<RestSettings, "baseUrl" | "hasItemSlash">,
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

/** What a developer can try where a request was redirected though the user is signed in. */
export function describeRemedy(
  { baseUrl, hasItemSlash }: Pick<RestSettings, "baseUrl" | "hasItemSlash">,
  call: string,
): string {
  const isCollection = call === "list" || call === "create";
  // Where the collection has its slash, it was found already.
  if (!isCollection && baseUrl.endsWith("/")) return `try \`hasItemSlash: ${!hasItemSlash}\``;
  return `try \`baseUrl: "${baseUrl.endsWith("/") ? baseUrl.replace(/\/+$/, "") : `${baseUrl}/`}"\``;
}

/** The most keys that are asked for at once. Some backends refuse to list more. */
const MAX_LIMIT = 100;

/** The query of a list: only what the backend is said to do itself. */
export function queryOf(query: ApiKeysQuery, serverSide: RestSettings["serverSide"]): string {
  const { search, sort, cursor, limit } = query;
  const parameters = new URLSearchParams({ limit: String(Math.min(limit, MAX_LIMIT)) });
  if (cursor !== undefined) parameters.set("cursor", cursor);
  if (serverSide.search && search) parameters.set("search", search);
  if (serverSide.sort?.includes(sort.field)) {
    parameters.set("sort", sort.direction === "desc" ? `-${sort.field}` : sort.field);
  }
  return parameters.toString();
}
