import type {
  ApiKey,
  ApiKeyActivityPage,
  ApiKeyCustomField,
  ApiKeyRules,
  ApiKeyScope,
  ApiKeysAdapter,
  ApiKeyUsage,
} from "api-keys-panel";
import {
  createMemoryAdapter,
  type MemoryAdapter,
  type MemoryAdapterOptions,
} from "api-keys-panel/adapters/memory";
import { ago, MOCK_NOW } from "./fixtures.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ada = { id: "user_ada", name: "Ada Byron" };
const misaki = { id: "user_misaki", name: "林 美咲" };
const grace = { id: "user_grace", name: "Grace Hopper" };

/** 14 scopes in five groups. Some are sensitive, and some include others. */
export const wholeLifeScopes: readonly ApiKeyScope[] = [
  {
    id: "contacts:read",
    label: "Read contacts",
    description: "List and view contacts and their fields.",
    group: "Contacts",
    impliedBy: ["contacts:write", "admin"],
  },
  {
    id: "contacts:write",
    label: "Write contacts",
    description: "Create and change contacts. Includes reading.",
    group: "Contacts",
    impliedBy: ["admin"],
  },
  {
    id: "contacts:delete",
    label: "Delete contacts",
    description: "Remove contacts for good.",
    group: "Contacts",
    isSensitive: true,
    impliedBy: ["admin"],
  },
  {
    id: "exports:run",
    label: "Run exports",
    description: "Start an export and download its file.",
    group: "Exports",
    impliedBy: ["admin"],
  },
  {
    id: "exports:schedule",
    label: "Schedule exports",
    description: "Set up exports that run by themselves.",
    group: "Exports",
    impliedBy: ["admin"],
  },
  {
    id: "invoices:read",
    label: "Read invoices",
    description: "List, view, and download invoices.",
    group: "Billing",
    impliedBy: ["invoices:write", "admin"],
  },
  {
    id: "invoices:write",
    label: "Write invoices",
    description: "Create and send invoices. Includes reading.",
    group: "Billing",
    impliedBy: ["admin"],
  },
  {
    id: "refunds:create",
    label: "Issue refunds",
    description: "Pay money back to a customer.",
    group: "Billing",
    isSensitive: true,
    impliedBy: ["admin"],
  },
  {
    id: "webhooks:read",
    label: "Read webhooks",
    description: "List webhooks and their deliveries.",
    group: "Webhooks",
    impliedBy: ["webhooks:write", "admin"],
  },
  {
    id: "webhooks:write",
    label: "Write webhooks",
    description: "Add, change, and remove webhooks. Includes reading.",
    group: "Webhooks",
    impliedBy: ["admin"],
  },
  {
    id: "members:read",
    label: "Read members",
    description: "See who is in the workspace.",
    group: "Workspace",
    impliedBy: ["members:invite", "admin"],
  },
  {
    id: "members:invite",
    label: "Invite members",
    description: "Let others into the workspace. Includes reading.",
    group: "Workspace",
    isSensitive: true,
    impliedBy: ["admin"],
  },
  {
    id: "audit:read",
    label: "Read the audit log",
    group: "Workspace",
    impliedBy: ["admin"],
  },
  {
    id: "admin",
    label: "Full access",
    description: "Everything above, and whatever is added later.",
    group: "Workspace",
    isSensitive: true,
  },
];

/** The host's own fields: one of each of the kinds that hosts need most. */
export const wholeLifeFields: readonly ApiKeyCustomField[] = [
  {
    id: "environment",
    label: "Environment",
    kind: "select",
    options: [
      { value: "production", label: "Production" },
      { value: "staging", label: "Staging" },
      { value: "development", label: "Development" },
    ],
    on: ["create"],
    isRequired: true,
    defaultValue: "production",
  },
  {
    id: "allowedIps",
    label: "Allowed IP addresses",
    help: "One address or range per line.",
    kind: "list",
    on: ["create", "update"],
    validate: (value) => {
      const isAddress = (entry: string) => /^(\d{1,3}\.){3}\d{1,3}(\/\d{1,2})?$/.test(entry);
      const wrong = Array.isArray(value) && value.find((entry) => !isAddress(entry));
      return typeof wrong === "string" ? `“${wrong}” isn’t an IPv4 address or range.` : null;
    },
  },
  {
    id: "requestsPerMinute",
    label: "Requests per minute",
    help: "Requests beyond this limit are refused.",
    kind: "number",
    on: ["create", "update"],
    validate: (value) =>
      typeof value === "number" && value < 1 ? "Enter a number of at least 1." : null,
  },
];

