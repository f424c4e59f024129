import { dehydrate, QueryClient } from "@tanstack/react-query";
import { act } from "@testing-library/react";
import type { ApiKeysPanelProps } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { findInFibers } from "./fibers.js";
import { create, press, recordSaid, tokenField } from "./on-screen.js";
import { renderPanel, settle } from "./render-panel.js";

async function renderReveal(props: Partial<ApiKeysPanelProps> = {}) {
  const adapter = createMemoryAdapter();
  const queryClient = new QueryClient();
  const panel = renderPanel({ adapter, queryClient, ...props });
  const said = recordSaid();
  const reveal = await create(panel.user, "CRM Sync");
  const token = adapter.issuedIn("acme")[0]?.token ?? "";
  expect(token).not.toBe("");
  return { ...panel, said, reveal, token, queryClient };
}

async function close(user: Awaited<ReturnType<typeof renderReveal>>["user"]) {
  await press(user, words.copy);
  await settle();
  await press(user, words.done);
  await settle();
}

function attributes(): string {
  return document.documentElement.outerHTML;
}

describe("the token", () => {
  it("is on the page only as the value of one field, and is gone from it after closing", async () => {
    const { user, token } = await renderReveal();
    const hidden = tokenField();
    expect(hidden.value).toBe(token);
    await press(user, controls.show.name);
    const field = tokenField();
    expect(hidden.value).toBe("");
    expect(field.value).toBe(token);
    expect(attributes()).not.toContain(token);
    await close(user);
    expect(field.value).toBe("");
    expect(attributes()).not.toContain(token);
    for (const { value } of document.querySelectorAll<HTMLInputElement>("input, textarea")) {
      expect(value).not.toBe(token);
    }
  });

  it("is in no event", async () => {
    const { user, token, events } = await renderReveal();
    await close(user);
    expect(events.length).toBeGreaterThan(0);
    expect(JSON.stringify(events)).not.toContain(token);
  });

  it("is never announced", async () => {
    const { user, token, said } = await renderReveal();
    await press(user, controls.show.name);
    await close(user);
    expect(said).toContain(words.announceCreated("CRM Sync"));
    expect(said.join(" ")).not.toContain(token);
  });

  it.each(["while it's shown", "after closing"])("is in no cache %s", async (when) => {
    const { user, token, queryClient } = await renderReveal();
    if (when === "after closing") await close(user);
    const everything = dehydrate(queryClient, {
      shouldDehydrateMutation: () => true,
      shouldDehydrateQuery: () => true,
    });
    expect(everything.queries.length).toBeGreaterThan(0);
    expect(JSON.stringify(everything)).not.toContain(token);
    const mutations = queryClient.getMutationCache().getAll();
    const seen = mutations.map(({ state }) => JSON.stringify([state.data, state.variables]));
    expect(seen.join(" ")).not.toContain(token);
  });

  it("never gets near the host's cache: no write goes there", async () => {
    const { user, queryClient } = await renderReveal();
    expect(queryClient.getMutationCache().getAll()).toEqual([]);
    await close(user);
    expect(queryClient.getMutationCache().getAll()).toEqual([]);
  });

  it.each(["while it's shown", "after closing"])(
    "is in no prop and no state of any component %s",
    async (when) => {
      const { user, token } = await renderReveal();
      if (when === "after closing") await close(user);
      expect(findInFibers(token)).toEqual([]);
      // The same search finds what's there.
      expect(findInFibers("CRM Sync").length).toBeGreaterThan(0);
    },
  );

  it("is in no storage, no address, and no console message", async () => {
    const logs = (["log", "info", "warn", "error", "debug"] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation(() => {}),
    );
    const { user, token } = await renderReveal();
    await close(user);
    const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    expect(stored).not.toContain(token);
    expect(window.location.href + JSON.stringify(window.history.state)).not.toContain(token);
    expect(JSON.stringify(logs.map(({ mock }) => mock.calls))).not.toContain(token);
  });

  it("is inside the marks that keep replay tools out, like everything around it", async () => {
    await renderReveal();
    const block = tokenField().parentElement;
    expect(block).toHaveClass("rr-block", "ph-no-capture", "sentry-block", "dd-privacy-hidden");
    expect(block).toHaveAttribute("data-dd-privacy", "hidden");
    expect(block).toHaveAttribute("data-clarity-mask", "True");
    expect(block?.children).toHaveLength(1);
  });

  it("keeps the host's own marks beside those, and none of ours can be removed", async () => {
    await renderReveal({
      replayMarkers: {
        className: "own-block",
        attributes: { "data-own-replay": "off", "data-dd-privacy": "allow" },
      },
    });
    const block = tokenField().parentElement;
    expect(block).toHaveClass("own-block", "rr-block");
    expect(block).toHaveAttribute("data-own-replay", "off");
    expect(block).toHaveAttribute("data-dd-privacy", "hidden");
  });

  it("asks password managers to keep away", async () => {
    await renderReveal();
    expect(tokenField()).toHaveAttribute("autocomplete", "off");
    expect(tokenField()).toHaveAttribute("data-1p-ignore");
    expect(tokenField()).not.toHaveAttribute("name");
  });

  it("is gone when the page goes into the back-forward cache", async () => {
    const { token } = await renderReveal();
    const field = tokenField();
    act(() => {
      window.dispatchEvent(new Event("pagehide"));
    });
    expect(field.value).toBe("");
    expect(findInFibers(token)).toEqual([]);
  });
});
