// @vitest-environment node
import type { ApiKeyCustomField, ApiKeyRules, CreateApiKeyInput } from "api-keys-panel";
import { createMemoryAdapter, type MemoryAdapterOptions } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { ago, apiKeys, MOCK_NOW, scopes } from "../../mocks/fixtures.js";

const DAY = 86_400_000;
const write = { workspaceId: "acme" };
const read = { ...write, signal: new AbortController().signal };
const text = expect.any(String);

let intents = 0;

function setUp(options: Omit<MemoryAdapterOptions, "methods">) {
  const adapter = createMemoryAdapter({
    now: () => MOCK_NOW,
    ...options,
    methods: ["create", "update", "delete", "rotate"],
  });
  const issue = () => {
    intents += 1;
    return { ...write, idempotencyKey: `intent-${intents}` };
  };
  return {
    adapter,
    create: (input: CreateApiKeyInput) => adapter.create(input, issue()),
    rotate: (id: string, gracePeriodSeconds: number) =>
      adapter.rotate(id, { gracePeriodSeconds }, issue()),
  };
}

const inDays = (days: number) => ago(-days * DAY);

describe("its rules", () => {
  it.each<[string, ApiKeyRules, CreateApiKeyInput, object]>([
    ["a longer name", { name: { maxLength: 5 } }, { name: "Worker" }, { name: text }],
    ["no name", {}, { name: " " }, { name: text }],
    [
      "a line break in a name that may be missing",
      { name: { isOptional: true } },
      { name: "a\nb" },
      { name: text },
    ],
    [
      "no end",
      { expiry: { isRequired: true } },
      { name: "a", expiresAt: null },
      { expiresAt: text },
    ],
    ["no word about an end", { expiry: { maxDays: 30 } }, { name: "a" }, { expiresAt: text }],
    [
      "an end too early",
      { expiry: { minDays: 7 } },
      { name: "a", expiresAt: inDays(6) },
      { expiresAt: text },
    ],
    [
      "an end too late",
      { expiry: { maxDays: 30 } },
      { name: "a", expiresAt: inDays(31.5) },
      { expiresAt: text },
    ],
    ["an end in the past", {}, { name: "a", expiresAt: ago(1) }, { expiresAt: text }],
    ["an end that isn't a date", {}, { name: "a", expiresAt: "soon" }, { expiresAt: text }],
    ["no scopes", { scopes: { isRequired: true } }, { name: "a", scopes: [] }, { scopes: text }],
    ["a scope that doesn't exist", {}, { name: "a", scopes: ["all"] }, { scopes: text }],
    [
      "several things",
      { scopes: { isRequired: true }, expiry: { isRequired: true } },
      { name: "" },
      { name: text, expiresAt: text, scopes: text },
    ],
  ])("refuse %s, and say so at its field", async (_, rules, input, fields) => {
    const { adapter, create } = setUp({ rules, scopes });

    await expect(create(input)).rejects.toMatchObject({ code: "invalid", fields });
    expect(adapter.apiKeysOf("acme")).toEqual([]);
  });

  it.each<[string, ApiKeyRules, CreateApiKeyInput]>([
    ["a name of 200 characters", { name: { maxLength: 200 } }, { name: "a".repeat(200) }],
    ["no name", { name: { isOptional: true } }, { name: "" }],
    [
      "the end of the last day",
      { expiry: { maxDays: 30 } },
      { name: "a", expiresAt: inDays(30.9) },
    ],
    ["the first day", { expiry: { minDays: 7 } }, { name: "a", expiresAt: inDays(7) }],
    ["a description of 10 kB", {}, { name: "a", description: "a".repeat(10_000) }],
  ])("allow %s", async (_, rules, input) => {
    const { apiKey } = await setUp({ rules }).create(input);

    expect(apiKey).toMatchObject(input);
  });

  it("can depend on the workspace, and are asked for then", async () => {
    const adapter = createMemoryAdapter({
      rules: async ({ workspaceId }) => ({ keys: { max: workspaceId === "acme" ? 0 : 1 } }),
    });
    const create = (workspaceId: string) =>
      adapter.create({ name: "a" }, { workspaceId, idempotencyKey: workspaceId });

    await expect(create("acme")).rejects.toMatchObject({ code: "limit_reached" });
    await expect(create("globex")).resolves.toMatchObject({ apiKey: { name: "a" } });
  });

  it("are a value, or a call that can fail and wait if they're among the methods", async () => {
    const rules = { keys: { max: 3 } };
    expect(createMemoryAdapter({ rules }).rules).toEqual(rules);
    expect(createMemoryAdapter()).not.toHaveProperty("rules");

    const adapter = createMemoryAdapter({ rules, methods: ["rules"] });
    adapter.failNext("rules", "unavailable");
    await expect(adapter.rules(read)).rejects.toMatchObject({ code: "unavailable" });
    await expect(adapter.rules(read)).resolves.toEqual(rules);
    await expect(createMemoryAdapter({ methods: ["rules"] }).rules(read)).resolves.toEqual({});
  });

  it("of which the stricter limit of keys counts", async () => {
    const { create } = setUp({ apiKeys, rules: { keys: { max: 9 } }, maxApiKeys: 5 });

    await expect(create({ name: "Sixth" })).rejects.toMatchObject({ code: "limit_reached" });
  });

  it("let a key be edited that they wouldn't allow, as long as that part stays", async () => {
    const [first] = apiKeys;
    const old = { ...first, id: "key_old", name: "Old", createdAt: ago(90 * DAY) };
    const { adapter } = setUp({
      apiKeys: [{ ...old, expiresAt: ago(DAY), scopes: ["gone", "contacts:read"] }],
      scopes,
    });

    await adapter.update("key_old", { name: "New", expiresAt: ago(DAY) }, write);
    await adapter.update("key_old", { scopes: ["gone", "exports:read"] }, write);
    await expect(
      adapter.update("key_old", { scopes: ["gone", "made:up"] }, write),
    ).rejects.toMatchObject({ code: "invalid", fields: { scopes: text } });
    expect(adapter.apiKeysOf("acme")).toMatchObject([
      { name: "New", scopes: ["gone", "exports:read"] },
    ]);
  });

  it("name the grace periods, and without them any will do", async () => {
    const limited = setUp({ apiKeys, rules: { grace: { presetsSeconds: [0, 3600] } } });
    await expect(limited.rotate("key_crm", 60)).rejects.toMatchObject({ code: "invalid" });
    await expect(limited.rotate("key_crm", 3600)).resolves.toHaveProperty("token");
    await expect(setUp({ apiKeys }).rotate("key_crm", 60)).resolves.toHaveProperty("token");
    await expect(setUp({ apiKeys, rules: {} }).rotate("key_crm", 60)).rejects.toHaveProperty(
      "code",
    );
  });
});

