import { ApiKeysError } from "../model/errors.js";
import { loadCompleteList } from "./complete-list.js";
import { loadPage } from "./load-list.js";
import type { WriteTarget } from "./write-target.js";

/**
 * Reads the server's list.
 * @returns whether it contains the key with an id. Throws ApiKeysError if it doesn't, and never ends
 * @throws whatever the adapter's `list` throws
 */
export async function readListed(
  { adapter, workspaceId }: Pick<WriteTarget, "adapter" | "workspaceId">,
  query: { readonly search?: string } = {},
): Promise<(id: string) => boolean> {
  const { signal } = new AbortController();
  const list = await loadCompleteList(
    (page) => loadPage(adapter, page, { workspaceId, signal }),
    signal,
    query,
  );
  const ids = new Set(list.items.map(({ id }) => id));
  return (id) => {
    if (ids.has(id)) return true;
    if (!list.isCut) return false;
    throw new ApiKeysError("unknown", {
      message:
        "The adapter's list never ends, so the panel can't tell whether a key is gone. `nextCursor` must be null on the last page.",
    });
  };
}
