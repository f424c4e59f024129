import type { DialogMessages } from "../../locales/en.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import { Notice } from "../../ui/notice.js";
import { withName } from "../frame/with-name.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** How a dialog about a key ended. */
type DialogEnd = "deleted" | "not_deleted" | "rename_failed";

const TONES = { deleted: "info", not_deleted: "warning", rename_failed: "danger" } as const;

/** The sentence of a notice, shown and announced alike. */
function getText(end: DialogEnd, messages: DialogMessages) {
  const texts = {
    deleted: messages.noticeDeleted,
    not_deleted: messages.noticeNotDeleted,
    rename_failed: messages.announceRenameFailed,
  };
  return texts[end];
}

/** Says above the list how a dialog ended, once it has closed. */
export function useEndNotice(): (end: DialogEnd, apiKey: ApiKey) => void {
  const { messages, announce, notify } = useDialogPanel();
  return (end, apiKey) => {
    notify(<EndNotice end={end} apiKey={apiKey} />);
    announce(getText(end, messages)(isolateText(getDisplayName(apiKey))));
  };
}

function EndNotice({ end, apiKey }: { readonly end: DialogEnd; readonly apiKey: ApiKey }) {
  const { messages, notify } = useDialogPanel();
  return (
    <Notice tone={TONES[end]} onDismiss={() => notify(null)} dismissLabel={messages.dismiss}>
      {withName(getText(end, messages), getDisplayName(apiKey))}
    </Notice>
  );
}
