import { screen, within } from "@testing-library/react";
import type { ApiKey, ApiKeyRules, ApiKeysAdapter, ApiKeysPanelProps } from "api-keys-panel";
import { ApiKeysError } from "api-keys-panel/adapter";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { aroundFilledIn, controls, saying, words } from "../../mocks/words.js";
import { loadOldToken } from "../panel/load-overlays.js";
import { apiKey } from "./fixtures.js";
import { choose, findReveal, findRowNames, press, row, rowNames, said } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

await loadOldToken();

const GRACE: ApiKeyRules = {
  grace: { presetsSeconds: [0, 3600, 86_400, 604_800], defaultSeconds: 3600 },
};

interface Setup {
  readonly rules?: ApiKeysAdapter["rules"];
  readonly keys?: readonly ApiKey[];
  readonly hasNewIdAfterRotate?: boolean;
  readonly props?: Partial<ApiKeysPanelProps>;
}

async function render({ rules = GRACE, keys, hasNewIdAfterRotate = false, props }: Setup = {}) {
  startClock();
  const memory = createMemoryAdapter({
    apiKeys: keys ?? [apiKey("Staging Worker")],
    methods: ["create", "update", "rotate", "delete"],
    hasNewIdAfterRotate,
  });
  const adapter = { ...memory, rules };
  const sent = vi.spyOn(adapter, "rotate");
  const panel = renderPanel({ adapter, locale: "en-GB", ...props });
  await findRowNames();
  const ask = () => choose(panel.user, "Staging Worker", words.actionRotateOptions);
  const periods = () => sent.mock.calls.map(([, { gracePeriodSeconds }]) => gracePeriodSeconds);
  return { ...panel, memory, ask, periods };
}

const chips = (dialog: HTMLElement) => within(dialog).getAllByRole("radio");
const chip = (name: string) => screen.getByRole("radio", { name });
const UNTIL_1 = words.graceUntilToday("13:00");

describe("the question before a rotation", () => {
  it("offers how long the current token keeps working, and says what that comes to", async () => {
    const { user, ask, periods } = await render();
    const dialog = await ask();
    expect(dialog).toHaveAccessibleDescription(saying(words.rotateTextGrace));
    expect(within(dialog).getByRole("radiogroup", { name: words.graceLabel })).toBeVisible();
    const labels = chips(dialog).map((radio) => radio.closest("label")?.textContent);
    expect(labels).toEqual([words.graceNone, "1 hour", "24 hours", "7 days"]);
    expect(chip("1 hour")).toBeChecked();
    expect(dialog).toHaveTextContent(UNTIL_1);
    expect(within(dialog).getByRole("button", { name: words.cancel })).toHaveFocus();

    await user.click(chip("7 days"));
    const inAWeek = words.graceUntil("27 Nov 2026, 12:00");
    expect(dialog).toHaveTextContent(inAWeek);
    expect(said()).toBe(inAWeek);
    await user.keyboard("{ArrowRight}");
    expect(chip(words.graceNone)).toHaveFocus();
    expect(dialog).toHaveTextContent(words.graceNoneHelp);
    await press(user, words.rotateConfirm);
    await findReveal();
    expect(periods()).toEqual([0]);
  });

  it("goes with the clock while it is open", async () => {
    const { ask } = await render();
    const dialog = await ask();
    await pass(10 * 60_000);
    expect(dialog).toHaveTextContent(words.graceUntilToday("13:10"));
  });

  it.each<[string, ApiKeyRules]>([
    ["rules say nothing of it", {}],
    ["rules name none but that", { grace: { presetsSeconds: [0] } }],
    ["rules can't be used", { grace: { presetsSeconds: [] } }],
  ])("offers no choice but immediately, as ever, where %s", async (_, rules) => {
    const { user, ask, periods } = await render({ rules });
    const dialog = await ask();
    expect(dialog).toHaveAccessibleDescription(saying(words.rotateText));
    expect(within(dialog).queryAllByRole("radio")).toEqual([]);
    await press(user, words.rotateConfirm);
    await findReveal();
    expect(periods()).toEqual([0]);
  });

  it("waits for the rules of the workspace, with the choice in its place", async () => {
    let answer = (_: ApiKeyRules) => {};
    const rules = () => new Promise<ApiKeyRules>((resolve) => (answer = resolve));
    const { user, ask, periods } = await render({ rules });
    const dialog = await ask();
    expect(within(dialog).getByText(words.graceLabel)).toBeVisible();
    await press(user, words.rotateConfirm);
    expect(periods()).toEqual([]);
    answer(GRACE);
    await pass(100);
    expect(chip("1 hour")).toBeChecked();
  });

  it("lets a leaked key be rotated even if the rules can't be loaded, and tries again", async () => {
    let isDown = true;
    const rules = async () => {
      if (isDown) throw new ApiKeysError("forbidden");
      return GRACE;
    };
    const { user, ask, periods } = await render({ rules });
    const dialog = await ask();
    await pass(100);
    expect(within(dialog).getByRole("alert")).toHaveTextContent(words.graceFailed);
    isDown = false;
    await press(user, words.retry);
    await pass(100);
    expect(chip("1 hour")).toBeChecked();
    await press(user, words.rotateConfirm);
    await findReveal();
    expect(periods()).toEqual([3600]);
  });

  it("keeps the choice through a failed try, and can't change it while the outcome is unknown", async () => {
    const { user, ask, periods, memory } = await render();
    const dialog = await ask();
    await user.click(chip("24 hours"));
    memory.failNext("rotate", "forbidden");
    await press(user, words.rotateConfirm);
    expect(await within(dialog).findByText(words.writeForbidden)).toBeVisible();
    expect(chip("24 hours")).toBeChecked();
    await user.click(chip("7 days"));
    memory.failNext("rotate", "unavailable");
    await press(user, words.rotateConfirm);
    await within(dialog).findByText(words.rotateOutcomeUnknown);
    expect(chip("7 days")).toBeChecked();
    for (const radio of chips(dialog)) expect(radio).toBeDisabled();
    await press(user, controls.retry.name);
    await findReveal();
    expect(periods()).toEqual([86_400, 604_800, 604_800]);
  });
});

