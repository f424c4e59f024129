/** Something that a key may be allowed to do. */
export interface ApiKeyScope {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** All scopes that this app's keys can have. */
export const apiKeyScopes: readonly ApiKeyScope[] = [
  {
    id: "contacts:read",
    label: "Read contacts",
    description: "See contacts and the lists that they are on.",
  },
  {
    id: "contacts:write",
    label: "Change contacts",
    description: "Add, edit and remove contacts.",
  },
  { id: "events:write", label: "Send events", description: "Report what contacts do." },
  { id: "exports:read", label: "Download exports", description: "Fetch finished exports." },
];
