import type {
  ApiKey,
  ApiKeyAction,
  ApiKeyPatch,
  ApiKeysPage,
  ApiKeysQuery,
  CreateApiKeyInput,
  IssuedApiKey,
} from "../../model/api-key.js";
import { ApiKeysError } from "../../model/errors.js";
import { foldName } from "../../model/fold-text.js";
import { normalizeName } from "../../model/name-rules.js";
import { assertValidInput } from "./memory-input.js";
import { MemoryListLog } from "./memory-list-log.js";
import type { MemorySettings } from "./memory-options.js";
import { readPage } from "./memory-page.js";
import { createDemoToken, hintOf } from "./memory-tokens.js";

/** Numbers for ids and tokens, shared by all workspaces of one adapter so that no two of its tokens are equal. */
export interface MemoryCounters {
  nextId(): number;
  nextToken(): number;
}

interface Replay {
  readonly request: string;
  readonly issued: IssuedApiKey;
}

function patched(apiKey: ApiKey, patch: ApiKeyPatch): ApiKey {
  return {
    ...apiKey,
    ...(patch.name !== undefined && { name: normalizeName(patch.name) }),
    ...(patch.description !== undefined && { description: patch.description || null }),
    ...(patch.expiresAt !== undefined && { expiresAt: patch.expiresAt }),
    ...(patch.scopes !== undefined && { scopes: [...patch.scopes] }),
    ...(patch.enabled !== undefined && { enabled: patch.enabled }),
  };
}

/** The keys of one workspace, and what can be done with them at once, without any waiting. */
export class MemoryWorkspace {
  readonly #log: MemoryListLog;
  readonly #replays = new Map<string, Replay>();
  readonly #issued: IssuedApiKey[] = [];
  readonly #usedIds: Set<string>;
  readonly #settings: MemorySettings;
  readonly #counters: MemoryCounters;
  #sequence: number;

  constructor(seed: readonly ApiKey[], settings: MemorySettings, counters: MemoryCounters) {
    const records = seed.map((apiKey, sequence) => ({ sequence, apiKey: { ...apiKey } }));
    this.#log = new MemoryListLog(records, settings.listLagMs);
    this.#usedIds = new Set(seed.map(({ id }) => id));
    this.#settings = settings;
    this.#counters = counters;
    this.#sequence = seed.length;
  }

  /** All keys as they are, whatever `list` shows. */
  get apiKeys(): readonly ApiKey[] {
    return this.#log.current.map(({ apiKey }) => apiKey);
  }

  /** All that was ever issued, also where the answer was lost. */
  get issued(): readonly IssuedApiKey[] {
    return [...this.#issued];
  }

  catchUp(): void {
    this.#log.catchUp();
  }

  list(query: ApiKeysQuery): ApiKeysPage {
    return readPage(this.#log.visible, query, this.#settings);
  }

  create(input: CreateApiKeyInput, idempotencyKey: string): IssuedApiKey {
    return this.#once(idempotencyKey, ["create", input], () => {
      const { now, tokenPrefix, maxApiKeys } = this.#settings;
      assertValidInput({ ...input, name: input.name ?? "" }, this.#settings.scopes, now());
      this.#assertNameIsFree(input.name, null);
      if (this.#log.current.length >= maxApiKeys) throw new ApiKeysError("limit_reached");
      const token = this.#createToken();
      const blank: ApiKey = {
        id: this.#createId(),
        name: "",
        createdAt: new Date(now()).toISOString(),
        hint: hintOf(token, tokenPrefix),
        lastUsedAt: null,
        expiresAt: null,
        enabled: true,
      };
      const apiKey = patched(blank, input);
      this.#log.write([...this.#log.current, { sequence: this.#sequence, apiKey }]);
      this.#sequence += 1;
      return { apiKey, token };
    });
  }

  update(id: string, patch: ApiKeyPatch): ApiKey {
    const apiKey = this.#get(id, "update");
    assertValidInput(patch, this.#settings.scopes, this.#settings.now());
    if (patch.name !== undefined) this.#assertNameIsFree(patch.name, id);
    return this.#replace(patched(apiKey, patch));
  }

  delete(id: string): void {
    this.#get(id, "delete");
    this.#log.write(this.#log.current.filter(({ apiKey }) => apiKey.id !== id));
  }

  rotate(id: string, gracePeriodSeconds: number, idempotencyKey: string): IssuedApiKey {
    return this.#once(idempotencyKey, ["rotate", id, gracePeriodSeconds], () => {
      const apiKey = this.#get(id, "rotate");
      const token = this.#createToken();
      const hint = hintOf(token, this.#settings.tokenPrefix);
      return { apiKey: this.#replace({ ...apiKey, hint }), token };
    });
  }

  #once(idempotencyKey: string, request: unknown, issue: () => IssuedApiKey): IssuedApiKey {
    const replay = this.#settings.isIdempotent ? this.#replays.get(idempotencyKey) : undefined;
    const text = JSON.stringify(request);
    if (replay !== undefined && replay.request !== text) {
      throw new ApiKeysError("invalid", {
        message: "createMemoryAdapter: this idempotency key came with another request before.",
      });
    }
    if (replay !== undefined) return replay.issued;
    const issued = issue();
    this.#replays.set(idempotencyKey, { request: text, issued });
    this.#issued.push(issued);
    return issued;
  }

  #get(id: string, action: ApiKeyAction): ApiKey {
    const record = this.#log.current.find(({ apiKey }) => apiKey.id === id);
    if (record === undefined) throw new ApiKeysError("not_found");
    if (record.apiKey.allowedActions?.includes(action) === false) {
      throw new ApiKeysError("forbidden");
    }
    return record.apiKey;
  }

  #replace(apiKey: ApiKey): ApiKey {
    this.#log.write(
      this.#log.current.map((record) =>
        record.apiKey.id === apiKey.id ? { ...record, apiKey } : record,
      ),
    );
    return apiKey;
  }

  #assertNameIsFree(name: string, exceptId: string | null): void {
    if (!this.#settings.hasUniqueNames) return;
    const folded = foldName(name);
    const isTaken = this.#log.current.some(
      ({ apiKey }) => apiKey.id !== exceptId && foldName(apiKey.name) === folded,
    );
    if (isTaken) throw new ApiKeysError("conflict");
  }

  #createToken(): string {
    const { tokenPrefix, seed } = this.#settings;
    return createDemoToken(tokenPrefix, seed, this.#counters.nextToken());
  }

  #createId(): string {
    let id: string;
    do {
      // Padded, so that keys of one instant sort by the order in which they were made.
      id = `key_${String(this.#counters.nextId()).padStart(6, "0")}`;
    } while (this.#usedIds.has(id));
    this.#usedIds.add(id);
    return id;
  }
}
