import { createHmac, randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const FILE = "server-secret";
const LENGTH = 32;

function parseSecret(hex: string, source: string): Buffer {
  const secret = Buffer.from(hex.trim(), "hex");
  if (secret.length < LENGTH) {
    throw new Error(`${source} must hold at least ${LENGTH} bytes, written as hexadecimal digits.`);
  }
  return secret;
}

/**
 * The secret that tokens and sessions are derived from: `SERVER_SECRET` if it's set, otherwise a
 * file in `folder`, written at the first start. Several instances on one database must share it.
 * @throws Error if the secret is too short
 */
export async function loadServerSecret(
  folder: string,
  fromEnvironment: string | undefined,
): Promise<Buffer> {
  if (fromEnvironment) return parseSecret(fromEnvironment, "SERVER_SECRET");
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, FILE);
  try {
    await writeFile(file, randomBytes(LENGTH).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    // The file exists already and is in use: never replace it.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return parseSecret(await readFile(file, "utf8"), file);
}

/** A key for one purpose, so that no use of the secret can be played off against another. */
export function deriveKey(secret: Uint8Array, purpose: string): Buffer {
  return createHmac("sha256", secret).update(purpose).digest();
}
