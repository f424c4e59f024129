// @vitest-environment node
import { describe, expect, it } from "vitest";
import { API_KEYS_ERROR_CODES, ApiKeysError } from "../../src/model/errors.js";
import {
  createIntent,
  type Intent,
  type IntentEvent,
  intentReducer,
  isIntentHeld,
} from "../../src/model/intent.js";

const submit = (name: string, freshKey = "fresh"): IntentEvent => ({
  type: "submitted",
  input: { name },
  freshKey,
});
const fail = (code: (typeof API_KEYS_ERROR_CODES)[number], attempt = 1): IntentEvent => ({
  type: "failed",
  attempt,
  error: new ApiKeysError(code),
});

function reached(...events: readonly IntentEvent[]): Intent {
  return events.reduce(intentReducer, createIntent("first"));
}

describe("the idempotency key of an intent", () => {
  it.each(["conflict", "invalid", "limit_reached", "forbidden"] as const)(
    "is new for a changed input after %s, and kept for the same input",
    (code) => {
      const refused = reached(submit("A"), fail(code));
      expect(intentReducer(refused, submit("A")).idempotencyKey).toBe("first");
      expect(intentReducer(refused, submit("B")).idempotencyKey).toBe("fresh");
    },
  );

  it.each(["unavailable", "unknown"] as const)("is kept after %s, with the input", (code) => {
    const retried = reached(submit("A"), fail(code), submit("B"));
    expect(retried).toMatchObject({ idempotencyKey: "first", input: { name: "A" }, attempt: 2 });
  });

  it("is kept when a try gets no response, with the input", () => {
    const retried = reached(submit("A"), { type: "waited", attempt: 1 }, submit("B"));
    expect(retried).toMatchObject({
      idempotencyKey: "first",
      input: { name: "A" },
      phase: "pending",
    });
  });
});

describe("the phase of an intent", () => {
  it.each(API_KEYS_ERROR_CODES)("after %s is open only if the outcome is", (code) => {
    const { phase } = reached(submit("A"), fail(code));
    expect(phase).toBe(code === "unavailable" || code === "unknown" ? "uncertain" : "refused");
  });

  it("isn't changed by a second press while a try is pending", () => {
    const pending = reached(submit("A"));
    expect(intentReducer(pending, submit("A"))).toBe(pending);
  });

  it("isn't changed by the result of an earlier try", () => {
    const second = reached(submit("A"), { type: "waited", attempt: 1 }, submit("A"));
    expect(intentReducer(second, fail("forbidden", 1))).toBe(second);
    expect(intentReducer(second, { type: "waited", attempt: 1 })).toBe(second);
  });

  it.each(API_KEYS_ERROR_CODES)(
    "stays open when a try after an open one ends with %s, and so does what was sent",
    (code) => {
      for (const open of [fail("unavailable"), { type: "waited", attempt: 1 } as const]) {
        const again = reached(submit("A"), open, submit("A"), fail(code, 2));
        expect(again.phase).toBe("uncertain");
        const changed = intentReducer(again, submit("B"));
        expect(changed).toMatchObject({ idempotencyKey: "first", input: { name: "A" } });
      }
    },
  );

  it("becomes a refusal by a late no, too", () => {
    expect(reached(submit("A"), { type: "waited", attempt: 1 }, fail("forbidden")).phase).toBe(
      "refused",
    );
  });

  it("holds the dialog in all but two phases", () => {
    expect(isIntentHeld(createIntent("k"))).toBe(false);
    expect(isIntentHeld(reached(submit("A")))).toBe(true);
    expect(isIntentHeld(reached(submit("A"), { type: "waited", attempt: 1 }))).toBe(true);
    expect(isIntentHeld(reached(submit("A"), fail("unknown")))).toBe(true);
    expect(isIntentHeld(reached(submit("A"), fail("conflict")))).toBe(false);
  });
});
