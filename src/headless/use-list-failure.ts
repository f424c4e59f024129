import { useEffect } from "react";
import { runGuarded } from "../data/report-errors.js";
import type { ApiKeysPanelEvent } from "../model/events.js";
import type { ApiKeysList } from "./api-keys-list.js";
import { useLatest } from "./use-latest.js";

/** Tells the host of each failed load of the list, once. */
export function useListFailure(
  list: Pick<ApiKeysList, "error" | "errorAt">,
  workspaceId: string,
  onEvent: ((event: ApiKeysPanelEvent) => void) | undefined,
): void {
  const latest = useLatest(onEvent);
  const { code, message = "" } = list.error ?? {};
  const { errorAt } = list;

  // The host is outside of the panel.
  useEffect(() => {
    if (code === undefined || errorAt === 0) return;
    runGuarded(() =>
      latest.current?.({ type: "failed", action: "list", code, message, workspaceId }),
    );
  }, [code, message, errorAt, workspaceId, latest]);
}
