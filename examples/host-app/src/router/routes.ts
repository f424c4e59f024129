/** What a path shows. */
export type Route =
  | { readonly page: "home" | "authorization" | "notFound" }
  | {
      readonly page: "overview" | "general" | "members" | "developerKeys";
      readonly workspaceId: string;
    };

const WORKSPACE_PAGES: Readonly<
  Record<string, "overview" | "general" | "members" | "developerKeys">
> = {
  "": "overview",
  "/settings/general": "general",
  "/settings/members": "members",
  "/settings/developer-keys": "developerKeys",
};

export const AUTHORIZATION_PATH = "/docs/authorization";

/** Finds out what a path shows. */
export function matchRoute(path: string): Route {
  const trimmed = path.replace(/\/+$/, "");
  if (trimmed === "") return { page: "home" };
  if (trimmed === AUTHORIZATION_PATH) return { page: "authorization" };
  const [, workspaceId, rest] = /^\/([a-z0-9-]+)(\/.*)?$/.exec(trimmed) ?? [];
  const page = WORKSPACE_PAGES[rest ?? ""];
  return workspaceId !== undefined && page !== undefined
    ? { page, workspaceId }
    : { page: "notFound" };
}

/** The paths of one workspace's pages. */
export function pathsOf(workspaceId: string) {
  return {
    overview: `/${workspaceId}`,
    general: `/${workspaceId}/settings/general`,
    members: `/${workspaceId}/settings/members`,
    developerKeys: `/${workspaceId}/settings/developer-keys`,
  };
}
