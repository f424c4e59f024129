import type { ApiKeysPanelEvent } from "api-keys-panel";

/** One thing that happened to an API key while this page was open. */
export interface Activity {
  readonly id: number;
  readonly workspaceId: string;
  readonly at: string;
  readonly text: string;
}

const VERBS = {
  created: "was created",
  updated: "was changed",
  deleted: "was deleted",
  rotated: "got a new token",
  token_copied: "had its token copied",
  token_given_up: "had its token put away",
} as const satisfies Record<Exclude<ApiKeysPanelEvent["type"], "failed">, string>;

let lastId = 0;

/** What to log for an event of the panel. `null`: nothing. */
export function toActivity(event: ApiKeysPanelEvent): Activity | null {
  if (event.type === "failed") return null;
  lastId += 1;
  return {
    id: lastId,
    workspaceId: event.workspaceId,
    at: new Date().toISOString(),
    text: `“${event.apiKey.name}” ${VERBS[event.type]}`,
  };
}
