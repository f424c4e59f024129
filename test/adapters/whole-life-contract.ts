import type { ApiKey, ApiKeysAdapter, CreateApiKeyInput, IssuedApiKey } from "api-keys-panel";
import { describe, expect, it } from "vitest";
import { readRules } from "../../src/model/rules.js";
import {
  type ContractSubject,
  createIdempotencyKey,
  listAll,
  namesOf,
  read,
  write,
} from "./contract-subject.js";

const DAY = 86_400_000;

/** An adapter that can do everything, and whose list filters by all that can be filtered by. */
type WholeLifeSubject = ContractSubject & {
  /** Fields that the backend needs besides the name, such as required custom ones. */
  readonly required?: Omit<CreateApiKeyInput, "name">;
  /** The backend's clock, if it isn't the real one. */
  readonly now?: () => number;
};

function nowOf({ now = Date.now }: WholeLifeSubject): number {
  return now();
}

/** The method of an adapter that must have it. */
function methodOf<Name extends keyof ApiKeysAdapter>(
  { adapter }: ContractSubject,
  name: Name,
): NonNullable<ApiKeysAdapter[Name]> {
  const method = adapter[name];
  if (method === undefined) throw new Error(`The adapter has no ${name}.`);
  return method;
}

function create(subject: WholeLifeSubject, input: CreateApiKeyInput): Promise<IssuedApiKey> {
  const context = { workspaceId: subject.workspaceIds[0], idempotencyKey: createIdempotencyKey() };
  return methodOf(subject, "create")({ ...subject.required, ...input }, context);
}

async function scopeIdsOf(subject: WholeLifeSubject): Promise<readonly [string, string]> {
  const scopes = await methodOf(subject, "listScopes")(read(subject.workspaceIds[0]));
  const [first, second] = scopes.filter(({ impliedBy = [] }) => impliedBy.length > 0);
  if (first === undefined || second === undefined) throw new Error("Two scopes are needed.");
  return [first.id, second.id];
}

async function rulesOf(subject: WholeLifeSubject) {
  const rules = methodOf(subject, "rules");
  const oddities: unknown[] = [];
  const value = typeof rules === "function" ? await rules(read(subject.workspaceIds[0])) : rules;
  return { rules: readRules(value, (oddity) => oddities.push(oddity)), oddities };
}

/** The shortest grace period that is one. */
async function graceOf(subject: WholeLifeSubject): Promise<number> {
  const { rules } = await rulesOf(subject);
  const grace = rules.grace.presetsSeconds.find((seconds) => seconds > 0);
  if (grace === undefined) throw new Error("A grace period is needed.");
  return grace;
}

function rotate(subject: WholeLifeSubject, apiKey: ApiKey, gracePeriodSeconds: number) {
  const context = {
    ...write(subject.workspaceIds[0], apiKey),
    idempotencyKey: createIdempotencyKey(),
  };
  return methodOf(subject, "rotate")(apiKey.id, { gracePeriodSeconds }, context);
}

async function find(subject: WholeLifeSubject, id: string): Promise<ApiKey | undefined> {
  return (await listAll(subject)).find((apiKey) => apiKey.id === id);
}

