import { createCounts } from "../counts.js";

const { count } = createCounts<"one" | "other">("en");

/** The English words of the search for the key of a token. */
export const tokenSearchWords = {
  tokenSearching: "Looking for the key this token belongs to…",
  tokenFound: (name: string) => `This token belongs to ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "This token could belong to # key.",
      other: "This token could belong to any of # keys.",
    }),
  tokenNotFound:
    "This token doesn’t belong to any key in this list. Its key may have been rotated or deleted.",
  tokenNoHints: "We can’t tell which key this token belongs to, because these keys have no hints.",
  tokenFailed: "We couldn’t check all keys. Paste the token again to retry.",
  tokenNotSent: "We didn’t send or store the token.",
  tokenShow: "Show it",
};
