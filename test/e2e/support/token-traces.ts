import type { Page } from "@playwright/test";

/**
 * Names every place where a page keeps a token: its markup with all attributes, its texts, form
 * fields, title, address, history, storages, and cookies. Form fields are named by their label.
 */
export async function findTokenTraces(page: Page, token: string): Promise<string[]> {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate((secret) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea, select")];
    const places: [name: string, content: string][] = [
      ["markup", document.documentElement.outerHTML],
      ["text", document.documentElement.innerText],
      ["title", document.title],
      ["address", location.href],
      ["history", JSON.stringify(history.state)],
      ["window name", window.name],
      ["local storage", JSON.stringify({ ...localStorage })],
      ["session storage", JSON.stringify({ ...sessionStorage })],
      ...fields.map((field): [string, string] => [
        `field ${field.labels?.[0]?.textContent}`,
        field.value,
      ]),
    ];
    return places.filter(([, content]) => content.includes(secret)).map(([name]) => name);
  }, token);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  return [
    ...inPage,
    ...(databases > 0 ? ["indexed databases"] : []),
    ...(JSON.stringify(cookies).includes(token) ? ["cookies"] : []),
  ];
}
