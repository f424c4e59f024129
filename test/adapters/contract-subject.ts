import type {
  ApiKey,
  ApiKeysAdapter,
  ApiKeysQuery,
  IssuedApiKey,
  WriteContext,
} from "api-keys-panel";

/**
 * What one test of the contract works on. Each test gets a new one, so that none sees another's
 * keys.
 */
export interface ContractSubject {
  readonly adapter: ApiKeysAdapter;
  /** Two workspaces without keys, both of which this user can write to. */
  readonly workspaceIds: readonly [string, string];
}

export const NEWEST_FIRST: ApiKeysQuery["sort"] = { field: "createdAt", direction: "desc" };

let intents = 0;

/** Unique for each intent, in any process. */
export function createIdempotencyKey(): string {
  intents += 1;
  return `contract-${intents}-${Math.random().toString(36).slice(2)}`;
}

/** The context of a read that no one aborts. */
export function read(workspaceId: string) {
  return { workspaceId, signal: new AbortController().signal };
}

/** The context of a write to a key. */
export function write(workspaceId: string, apiKey: ApiKey): WriteContext {
  return { workspaceId, apiKey };
}

/** Creates a key in the first workspace. */
export async function issue(subject: ContractSubject, name: string): Promise<IssuedApiKey> {
  const context = { workspaceId: subject.workspaceIds[0], idempotencyKey: createIdempotencyKey() };
  const issued = await subject.adapter.create?.({ name }, context);
  if (issued === undefined) throw new Error("The adapter has no create.");
  return issued;
}

/** All keys that a query finds, page by page. */
export async function listAll(
  { adapter, workspaceIds }: ContractSubject,
  query: Partial<ApiKeysQuery> = {},
  workspaceId = workspaceIds[0],
): Promise<ApiKey[]> {
  const apiKeys: ApiKey[] = [];
  let cursor: string | null = null;
  do {
    const page = await adapter.list(
      { sort: NEWEST_FIRST, limit: 100, ...query, ...(cursor !== null && { cursor }) },
      read(workspaceId),
    );
    apiKeys.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return apiKeys;
}

export const namesOf = (apiKeys: readonly ApiKey[]) => apiKeys.map(({ name }) => name);
