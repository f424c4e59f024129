import { screen } from "@testing-library/react";
import type { ApiKeysAdapter } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import { findRowNames } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const METHODS = ["create", "update", "rotate", "delete"] as const;
type Method = (typeof METHODS)[number];

const IN_MENU = {
  update: words.actionEdit,
  rotate: words.actionRotate,
  delete: words.actionDelete,
} as const;

/** Every combination of methods that an adapter can have. */
const SETS = Array.from({ length: 2 ** METHODS.length }, (_, bits) =>
  METHODS.filter((_method, index) => bits & (1 << index)),
);

function pickMethods(methods: readonly Method[]): ApiKeysAdapter {
  const whole = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync"), methods: METHODS });
  const { list } = whole;
  return { list, ...Object.fromEntries(methods.map((method) => [method, whole[method]])) };
}

describe.each(SETS.map((methods) => [methods.join(", ") || "nothing but list", methods] as const))(
  "an adapter with %s",
  (_, methods) => {
    it("shows the controls for them, and no others", async () => {
      const { user } = renderPanel({ adapter: pickMethods(methods) });
      await findRowNames();
      const has = (method: Method) => methods.includes(method);
      expect(screen.queryAllByRole("button", controls.createButton).length > 0).toBe(has("create"));
      expect(screen.queryByText(words.readOnlyAdapter) !== null).toBe(methods.length === 0);
      const inMenu = (["update", "rotate", "delete"] as const).filter(has);
      const menu = screen.queryByRole("button", { name: words.actionsFor("CRM Sync") });
      if (!menu) return expect(inMenu).toEqual([]);
      await user.click(menu);
      const items = (await screen.findAllByRole("menuitem")).map((item) => item.textContent);
      for (const method of ["update", "rotate", "delete"] as const) {
        expect(items.includes(IN_MENU[method])).toBe(has(method));
      }
    });
  },
);

it("leaves Rotate out for a key that can't be rotated, and shows no controls to readers", async () => {
  const [open, closed] = apiKeys("Open", "Closed");
  const adapter = createMemoryAdapter({
    apiKeys: [open, { ...closed, allowedActions: ["update"] }] as never,
    methods: METHODS,
  });
  const { user, update } = renderPanel({ adapter });
  await findRowNames();
  await user.click(screen.getByRole("button", { name: words.actionsFor("Closed") }));
  expect(await screen.findByRole("menuitem", { name: words.actionEdit })).toBeVisible();
  expect(screen.queryByRole("menuitem", { name: words.actionRotate })).toBeNull();
  await user.keyboard("{Escape}");
  update({ access: "read" });
  expect(screen.queryByRole("button", { name: words.actionsFor("Open") })).toBeNull();
});
