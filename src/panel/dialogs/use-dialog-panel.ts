import type { DialogMessages, PageMessages } from "../../locales/en.js";
import { dialogWords } from "../../locales/english/dialogs.js";
import { type PanelContextValue, usePanel } from "../frame/panel-context.js";

/** What every dialog needs: what the page has, and the words of the dialogs. */
export interface DialogPanel extends PanelContextValue {
  readonly messages: DialogMessages;
}

/**
 * The texts and announcements of the panel around, for a dialog.
 * @throws Error outside a panel
 */
export function useDialogPanel(): DialogPanel {
  const panel = usePanel();
  return { ...panel, messages: completeMessages(panel.messages) };
}

const complete = new WeakMap<PageMessages, DialogMessages>();

/** The texts of a page, in which the host's replaced the English ones, with those of the dialogs. */
export function completeMessages(page: PageMessages): DialogMessages {
  const known = complete.get(page);
  if (known) return known;
  // The host's texts for the dialogs came with those for the page.
  const overrides: Partial<DialogMessages> = page;
  const { show, showToken = show, hide, hideToken = hide } = overrides;
  const messages: DialogMessages = {
    ...dialogWords,
    ...overrides,
    ...page,
    // A name doesn't outlive the label it completes: people say what they see.
    ...(showToken !== undefined && { showToken }),
    ...(hideToken !== undefined && { hideToken }),
  };
  complete.set(page, messages);
  return messages;
}
