import { useEffect } from "react";
import type { UseApiKeysResult } from "../headless/use-api-keys.js";
import { whenIdle } from "../model/when-idle.js";
import { bulkDialogChunk } from "./dialogs/bulk-dialog-chunk.js";
import { keyFieldsChunk } from "./dialogs/key-fields-chunk.js";
import { recordsChunk } from "./dialogs/records-chunk.js";

/**
 * Loads what the dialogs of this backend need, once the dialogs are there and the browser is idle, so that no one waits for
 * it.
 * @param isReady the dialogs are there
 * @param isChoosing rows can be chosen
 */
export function useDialogParts(
  { abilities, readOnlyReason }: Pick<UseApiKeysResult, "abilities" | "readOnlyReason">,
  isReady: boolean,
  isChoosing: boolean,
): void {
  const hasFields = readOnlyReason === null && !abilities.isPlain;
  const hasRecords = abilities.hasUsage || abilities.hasActivity;

  // A download is the browser's.
  useEffect(() => {
    if (!isReady) return;
    return whenIdle(() => {
      if (hasFields) void keyFieldsChunk.load();
      if (hasRecords) void recordsChunk.load();
      if (isChoosing) void bulkDialogChunk.load();
    });
  }, [isReady, hasFields, hasRecords, isChoosing]);
}
