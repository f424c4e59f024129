const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A number in base 62, padded with zeros to `length` digits. */
export function toBase62(value: bigint, length: number): string {
  let rest = value;
  let text = "";
  while (rest > 0n) {
    text = DIGITS.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return text.padStart(length, "0");
}

/** Bytes as one big number in base 62. The length depends only on the number of bytes. */
export function bytesToBase62(bytes: Uint8Array): string {
  const length = Math.ceil((bytes.length * 8) / Math.log2(62));
  return toBase62(BigInt(`0x${Buffer.from(bytes).toString("hex")}`), length);
}
