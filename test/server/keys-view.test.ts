import { describe, expect, it } from "vitest";
import { readView, writeView } from "../../examples/host-app/src/pages/keys-view.js";

const AT_FIRST = readView("");

describe("the panel's view in the host app's address", () => {
  it("is empty at first", () => {
    expect(AT_FIRST).toEqual({
      search: "",
      sort: { field: "createdAt", direction: "desc" },
      filter: {},
    });
    expect(writeView(AT_FIRST)).toBe("");
  });

  it.each([
    "?q=crm%20sync%20%26%20more",
    "?sort=name",
    "?sort=-expiresAt&status=active&status=expiring",
    "?q=%D9%85%D8%B2&sort=createdAt&scope=a%2Cb&scope=c&creator=usr_1",
  ])("comes back from %s as it was", (address) => {
    const view = readView(address);
    expect(readView(writeView(view))).toEqual(view);
    expect(new URLSearchParams(writeView(view)).toString()).toBe(
      new URLSearchParams(address).toString(),
    );
  });

  it("leaves out what someone mistyped", () => {
    expect(readView("?sort=-size&status=broken&status=toString&other=1")).toEqual(AT_FIRST);
  });
});
