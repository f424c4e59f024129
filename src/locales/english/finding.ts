/** The English words of the filters, of the notices about ends and quotas, and of the search for a token's key. */
export const findingWords = {
  filterClear: "Clear filters",
};
