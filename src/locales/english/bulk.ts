/** The English words of what is done to several keys together. */
export const bulkWords = {
  selectAll: "Select all keys",
};