/** What the backend accepts. */
export const wholeLifeRules: ApiKeyRules = {
  expiry: { presetsDays: [30, 90, 365], defaultDays: 90 },
  grace: { presetsSeconds: [0, 3600, 86_400, 604_800], defaultSeconds: 3600 },
  scopes: {
    presets: [
      {
        id: "read",
        label: "Read only",
        scopes: wholeLifeScopes.map(({ id }) => id).filter((id) => id.endsWith(":read")),
      },
      { id: "full", label: "Full access", scopes: ["admin"] },
    ],
  },
  keys: { max: 10 },
};

/** Eight keys, oldest first: four active (one of them rotated), two expiring, one expired, and one disabled. */
export const wholeLifeKeys: readonly ApiKey[] = [
  {
    id: "key_arabic",
    name: "مزامنة العملاء",
    createdAt: "2025-11-03T08:15:00.000Z",
    hint: "lp_live_…Q0aa",
    description: null,
    createdBy: null,
    lastUsedAt: ago(6 * DAY),
    expiresAt: null,
    enabled: true,
    // It was given a scope that no longer exists.
    scopes: ["contacts:read", "segments:read"],
    metadata: { environment: "production" },
  },
  {
    id: "key_mobile",
    name: "Mobile app (2025)",
    createdAt: ago(377 * DAY),
    hint: "lp_live_…t5Vn",
    description: null,
    createdBy: grace,
    lastUsedAt: ago(12 * DAY),
    expiresAt: ago(12 * DAY),
    enabled: true,
    scopes: ["contacts:write", "invoices:read"],
    metadata: { environment: "production" },
  },
  {
    id: "key_warehouse",
    name: "Data warehouse export",
    createdAt: "2026-01-14T10:00:00.000Z",
    hint: "lp_live_…m2Tc",
    description: "Paused while the warehouse moves. Ask the data team before you enable it.",
    createdBy: misaki,
    lastUsedAt: "2026-03-02T23:10:00.000Z",
    expiresAt: null,
    enabled: false,
    scopes: ["exports:run", "exports:schedule"],
    metadata: { environment: "production", requestsPerMinute: 30 },
  },
  {
    id: "key_billing",
    name: "Nightly billing run",
    createdAt: ago(88 * DAY),
    hint: "lp_live_…bB7x",
    description: "Creates invoices at 02:00. The on-call engineer gets an email if it fails.",
    createdBy: grace,
    lastUsedAt: ago(10 * HOUR),
    expiresAt: ago(-2 * DAY),
    enabled: true,
    scopes: ["invoices:write", "refunds:create"],
    metadata: { environment: "production", allowedIps: ["198.51.100.24"], requestsPerMinute: 120 },
  },
  {
    id: "key_staging",
    name: "Staging Worker",
    createdAt: ago(63 * DAY),
    hint: "lp_live_…Zr07",
    description: null,
    createdBy: ada,
    lastUsedAt: null,
    expiresAt: null,
    enabled: true,
    scopes: ["admin"],
    oldTokenExpiresAt: ago(-(4 * HOUR + 20 * MINUTE)),
    metadata: { environment: "staging" },
  },
  {
    id: "key_webhooks",
    name: "Webhook relay",
    createdAt: ago(40 * DAY),
    hint: "lp_live_…w3Kd",
    description: null,
    createdBy: misaki,
    lastUsedAt: ago(3 * HOUR),
    expiresAt: ago(-325 * DAY),
    enabled: true,
    scopes: ["webhooks:write", "contacts:read"],
    metadata: { environment: "production" },
  },
  {
    id: "key_crm",
    name: "CRM Sync",
    createdAt: ago(21 * DAY),
    hint: "lp_live_…h81K",
    description: "Copies contacts into the CRM every ten minutes.",
    createdBy: ada,
    lastUsedAt: ago(DAY),
    expiresAt: ago(-5 * DAY),
    enabled: true,
    scopes: ["contacts:read"],
    metadata: { environment: "production", allowedIps: [], requestsPerMinute: 60 },
  },
  {
    id: "key_production",
    name: "Production Backend",
    createdAt: ago(2 * DAY),
    hint: "lp_live_…9fQ2",
    description: "Order service in eu-central. Ask the platform team.",
    createdBy: ada,
    lastUsedAt: ago(4 * MINUTE),
    expiresAt: ago(-88 * DAY),
    enabled: true,
    scopes: ["contacts:read", "contacts:write", "exports:run"],
    metadata: { environment: "production", allowedIps: ["203.0.113.0/24"] },
  },
];

