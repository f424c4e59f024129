import { createCounts } from "../counts.js";

const { number, count } = createCounts<"one" | "other">("en");
const keys = (total: number) => count(total, { one: "# key", other: "# keys" });
const seconds = (total: number) => count(total, { one: "# second", other: "# seconds" });

/** The English words of what is done to several keys together. */
export const bulkWords = {
  // Checkboxes
  selectAll: "Select all keys",
  selectKey: (name: string) => `Select ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} selected`,
  // Keys that are selected, but that the search or a filter hides
  selectedHidden: (total: number) => `${number(total)} not shown`,
  // There are more keys, but only loaded ones can be selected
  selectedLoaded: (total: number) => `Only the ${keys(total)} loaded so far can be selected.`,
  selectedNone: "Selection cleared.",
  // The name of the bar
  bulkActions: "Actions for selected keys",
  bulkDelete: "Delete",
  bulkDisable: "Disable",
  bulkEnable: "Enable",
  bulkClear: "Clear",
  bulkClearName: "Clear selection",

  // The question
  bulkDeleteTitle: (total: number) => `Delete ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Requests that use this key will fail immediately. You can’t undo this.",
      other: "Requests that use these keys will fail immediately. You can’t undo this.",
    }),
  bulkDeleteConfirm: (total: number) => `Delete ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Disable ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Requests that use this key will fail until you enable it again.",
      other: "Requests that use these keys will fail until you enable them again.",
    }),
  bulkDisableConfirm: (total: number) => `Disable ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Enable ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Requests that use this key will work again, unless it has expired.",
      other: "Requests that use these keys will work again, unless a key has expired.",
    }),
  bulkEnableConfirm: (total: number) => `Enable ${keys(total)}`,
  bulkKeys: "Selected keys",
  bulkUsed: (time: string) => `Used ${time}`,
  bulkMore: (total: number) => count(total, { one: "and # more key", other: "and # more keys" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# of these keys was used in the last 24 hours.",
      other: "# of these keys were used in the last 24 hours.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "You can’t do this with # of the selected keys, so it’s left out.",
      other: "You can’t do this with # of the selected keys, so they’re left out.",
    }),
  bulkWorkspace: (workspace: string) => `These keys belong to ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${number(done)} of ${keys(total)} deleted`,
  bulkDisabling: (done: number, total: number) => `${number(done)} of ${keys(total)} disabled`,
  bulkEnabling: (done: number, total: number) => `${number(done)} of ${keys(total)} enabled`,
  bulkStop: "Stop",
  bulkStopping: "Stopping after the requests we’ve already sent…",
  bulkPaused: (waitSeconds: number) =>
    `The server asked us to slow down. We’ll continue in ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Still waiting for the server. Keep waiting, or close this and check the list later.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "We couldn’t do this for # key.",
      other: "We couldn’t do this for # keys.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "You stopped before we got to # key. It hasn’t changed.",
      other: "You stopped before we got to # keys. They haven’t changed.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "The server stopped responding, so we didn’t try # key.",
      other: "The server stopped responding, so we didn’t try # keys.",
    }),
  bulkRefused: (total: number) =>
    count(total, { one: "# key hasn’t changed.", other: "# keys haven’t changed." }),
  // For a single key, where it isn't known whether the server did it
  bulkUncertain: "No response. It may have been done anyway.",
  bulkRetry: "Retry failed",
  bulkContinue: "Continue",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# key was deleted. Update any connected systems that used it: their requests will fail until you do.",
      other:
        "# keys were deleted. Update any connected systems that used them: their requests will fail until you do.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# key was disabled. Requests that use it will fail until you enable it again.",
      other: "# keys were disabled. Requests that use them will fail until you enable them again.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, { one: "# key was enabled.", other: "# keys were enabled." }),
};
