import type { ApiKey } from "api-keys-panel";
import { ago } from "./fixtures.js";

const ENVIRONMENTS = ["Production", "Staging", "Preview", "Sandbox", "Load test"] as const;
const JOBS = [
  "Backend",
  "Worker",
  "CRM Sync",
  "Export",
  "Webhook relay",
  "Billing",
  "Search index",
] as const;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function hintOf(index: number): string {
  // A prime step, so that neighboring keys don't look alike.
  return `lp_live_…${((index * 7919) % 36 ** 4).toString(36).padStart(4, "0")}`;
}

/** As many keys as asked for, oldest first, and the same ones each time. No name occurs twice. */
export function createManyApiKeys(count: number): readonly ApiKey[] {
  return Array.from({ length: count }, (_unused, index) => {
    const environment = ENVIRONMENTS[index % ENVIRONMENTS.length];
    const job = JOBS[index % JOBS.length];
    return {
      id: `key_${String(index).padStart(6, "0")}`,
      name: `${environment} ${job} ${index + 1}`,
      createdAt: ago((count - index) * 37 * MINUTE),
      hint: hintOf(index),
      lastUsedAt: index % 5 === 0 ? null : ago((index % 400) * 11 * MINUTE),
      expiresAt: index % 9 === 0 ? ago(((index % 60) - 50) * DAY) : null,
      enabled: index % 23 !== 0,
    };
  });
}