/**
 * Thirty days of requests, busier on weekdays, with a few that failed. The same numbers each time.
 * @param days how many of them it was in use
 */
function createUsage(seed: number, perDay: number, days = 30): ApiKeyUsage {
  const counts = Array.from({ length: 30 }, (_unused, day) => {
    const isQuiet = [4, 5].includes(day % 7);
    const share = 0.7 + ((day * 7919 + seed * 104_729) % 61) / 100;
    return day < days ? Math.round(perDay * share * (isQuiet ? 0.3 : 1)) : 0;
  });
  return {
    from: ago(30 * DAY),
    stepSeconds: DAY / 1000,
    counts,
    failedCounts: counts.map((count, day) =>
      (day + seed) % 9 === 0 ? Math.round(count * 0.04) : 0,
    ),
  };
}

/** Who uses their keys how much. The others weren't used in the last thirty days. */
export const wholeLifeUsage: Readonly<Record<string, ApiKeyUsage>> = {
  key_production: createUsage(1, 1600),
  key_crm: createUsage(2, 144),
  key_billing: createUsage(3, 40),
  key_webhooks: createUsage(4, 5200),
  key_mobile: createUsage(5, 90, 18),
  key_arabic: createUsage(6, 12),
};

/** A long log, and two short ones. The other keys were only created. */
export const wholeLifeActivity: Readonly<Record<string, ApiKeyActivityPage["items"]>> = {
  key_production: [
    { id: "p3", at: ago(58 * MINUTE), label: "Permissions changed", actor: ada.name },
    { id: "p2", at: ago(2 * DAY - 18 * MINUTE), label: "First used", detail: "203.0.113.7" },
    { id: "p1", at: ago(2 * DAY), label: "Created", actor: ada.name },
  ],
  key_staging: [
    { id: "s2", at: ago(19 * HOUR + 40 * MINUTE), label: "Rotated", actor: ada.name },
    { id: "s1", at: ago(63 * DAY), label: "Created", actor: ada.name },
  ],
  key_billing: [
    ...Array.from({ length: 70 }, (_unused, index) => ({
      id: `b${71 - index}`,
      at: ago(index * DAY + 10 * HOUR),
      label: index % 10 === 7 ? "Refused: too many requests" : "Used",
      detail: "198.51.100.24",
    })),
    { id: "b1", at: ago(88 * DAY), label: "Created", actor: grace.name },
  ],
};

/** What the dialogs offer: everything. */
export const wholeLifeOffer: NonNullable<ApiKeysAdapter["fields"]> = {
  create: ["description", "expiresAt", "scopes"],
  update: ["description", "expiresAt", "scopes", "enabled"],
  custom: wholeLifeFields,
};

const METHODS = [
  "create",
  "update",
  "delete",
  "rotate",
  "listScopes",
  "listActivity",
  "getUsage",
] as const;

/** The adapter of {@link createWholeLifeAdapter}. */
export type WholeLifeAdapter = MemoryAdapter<(typeof METHODS)[number]>;

/**
 * A backend that can do everything, with the mocks' clock: 8 of 10 keys, 14 scopes, custom fields, rules, activity, and
 * usage. The list is searched, sorted, and filtered in the panel.
 * @param options replace parts of it; `now` moves the clock
 */
export function createWholeLifeAdapter(
  options: Omit<MemoryAdapterOptions, "methods"> = {},
): WholeLifeAdapter {
  return createMemoryAdapter({
    apiKeys: wholeLifeKeys,
    scopes: wholeLifeScopes,
    rules: wholeLifeRules,
    fields: wholeLifeOffer,
    activity: wholeLifeActivity,
    usage: wholeLifeUsage,
    user: ada,
    now: () => MOCK_NOW,
    ...options,
    methods: METHODS,
  });
}
