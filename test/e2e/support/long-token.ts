/**
 * `unbroken`: letters and digits alone, where a line can't break. `dotted`: with dots and hyphens,
 * like a signed token.
 */
export type TokenShape = "unbroken" | "dotted";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/**
 * A token of that many characters, the same on both sides of a test. No two of its ends look alike,
 * so a token that's cut short is noticed.
 */
export function makeToken(length: number, shape: TokenShape): string {
  let state = length;
  const characters = Array.from({ length }, (_, index) => {
    if (shape === "dotted" && index % 9 === 8) return index % 2 === 0 ? "." : "-";
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return ALPHABET.charAt((state >> 8) % ALPHABET.length);
  });
  return characters.join("");
}
