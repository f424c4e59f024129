import { type ApiKey, ApiKeysPanel, type ApiKeysPanelProps, type Messages } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { loadMessages } from "api-keys-panel/locales";
import { useState } from "react";
import { pseudoMessages } from "../../../../mocks/pseudo-locale.js";

/** What the test asks of the page. */
export const query = new URLSearchParams(location.search);

const locale = query.get("locale") ?? "en";
const messages = await loadTexts();

async function loadTexts(): Promise<Messages | undefined> {
  if (query.has("pseudo")) return pseudoMessages;
  return locale === "en" ? undefined : loadMessages(locale);
}

/** Keys that are the same on every page, at a fixed time. */
const KEYS: readonly ApiKey[] = ["CRM Sync", "Production Backend", "Staging Worker"].map(
  (name, index) => ({
    id: `key-${index}`,
    name,
    hint: `lp_live_…${index}fQ2`,
    createdAt: `2024-0${index + 1}-11T09:00:00Z`,
    lastUsedAt: index === 0 ? null : `2025-0${index}-02T09:00:00Z`,
  }),
);

/** The same with badges and tags, for their styles. */
const RICH_KEYS = KEYS.map((apiKey, index) => ({
  ...apiKey,
  expiresAt: index === 1 ? "2025-01-01T09:00:00Z" : null,
  enabled: index !== 2,
  scopes: ["read", "write"].slice(index - 1),
}));

/** More than are drawn at a time. */
const MANY_KEYS = Array.from({ length: 250 }, (_, index) => ({
  ...(KEYS[0] as ApiKey),
  id: `key-${index}`,
  name: index === 0 ? "CRM Sync" : `Key ${String(index).padStart(3, "0")}`,
}));

function chooseKeys(): readonly ApiKey[] {
  if (query.has("many")) return MANY_KEYS;
  return query.has("rich") ? RICH_KEYS : KEYS;
}

/** The panel as a host has it, over keys in memory. */
export function Panel(props: Partial<ApiKeysPanelProps>) {
  const [adapter] = useState(() =>
    createMemoryAdapter({
      apiKeys: { acme: chooseKeys() },
      // A backend that only lists: the panel loads all keys at the start.
      ...(query.has("many") && { serverSide: {} }),
    }),
  );
  return (
    <ApiKeysPanel
      adapter={adapter}
      workspaceId="acme"
      workspaceName="Acme Inc."
      locale={locale}
      messages={messages}
      timeZone="UTC"
      authorizationDocsUrl="https://example.com/docs"
      theme={(query.get("theme") ?? "light") as "light"}
      className={query.get("recipe") ?? undefined}
      // The inherited font family is the one thing that can differ between hosts, and boxes depend
      // on it.
      style={query.has("ownFont") ? undefined : { ["--akp-font" as string]: "Arial, sans-serif" }}
      {...props}
    />
  );
}
