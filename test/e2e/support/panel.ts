import { expect, type Locator, type Page } from "@playwright/test";
import { aroundFilledIn, controls, words } from "../../../mocks/words.js";
import { at } from "../../support/at.js";
import { type Host, keysPath } from "./host.js";

/** The panel on a page, by what its users see and hear. */
export interface PanelOnPage {
  readonly heading: Locator;
  readonly createButton: Locator;
  readonly search: Locator;
  /** The number of keys, next to the search field. */
  readonly count: Locator;
  readonly table: Locator;
  /** The names of the keys, from top to bottom. */
  readonly names: Locator;
  /** The same while a dialog hides the list from assistive technology. */
  readonly namesBehind: Locator;
  row(name: string): Locator;
  /** The button that opens a row's menu. */
  menu(name: string): Locator;
  menuItem(label: string): Locator;
  columnHeader(label: string): Locator;
  /** What's announced to assistive technology. */
  readonly status: Locator;
  readonly createDialog: Locator;
  readonly revealDialog: Locator;
  readonly editDialog: Locator;
  readonly deleteDialog: Locator;
  readonly token: Locator;
}

/** The panel that a page shows. */
export function panelOn(page: Page): PanelOnPage {
  const [captionStart] = aroundFilledIn(words.tableCaption);
  const table = page.getByRole("table", { name: captionStart });
  const revealDialog = at(page, controls.revealDialog);
  return {
    heading: at(page, controls.heading),
    createButton: at(page, controls.createButton),
    search: at(page, controls.search),
    count: page.locator(".akp-count"),
    table,
    names: table.getByRole("rowheader").locator(".akp-name"),
    namesBehind: page.getByRole("rowheader", { includeHidden: true }).locator(".akp-name"),
    row: (name) => table.getByRole("row").filter({ has: page.getByText(name, { exact: true }) }),
    menu: (name) => at(page, controls.menuButton(name)),
    menuItem: (label) => page.getByRole("menuitem", { name: label }),
    columnHeader: (label) => at(table, controls.column(label)),
    // The last region that says something: a dialog has its own, and so has the result of a copy.
    status: page.locator(".akp-status-region").filter({ hasText: /./ }).last(),
    createDialog: at(page, controls.createDialog),
    revealDialog,
    editDialog: at(page, controls.editDialog),
    deleteDialog: page.getByRole("alertdialog"),
    // A password field has no role to find it by.
    token: revealDialog.getByLabel(words.tokenLabel, { exact: true }),
  };
}

/** Opens the panel of a workspace and waits for its rows. */
export async function openPanel(
  page: Page,
  host: Host,
  workspaceId = "acme",
): Promise<PanelOnPage> {
  await page.goto(host.url + keysPath(workspaceId));
  const panel = panelOn(page);
  await expect(panel.names.first()).toBeVisible();
  return panel;
}

/** Fills in the create dialog by pointer and keyboard, and presses *Create*. */
export async function submitCreate(panel: PanelOnPage, name: string): Promise<void> {
  await panel.createButton.click();
  await at(panel.createDialog, controls.nameField).fill(name);
  await at(panel.createDialog, controls.create).click();
}

/** Creates a key, waits for its token, and returns it. The reveal stays open. */
export async function createKey(panel: PanelOnPage, name: string): Promise<string> {
  await submitCreate(panel, name);
  await expect(panel.revealDialog).toBeVisible();
  return readToken(panel);
}

/** The token in the reveal, shown or not. */
export async function readToken(panel: PanelOnPage): Promise<string> {
  await expect(panel.token).toHaveValue(/^lp_live_\w{20,}$/);
  return panel.token.inputValue();
}

/** Presses a button of the reveal. */
export async function pressInReveal(panel: PanelOnPage, label: string): Promise<void> {
  await panel.revealDialog.getByRole("button", { name: label, exact: true }).click();
}
