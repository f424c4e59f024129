const reported = new Set<string>();

/** Tells the host's developers, once for each id, that the adapter answered two keys with one id. */
export function reportDuplicateId(id: string): void {
  if (reported.has(id)) return;
  reported.add(id);
  console.error(
    `ApiKeysPanel: the adapter's list answered more than one key with the id ${JSON.stringify(id)}. Only the first is shown. Ids must be unique within a workspace; check the adapter's mapping and its pages.`,
  );
}
