/**
 * Asks the host to have the user prove who they are.
 * @param ask `undefined`: the host offers no such way
 * @returns whether they did; a host that throws has not said yes
 */
export async function isConfirmed(ask: (() => Promise<boolean>) | undefined): Promise<boolean> {
  try {
    return (await ask?.()) === true;
  } catch {
    return false;
  }
}
