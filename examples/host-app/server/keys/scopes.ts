/** Something that a key may be allowed to do. */
export interface ApiKeyScope {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The heading it's listed under. */
  readonly group: string;
  /** Whether it can do lasting harm, or shows what only few should see. */
  readonly isSensitive?: boolean;
  /** The scopes that include this one. */
  readonly impliedBy?: readonly string[];
}

/** All scopes that this app's keys can have. */
export const apiKeyScopes: readonly ApiKeyScope[] = [
  {
    id: "contacts:read",
    label: "Read contacts",
    description: "See contacts and the lists that they are on.",
    group: "Contacts",
    impliedBy: ["contacts:write", "contacts:delete"],
  },
  {
    id: "contacts:write",
    label: "Change contacts",
    description: "Add and edit contacts. Includes reading.",
    group: "Contacts",
  },
  {
    id: "contacts:delete",
    label: "Delete contacts",
    description: "Remove contacts permanently. Includes reading.",
    group: "Contacts",
    isSensitive: true,
  },
  {
    id: "events:read",
    label: "Read events",
    description: "See what contacts did.",
    group: "Events",
  },
  {
    id: "events:write",
    label: "Send events",
    description: "Report what contacts do.",
    group: "Events",
  },
  {
    id: "exports:read",
    label: "Download exports",
    description: "Fetch finished exports.",
    group: "Exports",
    impliedBy: ["exports:run"],
  },
  {
    id: "exports:run",
    label: "Run exports",
    description: "Start an export and download its file.",
    group: "Exports",
  },
  {
    id: "webhooks:read",
    label: "Read webhooks",
    description: "See which addresses receive events.",
    group: "Webhooks",
    impliedBy: ["webhooks:write"],
  },
  {
    id: "webhooks:write",
    label: "Change webhooks",
    description: "Add, edit, and remove webhooks.",
    group: "Webhooks",
  },
  {
    id: "members:read",
    label: "Read members",
    description: "See who belongs to the workspace.",
    group: "Workspace",
    impliedBy: ["members:write"],
  },
  {
    id: "members:write",
    label: "Manage members",
    description: "Invite and remove members, and change their roles.",
    group: "Workspace",
    isSensitive: true,
  },
  {
    id: "billing:read",
    label: "Read invoices",
    description: "See the plan and its invoices.",
    group: "Workspace",
    isSensitive: true,
    impliedBy: ["billing:write"],
  },
  {
    id: "billing:write",
    label: "Change the plan",
    description: "Change the plan and how it's paid. Includes reading.",
    group: "Workspace",
    isSensitive: true,
  },
  {
    id: "audit:read",
    label: "Read the audit log",
    description: "See who did what in the workspace.",
    group: "Workspace",
  },
];

/** Whether a key with these scopes may do what `scope` allows. */
export function allows(scopes: readonly string[], scope: string): boolean {
  const { impliedBy = [] } = apiKeyScopes.find(({ id }) => id === scope) ?? {};
  return scopes.includes(scope) || impliedBy.some((id) => scopes.includes(id));
}