/** The contract of what an adapter can have beyond names, as tests. */
export function describeWholeLife(
  title: string,
  setUp: () => WholeLifeSubject | Promise<WholeLifeSubject>,
): void {
  describe(title, () => {
    it("creates a key with a description, an end, and scopes, and lists them", async () => {
      const subject = await setUp();
      const scopes = await scopeIdsOf(subject);
      const expiresAt = new Date(nowOf(subject) + 30 * DAY).toISOString();
      const input = { name: "CRM Sync", description: "Nightly", expiresAt, scopes };
      const { apiKey } = await create(subject, input);

      expect(apiKey).toMatchObject({ name: "CRM Sync", description: "Nightly" });
      expect(Date.parse(String(apiKey.expiresAt))).toBe(Date.parse(expiresAt));
      expect([...(apiKey.scopes ?? [])].sort()).toEqual([...scopes].sort());
      expect(await listAll(subject)).toEqual([apiKey]);
    });

    it("refuses an end in the past and a scope that doesn't exist, each at its field", async () => {
      const subject = await setUp();
      const expiresAt = new Date(nowOf(subject) - DAY).toISOString();

      await expect(create(subject, { name: "a", expiresAt })).rejects.toMatchObject({
        code: "invalid",
        fields: { expiresAt: expect.any(String) },
      });
      await expect(create(subject, { name: "a", scopes: ["no:such:scope"] })).rejects.toMatchObject(
        { code: "invalid", fields: { scopes: expect.any(String) } },
      );
      expect(await listAll(subject)).toEqual([]);
    });

    it("changes each field alone, disables, and enables", async () => {
      const subject = await setUp();
      const [scope] = await scopeIdsOf(subject);
      const { apiKey } = await create(subject, { name: "CRM Sync" });
      const update = (patch: Parameters<NonNullable<ApiKeysAdapter["update"]>>[1]) =>
        methodOf(subject, "update")(apiKey.id, patch, write(subject.workspaceIds[0], apiKey));

      await update({ description: "Nightly" });
      await update({ scopes: [scope] });
      await update({ enabled: false });
      expect(await find(subject, apiKey.id)).toMatchObject({
        name: "CRM Sync",
        description: "Nightly",
        scopes: [scope],
        enabled: false,
      });
      await update({ enabled: true, expiresAt: null });
      const changed = await find(subject, apiKey.id);
      expect(changed?.enabled ?? true).toBe(true);
      expect(changed?.expiresAt).toBeNull();
    });

    it("says until when the old token works after a rotation, or doesn't if it ended immediately", async () => {
      const subject = await setUp();
      const grace = await graceOf(subject);
      const { apiKey } = await create(subject, { name: "CRM Sync" });

      await rotate(subject, apiKey, grace);
      const rotated = await find(subject, apiKey.id);
      const untilMs = Date.parse(String(rotated?.oldTokenExpiresAt));
      expect(Math.abs(untilMs - nowOf(subject) - grace * 1000)).toBeLessThan(60_000);

      await rotate(subject, apiKey, 0);
      const again = await find(subject, apiKey.id);
      expect(Date.parse(String(again?.oldTokenExpiresAt ?? 0))).toBeLessThanOrEqual(
        nowOf(subject) + 1000,
      );
    });

    it("refuses a grace period that its rules don't offer", async () => {
      const subject = await setUp();
      const { apiKey } = await create(subject, { name: "CRM Sync" });

      await expect(rotate(subject, apiKey, 10 ** 9)).rejects.toMatchObject({ code: "invalid" });
    });

    it("filters by status, scopes, and creators over all pages, along with search and sort", async () => {
      const subject = await setUp();
      const [first, second] = await scopeIdsOf(subject);
      const soon = new Date(nowOf(subject) + 2 * DAY).toISOString();
      await create(subject, { name: "b1", scopes: [first] });
      await create(subject, { name: "a2", scopes: [first, second], expiresAt: soon });
      const { apiKey } = await create(subject, { name: "b3", scopes: [second] });
      await create(subject, { name: "b4", scopes: [first] });
      const context = write(subject.workspaceIds[0], apiKey);
      await methodOf(subject, "update")(apiKey.id, { enabled: false }, context);
      const byName = { sort: { field: "name", direction: "asc" }, limit: 1 } as const;
      const names = async (filter: Parameters<ApiKeysAdapter["list"]>[0]["filter"], search = "") =>
        namesOf(await listAll(subject, { ...byName, ...(filter && { filter }), search }));

      expect(await names({ status: ["expiring", "disabled"] })).toEqual(["a2", "b3"]);
      expect(await names({ status: ["active"] })).toEqual(["b1", "b4"]);
      expect(await names({ scopes: [first] })).toEqual(["a2", "b1", "b4"]);
      expect(await names({ scopes: [first, second], status: ["active"] }, "4")).toEqual(["b4"]);
      expect(await names({ scopes: [], status: [] })).toHaveLength(4);
      expect(await names({ createdBy: ["no-such-user"] })).toEqual([]);
      const creator = apiKey.createdBy?.id;
      expect(await names({ createdBy: [String(creator), "a,b %"] })).toHaveLength(4);
    });

    it("logs what happens to a key, the newest first, each once across pages", async () => {
      const subject = await setUp();
      const { apiKey } = await create(subject, { name: "CRM Sync" });
      const context = write(subject.workspaceIds[0], apiKey);
      await methodOf(subject, "update")(apiKey.id, { enabled: false }, context);
      await methodOf(subject, "update")(apiKey.id, { enabled: true }, context);
      const listActivity = methodOf(subject, "listActivity");
      const readPage = (cursor?: string) =>
        listActivity(
          apiKey.id,
          { limit: 1, ...(cursor !== undefined && { cursor }) },
          read(subject.workspaceIds[0]),
        );

      const items = [];
      let cursor: string | null | undefined;
      do {
        const page = await readPage(cursor ?? undefined);
        items.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      const instants = items.map(({ at }) => Date.parse(at));

      expect(items.length).toBeGreaterThanOrEqual(3);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(instants).toEqual([...instants].sort((a, b) => b - a));
      expect(items.every(({ label }) => label !== "")).toBe(true);
    });

    it("counts requests in equal steps", async () => {
      const subject = await setUp();
      const { apiKey } = await create(subject, { name: "CRM Sync" });
      const getUsage = methodOf(subject, "getUsage");
      const usage = await getUsage(apiKey.id, read(subject.workspaceIds[0]));

      expect(Date.parse(usage.from)).toBeLessThanOrEqual(nowOf(subject));
      expect(usage.stepSeconds).toBeGreaterThan(0);
      expect(usage.counts.every((count) => count === 0)).toBe(true);
      expect(usage.failedCounts?.length ?? usage.counts.length).toBe(usage.counts.length);
    });

    it("has nothing on a key of another workspace", async () => {
      const subject = await setUp();
      const { apiKey } = await create(subject, { name: "CRM Sync" });
      const elsewhere = read(subject.workspaceIds[1]);

      await expect(
        methodOf(subject, "listActivity")(apiKey.id, { limit: 10 }, elsewhere),
      ).rejects.toMatchObject({ code: "not_found" });
      await expect(methodOf(subject, "getUsage")(apiKey.id, elsewhere)).rejects.toMatchObject({
        code: "not_found",
      });
    });

    it("has rules that don't contradict each other, and enforces its limit of keys", async () => {
      const subject = await setUp();
      const { rules, oddities } = await rulesOf(subject);
      const { maxKeys } = rules;
      if (maxKeys === null) throw new Error("A limit of keys is needed.");

      expect(oddities).toEqual([]);
      for (let count = 0; count < maxKeys; count += 1) {
        await create(subject, { name: `Key ${count}` });
      }
      await expect(create(subject, { name: "One more" })).rejects.toMatchObject({
        code: "limit_reached",
      });
    });
  });
}
