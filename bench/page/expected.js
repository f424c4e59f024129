/** What a list of keys must look like, worked out the slow and simple way, and outside of what is timed. */

import { foldForSearch } from "./fold.js";

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "variant" });

/** What stands for a time that isn't there. */
const ABSENT = { createdAt: -1e16, lastUsedAt: -1e16, expiresAt: 1e16 };

function compareBy(field) {
  if (field === "name") return (a, b) => collator.compare(a.name, b.name);
  const instant = (key) => (key[field] == null ? ABSENT[field] : Date.parse(key[field]));
  return (a, b) => instant(a) - instant(b);
}

const orders = new Map();

/** The ids of the keys in ascending order; equal ones by id. Always called with the same keys. */
function sortIds(keys, field) {
  const known = orders.get(field);
  if (known) return known;
  const compare = compareBy(field);
  const sorted = [...keys].sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1));
  const order = sorted.map(({ id }) => id);
  orders.set(field, order);
  return order;
}

/** The first ids of the keys in an order. Always called with the same keys. */
export function firstInOrder(keys, field, direction, count) {
  const order = sortIds(keys, field);
  return direction === "asc" ? order.slice(0, count) : order.slice(-count).reverse();
}

let folded = null;

/** The ids of the keys whose name contains a text, newest first. Always called with the same keys, oldest first. */
export function searchIds(keys, search) {
  folded ??= keys.map(({ name }) => foldForSearch(name));
  const text = foldForSearch(search);
  const found = [];
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    if (folded[at].includes(text)) found.push(keys[at].id);
  }
  return found;
}
