import type { Oddity } from "../model/read-value.js";

const reported = new Set<string>();

/**
 * Tells the host's developers what is wrong with their code, once per page load and kind.
 * @param text what is wrong and how to fix it; never a value the adapter returned
 * @param kind identifies the problem, so that the same one isn't reported twice
 */
export function reportToDeveloper(text: string, kind: string = text): void {
  if (reported.has(kind)) return;
  reported.add(kind);
  console.error(`ApiKeysPanel: ${text}`);
}

/** Reports something odd in what an adapter returned, once per page load and kind. Never logs a value. */
export function reportOddity({ call, keyId, problem }: Oddity): void {
  const where = keyId === null ? "" : ` (for example, in the key ${JSON.stringify(keyId)})`;
  reportToDeveloper(
    `the adapter's ${call} returned something the panel didn't expect${where}. ${problem} See ApiKeysAdapter in the documentation for what it must return.`,
    problem,
  );
}

/** Reports that an adapter's list returned two keys with the same id. */
export function reportDuplicateId(id: string): void {
  reportToDeveloper(
    `the adapter's list returned more than one key with the id ${JSON.stringify(id)}, so only the first one is shown. Ids must be unique within a workspace; check how the adapter maps ids and pages.`,
  );
}

/**
 * Runs code we can't rely on: the host's, or whatever follows a write. If it throws, the error is reported as uncaught, as
 * it would be in an event handler, and goes no further. It must not turn a successful write into a failure or take the
 * panel down.
 */
export function runGuarded(run: () => void): void {
  try {
    run();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
