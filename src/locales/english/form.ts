import { createCounts } from "../counts.js";

const { number, count } = createCounts<"one" | "other">("en");

/** The English words of the fields beyond the name, in the dialogs that create and edit a key. */
export const formWords = {
  optional: "Optional",
  // Under the title of the dialog that creates a key like another one
  duplicateText: (name: string) =>
    `This form starts with the settings of ${name}. The new key gets a new token.`,
  // Under the title of the dialog that edits more than the name
  editFieldsText:
    "Changes apply to requests that use this key right away. Its token stays the same.",
  announceSaved: (name: string) => `Changes to ${name} saved.`,
  // Above the list, after the dialog was closed
  noticeSaveFailed: (name: string) => `We couldn’t save your changes to ${name}.`,
  descriptionLabel: "Description",
  descriptionPlaceholder: "What runs with this key, and who to ask about it",

  // Expiration
  expiryLabel: "Expires",
  expiryDate: "Pick a date",
  expiryNever: "Never",
  // The choice that leaves the end of a key as it is
  expiryUnchanged: "No change",
  // The name of the date field
  expiryDateLabel: "Expiration date",
  expiresOn: (time: string) => `Expires on ${time}.`,
  expiredOn: (time: string) => `Expired on ${time}.`,
  expiresNever: "This key never expires.",
  expiryNeverWarning:
    "If this key leaks, it works until someone deletes it. Choose an end date if you can.",
  expiryMissing: "Choose when the key expires.",
  expiryPast: "Choose a time in the future.",
  expiryTooEarly: (date: string) => `Choose ${date} or later.`,
  expiryTooLate: (date: string) => `Choose ${date} or earlier.`,

  // Custom fields
  fieldMissing: "This field is required.",
  fieldNotANumber: "Enter a number, such as 1000 or 0.5.",
  fieldChoose: "Choose an option",
  fieldListHelp: "One value per line.",
  permissionsMissing: "Choose at least one permission.",

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
