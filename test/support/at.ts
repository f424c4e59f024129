import type { Locator, Page } from "playwright";
import type { Control } from "../../mocks/words.js";

/** A control of the panel, on a page or in a part of it. */
export function at(part: Page | Locator, { role, name }: Control): Locator {
  return part.getByRole(role, { name, exact: true });
}
