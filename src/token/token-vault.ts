/** How far a token has come: `unclaimed` until the user has it, `claimed` until it's forgotten, then `wiped`. */
export type TokenVaultState = "unclaimed" | "claimed" | "wiped";

/**
 * The one place that holds a token. The value lives in a closure, so React DevTools, `JSON.stringify`, and errors that mention
 * the vault can't show it.
 */
export interface TokenVault {
  /** Returns the token, or `""` once it's wiped. Write it to a field or the clipboard; don't keep it. */
  read(): string;
  /** Returns the current state. */
  getState(): TokenVaultState;
  /** Notes that the user has the token: they copied it, or confirmed that they saved it. */
  claim(): void;
  /** Forgets the token for good. */
  wipe(): void;
  /** Calls `listener` after each change of state. Returns a function that unsubscribes it. */
  subscribe(listener: () => void): () => void;
}

/**
 * Puts a one-time secret into a vault, for `TokenReveal`. Spaces around a secret of one line are removed; a secret of several
 * lines stays exactly as it is.
 *
 * @example
 * const vault = createTokenVault(response.signingSecret);
 * @throws Error if the token isn't a non-empty string.
 */
export function createTokenVault(token: string): TokenVault {
  if (typeof token !== "string" || token === "") {
    throw new Error(
      "createTokenVault: the token is missing, so there's nothing to show. Pass the non-empty string that your server returned.",
    );
  }
  const line = token.trim();
  // Spaces around a token of one line are the server's mistake. In a secret of several lines, every character counts.
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
