import { act, render, screen, waitFor } from "@testing-library/react";
import {
  type ApiKeysAdapter,
  ApiKeysError,
  type CreateIntent,
  type RotateIntent,
  useApiKeys,
  useCreateIntent,
  useRotateIntent,
} from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKey, apiKeys } from "./fixtures.js";
import { choose, findRowNames, nameField, press, rowNames, submitRename } from "./on-screen.js";
import { renderPanel, settle } from "./render-panel.js";

/**
 * What a server returns while it's still busy with the first try, or a response whose body has
 * nothing from the contract.
 */
const BARE_409 = new ApiKeysError("conflict", { isFromStatus: true });

async function renderList() {
  const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
  const panel = renderPanel({ adapter });
  await findRowNames();
  return { adapter, ...panel };
}

const findAlert = (text: string) =>
  waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(text));

describe("a rename with an unknown outcome", () => {
  it("is still running if its retry gets a 409 without a reason: its name isn't called taken", async () => {
    const { user, adapter } = await renderList();
    adapter.failNext("update", "unavailable");
    await submitRename(user, "CRM Sync", "CRM Export");
    await findAlert(words.writeUnavailable);
    adapter.failNext("update", BARE_409);
    await press(user, words.save);
    await findAlert(words.writeStillRunning);
    expect(screen.queryByText(words.nameTaken)).toBeNull();
    expect(nameField()).toBeValid();
    await press(user, words.save);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(rowNames()).toEqual(["CRM Export"]);
  });

  it("is refused if another name then gets that 409: that name is taken", async () => {
    const { user, adapter } = await renderList();
    adapter.failNext("update", "unavailable");
    await submitRename(user, "CRM Sync", "CRM Export");
    await findAlert(words.writeUnavailable);
    adapter.failNext("update", BARE_409);
    await user.type(nameField(), " 2");
    await press(user, words.save);
    expect(await screen.findByText(words.nameTaken)).toBeVisible();
    expect(screen.queryByText(words.writeStillRunning)).toBeNull();
  });

  it("is refused if it gets a 409 right away", async () => {
    const { user, adapter } = await renderList();
    adapter.failNext("update", BARE_409);
    await submitRename(user, "CRM Sync", "CRM Export");
    expect(await screen.findByText(words.nameTaken)).toBeVisible();
  });
});

describe("a delete with an unknown outcome", () => {
  it("is still running if its retry gets a 409 without a reason", async () => {
    const { user, adapter } = await renderList();
    adapter.failNext("delete", "unavailable");
    await choose(user, "CRM Sync", words.actionDelete);
    await press(user, words.deleteConfirm);
    await findAlert(words.deleteUncertain);
    adapter.failNext("delete", BARE_409);
    await press(user, words.deleteConfirm);
    await findAlert(words.writeStillRunning);
    await press(user, words.deleteConfirm);
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(adapter.apiKeysOf("acme")).toEqual([]);
  });

  it("is refused if it gets a 409 right away", async () => {
    const { user, adapter } = await renderList();
    adapter.failNext("delete", BARE_409);
    await choose(user, "CRM Sync", words.actionDelete);
    await press(user, words.deleteConfirm);
    await findAlert(words.writeRejected);
  });
});

describe("an intent in a custom UI", () => {
  let create: CreateIntent;
  let rotate: RotateIntent;
  const existing = apiKey("CRM Sync");

  function Surface({ adapter }: { readonly adapter: ApiKeysAdapter }) {
    const keys = useApiKeys({ adapter, workspaceId: "acme" });
    create = useCreateIntent(keys);
    rotate = useRotateIntent(keys, existing);
    return null;
  }

  it.each(["create", "rotate"] as const)(
    "to %s tells a server that's busy with the first try from a refusal",
    async (method) => {
      const adapter = createMemoryAdapter({
        apiKeys: [existing],
        methods: ["create", "update", "delete", "rotate"],
      });
      render(<Surface adapter={adapter} />);
      await settle();
      const intent = () => (method === "create" ? create : rotate);
      const submit = async () => {
        act(() => (method === "create" ? create.submit({ name: "Billing" }) : rotate.submit()));
        await settle();
      };
      adapter.failNext(method, BARE_409);
      await submit();
      expect(intent()).toMatchObject({ phase: "refused", isStillRunning: false });
      adapter.failNext(method, "unavailable");
      await submit();
      expect(intent()).toMatchObject({ phase: "uncertain", isStillRunning: false });
      adapter.failNext(method, BARE_409);
      await submit();
      expect(intent()).toMatchObject({ phase: "uncertain", isHeld: true, isStillRunning: true });
      await submit();
      expect(intent()).toMatchObject({ phase: "editing", isStillRunning: false });
    },
  );
});
