import { act, render, screen, waitFor } from "@testing-library/react";
import {
  type ApiKeysAdapter,
  ApiKeysError,
  type CreatedApiKey,
  type CreateIntent,
  type RotateIntent,
  type UseApiKeysResult,
  useApiKeys,
  useCreateIntent,
  useRotateIntent,
  useTokenCustody,
} from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { apiKeys } from "./fixtures.js";
import { isPageHeld } from "./on-screen.js";
import { pass, settle, startClock } from "./render-panel.js";

let keys: UseApiKeysResult;
let intent: CreateIntent;
let rotation: RotateIntent;
let issued: CreatedApiKey[] = [];

beforeEach(() => {
  issued = [];
});

function Form({
  adapter,
  workspaceId = "acme",
}: {
  adapter: ApiKeysAdapter;
  workspaceId?: string;
}) {
  const tokens = useTokenCustody({ adapter, workspaceId });
  keys = useApiKeys({ adapter, workspaceId, tokens });
  intent = useCreateIntent(keys, { onIssued: (key) => issued.push(key) });
  const [first] = keys.apiKeys;
  return (
    <>
      <output>{intent.phase}</output>
      {first && <Rotate apiKey={first} />}
    </>
  );
}

function Rotate({ apiKey }: { readonly apiKey: UseApiKeysResult["apiKeys"][number] }) {
  rotation = useRotateIntent(keys, apiKey, { onIssued: (key) => issued.push(key) });
  return null;
}

function setUp(options: Parameters<typeof createMemoryAdapter>[0] = {}) {
  const adapter = createMemoryAdapter({
    methods: ["create", "update", "delete", "rotate"],
    ...options,
  });
  const sent = vi.spyOn(adapter, "create");
  const keysSent = () => sent.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
  return { adapter, sent, keysSent };
}

async function submit(name: string): Promise<void> {
  act(() => intent.submit({ name }));
  await settle();
}

