import type { ApiKeysQuery } from "../model/api-key.js";
import { ApiKeysError } from "../model/errors.js";
import type { RestSettings } from "./rest-options.js";

/** One part of a path. Refuses what would make an address point elsewhere, which no encoding can prevent for dots. */
function encodePart(part: string, what: string): string {
  if (typeof part !== "string" || part === "" || part === "." || part === "..") {
    throw new ApiKeysError("invalid", {
      message: `createRestAdapter: the ${what} ${JSON.stringify(part)} cannot be part of an address.`,
    });
  }
  return encodeURIComponent(part);
}

/**
 * The address of a workspace's collection, or of something below it.
 * @param parts not encoded yet
 * @throws ApiKeysError `invalid` where a part cannot be in a path
 */
export function addressOf(
  baseUrl: string,
  workspaceId: string,
  ...parts: readonly string[]
): string {
  const collection = baseUrl.includes("{workspaceId}")
    ? baseUrl.replaceAll("{workspaceId}", () => encodePart(workspaceId, "workspace id"))
    : baseUrl;
  return [collection, ...parts.map((part) => encodePart(part, "key id"))].join("/");
}

/** The query of a list: only what the backend is said to do itself. */
export function queryOf(query: ApiKeysQuery, serverSide: RestSettings["serverSide"]): string {
  const { search, sort, cursor, limit } = query;
  const parameters = new URLSearchParams({ limit: String(limit) });
  if (cursor !== undefined) parameters.set("cursor", cursor);
  if (serverSide.search && search) parameters.set("search", search);
  if (serverSide.sort?.includes(sort.field)) {
    parameters.set("sort", sort.direction === "desc" ? `-${sort.field}` : sort.field);
  }
  return parameters.toString();
}
