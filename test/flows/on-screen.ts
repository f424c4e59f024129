import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { type Control, controls, words } from "../../mocks/words.js";

/** A control of the panel that's on screen. */
export function get<Found extends HTMLElement>({ role, name }: Control): Found {
  return screen.getByRole<Found>(role, { name });
}

/** A control of the panel, once it's on screen. */
export function find<Found extends HTMLElement>({ role, name }: Control): Promise<Found> {
  return screen.findByRole<Found>(role, { name });
}

/** A control of the panel, if it's on screen. */
export function query({ role, name }: Control): HTMLElement | null {
  return screen.queryByRole(role, { name });
}

/** The names of the keys in the table, from top to bottom. */
export function rowNames(): readonly string[] {
  // Not by role: computing the roles of hundreds of cells takes seconds.
  const names = document.querySelectorAll("tbody th bdi");
  return Array.from(names, (name) => name.textContent ?? "");
}

/** The names, once the list is on screen. */
export async function findRowNames(): Promise<readonly string[]> {
  return waitFor(() => {
    if (rowNames().length === 0) throw new Error("There are no rows yet.");
    return rowNames();
  });
}

/** The row of a key. */
export function row(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>("tbody tr")].find(
    (row) => row.querySelector("bdi")?.textContent === name,
  );
  if (!found) throw new Error(`There is no row “${name}”; there are ${rowNames().join(", ")}.`);
  return found;
}

/**
 * What the panel announces: from within the open dialog if there is one, otherwise from next to the
 * list.
 */
export function said(): string {
  const texts = Array.from(document.querySelectorAll(".akp-status-region"), readRegion);
  return texts.findLast((text) => text !== "") ?? "";
}

const readRegion = (region: Element): string => region.textContent?.replace("\u00a0", "") ?? "";

/** Collects the panel's announcements from now on, in order, wherever they come from. */
export function recordSaid(): readonly string[] {
  const texts: string[] = [];
  new MutationObserver((records) => {
    const regions = records.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest(".akp-status-region"),
    );
    for (const region of new Set(regions)) {
      if (region && readRegion(region) !== "") texts.push(readRegion(region));
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
  return texts;
}

/** The search field. */
export function searchField(): HTMLElement {
  return screen.getByLabelText(words.searchLabel);
}

/** The number of keys in the toolbar. */
export function countText(): string {
  return document.querySelector(".akp-count")?.textContent ?? "";
}

/** Opens the create dialog. */
export async function openCreate(user: UserEvent): Promise<HTMLElement> {
  await user.click(await find(controls.createButton));
  return find(controls.createDialog);
}

/** The open create dialog. */
export function createDialog(): HTMLElement {
  return get(controls.createDialog);
}

/** The Name field of the open dialog. */
export function nameField(): HTMLInputElement {
  return get<HTMLInputElement>(controls.nameField);
}

/** Opens the create dialog, types a name, and presses Create. */
export async function submitCreate(user: UserEvent, name: string): Promise<void> {
  const dialog = await openCreate(user);
  await user.type(nameField(), name);
  await user.click(within(dialog).getByRole("button", { name: controls.create.name }));
}

/** Creates a key and returns its reveal. */
export async function create(user: UserEvent, name: string): Promise<HTMLElement> {
  await submitCreate(user, name);
  return findReveal();
}

/** The reveal, once it's on screen. */
export function findReveal(): Promise<HTMLElement> {
  return find(controls.revealDialog);
}

/** The reveal, if there is one. */
export function queryReveal(): HTMLElement | null {
  return query(controls.revealDialog);
}

/** The field with the token. */
export function tokenField(): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(words.tokenLabel);
}

/** Presses a button of the open dialog. */
export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  const dialog = screen.queryByRole("alertdialog") ?? screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name }));
}

/** The button of a key's menu, even behind a dialog. */
export function menuButton(name: string): HTMLElement {
  return screen.getByRole("button", { name: words.actionsFor(name), hidden: true });
}

/** Chooses from the menu of a key. */
export async function choose(user: UserEvent, name: string, action: string): Promise<HTMLElement> {
  await user.click(await find(controls.menuButton(name)));
  await user.click(await screen.findByRole("menuitem", { name: action }));
  const asking: readonly string[] = [
    ...[words.actionDelete, words.actionRotate, words.actionRotateOptions],
  ];
  return asking.includes(action) ? screen.findByRole("alertdialog") : screen.findByRole("dialog");
}

/** Renames a key in its dialog, up to Save. */
export async function submitRename(user: UserEvent, name: string, next: string): Promise<void> {
  await choose(user, name, words.actionEdit);
  await user.clear(nameField());
  await user.type(nameField(), next);
  await press(user, controls.save.name);
}

/** Clicks outside of the open dialog. */
export function pressOutside(): void {
  const overlay = document.querySelector(".akp-overlay");
  if (!overlay) throw new Error("There is no dialog to press beside.");
  fireEvent.pointerDown(overlay);
  fireEvent.pointerUp(overlay);
  fireEvent.click(overlay);
}

/** Whether the browser would ask before leaving the page. */
export function isPageHeld(): boolean {
  return !fireEvent(window, new Event("beforeunload", { cancelable: true }));
}
