import { screen } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { expect, it } from "vitest";
import { pseudoMessages } from "../../mocks/pseudo-locale.js";
import { apiKey } from "./fixtures.js";
import { findRowNames } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

/** What the panel says in words that are neither messages nor data: texts and accessible names. */
function findUntranslated(data: RegExp): readonly string[] {
  const texts: string[] = [];
  const roots = [...document.querySelectorAll(".akp-root")];
  for (const root of roots) {
    // Judge a text as a whole, with its filled-in values, at the innermost element with its own
    // words.
    for (const element of root.querySelectorAll("*")) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      );
      if (own && element.closest("bdi, time, [class*=tip]") === null) {
        // Part of a sentence is in a separate element.
        const whole = element.matches(".akp-text") ? element.parentElement : element;
        texts.push(whole?.textContent ?? "");
      }
      for (const name of ["aria-label", "placeholder", "title", "alt"]) {
        const value = element.getAttribute(name);
        if (value) texts.push(value);
      }
    }
  }
  return texts.filter((text) => {
    const plain = text.replace(/[\u2066-\u2069]/g, "").trim();
    // The rest of the text around a cell's value is in a separate element.
    const isPseudo = /^\(?\[.*\]\)?\.?$/su.test(plain) || plain === "łöñğ]";
    return /\p{L}{2}/u.test(plain) && !isPseudo && !data.test(plain);
  });
}

it("has no word that can't be translated: list, menu, create, reveal, delete", async () => {
  const adapter = createMemoryAdapter({
    apiKeys: {
      acme: [
        apiKey("Kappa", { lastUsedAt: null, expiresAt: null, scopes: [], createdBy: null }),
        apiKey("Sigma", { enabled: false }),
      ],
    },
  });
  const { user } = renderPanel({
    adapter,
    messages: pseudoMessages,
    authorizationDocsUrl: "/docs",
  });
  const data = /^(?:Kappa|Sigma|Omega|Acme|lp_\S+|Authorization: .*|Nov \d+, 2026|\d+ days ago)/;
  await findRowNames();
  expect(screen.getByRole("heading", { name: pseudoMessages.heading })).toBeVisible();
  expect(findUntranslated(data)).toEqual([]);
  await user.click(screen.getAllByRole("button", { name: /Kappa/ }).at(-1) as HTMLElement);
  expect(await screen.findAllByRole("menuitem")).toHaveLength(3);
  expect(findUntranslated(data)).toEqual([]);
  await user.click(screen.getAllByRole("menuitem").at(-1) as HTMLElement);
  await screen.findByRole("alertdialog");
  expect(findUntranslated(data)).toEqual([]);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: pseudoMessages.createButtonName }));
  await user.keyboard("{Enter}");
  expect(findUntranslated(data)).toEqual([]);
  await user.keyboard("Omega{Enter}");
  await screen.findByRole("dialog", { name: pseudoMessages.revealTitle });
  expect(findUntranslated(data)).toEqual([]);
  await user.keyboard("{Escape}");
  expect(findUntranslated(data)).toEqual([]);
});
