/** The English words of what happens to a key after it was made: details, usage, and activity. */
export const lifecycleWords = {
  usageTitle: "Usage",
};
