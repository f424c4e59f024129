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
 * Makes the token of one issue: prefix, 256 bits, checksum.
 *
 * The bits come out of a secret and a random `nonce`, so that a retry can be answered with the same token although no
 * token is stored. Without the nonce, which is forgotten after a day, nobody can make it again.
 * @param parts what the issue belongs to
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

/** Whether a text can be a token at all: its form and its checksum are right. Spares the database what is mistyped. */
export function isWellFormedToken(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const body = text.slice(PREFIX.length, -CHECKSUM_LENGTH);
  return checksumOf(body) === text.slice(-CHECKSUM_LENGTH);
}

/** What is stored in place of a token. A fast hash is enough: 256 random bits cannot be guessed. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** The part of a token that may be shown for good. */
export function hintOf(token: string): string {
  return `${PREFIX}…${token.slice(-4)}`;
}
