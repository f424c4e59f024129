import type { ApiKey, ApiKeyScope } from "api-keys-panel";

/** The current time in all mocks, in milliseconds since 1970. */
export const MOCK_NOW = Date.parse("2026-11-23T12:00:00.000Z");

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The instant `ms` before {@link MOCK_NOW}, or after it if `ms` is negative. */
export function ago(ms: number): string {
  return new Date(MOCK_NOW - ms).toISOString();
}

/** A workspace that's about a year old: oldest key first. */
export const apiKeys: readonly ApiKey[] = [
  {
    id: "key_arabic",
    name: "مزامنة العملاء",
    createdAt: "2025-11-03T08:15:00.000Z",
    hint: "lp_live_…Q0aa",
    lastUsedAt: ago(6 * DAY),
    expiresAt: null,
    enabled: true,
  },
  {
    id: "key_warehouse",
    name: "Data warehouse export",
    createdAt: "2026-01-14T10:00:00.000Z",
    hint: "lp_live_…m2Tc",
    lastUsedAt: "2026-03-02T23:10:00.000Z",
    expiresAt: null,
    enabled: false,
  },
  {
    id: "key_staging",
    name: "Staging Worker",
    createdAt: ago(63 * DAY),
    hint: "lp_live_…Zr07",
    lastUsedAt: null,
    expiresAt: null,
    enabled: true,
  },
  {
    id: "key_crm",
    name: "CRM Sync",
    createdAt: ago(21 * DAY),
    hint: "lp_live_…h81K",
    lastUsedAt: ago(DAY),
    expiresAt: ago(-5 * DAY),
    enabled: true,
  },
  {
    id: "key_production",
    name: "Production Backend",
    createdAt: ago(2 * DAY),
    hint: "lp_live_…9fQ2",
    lastUsedAt: ago(4 * MINUTE),
    expiresAt: ago(-88 * DAY),
    enabled: true,
  },
];

/** One key in each state that a key can be in. */
export const apiKeysOfEveryStatus: readonly ApiKey[] = [
  {
    id: "key_active",
    name: "Active, never expires",
    createdAt: ago(400 * DAY),
    hint: "lp_live_…aaA1",
    lastUsedAt: ago(30_000),
    expiresAt: null,
  },
  {
    id: "key_active_until",
    name: "Active for 90 days more",
    createdAt: ago(90 * DAY),
    hint: "lp_live_…bbB2",
    lastUsedAt: ago(3 * 60 * MINUTE),
    expiresAt: ago(-90 * DAY),
  },
  {
    id: "key_expiring",
    name: "Expires within the hour",
    createdAt: ago(30 * DAY),
    hint: "lp_live_…ccC3",
    lastUsedAt: ago(2 * DAY),
    expiresAt: ago(-40 * MINUTE),
  },
  {
    id: "key_expired",
    name: "Expired yesterday",
    createdAt: ago(60 * DAY),
    hint: "lp_live_…ddD4",
    lastUsedAt: ago(DAY),
    expiresAt: ago(DAY),
  },
  {
    id: "key_disabled",
    name: "Disabled",
    createdAt: ago(10 * DAY),
    hint: "lp_live_…eeE5",
    lastUsedAt: null,
    expiresAt: null,
    enabled: false,
  },
  {
    id: "key_disabled_expired",
    name: "Disabled, and its time is up",
    createdAt: ago(200 * DAY),
    hint: "lp_live_…ffF6",
    lastUsedAt: ago(150 * DAY),
    expiresAt: ago(100 * DAY),
    enabled: false,
  },
];

/** Names that strain layouts and text directions. */
export const apiKeysWithUnusualNames: readonly ApiKey[] = [
  "A name of exactly one hundred characters, as long as names may be, in words that can wrap in any row",
  "production-eu-central-1-kubernetes-cluster-07-namespace-billing-worker-reconciliation-nightly-000001",
  "مفتاح الإنتاج لخدمة الفوترة رقم 2 (eu-west-1)",
  "שרת ייצור",
  "顧客管理システムとの同期（本番環境・東京リージョン）",
  "고객 동기화 작업자",
  "🚀 Launch day 👩‍👩‍👧‍👦 🇪🇺",
  "CRM Sync",
  "CRM Sync",
  "<b>Not markup</b> & “quotes”",
  "evil\u202Etxt.exe",
].map((name, index) => ({
  id: `key_name_${String(index).padStart(2, "0")}`,
  name,
  createdAt: ago((index + 1) * 9 * DAY),
  hint: `lp_live_…n0${String(index).padStart(2, "0")}`,
  lastUsedAt: index % 3 === 0 ? null : ago(index * DAY),
  expiresAt: index % 4 === 0 ? ago(-3 * DAY) : null,
}));

/** Rows from backends that don't quite follow the contract. */
export const oddRows: readonly unknown[] = [
  {
    id: "key_clock_ahead",
    name: "A clock that runs ahead",
    createdAt: ago(-3 * MINUTE),
    hint: "lp_live_…aaA1",
    lastUsedAt: null,
    expiresAt: new Date(MOCK_NOW + 20 * DAY).toISOString().slice(0, 10),
  },
  {
    id: "key_nameless",
    name: null,
    createdAt: Math.round((MOCK_NOW - 2 * DAY) / 1000),
    hint: "lp_live_…bbB2",
    lastUsedAt: "1970-01-01T00:00:00Z",
    expiresAt: "never",
  },
  {
    id: "key_nameless_without_hint",
    name: "",
    createdAt: ago(9 * DAY)
      .slice(0, 19)
      .replace("T", " "),
    lastUsedAt: "0001-01-01T00:00:00Z",
    expiresAt: null,
  },
  {
    id: 17,
    name: "Its age is unknown",
    createdAt: null,
    hint: 4242,
    lastUsedAt: new Date(MOCK_NOW).toISOString().slice(0, 10),
    expiresAt: new Date(MOCK_NOW).toISOString().slice(0, 10),
    scopes: null,
  },
  { id: "key_date_alone", name: "Made on a date", createdAt: "2026-06-01", hint: "lp_live_…ddD4" },
  { name: "This one has no id" },
  null,
];

/** What the keys of {@link apiKeysWithEveryField} may do. */
export const scopes: readonly ApiKeyScope[] = [
  { id: "contacts:read", label: "Read contacts" },
  { id: "contacts:write", label: "Change contacts", description: "Includes deleting them." },
  { id: "exports:read", label: "Download exports" },
];

/** Keys of a backend that reports every field of the contract. */
export const apiKeysWithEveryField: readonly ApiKey[] = apiKeys.map((apiKey, index) => ({
  ...apiKey,
  description: index % 2 === 0 ? "Rotated each quarter by the platform team." : null,
  createdBy:
    index === 1 ? null : { id: `user_${index}`, name: index % 2 === 0 ? "Ada Byron" : "林 美咲" },
  scopes: scopes.slice(0, (index % scopes.length) + 1).map(({ id }) => id),
}));

/** Keys of a backend that reports only the required fields. */
export const apiKeysWithNameAndDate: readonly ApiKey[] = apiKeys.map(({ id, name, createdAt }) => ({
  id,
  name,
  createdAt,
}));
