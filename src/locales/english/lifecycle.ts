/** The English words of what happens to a key after it was made: rotate, disable, and enable. */
export const lifecycleWords = {
  // Row menu
  actionDuplicate: "Duplicate…",
  // Where the backend has more to choose than Rotate alone
  actionRotateOptions: "Rotate…",
  actionDisable: "Disable",
  actionEnable: "Enable",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "The key gets a new token, shown once. Choose how long the current token keeps working.",
  graceLabel: "Current token",
  graceNone: "Stops immediately",
  graceNoneHelp: "Requests that use the current token will fail until you update them.",
  graceUntilToday: (time: string) => `Works until today, ${time}. Update your systems before then.`,
  graceUntil: (moment: string) => `Works until ${moment}. Update your systems before then.`,
  graceFailed:
    "We couldn’t load how long the current token can keep working. If you rotate the key now, it stops working immediately.",

  // A key whose old token still works
  statusRotated: "Rotated",
  oldTokenUntil: (moment: string) => `old token works until ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `The old token works until today, ${time}. Update your systems before then.`,
  revealOldTokenUntil: (moment: string) =>
    `The old token works until ${moment}. Update your systems before then.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `${name} is disabled. Requests that use it will fail until you enable it again.`,
  noticeEnabled: (name: string) => `${name} is enabled. Requests that use it work again.`,
  noticeEnabledExpired: (name: string) =>
    `${name} is enabled, but it has expired. Requests that use it will still fail.`,
  noticeDisableFailed: (name: string) => `We couldn’t disable ${name}. It still works.`,
  noticeEnableFailed: (name: string) => `We couldn’t enable ${name}. It’s still disabled.`,
  noticeDisableUncertain: (name: string) =>
    `We couldn’t confirm that ${name} was disabled. It may still work.`,
  noticeEnableUncertain: (name: string) =>
    `We couldn’t confirm that ${name} was enabled. It may still be disabled.`,
  noticeSwitchUnanswered: (name: string) =>
    `The server hasn’t responded yet, so we don’t know whether ${name} has changed.`,
};
