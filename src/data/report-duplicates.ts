import { tellDeveloper } from "./tell-developer.js";

/** Tells the host's developers, once for each id, that the adapter answered two keys with one id. */
export function reportDuplicateId(id: string): void {
  tellDeveloper(
    `the adapter's list answered more than one key with the id ${JSON.stringify(id)}. Only the first is shown. Ids must be unique within a workspace; check the adapter's mapping and its pages.`,
  );
}
