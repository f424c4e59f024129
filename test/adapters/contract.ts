import type { ApiKeySortField } from "api-keys-panel";
import { describe, expect, it } from "vitest";
import {
  type ContractSubject,
  createIdempotencyKey,
  issue,
  listAll,
  NEWEST_FIRST,
  namesOf,
  read,
  write,
} from "./contract-subject.js";

/** The adapter's contract as tests. An adapter that can do everything has to pass all of it. */
export function describeApiKeysAdapter(
  title: string,
  setUp: () => ContractSubject | Promise<ContractSubject>,
): void {
  describe(title, () => {
    it("lists a created key, and its token nowhere", async () => {
      const subject = await setUp();
      const { apiKey, token } = await issue(subject, "CRM Sync");

      const listed = await listAll(subject);
      expect(listed).toEqual([apiKey]);
      expect(apiKey.name).toBe("CRM Sync");
      expect(token.length).toBeGreaterThanOrEqual(20);
      expect(JSON.stringify(listed)).not.toContain(token);
    });

    it("returns the same key and token for the same intent, whether repeated later or sent concurrently", async () => {
      const subject = await setUp();
      const context = {
        workspaceId: subject.workspaceIds[0],
        idempotencyKey: createIdempotencyKey(),
      };
      const create = () => subject.adapter.create?.({ name: "Staging Worker" }, context);

      const first = await Promise.all([create(), create()]);
      const again = await create();

      expect(first).toEqual([again, again]);
      expect(await listAll(subject)).toHaveLength(1);
    });

    it("makes two keys from two intents with the same name", async () => {
      const subject = await setUp();
      const issued = await Promise.all([issue(subject, "Worker"), issue(subject, "Worker")]);

      expect(new Set(issued.map(({ token }) => token)).size).toBe(2);
      expect(new Set(issued.map(({ apiKey }) => apiKey.id)).size).toBe(2);
      expect(await listAll(subject)).toHaveLength(2);
    });

    it("refuses an idempotency key that comes with another input", async () => {
      const subject = await setUp();
      const context = {
        workspaceId: subject.workspaceIds[0],
        idempotencyKey: createIdempotencyKey(),
      };
      await subject.adapter.create?.({ name: "One" }, context);

      await expect(subject.adapter.create?.({ name: "Two" }, context)).rejects.toMatchObject({
        code: "invalid",
      });
      expect(namesOf(await listAll(subject))).toEqual(["One"]);
    });

    it.each([
      ["", "an empty name"],
      ["a".repeat(101), "a name of 101 characters"],
      ["two\nlines", "a name of two lines"],
    ])("refuses %j (%s) and says so at the name", async (name) => {
      const subject = await setUp();

      await expect(issue(subject, name)).rejects.toMatchObject({
        code: "invalid",
        fields: { name: expect.any(String) },
      });
      expect(await listAll(subject)).toEqual([]);
    });

    it("renames a key and leaves the rest as it was", async () => {
      const subject = await setUp();
      const { apiKey } = await issue(subject, "CRM Sync");
      const context = write(subject.workspaceIds[0], apiKey);

      await subject.adapter.update?.(apiKey.id, { name: "CRM Sync (EU)" }, context);

      expect(await listAll(subject)).toEqual([{ ...apiKey, name: "CRM Sync (EU)" }]);
    });

    it("deletes a key permanently", async () => {
      const subject = await setUp();
      const { apiKey } = await issue(subject, "CRM Sync");
      const context = write(subject.workspaceIds[0], apiKey);

      await subject.adapter.delete?.(apiKey.id, context);

      expect(await listAll(subject)).toEqual([]);
      const again = subject.adapter.delete?.(apiKey.id, context);
      await expect(again?.catch(({ code }) => code)).resolves.toBeOneOf([undefined, "not_found"]);
    });

    it("says that a key is gone when it's changed", async () => {
      const subject = await setUp();
      const { apiKey } = await issue(subject, "CRM Sync");
      const context = write(subject.workspaceIds[0], { ...apiKey, id: "no-such-key" });
      const changed = subject.adapter.update?.("no-such-key", { name: "New" }, context);

      await expect(changed).rejects.toMatchObject({ code: "not_found" });
    });

    it("keeps the keys of two workspaces apart", async () => {
      const subject = await setUp();
      const { apiKey } = await issue(subject, "CRM Sync");
      const elsewhere = write(subject.workspaceIds[1], apiKey);

      expect(await listAll(subject, {}, subject.workspaceIds[1])).toEqual([]);
      await expect(
        subject.adapter.update?.(apiKey.id, { name: "Mine now" }, elsewhere),
      ).rejects.toMatchObject({ code: "not_found" });
      await subject.adapter.delete?.(apiKey.id, elsewhere).catch(() => undefined);
      expect(await listAll(subject)).toEqual([apiKey]);
    });

    it("returns each key once across pages, even when others are deleted and added in between", async () => {
      const subject = await setUp();
      const { adapter, workspaceIds } = subject;
      for (const name of ["a", "b", "c", "d", "e"]) await issue(subject, name);
      const query = { sort: { field: "name", direction: "asc" }, limit: 2 } as const;

      const first = await adapter.list(query, read(workspaceIds[0]));
      for (const apiKey of first.items) {
        await adapter.delete?.(apiKey.id, write(workspaceIds[0], apiKey));
      }
      await issue(subject, "aa");
      const second = await adapter.list(
        { ...query, cursor: String(first.nextCursor) },
        read(workspaceIds[0]),
      );
      const third = await adapter.list(
        { ...query, cursor: String(second.nextCursor) },
        read(workspaceIds[0]),
      );

      expect([first, second, third].map(({ items }) => namesOf(items))).toEqual([
        ["a", "b"],
        ["c", "d"],
        ["e"],
      ]);
      expect(third.nextCursor).toBeNull();
    });

    it("has no further page after a full last one", async () => {
      const subject = await setUp();
      await issue(subject, "a");
      await issue(subject, "b");

      const page = await subject.adapter.list(
        { sort: NEWEST_FIRST, limit: 2 },
        read(subject.workspaceIds[0]),
      );
      expect(page.items).toHaveLength(2);
      expect(page.nextCursor).toBeNull();
    });

    it("searches all pages for a part of a name, in any case and literally", async () => {
      const subject = await setUp();
      for (const name of ["CRM Sync", "Staging Worker", "crm export", "100% done"]) {
        await issue(subject, name);
      }
      const query = { sort: { field: "name", direction: "asc" }, limit: 1 } as const;

      expect(namesOf(await listAll(subject, { ...query, search: "CRM" })).sort()).toEqual([
        "CRM Sync",
        "crm export",
      ]);
      expect(namesOf(await listAll(subject, { ...query, search: "0% d" }))).toEqual(["100% done"]);
      expect(await listAll(subject, { ...query, search: "_" })).toEqual([]);
    });

    it.each<ApiKeySortField>(["createdAt", "name", "lastUsedAt", "expiresAt"])(
      "sorts by %s both ways, one the reverse of the other, across pages",
      async (field) => {
        const subject = await setUp();
        for (const name of ["b", "c", "a"]) await issue(subject, name);

        const query = (direction: "asc" | "desc") => ({ sort: { field, direction }, limit: 2 });
        const ascending = await listAll(subject, query("asc"));
        const descending = await listAll(subject, query("desc"));

        expect(ascending).toHaveLength(3);
        expect(descending).toEqual([...ascending].reverse());
        if (field === "name") expect(namesOf(ascending)).toEqual(["a", "b", "c"]);
      },
    );

    it("gives up a read that is aborted, with the caller's own reason", async () => {
      const { adapter, workspaceIds } = await setUp();
      const controller = new AbortController();
      const context = { workspaceId: workspaceIds[0], signal: controller.signal };

      const list = adapter.list({ sort: NEWEST_FIRST, limit: 10 }, context);
      controller.abort();

      await expect(list).rejects.toBe(controller.signal.reason);
    });

    it("rotates a key: a new token for the same key, once for each intent", async () => {
      const subject = await setUp();
      const { apiKey, token } = await issue(subject, "CRM Sync");
      const context = {
        ...write(subject.workspaceIds[0], apiKey),
        idempotencyKey: createIdempotencyKey(),
      };
      const rotate = () => subject.adapter.rotate?.(apiKey.id, { gracePeriodSeconds: 0 }, context);

      const rotated = await rotate();

      expect(rotated?.apiKey).toMatchObject({ id: apiKey.id, name: "CRM Sync" });
      expect(rotated?.token).not.toBe(token);
      expect(await rotate()).toEqual(rotated);
      expect(await listAll(subject)).toEqual([rotated?.apiKey]);
    });

    it("lists the scopes that exist", async () => {
      const { adapter, workspaceIds } = await setUp();
      const scopes = (await adapter.listScopes?.(read(workspaceIds[0]))) ?? [];

      expect(scopes.length).toBeGreaterThan(0);
      for (const scope of scopes) {
        expect(scope).toMatchObject({ id: expect.any(String), label: expect.any(String) });
      }
    });
  });
}
