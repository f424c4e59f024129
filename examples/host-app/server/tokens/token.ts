import { createHash, createHmac } from "node:crypto";
import { crc32 } from "node:zlib";
import { bytesToBase62, toBase62 } from "./base62.js";

const PREFIX = "lp_live_";
/** 256 bits in base 62. */
const BODY_LENGTH = 43;
const CHECKSUM_LENGTH = 6;
const SHAPE = new RegExp(`^${PREFIX}[0-9A-Za-z]{${BODY_LENGTH + CHECKSUM_LENGTH}}$`);

function checksumOf(body: string): string {
  return toBase62(BigInt(crc32(body)), CHECKSUM_LENGTH);
}

/**
 * Makes the token for one create or rotate: prefix, 256 bits, checksum.
 *
 * The bits are derived from a secret and a random `nonce`, so that a retry can return the same
 * token although no token is stored. The nonce is deleted after a day; without it, no one can make
 * the token again.
 * @param parts what identifies the create or rotate
 */
export function deriveToken(
  secret: Uint8Array,
  nonce: Uint8Array,
  parts: readonly string[],
): string {
  const bits = createHmac("sha256", secret)
    .update("api-key-token\n")
    .update(nonce)
    .update(JSON.stringify(parts))
    .digest();
  const body = bytesToBase62(bits);
  return `${PREFIX}${body}${checksumOf(body)}`;
}

/**
 * Whether a text can be a token at all: its form and its checksum are right. Saves the database
 * from looking up typos.
 */
export function isWellFormedToken(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const body = text.slice(PREFIX.length, -CHECKSUM_LENGTH);
  return checksumOf(body) === text.slice(-CHECKSUM_LENGTH);
}

/** What's stored in place of a token. A fast hash is enough: 256 random bits can't be guessed. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** The part of a token that can be shown permanently. */
export function hintOf(token: string): string {
  return `${PREFIX}…${token.slice(-4)}`;
}
