import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ApiKeysPanel } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { Activity, StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { create, isPageHeld, press, queryReveal, tokenField } from "./on-screen.js";
import { pass, startClock } from "./render-panel.js";

/** A host whose tab with the panel can be hidden, shown again, and removed. */
function renderTab() {
  startClock();
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
  const adapter = createMemoryAdapter();
  const told: boolean[] = [];
  const tab = (mode: "visible" | "hidden" | "gone") => (
    <StrictMode>
      {mode !== "gone" && (
        <Activity mode={mode}>
          <ApiKeysPanel
            adapter={adapter}
            workspaceId="acme"
            locale="en"
            offerTokenAgain={false}
            onUnclaimedTokenChange={(unclaimed) => told.push(unclaimed)}
          />
        </Activity>
      )}
    </StrictMode>
  );
  const view = render(tab("visible"));
  return {
    user,
    adapter,
    told,
    turn: (mode: "visible" | "hidden" | "gone") => act(async () => view.rerender(tab(mode))),
  };
}

describe("a panel in a tab that React hides", () => {
  it("keeps an uncopied token for as long as the tab exists", async () => {
    const { user, adapter, told, turn } = renderTab();
    await create(user, "CRM");
    expect(told).toEqual([true]);
    await turn("hidden");
    await pass(130_000);
    expect(told).toEqual([true]);
    expect(isPageHeld()).toBe(true);
    expect(document.documentElement.outerHTML).not.toContain(adapter.issuedIn("acme")[0]?.token);
    await turn("visible");
    await waitFor(() => expect(queryReveal()).toBeVisible());
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
    await press(user, words.copy);
    await pass(100);
    expect(told).toEqual([true, false]);
    await press(user, words.done);
    expect(queryReveal()).toBeNull();
  });

  it("gives the token up soon after the hidden tab is removed", async () => {
    const { user, told, turn } = renderTab();
    await create(user, "CRM");
    await turn("hidden");
    await pass(10_000);
    await turn("gone");
    await pass(2000);
    expect(told).toEqual([true, false]);
    expect(isPageHeld()).toBe(false);
    await turn("visible");
    expect(await screen.findByText(words.statusTokenNotCopied)).toBeVisible();
  });

  it("shows a token that came while it was hidden", async () => {
    const { user, adapter, turn } = renderTab();
    const release = adapter.holdNext("create");
    await user.click(await screen.findByRole("button", controls.createButton));
    await user.keyboard("CRM{Enter}");
    await turn("hidden");
    await act(async () => release());
    await pass(130_000);
    await turn("visible");
    await waitFor(() => expect(queryReveal()).toBeVisible());
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
  });
});
