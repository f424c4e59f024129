const told = new Set<string>();

/**
 * Tells the host's developers what is wrong with their adapter, once per page load for each kind.
 * @param text what is wrong and how to fix it; never a value that the adapter returned
 * @param kind what makes it the same as something that was told before
 */
export function tellDeveloper(text: string, kind: string = text): void {
  if (told.has(kind)) return;
  told.add(kind);
  console.error(`ApiKeysPanel: ${text}`);
}
