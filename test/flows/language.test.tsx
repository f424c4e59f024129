import { screen } from "@testing-library/react";
import type { ApiKeysPanelProps } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { ar } from "api-keys-panel/locales/ar";
import { de } from "api-keys-panel/locales/de";
import { sv } from "api-keys-panel/locales/sv";
import { afterEach, describe, expect, it } from "vitest";
import { controlsIn } from "../../mocks/words.js";
import { apiKey } from "./fixtures.js";
import { find, findRowNames, get } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

afterEach(() => {
  document.documentElement.lang = "";
  document.documentElement.dir = "";
});

/** A panel with names that languages sort differently, and a date. */
async function show(props: Partial<ApiKeysPanelProps>) {
  const adapter = createMemoryAdapter({
    apiKeys: {
      acme: [
        apiKey("Zebra", { createdAt: "2025-03-02T09:00:00Z" }),
        apiKey("Ärger", { createdAt: "2025-03-01T09:00:00Z" }),
      ],
    },
    serverSide: {},
  });
  const panel = renderPanel({ adapter, locale: undefined, ...props });
  await screen.findByRole("rowheader", { name: /Zebra/ });
  const root = screen.getByRole("region", { name: props.messages?.heading ?? /./ });
  return { ...panel, root };
}

describe("messages", () => {
  it("bring their language to the dates and the order of names", async () => {
    document.documentElement.lang = "en";
    const { user } = await show({ messages: sv });
    await user.click(screen.getByRole("button", { name: new RegExp(`^${sv.columnName}`) }));

    // In Swedish, Ä is a separate letter, after Z.
    expect(await findRowNames()).toEqual(["Zebra", "Ärger"]);
    expect(screen.getByText("2 mars 2025")).toBeInTheDocument();
  });

  it("bring their language and direction to the panel and its dialogs", async () => {
    document.documentElement.lang = "en";
    const { root, user } = await show({ messages: ar });
    await user.click(get(controlsIn(ar).createButton));
    const dialog = (await find(controlsIn(ar).createDialog)).closest(".akp-root");

    for (const element of [root, dialog]) {
      expect(element).toHaveAttribute("lang", "ar");
      expect(element).toHaveAttribute("dir", "rtl");
    }
  });

  it("give way to the props", async () => {
    const { root } = await show({ messages: ar, locale: "de", dir: "ltr" });

    expect(root).toHaveAttribute("lang", "ar");
    expect(root).toHaveAttribute("dir", "ltr");
    expect(screen.getByText("02.03.2025")).toBeInTheDocument();
  });

  it("follow a change of language", async () => {
    const { root, update } = await show({ messages: de });
    expect(root).toHaveAttribute("dir", "ltr");

    update({ messages: ar });

    expect(root).toHaveAttribute("lang", "ar");
    expect(root).toHaveAttribute("dir", "rtl");
  });
});

describe("without a whole language in its messages, a panel", () => {
  it("names a button by the label that the host gave it, or by the name that goes with it", async () => {
    const { update } = await show({ messages: { createButton: "New key" } });
    expect(screen.getByRole("button", { name: "New key" })).toBeVisible();
    update({ messages: { createButton: "New key", createButtonName: "New key for Acme" } });
    expect(screen.getByRole("button", { name: "New key for Acme" })).toBeVisible();
  });

  it.each([
    ["none", undefined],
    ["single texts", { heading: "Access keys" }],
  ])(
    "follows the page in dates and direction, and says that its words are English: %s",
    async (_, messages) => {
      document.documentElement.lang = "de";
      document.documentElement.dir = "rtl";
      const { root } = await show({ messages });

      expect(root).toHaveAttribute("lang", "en");
      expect(root).not.toHaveAttribute("dir");
      expect(screen.getByText("02.03.2025")).toBeInTheDocument();
    },
  );
});
