import { expect, it } from "vitest";
import { holdPage } from "../../src/token/leave-guard.js";

function isAsked(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

it("asks while at least one hold is on, and not before or after", () => {
  expect(isAsked()).toBe(false);
  const first = holdPage();
  const second = holdPage();
  expect(isAsked()).toBe(true);
  first();
  expect(isAsked()).toBe(true);
  second();
  expect(isAsked()).toBe(false);
});

it("isn't confused by a hold that's released twice", () => {
  const first = holdPage();
  const second = holdPage();
  first();
  first();
  expect(isAsked()).toBe(true);
  second();
  expect(isAsked()).toBe(false);
});
