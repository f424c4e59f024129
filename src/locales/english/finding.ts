import { createCounts } from "../counts.js";

const { number, count } = createCounts<"one" | "other">("en");

/** The English words of the filters, and of the notices about ends and quotas. */
export const findingWords = {
  // Filters
  filterLabel: "Filter keys",
  filterActive: "Active",
  filterScopes: "Permission",
  filterCreatedBy: "Creator",
  // A filter with what is chosen in it: a name, or how many
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  // How many keys a filter finds, after its name
  filterCount: (total: number) => number(total),
  filterClear: "Clear filters",
  filterClearAll: "Clear search and filters",
  noMatchFilterTitle: "No keys match these filters",
  noMatchFilterSearchTitle: (search: string) => `No keys match “${search}” and these filters`,
  noMatchFilterText: (filters: string) => `You’re filtering by ${filters}.`,
  noticeCreatedFiltered: (name: string) => `${name} was created, but your filters hide it.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# key expires within 7 days.",
      other: "# keys expire within 7 days.",
    }),
  noticeExpiringShow: (total: number) => count(total, { one: "Show it", other: "Show them" }),
  noticeExpiringShowAll: "Show all keys",

  // Quota
  quota: (used: number, max: number) =>
    `${number(used)} of ${count(max, { one: "# key", other: "# keys" })}`,
  quotaReached: "You’ve reached the limit. Delete a key to create another.",
};
