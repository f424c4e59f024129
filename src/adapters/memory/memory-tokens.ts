const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BODY_LENGTH = 32;
const CHECKSUM_LENGTH = 6;
const HINT_LENGTH = 4;

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function toBase62(value: number, length: number): string {
  let rest = value;
  let text = "";
  for (let index = 0; index < length; index += 1) {
    text = BASE62.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}

/**
 * The token with this number: the same for the same seed, another for each number. For demos and tests only; whoever
 * knows the seed can compute it.
 * @returns the prefix, 32 characters, and a checksum over both in 6 more
 */
export function createDemoToken(prefix: string, seed: number, number: number): string {
  // The number itself goes into the body, so that no two tokens of one adapter can be equal.
  const tail = toBase62(number, CHECKSUM_LENGTH);
  let state = crc32(`${seed}:${number}`);
  let body = "";
  while (body.length < BODY_LENGTH - tail.length) {
    state = crc32(`${state}:${body.length}`);
    body += BASE62.charAt(state % 62);
  }
  const unchecked = prefix + body + tail;
  return unchecked + toBase62(crc32(unchecked), CHECKSUM_LENGTH);
}

/** The display-safe fragment of a token: its prefix and its last four characters. */
export function hintOf(token: string, prefix: string): string {
  return `${prefix}…${token.slice(-HINT_LENGTH)}`;
}
