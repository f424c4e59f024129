import { hasFocusWithin } from "./active-element.js";

/** The items of an open menu, in order. */
export function getMenuItems(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
}

/**
 * Moves to another item of a menu, as its key says: arrows go round, Home and End to the ends, a letter to the next item
 * that begins with it.
 * @returns whether the key was one of those
 */
export function moveInMenu(menu: Element, key: string): boolean {
  const items = getMenuItems(menu);
  const index = items.findIndex((it) => hasFocusWithin(it));
  const places: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: Math.max(index, 0) - 1,
    Home: 0,
    PageUp: 0,
    End: -1,
    PageDown: -1,
  };
  const place = places[key];
  const begins = (it: HTMLElement) =>
    it.textContent?.trim().toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) === true;
  const next =
    place === undefined
      ? [...key].length === 1 && [...items.slice(index + 1), ...items].find(begins)
      : items.at(place === items.length ? 0 : place);
  if (next) next.focus();
  return place !== undefined || Boolean(next);
}
