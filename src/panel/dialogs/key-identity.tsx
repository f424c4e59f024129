import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName } from "../../model/display-text.js";
import { formatDate } from "../../model/time-format.js";
import { VisuallyHidden } from "../../ui/text.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/**
 * What tells a key from others with the same name: its hint and its creation date, on a separate
 * line.
 */
export function KeyIdentity({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages, timeStyle } = useDialogPanel();
  const { createdAt } = apiKey;
  const hint = apiKey.hint === getDisplayName(apiKey) ? null : apiKey.hint;
  if (!hint && createdAt === null) return null;
  return (
    <>
      <span className="akp-name-line">
        {hint && (
          <span className="akp-hint notranslate" translate="no" dir="ltr">
            {hint}
          </span>
        )}
        <VisuallyHidden> </VisuallyHidden>
        {createdAt !== null && (
          <span className="akp-text">
            {messages.labelled(messages.columnCreated, formatDate(createdAt, timeStyle))}
          </span>
        )}
      </span>
      <VisuallyHidden> </VisuallyHidden>
    </>
  );
}
