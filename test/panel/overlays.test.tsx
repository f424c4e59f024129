import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import {
  ApiKeysPanel,
  type ApiKeysPanelProps,
  createTokenVault,
  discardUnclaimedTokens,
} from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { getScope } from "../../src/data/scope.js";
import { type Chunk, createChunk } from "../../src/model/chunk.js";
import { custody } from "../../src/token/custody.js";

type Overlays = typeof import("../../src/panel/overlays.js");

/** The network between the page and the code of its dialogs. */
const network = vi.hoisted(() => ({
  chunk: null as unknown,
  requests: [] as { succeed: () => Promise<void>; fail: () => Promise<void> }[],
}));

vi.mock("../../src/panel/overlay-chunk.js", () => ({
  get overlayChunk() {
    return network.chunk;
  },
}));

const adapter = () =>
  createMemoryAdapter({
    id: `overlays-${Math.random()}`,
    apiKeys: [{ id: "1", name: "CRM Sync", createdAt: "2026-11-01T00:00:00Z" }],
  });

function show(changed: Partial<ApiKeysPanelProps> = {}) {
  const own = adapter();
  const element = (props: Partial<ApiKeysPanelProps> = {}) => (
    <ApiKeysPanel adapter={own} workspaceId="acme" {...changed} {...props} />
  );
  const view = render(element());
  return { update: (props: Partial<ApiKeysPanelProps>) => view.rerender(element(props)) };
}

const createButton = () => screen.findByRole("button", { name: words.createButtonName });
const createDialog = () => screen.queryByRole("dialog", { name: words.createTitle });
const failure = () => screen.queryByText(words.partFailed, { selector: ".akp-notice-text" });

/** How the newest request for the code ends. */
async function answer(how: "succeed" | "fail"): Promise<void> {
  await waitFor(() => expect(network.requests).not.toHaveLength(0));
  await act(async () => network.requests.shift()?.[how]());
}

/** Ends every attempt of one load without the code. */
async function failAll(): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) await answer("fail");
}

beforeEach(() => {
  network.requests = [];
  network.chunk = createChunk(
    () =>
      new Promise<Overlays>((resolve, reject) => {
        network.requests.push({
          succeed: async () => resolve(await import("../../src/panel/overlays.js")),
          fail: async () => reject(new TypeError("Failed to fetch")),
        });
      }),
    [0, 5, 5],
  ) satisfies Chunk<Overlays>;
});

afterEach(() => {
  discardUnclaimedTokens();
});

it("shows the list before the code of its dialogs is asked for, and asks when there's time", async () => {
  const gate: { open?: (page: { items: []; nextCursor: null }) => void } = {};
  const list = () =>
    new Promise<{ items: []; nextCursor: null }>((resolve) => {
      gate.open = resolve;
    });
  show({
    adapter: {
      list,
      create: async () => ({ token: "x", apiKey: { id: "1", name: "", createdAt: null } }),
    },
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(network.requests).toHaveLength(0);
  await act(async () => gate.open?.({ items: [], nextCursor: null }));
  expect(await screen.findByText(words.emptyTitle)).toBeVisible();
  await waitFor(() => expect(network.requests).toHaveLength(1));
});

it("opens the dialog of a press that came before its code, and shows that it's loading", async () => {
  show();
  const button = await createButton();
  fireEvent.click(button);
  expect(network.requests).toHaveLength(1);
  expect(button).not.toHaveAttribute("aria-disabled");
  await waitFor(() => expect(button).toHaveAttribute("aria-disabled", "true"));
  await answer("succeed");
  expect(createDialog()).toBeVisible();
  expect(screen.getByRole("textbox", { name: words.nameLabel })).toHaveFocus();
});

it("asks again by itself for code that got lost on the way", async () => {
  show();
  fireEvent.click(await createButton());
  await answer("fail");
  await answer("fail");
  await answer("succeed");
  expect(createDialog()).toBeVisible();
  expect(failure()).toBeNull();
});

it("says that a dialog can't be shown, sends nothing, and shows it after another try", async () => {
  const create = vi.fn(async () => ({
    token: "x",
    apiKey: { id: "2", name: "", createdAt: null },
  }));
  show({ adapter: { ...adapter(), create } });
  fireEvent.click(await createButton());
  await failAll();
  expect(failure()).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(words.partFailed);
  expect(createDialog()).toBeNull();
  const retry = screen.getByRole("button", { name: words.retry });
  fireEvent.click(retry);
  expect(retry).toHaveAttribute("aria-disabled", "true");
  await failAll();
  expect(failure()).toBeVisible();
  fireEvent.click(retry);
  await answer("succeed");
  expect(createDialog()).toBeVisible();
  expect(failure()).toBeNull();
  expect(create).not.toHaveBeenCalled();
});

it("leaves it to the user to try again if the code comes in the meantime", async () => {
  show();
  fireEvent.click(await createButton());
  await failAll();
  const retry = screen.getByRole("button", { name: words.retry });
  fireEvent.pointerOver(retry);
  await answer("succeed");
  expect(createDialog()).toBeNull();
  expect(failure()).toBeVisible();
  fireEvent.click(retry);
  await waitFor(() => expect(createDialog()).toBeVisible());
  expect(failure()).toBeNull();
});

it("says nothing about code that no one has asked for", async () => {
  show();
  await createButton();
  await failAll();
  expect(failure()).toBeNull();
  fireEvent.click(await createButton());
  await answer("succeed");
  expect(createDialog()).toBeVisible();
});

it("forgets a press once the page shows another workspace", async () => {
  const view = show();
  fireEvent.click(await createButton());
  view.update({ workspaceId: "globex" });
  await answer("succeed");
  await createButton();
  expect(createDialog()).toBeNull();
});

it("shows a token that waits for it as soon as the code is there, and says if it can't", async () => {
  const shared = adapter();
  const vault = createTokenVault("lp_live_waits");
  const { key } = getScope(shared, "acme");
  custody.admit(
    "gone",
    key,
    {
      apiKey: { id: "9", name: "CI", createdAt: null },
      workspaceId: "acme",
      workspaceName: undefined,
      vault,
    },
    true,
  );
  show({ adapter: shared });
  expect(network.requests).toHaveLength(1);
  await failAll();
  expect(failure()).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: words.retry }));
  await answer("succeed");
  expect(screen.getByRole("dialog", { name: words.revealTitle })).toBeVisible();
  expect(vault.getState()).toBe("unclaimed");
});
