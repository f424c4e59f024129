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

/** What a server answers that is still busy with the first try, or one whose body says nothing in the contract's words. */
const BARE_409 = new ApiKeysError("conflict", { isFromStatus: true });

async function renderList() {
  const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
  const panel = renderPanel({ adapter });
  await findRowNames();
  return { adapter, ...panel };
}

const findAlert = (text: string) =>
  waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(text));

describe("a rename without a clear answer", () => {
  it("whose retry is told 409 without a reason is still running: its name is not called taken", async () => {
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

  it("and then to another name that is told so is refused: that name is taken", async () => {
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

  it("that was told 409 at once is refused", async () => {
    const { user, adapter } = await renderList();
    adapter.failNext("update", BARE_409);
    await submitRename(user, "CRM Sync", "CRM Export");
    expect(await screen.findByText(words.nameTaken)).toBeVisible();
  });
});

describe("a delete without a clear answer", () => {
  it("whose retry is told 409 without a reason is still running", async () => {
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

  it("that was told 409 at once is refused", async () => {
    const { user, adapter } = await renderList();
    adapter.failNext("delete", BARE_409);
    await choose(user, "CRM Sync", words.actionDelete);
    await press(user, words.deleteConfirm);
    await findAlert(words.writeRejected);
  });
});

describe("an intent of a surface of one's own", () => {
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
    "to %s tells a server that is busy with the first try from a refusal",
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
