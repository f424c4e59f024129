// @vitest-environment node
import { expect, it } from "vitest";
import { isolateText } from "../../src/model/bidi.js";

it.each(["CRM Sync", "Größe 12", "鍵", "🔑"])("leaves %j as it is", (name) => {
  expect(isolateText(name)).toBe(name);
});

it.each([
  ["مفتاح", "Arabic"],
  ["מפתח", "Hebrew"],
  ["CRM \u202Egnp.exe", "a name that turns the text around"],
  ["CRM \u2067x", "a name that opens an isolate"],
])("isolates %j (%s)", (name) => {
  expect(isolateText(name)).toBe(`\u2068${name}\u2069`);
});
