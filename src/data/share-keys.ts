import type { ApiKey } from "../model/api-key.js";
import type { ListData } from "./list-cache.js";

/** How many keys may be gone between two that are still there, for the second one to be found. */
const LOOK_AHEAD = 200;

/**
 * Puts the objects of an earlier reading in the place of equal ones, so that what was made of them (rows, an index) is still
 * valid, up to whole arrays of keys. In one pass, as the keys of both readings are in nearly the same order.
 */
export function shareKeys(before: ListData | undefined, after: ListData): ListData {
  if (!before) return after;
  const old =
    before.pages.length === 1
      ? (before.pages[0]?.items ?? [])
      : before.pages.flatMap(({ items }) => items);
  let next = 0;
  const share = (item: ApiKey): ApiKey => {
    const end = Math.min(old.length, next + LOOK_AHEAD);
    for (let index = next; index < end; index += 1) {
      const known = old[index] as ApiKey;
      if (known.id !== item.id) continue;
      next = index + 1;
      return isEqual(known, item) ? known : item;
    }
    return item;
  };
  const pages = after.pages.map((page, index) => {
    const known = before.pages[index];
    if (known?.items === page.items) next += page.items.length;
    const items = known?.items === page.items ? page.items : page.items.map(share);
    const shared = {
      ...page,
      items: known && isSame(items, known.items) ? known.items : items,
    };
    return known && isEqual(known, shared) ? known : shared;
  });
  // The same result for the same list, whether it's compared with the earlier one or with this result.
  const isUnchanged = isSame(pages, before.pages) && isSame(after.pageParams, before.pageParams);
  return isUnchanged ? before : { ...after, pages };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Whether two objects have equal fields. */
function isEqual<T extends object>(a: T, b: T): boolean {
  if (a === b) return true;
  const fields = Object.keys(b) as (keyof T)[];
  return (
    fields.length === Object.keys(a).length &&
    fields.every((field) => {
      const [x, y] = [a[field], b[field]];
      if (x === y) return true;
      return typeof x === "object" && field !== "items" && JSON.stringify(x) === JSON.stringify(y);
    })
  );
}
