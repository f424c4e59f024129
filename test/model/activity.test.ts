// @vitest-environment node
import { describe, expect, it } from "vitest";
import { joinActivity, readActivityPage } from "../../src/model/activity.js";
import type { Oddity } from "../../src/model/read-value.js";

const created = { id: "1", at: "2026-11-24T09:12:00Z", label: "Created", actor: "Ada Byron" };
const used = { id: "2", at: "2026-11-24T09:30:00Z", label: "First used", detail: "203.0.113.7" };

function read(value: unknown) {
  const oddities: Oddity[] = [];
  const page = readActivityPage(value, (oddity) => oddities.push(oddity));
  return { page, told: oddities.map(({ problem }) => problem).join(" ") };
}

describe("a page of activity that a backend returned", () => {
  it("is taken as it is, silently", () => {
    const value = { items: [used, created], nextCursor: "2" };
    expect(read(value)).toEqual({ page: value, told: "" });
  });

  it("keeps what is usable, drops the rest of an entry, and tells developers what is left out", () => {
    const { page, told } = read({
      items: [
        null,
        { id: "3", label: "Renamed" },
        { ...used, label: " " },
        { ...created, id: 1, at: Date.parse(created.at), actor: { name: "Ada" }, token: "secret" },
      ],
      nextCursor: null,
    });
    const { actor: _, ...usable } = created;
    expect(page.items).toEqual([{ ...usable, at: "2026-11-24T09:12:00.000Z" }]);
    expect(told).toContain("aren't shown");
  });

  it.each([
    ["a number", 7, "7", ""],
    ["missing", undefined, null, ""],
    ["an object", { id: "1" }, null, "`nextCursor`"],
  ])("may have a cursor that is %s", (_, nextCursor, read_, told) => {
    const result = read({ items: [], nextCursor });
    expect(result.page.nextCursor).toBe(read_);
    expect(result.told).toContain(told);
  });

  it.each([
    ["nothing", undefined],
    ["an array", [created]],
    ["an object without items", { entries: [] }],
  ])("is an error if it's %s", (_, value) => {
    expect(() => read(value)).toThrow(/listActivity/);
  });

  it("shows an entry once, though a new one moved it to the next page", () => {
    const pages = [
      { items: [used], nextCursor: "a" },
      { items: [{ ...used, label: "Used" }, created], nextCursor: null },
    ];
    expect(joinActivity(pages)).toEqual([used, created]);
  });
});
