// @vitest-environment node
import { afterEach, expect, it, vi } from "vitest";
import { createIdempotencyKey } from "../../src/model/intent.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("an idempotency key is a random UUID, and no two are the same", () => {
  const keys = Array.from({ length: 500 }, createIdempotencyKey);

  for (const key of keys) {
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(new Set(keys).size).toBe(500);
});

it("an idempotency key can be made on a page without `crypto.randomUUID`", () => {
  const getRandomValues = (bytes: Uint8Array) => bytes.fill(255);
  vi.stubGlobal("crypto", { getRandomValues });

  expect(createIdempotencyKey()).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
});
