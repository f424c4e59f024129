import "api-keys-panel/styles.css";
import { ApiKeysPanel } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { createRoot } from "react-dom/client";
import { createManyApiKeys } from "../mocks/many-api-keys.js";

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

async function untilPainted(isThere: () => boolean): Promise<void> {
  while (!isThere()) await nextFrame();
  await nextFrame();
  await nextFrame();
}

/** What one run measures. Times are in milliseconds. */
export interface Measured {
  readonly mountMs: number;
  readonly searchMs: number;
  readonly elements: number;
}

/**
 * Mounts the panel over keys that the browser has to search and sort, and searches for the last
 * one.
 */
async function measure(count: number): Promise<Measured> {
  const apiKeys = createManyApiKeys(count);
  const adapter = createMemoryAdapter({ apiKeys, serverSide: {}, maxPageSize: 500 });
  const host = document.body.appendChild(document.createElement("div"));
  const before = document.querySelectorAll("*").length;

  const mountedAt = performance.now();
  createRoot(host).render(<ApiKeysPanel adapter={adapter} workspaceId="bench" />);
  await untilPainted(() => host.querySelector("[data-key-id]") !== null);
  const mountMs = performance.now() - mountedAt;
  const elements = document.querySelectorAll("*").length - before;

  const input = host.querySelector<HTMLInputElement>("input[type=search]");
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const last = apiKeys.at(-1);
  if (!input || !setValue || !last) throw new Error("The panel has no search field to measure.");
  const searchedAt = performance.now();
  setValue.call(input, last.name);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await untilPainted(
    () => host.querySelector("[data-key-id]")?.textContent?.includes(last.name) ?? false,
  );
  return { mountMs, searchMs: performance.now() - searchedAt, elements };
}

declare global {
  interface Window {
    measure: typeof measure;
  }
}

window.measure = measure;
