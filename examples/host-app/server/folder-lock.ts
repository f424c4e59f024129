import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

function addressOf(folder: string): string {
  const name = createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 24);
  return process.platform === "win32"
    ? `\\\\.\\pipe\\host-app-${name}`
    : path.join(tmpdir(), `host-app-${name}.sock`);
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen(address, () => resolve(server));
  });
}

function isAnswering(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/**
 * Makes sure that no other process on this machine uses a data folder, which would destroy the
 * embedded database.
 *
 * The lock is a local socket, not a file with a process id: a killed process no longer listens on
 * it, so nothing stale can block the next start.
 * @returns releases the folder
 * @throws Error if another process has the folder
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const address = addressOf(folder);
  let server = await listen(address);
  if (!server && !(await isAnswering(address))) {
    await rm(address, { force: true });
    server = await listen(address);
  }
  if (!server) {
    throw new Error(
      `Another process uses the data folder ${folder}. Stop it, or set DATA_DIR to another folder.`,
    );
  }
  const held = server;
  held.unref();
  return () => held.close();
}
