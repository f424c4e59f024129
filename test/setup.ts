import "@testing-library/jest-dom/vitest";
import { afterEach } from "vitest";

// Test files run side by side in the threads of one process, and Node's channels reach all of them:
// a file would notice what another one created, and reload its lists.
const ownName = Math.random().toString(36);
const { BroadcastChannel: SharedChannel } = globalThis;
class OwnChannel extends SharedChannel {
  constructor(name: string) {
    super(`${ownName} ${name}`);
  }
}
Object.defineProperty(globalThis, "BroadcastChannel", {
  value: OwnChannel,
  configurable: true,
  writable: true,
});

afterEach(async () => {
  // Server-side tests have no document, and Testing Library wants one at import.
  if (typeof document === "undefined") return;
  const { cleanup } = await import("@testing-library/react");
  cleanup();
});