describe("an intent to create", () => {
  it("is one create, however often it's sent, and starts over once it has its key", async () => {
    const { adapter, keysSent } = setUp();
    render(<Form adapter={adapter} />);
    act(() => {
      intent.submit({ name: "CRM Sync" });
      intent.submit({ name: "CRM Sync" });
    });
    expect(screen.getByText("pending")).toBeVisible();
    expect(intent.isHeld).toBe(true);
    expect(isPageHeld()).toBe(true);
    await settle();
    expect(issued.map(({ apiKey }) => apiKey.name)).toEqual(["CRM Sync"]);
    expect(issued[0]?.vault?.read()).toBe(adapter.issuedIn("acme")[0]?.token);
    expect(intent.phase).toBe("editing");
    await submit("CRM Sync");
    expect(new Set(keysSent()).size).toBe(2);
  });

  it("that was refused is sent as a new one if the input has changed", async () => {
    const { adapter, keysSent } = setUp();
    adapter.failNext("create", "conflict", { times: 2 });
    render(<Form adapter={adapter} />);
    await submit("Taken");
    expect(intent).toMatchObject({ phase: "refused", isHeld: false, input: { name: "Taken" } });
    expect(intent.error?.code).toBe("conflict");
    await submit("Taken");
    await submit("Free");
    const [first, second, third] = keysSent();
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(issued).toHaveLength(1);
  });

  it("of unknown outcome sends the same again, and names what has turned up meanwhile", async () => {
    const { adapter, sent, keysSent } = setUp({ apiKeys: { acme: apiKeys("CRM Sync") } });
    adapter.failNext("create", "unavailable", { after: true });
    render(<Form adapter={adapter} />);
    await settle();
    expect(intent.found).toBeUndefined();
    await submit("CRM Sync");
    expect(intent).toMatchObject({ phase: "uncertain", isHeld: true });
    expect(intent.found?.id).toBe(adapter.apiKeysOf("acme").at(-1)?.id);
    await submit("Something else");
    expect(sent.mock.lastCall?.[0]).toEqual({ name: "CRM Sync" });
    expect(new Set(keysSent()).size).toBe(1);
    expect(issued).toHaveLength(1);
    expect(adapter.apiKeysOf("acme")).toHaveLength(2);
  });

  it("of unknown outcome can be given up, and the key that turned up says so", async () => {
    const { adapter, keysSent } = setUp();
    adapter.failNext("create", "unavailable", { after: true });
    render(<Form adapter={adapter} />);
    await submit("CRM Sync");
    // The list is read again.
    await waitFor(() => expect(intent.found).toBeDefined());
    const { found } = intent;
    act(() => intent.giveUp());
    expect(intent).toMatchObject({ phase: "editing", input: null, found: undefined });
    expect(found && keys.tokens?.wasLost(found)).toBe(true);
    await submit("CRM Sync");
    expect(new Set(keysSent()).size).toBe(2);
  });

  it("without a response becomes “unanswered” after 30 seconds, and accepts a late response", async () => {
    startClock();
    const { adapter } = setUp();
    const release = adapter.holdNext("create");
    render(<Form adapter={adapter} />);
    act(() => intent.submit({ name: "CRM Sync" }));
    await pass(29_000);
    act(() => intent.giveUp());
    expect(intent.phase).toBe("pending");
    await pass(2000);
    expect(intent.phase).toBe("unanswered");
    expect(isPageHeld()).toBe(true);
    act(() => intent.giveUp());
    expect(isPageHeld()).toBe(false);
    release();
    await pass(100);
    expect(issued[0]?.vault).not.toBeNull();
    expect(intent.phase).toBe("editing");
  });

  it("says if the key exists but its token never came", async () => {
    const { adapter } = setUp();
    const create = (async (input, context) => {
      const { apiKey } = await adapter.create(input, context);
      return { apiKey };
    }) as NonNullable<ApiKeysAdapter["create"]>;
    render(<Form adapter={{ ...adapter, create }} />);
    await submit("CRM Sync");
    expect(intent).toMatchObject({ phase: "uncertain", isTokenMissing: true });
  });

  it("of unknown outcome stays with the workspace where it began", async () => {
    const { adapter, sent } = setUp();
    adapter.failNext("create", "unavailable");
    const view = render(<Form adapter={adapter} />);
    await submit("CRM Sync");
    view.rerender(<Form adapter={adapter} workspaceId="globex" />);
    expect(intent.phase).toBe("uncertain");
    await submit("CRM Sync");
    expect(sent.mock.calls.map(([, { workspaceId }]) => workspaceId)).toEqual(["acme", "acme"]);
  });

  it("that was refused ends with its workspace", async () => {
    const { adapter, keysSent } = setUp();
    adapter.failNext("create", "limit_reached");
    const view = render(<Form adapter={adapter} />);
    await submit("CRM Sync");
    view.rerender(<Form adapter={adapter} workspaceId="globex" />);
    expect(intent).toMatchObject({ phase: "editing", error: null });
    await submit("CRM Sync");
    expect(new Set(keysSent()).size).toBe(2);
  });

  it("does nothing if there is no create", async () => {
    const { list } = createMemoryAdapter();
    render(<Form adapter={{ list }} />);
    await submit("CRM Sync");
    expect(intent.phase).toBe("editing");
  });
});

describe("an intent to rotate", () => {
  it("of unknown outcome stays the same one when it's tried again", async () => {
    const { adapter } = setUp({ apiKeys: { acme: apiKeys("CRM Sync") } });
    const rotate = vi.fn(adapter.rotate);
    rotate.mockImplementationOnce(async () => {
      throw new ApiKeysError("unavailable");
    });
    render(<Form adapter={{ ...adapter, rotate }} />);
    await settle();
    act(() => rotation.submit({ gracePeriodSeconds: 60 }));
    await settle();
    expect(rotation).toMatchObject({ phase: "uncertain", isHeld: true });
    act(() => rotation.submit({ gracePeriodSeconds: 5 }));
    await settle();
    expect(rotate.mock.calls.map(([, input]) => input)).toEqual(
      Array(2).fill({ gracePeriodSeconds: 60 }),
    );
    expect(new Set(rotate.mock.calls.map(([, , { idempotencyKey }]) => idempotencyKey)).size).toBe(
      1,
    );
    expect(issued).toHaveLength(1);
    expect(rotation.phase).toBe("editing");
  });

  it("that was refused is a new one if the old token should last longer", async () => {
    const { adapter } = setUp({ apiKeys: { acme: apiKeys("CRM Sync") } });
    adapter.failNext("rotate", "invalid", { times: 2 });
    const rotate = vi.fn(adapter.rotate);
    render(<Form adapter={{ ...adapter, rotate }} />);
    await settle();
    for (const gracePeriodSeconds of [60, 60, 5]) {
      act(() => rotation.submit({ gracePeriodSeconds }));
      await settle();
    }
    const [first, second, third] = rotate.mock.calls.map(
      ([, , { idempotencyKey }]) => idempotencyKey,
    );
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(issued).toHaveLength(1);
  });
});
