import { expect, it } from "vitest";
import { formatEnd, formatSpan } from "../../src/model/span-format.js";

const DAY = 86_400;

it.each([
  [30 * DAY, "30 days"],
  [DAY, "1 day"],
  [365 * DAY, "1 year"],
  [730 * DAY, "2 years"],
  [DAY / 2, "12 hours"],
  [90, "90 seconds"],
])("%d seconds read as the largest whole unit", (seconds, text) => {
  expect(formatSpan(seconds, { locale: "en" })).toBe(text);
});

it("is in the language of the panel", () => {
  expect(formatSpan(30 * DAY, { locale: "de" })).toBe("30 Tage");
});

it("a language that the runtime refuses still gets a number", () => {
  expect(formatSpan(30 * DAY, { locale: "not a locale" })).toBe("30 day");
});

it("the end of a key has its weekday, its time, and its zone, and a date alone only the weekday", () => {
  const style = { locale: "en", timeZone: "Europe/Berlin" };
  expect(formatEnd("2027-02-24T22:59:59.000Z", style)).toMatch(
    /^Wednesday, February 24, 2027 at 11:59\sPM GMT\+1$/,
  );
  expect(formatEnd("2027-02-24", style)).toBe("Wednesday, February 24, 2027");
});
