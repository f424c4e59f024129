import type { ApiKeyCustomField, TokenFormat } from "api-keys-panel";

const IP_OR_RANGE = /^(\d{1,3}(\.\d{1,3}){3}|[\da-f:]*:[\da-f:]*)(\/\d{1,3})?$/i;

/** What this app's keys have beyond the panel's own fields. The server checks them, too. */
export const customFields: readonly ApiKeyCustomField[] = [
  {
    id: "environment",
    label: "Environment",
    kind: "select",
    options: [
      { value: "production", label: "Production" },
      { value: "staging", label: "Staging" },
      { value: "development", label: "Development" },
    ],
    on: ["create", "update"],
  },
  {
    id: "allowedIps",
    label: "Allowed IP addresses",
    help: "One address or range per line. Leave it empty to allow all.",
    kind: "list",
    on: ["create", "update"],
    validate: (value) => {
      const entries = Array.isArray(value) ? value : [];
      const wrong = entries.find((entry) => !IP_OR_RANGE.test(String(entry).trim()));
      return wrong === undefined ? null : `“${wrong}” is not an IP address or range.`;
    },
  },
];

/** What people paste into their own systems. */
export const tokenFormats: readonly TokenFormat[] = [
  { id: "header", label: "Header", template: "Authorization: Bearer {token}" },
  {
    id: "curl",
    label: "cURL",
    template: `curl ${window.location.origin}/v1/me -H "Authorization: Bearer {token}"`,
  },
  { id: "env", label: ".env", template: "API_TOKEN={token}" },
];
