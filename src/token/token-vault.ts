/** Where a token is between its arrival and its end. */
export type TokenVaultState = "unclaimed" | "claimed" | "wiped";

/**
 * The one home of a token. The value is held in a closure, so that neither React DevTools, nor `JSON.stringify`, nor an
 * error that mentions the vault can show it.
 */
export interface TokenVault {
  /** The token, or the empty string once it was wiped. For writing it into a field or to the clipboard, not to keep. */
  read(): string;
  getState(): TokenVaultState;
  /** Notes that the user has the token: it was copied, or they said that it is stored. */
  claim(): void;
  /** Forgets the token for good. */
  wipe(): void;
  /** Calls back after each change of state. Returns the function that ends this. */
  subscribe(listener: () => void): () => void;
}

/**
 * Puts a one-time secret into a vault, for `TokenReveal`.
 *
 * @example
 * const vault = createTokenVault(response.signingSecret);
 * @throws Error where the token is not a non-empty string
 */
export function createTokenVault(token: string): TokenVault {
  if (typeof token !== "string" || token === "") {
    throw new Error(
      "createTokenVault: the token is missing. There is nothing to show; pass the non-empty string that the server answered.",
    );
  }
  const line = token.trim();
  // White space around a token of one line is a slip of the server's. A secret of several lines is kept to the letter.
  let held = line === "" || /[\r\n]/.test(line) ? token : line;
  let state: TokenVaultState = "unclaimed";
  const listeners = new Set<() => void>();

  function move(next: TokenVaultState): void {
    if (state === next || state === "wiped") return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  return {
    read: () => held,
    getState: () => state,
    claim: () => move("claimed"),
    wipe: () => {
      held = "";
      move("wiped");
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
