import type { Oddity } from "../model/read-value.js";
import { tellDeveloper } from "./tell-developer.js";

/** Tells the host's developers of each kind of oddity in an adapter's answers, once for each page load, and never a value. */
export function reportOddity({ call, keyId, problem }: Oddity): void {
  const where = keyId === null ? "" : ` (the key ${JSON.stringify(keyId)}, for instance)`;
  tellDeveloper(
    `the adapter's ${call} returned something the panel didn't expect${where}. ${problem} See ApiKeysAdapter in the documentation for what it must return.`,
    problem,
  );
}
