// @vitest-environment node
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrate } from "../../examples/host-app/server/database/migrate.js";
import { migrations } from "../../examples/host-app/server/database/migrations.js";
import { deriveToken, hashToken } from "../../examples/host-app/server/tokens/token.js";
import { keysOf, read, startTestHost, type TestHost } from "./test-host.js";

const TOKEN = deriveToken(new Uint8Array(32), new Uint8Array(16), []);
const CREATED_AT = "2026-01-05T08:00:00.000Z";
const EXPIRES_AT = "2027-01-05T08:00:00.000Z";

let host: TestHost;

beforeAll(async () => {
  host = await startTestHost(async (database) => {
    await migrate(database, migrations.slice(0, 1));
    for (const statement of [
      `insert into workspaces values ('acme', 'Acme', '2025-01-01T00:00:00Z')`,
      `insert into users values ('usr_olivia', 'Olivia Marsh')`,
      `insert into memberships values ('acme', 'usr_olivia', 'owner')`,
      `insert into api_keys (id, workspace_id, name, name_search, name_order, description, hint, scopes,
         enabled, created_at, created_by, last_used_at, expires_at)
       values ('key_old', 'acme', 'Old key', 'old key', 'old key', 'Note', 'lp_live_…0000',
         '{contacts:read,gone:read}', true, '${CREATED_AT}', 'usr_olivia', '${CREATED_AT}', '${EXPIRES_AT}')`,
      `insert into api_keys (id, workspace_id, name, name_search, name_order, hint, scopes, created_at)
       values ('key_nobody', 'acme', 'Nobody''s', 'nobody''s', 'nobody''s', 'lp_live_…1111', '{}',
         '2025-12-01T00:00:00Z')`,
    ]) {
      await database.query(statement);
    }
    await database.query("insert into api_key_tokens values ($1, 'key_old')", [hashToken(TOKEN)]);
  });
});
afterAll(() => host.close());

it("a database of the version before keeps its keys, and gets what is known of them", async () => {
  const owner = await host.signIn("owner");
  const keys = keysOf("acme");
  const { items } = (await owner("GET", keys)).json;
  expect(items).toEqual([
    {
      id: "key_old",
      name: "Old key",
      createdAt: CREATED_AT,
      hint: "lp_live_…0000",
      description: "Note",
      createdBy: { id: "usr_olivia", name: "Olivia Marsh" },
      lastUsedAt: CREATED_AT,
      expiresAt: EXPIRES_AT,
      enabled: true,
      scopes: ["contacts:read", "gone:read"],
      metadata: {},
      oldTokenExpiresAt: null,
    },
    expect.objectContaining({ id: "key_nobody", createdBy: null }),
  ]);
  const events = async (id: string) =>
    (await owner("GET", `${keys}/${id}/activity`)).json.items.map(
      ({ at, label, actor }: { at: string; label: string; actor?: string }) => [at, label, actor],
    );
  expect(await events("key_old")).toEqual([[CREATED_AT, "Created", "Olivia Marsh"]]);
  expect(await events("key_nobody")).toEqual([["2025-12-01T00:00:00.000Z", "Created", undefined]]);
  expect((await owner("GET", `${keys}/key_old/usage`)).json.counts).toEqual(Array(30).fill(0));
  expect((await owner("GET", `${keys}/rules`)).json).not.toHaveProperty("keys");
});

it("its tokens still work, and its keys can do what is new", async () => {
  const owner = await host.signIn("owner");
  const headers = { Authorization: `Bearer ${TOKEN}` };
  expect((await read(await host.send("/v1/contacts", { headers }))).status).toBe(200);
  const patch = { metadata: { environment: "staging" }, scopes: ["gone:read", "events:write"] };
  const { status, json } = await owner("PATCH", `${keysOf("acme")}/key_old`, patch);
  expect([status, json.metadata, json.scopes]).toEqual([
    200,
    { environment: "staging" },
    ["events:write", "gone:read"],
  ]);
});

it("a database that is up to date stays as it is", async () => {
  const before = await host.database.query("select * from api_key_activity order by id");
  await migrate(host.database);
  expect(await host.database.query("select * from api_key_activity order by id")).toEqual(before);
});
