import { createCounts } from "../counts.js";

const { number, count } = createCounts<"one" | "other">("en");

/** The English words of the fields beyond the name, in the dialogs that create and edit a key. */
export const formWords = {
  optional: "Optional",

  // Permissions
  permissionsLabel: "Permissions",
  permissionsSelected: (selected: number, total: number) =>
    `${number(selected)} of ${number(total)} selected`,
  // Of the choices of several permissions with one press
  permissionsPresets: "Presets",
  permissionsSearch: "Search permissions",
  permissionsFound: (total: number) =>
    count(total, { one: "# permission found", other: "# permissions found" }),
  permissionsNoMatch: (search: string) => `No permissions match “${search}”`,
  permissionsSelectAll: "Select all",
  permissionsSelectAllOf: (group: string) => `Select all: ${group}`,
  permissionsClear: "Clear",
  permissionsClearAllOf: (group: string) => `Clear: ${group}`,
  // The heading over the permissions that have none
  permissionsOther: "Other",
  permissionSensitive: "Sensitive",
  permissionIncluded: (source: string) => `Included in “${source}”`,
  // The heading over the permissions of a key that the server doesn't know, and what it says about each of them
  permissionsGone: "No longer available",
  permissionGone: "This permission no longer exists.",
  permissionsNone: "There are no permissions to choose from.",
  permissionsLoading: "Loading permissions…",
  permissionsErrorTitle: "We couldn’t load the permissions",
  permissionsArrowKeys: "Use the arrow keys to move through the list.",
};
