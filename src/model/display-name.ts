import type { ApiKey } from "./api-key.js";
import { isBlank } from "./name-rules.js";

/** What a key is called on screen: its name; where it has none, its hint, else its id. */
export function getDisplayName({ name, hint, id }: Pick<ApiKey, "id" | "name" | "hint">): string {
  if (!isBlank(name)) return name;
  return hint != null && !isBlank(hint) ? hint : id;
}