describe("a key that was rotated with a grace period", () => {
  const OLD = words.oldTokenUntil("13:00");

  async function rotate(setup: Setup = {}) {
    const panel = await render(setup);
    await panel.ask();
    await press(panel.user, words.rotateConfirm);
    const reveal = await findReveal();
    return { ...panel, reveal };
  }

  async function leave(user: Awaited<ReturnType<typeof render>>["user"]) {
    await press(user, words.copy);
    await screen.findByText(words.copied);
    await press(user, words.done);
    await pass(100);
  }

  it("has a badge and says until when its old token works, as the reveal does, until then", async () => {
    const { user, reveal } = await rotate();
    expect(reveal).toHaveTextContent(words.revealOldTokenUntilToday("13:00"));
    await leave(user);
    expect(row("Staging Worker")).toHaveTextContent(words.statusRotated);
    expect(row("Staging Worker")).toHaveTextContent(OLD);
    await pass(61 * 60_000);
    expect(row("Staging Worker")).not.toHaveTextContent(words.statusRotated);
    expect(row("Staging Worker")).not.toHaveTextContent(saying(OLD));
  });

  it("says so also where the backend never does", async () => {
    startClock();
    const memory = createMemoryAdapter({
      apiKeys: [apiKey("Staging Worker")],
      methods: ["create", "update", "rotate", "delete"],
    });
    const forget = ({ oldTokenExpiresAt: _, ...rest }: ApiKey) => rest;
    const adapter: ApiKeysAdapter = {
      ...memory,
      rules: GRACE,
      list: async (...asked) => {
        const page = await memory.list(...asked);
        return { ...page, items: page.items.map(forget) };
      },
      rotate: async (...asked) => {
        const { apiKey: rotated, token } = await memory.rotate(...asked);
        return { apiKey: forget(rotated), token };
      },
    };
    const { user, events } = renderPanel({ adapter, locale: "en-GB" });
    await findRowNames();
    await choose(user, "Staging Worker", words.actionRotateOptions);
    await press(user, words.rotateConfirm);
    await findReveal();
    await leave(user);
    // Longer than any list lags behind.
    await pass(20 * 60_000);
    expect(row("Staging Worker")).toHaveTextContent(OLD);
    expect(events[0]).toMatchObject({
      type: "rotated",
      apiKey: { oldTokenExpiresAt: expect.stringMatching(/^2026-11-20T13:00/) },
    });
  });

  it("stays beside the new key, where that has another id", async () => {
    const { user, reveal } = await rotate({ hasNewIdAfterRotate: true });
    expect(reveal).toHaveTextContent(words.revealOldTokenUntilToday("13:00"));
    await leave(user);
    expect(rowNames()).toEqual(["Staging Worker", "Staging Worker"]);
    const [newer, older] = [...document.querySelectorAll("tbody tr")];
    expect(older).toHaveTextContent(OLD);
    expect(newer).not.toHaveTextContent(saying(words.statusRotated));
  });

  it("says nothing of an old token where that ended right away", async () => {
    const { user, ask } = await render();
    await ask();
    await user.click(chip(words.graceNone));
    await press(user, words.rotateConfirm);
    const reveal = await findReveal();
    await leave(user);
    expect(reveal).not.toHaveTextContent(saying(aroundFilledIn(words.revealOldTokenUntilToday)[0]));
    expect(row("Staging Worker")).not.toHaveTextContent(saying(words.statusRotated));
  });
});

it("a row says until when an old token works if the list does, on another day with its date", async () => {
  await render({
    keys: [
      apiKey("Rotated", { oldTokenExpiresAt: "2026-11-22T09:30:00Z", hint: "lp_live_…Zr07" }),
      apiKey("Over", { oldTokenExpiresAt: "2026-11-20T11:00:00Z" }),
      apiKey("One token", { oldTokenExpiresAt: null }),
      apiKey("Disabled", { oldTokenExpiresAt: "2026-11-22T09:30:00Z", enabled: false }),
    ],
  });
  await pass(100);
  const old = row("Rotated").querySelector("time.akp-old-token");
  expect(old).toHaveTextContent(words.oldTokenUntil("22 Nov 2026, 09:30"));
  expect(old).toHaveAttribute("datetime", "2026-11-22T09:30:00Z");
  for (const name of ["Over", "One token", "Disabled"]) {
    expect(row(name)).not.toHaveTextContent(saying(words.statusRotated));
  }
});
