import { screen, type userEvent, waitFor, within } from "storybook/test";
import { type Control, controls, words } from "../../mocks/words.js";

/** The user of a story. */
export type User = ReturnType<typeof userEvent.setup>;

/** A control of the panel, once it's on screen. */
export function find({ role, name }: Control): Promise<HTMLElement> {
  return screen.findByRole(role, { name });
}

/** A load is tried three times before it counts as failed. */
const PATIENCE = { timeout: 5000 };

/** The names of the keys in the table, from top to bottom, once it's on screen. */
export async function findKeyNames(): Promise<readonly string[]> {
  const rowHeaders = await screen.findAllByRole("rowheader", {}, PATIENCE);
  return rowHeaders.map((cell) => cell.querySelector("bdi")?.textContent ?? "");
}

/** What's shown in place of the list after a failed load. */
export function findFailure(): Promise<HTMLElement> {
  return screen.findByRole("alert", {}, PATIENCE);
}

/** The notice above the list with a text, which may contain a name, once it's on screen. */
export function findNotice(text: string): Promise<HTMLElement> {
  return waitFor(() => {
    const notices = document.querySelectorAll<HTMLElement>(".akp-notice");
    const found = [...notices].find((notice) => notice.textContent?.includes(text));
    if (!found) throw new Error(`There is no notice “${text}”.`);
    return found;
  });
}

/** The create button in the panel's header. */
export function findCreateButton(): Promise<HTMLElement> {
  return find(controls.createButton);
}

/** The search field, once the list can be searched. */
export async function findSearch(): Promise<HTMLElement> {
  await screen.findByRole("table");
  return screen.getByRole("searchbox", { name: controls.search.name });
}

/** The Name field of the open dialog. */
export function nameField(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>("textbox", { name: controls.nameField.name });
}

/** Opens the create dialog. */
export async function openCreate(user: User): Promise<HTMLElement> {
  await user.click(await findCreateButton());
  return find(controls.createDialog);
}

/** Opens the create dialog, types a name, and presses Create. */
export async function submitCreate(user: User, name: string): Promise<HTMLElement> {
  const dialog = await openCreate(user);
  await user.type(nameField(), name);
  await user.click(within(dialog).getByRole("button", { name: controls.create.name }));
  return dialog;
}

/** The reveal, once it's on screen. */
export function findReveal(): Promise<HTMLElement> {
  return find(controls.revealDialog);
}

/** Creates a key and returns its reveal. */
export async function createKey(user: User, name: string): Promise<HTMLElement> {
  await submitCreate(user, name);
  return findReveal();
}

/** The field with the token. */
export function tokenField(): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(words.tokenLabel);
}

/** Opens the menu of a key and chooses from it. Returns the dialog. */
export async function choose(user: User, name: string, action: string): Promise<HTMLElement> {
  await user.click(await find(controls.menuButton(name)));
  await user.click(await screen.findByRole("menuitem", { name: action }));
  return screen.findByRole(action === words.actionDelete ? "alertdialog" : "dialog");
}

/** Presses a button of a dialog, or of any other part of the page. */
export async function press(user: User, part: HTMLElement, name: string): Promise<void> {
  await user.click(within(part).getByRole("button", { name }));
}
