/**
 * A new idempotency key: a random UUID, version 4.
 *
 * Made from `crypto.getRandomValues`, because `crypto.randomUUID` is missing on pages served over plain HTTP. Where even
 * that is missing, `Math.random` will do: the key has to be another one each time, not a secret.
 */
export function createIdempotencyKey(): string {
  const bytes =
    globalThis.crypto?.getRandomValues?.(new Uint8Array(16)) ??
    Uint8Array.from({ length: 16 }, () => Math.random() * 256);
  const hex = Array.from(bytes, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, "0");
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