describe("its custom fields", () => {
  const custom: readonly ApiKeyCustomField[] = [
    { id: "note", label: "Note", kind: "text", on: ["create"] },
    { id: "quota", label: "Quota", kind: "number", on: ["create"] },
    { id: "internal", label: "Internal", kind: "switch", on: ["create"] },
    {
      id: "environment",
      label: "Environment",
      kind: "select",
      options: [{ value: "test", label: "Test" }],
      on: ["create"],
      isRequired: true,
    },
    {
      id: "allowedIps",
      label: "Allowed IPs",
      kind: "list",
      on: ["create", "update"],
      validate: (value) => (Array.isArray(value) && value.includes("all") ? "No." : null),
    },
    {
      id: "broken",
      label: "Broken",
      kind: "multiline",
      on: ["update"],
      validate: () => {
        throw new Error("broken");
      },
    },
  ];
  const environment = "test";

  it.each<[string, NonNullable<CreateApiKeyInput["metadata"]>, object]>([
    ["a required one that's missing", {}, { "metadata.environment": text }],
    ["a required one that's empty", { environment: "" }, { "metadata.environment": text }],
    ["a choice that isn't offered", { environment: "live" }, { "metadata.environment": text }],
    ["text for a number", { environment, quota: "many" }, { "metadata.quota": text }],
    ["a number for a text", { environment, note: 7 }, { "metadata.note": text }],
    ["text for a switch", { environment, internal: "yes" }, { "metadata.internal": text }],
    ["text for a list", { environment, allowedIps: "1.2.3.4" }, { "metadata.allowedIps": text }],
    [
      "what its check refuses, in its words",
      { environment, allowedIps: ["all"] },
      { "metadata.allowedIps": "No." },
    ],
  ])("refuse %s", async (_, metadata, fields) => {
    const { create } = setUp({ fields: { custom } });

    await expect(create({ name: "a", metadata })).rejects.toMatchObject({
      code: "invalid",
      fields,
    });
  });

  it("keep their values, along with metadata of other kinds", async () => {
    const { adapter, create } = setUp({ fields: { custom } });
    const metadata = { environment, quota: 5, internal: false, allowedIps: ["1.2.3.4"], team: "A" };
    const { apiKey } = await create({ name: "a", metadata });
    expect(apiKey.metadata).toEqual(metadata);

    await adapter.update(apiKey.id, { metadata: { allowedIps: [] } }, write);
    expect(adapter.apiKeysOf("acme")[0]?.metadata).toEqual({ ...metadata, allowedIps: [] });
  });

  it("are only required where their dialog has them", async () => {
    const later = { id: "owner", label: "Owner", kind: "text", on: ["update"] } as const;
    const { adapter, create } = setUp({ fields: { custom: [{ ...later, isRequired: true }] } });
    const { apiKey } = await create({ name: "a" });

    await adapter.update(apiKey.id, { name: "b" }, write);
    await expect(
      adapter.update(apiKey.id, { metadata: { owner: "" } }, write),
    ).rejects.toMatchObject({ code: "invalid", fields: { "metadata.owner": text } });
  });

  it("whose check throws count as right", async () => {
    const { create } = setUp({ fields: { custom } });
    const metadata = { environment, broken: "x" };

    await expect(create({ name: "a", metadata })).resolves.toMatchObject({ apiKey: { metadata } });
  });
});
