// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import {
  apiKeys,
  apiKeysOfEveryStatus,
  apiKeysWithEveryField,
  apiKeysWithNameAndDate,
  apiKeysWithUnusualNames,
  MOCK_NOW,
} from "../../mocks/fixtures.js";
import { createManyApiKeys } from "../../mocks/many-api-keys.js";
import { scenarios } from "../../mocks/scenarios.js";
import {
  createWholeLifeAdapter,
  wholeLifeActivity,
  wholeLifeFields,
  wholeLifeKeys,
  wholeLifeRules,
  wholeLifeScopes,
  wholeLifeUsage,
} from "../../mocks/whole-life.js";
import { findNameProblem } from "../../src/model/name-rules.js";
import { readApiKey } from "../../src/model/read-key.js";
import { readRules } from "../../src/model/rules.js";
import { getApiKeyStatus } from "../../src/model/status.js";

const query = { sort: { field: "createdAt", direction: "desc" }, limit: 100 } as const;
const read = { workspaceId: "acme", signal: new AbortController().signal };
const issue = { workspaceId: "acme", idempotencyKey: "intent-1" };

describe("the fixtures", () => {
  it.each([
    ["the usual keys", apiKeys],
    ["every status", apiKeysOfEveryStatus],
    ["every field", apiKeysWithEveryField],
    ["name and date", apiKeysWithNameAndDate],
    ["unusual names", apiKeysWithUnusualNames],
    ["many keys", createManyApiKeys(2000)],
    ["the whole life", wholeLifeKeys],
  ])("are keys that a panel can show, with nothing odd about them: %s", (_, keys) => {
    const onOddity = vi.fn();
    expect(keys.map((apiKey) => readApiKey(apiKey, { call: "list", onOddity }))).toEqual(keys);
    expect(onOddity).not.toHaveBeenCalled();
    expect(new Set(keys.map(({ id }) => id)).size).toBe(keys.length);
    expect(keys.filter(({ createdAt }) => Date.parse(createdAt ?? "") > MOCK_NOW)).toEqual([]);
  });

  it("show every status", () => {
    const statuses = apiKeysOfEveryStatus.map((apiKey) => getApiKeyStatus(apiKey, MOCK_NOW));

    expect(new Set(statuses)).toEqual(new Set(["active", "expiring", "expired", "disabled"]));
  });

  it("have names that a server accepts, two of them as long as names can be", () => {
    const names = apiKeysWithUnusualNames.map(({ name }) => name);

    expect(names.map((name) => findNameProblem(name))).toEqual(names.map(() => null));
    expect(names.filter((name) => name.length === 100)).toHaveLength(2);
  });

  it("make the same keys each time, each name once", () => {
    const keys = createManyApiKeys(1000);

    expect(createManyApiKeys(1000)).toEqual(keys);
    expect(new Set(keys.map(({ name }) => name)).size).toBe(1000);
  });
});

describe("the scenarios", () => {
  it.each(Object.entries(scenarios))("%s creates a new adapter each time", (_, scenario) => {
    const adapter = scenario();

    expect(typeof adapter.list).toBe("function");
    expect(scenario()).not.toBe(adapter);
  });

  it("shows the usual keys, newest first", async () => {
    const { items } = await scenarios.default().list(query, read);

    expect(items.map(({ name }) => name)).toEqual([
      "Production Backend",
      "CRM Sync",
      "Staging Worker",
      "Data warehouse export",
      "مزامنة العملاء",
    ]);
  });

  it.each([
    ["loadFailed", "unknown"],
    ["unreachable", "unavailable"],
    ["rateLimited", "rate_limited"],
    ["forbidden", "forbidden"],
    ["signedOut", "unauthenticated"],
  ] as const)("%s fails each load with %s", async (name, code) => {
    const adapter = scenarios[name]();

    await expect(adapter.list(query, read)).rejects.toMatchObject({ code });
    await expect(adapter.list(query, read)).rejects.toMatchObject({ code });
  });

  it("refreshFailed shows the keys once and fails from then on", async () => {
    const adapter = scenarios.refreshFailed();

    expect((await adapter.list(query, read)).items).toHaveLength(5);
    await expect(adapter.list(query, read)).rejects.toMatchObject({ code: "unavailable" });
    await expect(adapter.list(query, read)).rejects.toMatchObject({ code: "unavailable" });
  });

  it.each([
    ["nameTaken", "conflict"],
    ["nameRefused", "invalid"],
    ["limitReached", "limit_reached"],
    ["createForbidden", "forbidden"],
    ["createFailed", "unavailable"],
  ] as const)("%s fails each create with %s", async (name, code) => {
    await expect(scenarios[name]().create({ name: "New" }, issue)).rejects.toMatchObject({ code });
  });

  it("createAnswerLost makes the key anyway, and returns it for the same intent", async () => {
    const adapter = scenarios.createAnswerLost();
    await expect(adapter.create({ name: "New" }, issue)).rejects.toMatchObject({
      code: "unavailable",
    });

    expect((await adapter.list(query, read)).items).toHaveLength(6);
    expect(await adapter.create({ name: "New" }, issue)).toEqual(adapter.issuedIn("acme")[0]);
  });

  it("alreadyDeleted loses the key and says that it was gone", async () => {
    const adapter = scenarios.alreadyDeleted();

    await expect(adapter.delete("key_crm", read)).rejects.toMatchObject({ code: "not_found" });
    expect((await adapter.list(query, read)).items).toHaveLength(4);
  });

  it("readOnly can list and nothing else", () => {
    expect(Object.keys(scenarios.readOnly()).sort()).toEqual(["list", "serverSide"]);
  });
});

