import { createCounts } from "../counts.js";

const { count } = createCounts<"one" | "other">("en");

/** The English words of the details of a key: its facts, usage, and activity. */
export const detailsWords = {
  // Details
  detailGone: "This key no longer exists. These are its last known details.",
  // After a rotation, while the token before it works, too
  detailOldToken: "Old token",
  detailOldTokenUntil: (time: string) => `Works until ${time}`,
  // The value of a custom field that is a switch
  detailOn: "On",
  detailOff: "Off",

  // Details: usage
  usageTitle: "Requests",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Requests, last hour", other: "Requests, last # hours" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Requests, last day", other: "Requests, last # days" }),
  // Beside the number of requests; `share` is like 0.4%
  usageFailed: (share: string) => `${share} of them failed`,
  usageNone: "No requests in this period.",
  usageEmpty: "Nothing has been counted yet.",
  usageError: "We couldn’t load the usage",
  usageShowNumbers: "Show numbers",
  usageHideNumbers: "Hide numbers",
  usageColumnDay: "Day",
  usageColumnTime: "Time",
  usageColumnFailed: "Failed",

  // Details: activity
  activityTitle: "Activity",
  activityNone: "No activity yet.",
  activityError: "We couldn’t load the activity",
  activityMoreError: "We couldn’t load more activity",
  activityLoaded: (total: number) =>
    count(total, { one: "# more entry loaded.", other: "# more entries loaded." }),
};