describe("the whole life", () => {
  it("has eight of ten keys, in every status, and one with a second token", () => {
    const statuses = wholeLifeKeys.map((apiKey) => getApiKeyStatus(apiKey, MOCK_NOW));
    const count = (status: string) => statuses.filter((entry) => entry === status).length;

    expect(["active", "expiring", "expired", "disabled"].map(count)).toEqual([4, 2, 1, 1]);
    expect(wholeLifeKeys.filter(({ oldTokenExpiresAt }) => oldTokenExpiresAt)).toHaveLength(1);
    expect(wholeLifeRules.keys?.max).toBe(10);
    const created = wholeLifeKeys.map(({ createdAt }) => String(createdAt));
    expect(created).toEqual([...created].sort());
  });

  it("has rules that don't contradict each other, and scopes that they and the others name", () => {
    const onOddity = vi.fn();
    readRules(wholeLifeRules, onOddity);
    const named = [
      ...(wholeLifeRules.scopes?.presets?.flatMap(({ scopes }) => scopes) ?? []),
      ...wholeLifeScopes.flatMap(({ impliedBy }) => impliedBy ?? []),
    ];

    expect(onOddity).not.toHaveBeenCalled();
    expect(wholeLifeScopes).toHaveLength(14);
    expect(wholeLifeScopes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...new Set(named)]),
    );
  });

  it("has keys that its own server would accept, but for one scope that no longer exists", () => {
    const fields = wholeLifeKeys.flatMap(({ metadata = {} }) =>
      wholeLifeFields.map(({ id, validate }) => validate?.(metadata[id] ?? null) ?? null),
    );
    const known = wholeLifeScopes.map(({ id }) => id);
    const unknown = wholeLifeKeys.flatMap(({ scopes = [] }) =>
      scopes.filter((scope) => !known.includes(scope)),
    );

    expect(fields.filter((problem) => problem !== null)).toEqual([]);
    expect(unknown).toEqual(["segments:read"]);
  });

  it("logs and counts what happened to its keys, the newest first and no more failures than requests", () => {
    for (const items of Object.values(wholeLifeActivity)) {
      const instants = items.map(({ at }) => Date.parse(at));
      expect(instants).toEqual([...instants].sort((a, b) => b - a));
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
    for (const { counts, failedCounts = [] } of Object.values(wholeLifeUsage)) {
      expect(counts).toHaveLength(30);
      expect(counts.every((count, at) => count >= (failedCounts[at] ?? 0))).toBe(true);
    }
    const ids = [...Object.keys(wholeLifeActivity), ...Object.keys(wholeLifeUsage)];
    expect(wholeLifeKeys.map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(ids)]));
  });

  it("can replace any part, such as the clock", async () => {
    const adapter = createWholeLifeAdapter({ apiKeys: [], now: () => MOCK_NOW + 1000 });
    const { apiKey } = await adapter.create(
      { name: "New", metadata: { environment: "staging" } },
      issue,
    );

    expect(apiKey.createdAt).toBe("2026-11-23T12:00:01.000Z");
    expect(adapter.apiKeysOf("acme")).toEqual([apiKey]);
  });
});
