import type {
  ApiKey,
  ApiKeyAction,
  ApiKeyActivityPage,
  ApiKeyPatch,
  ApiKeysPage,
  ApiKeysQuery,
  ApiKeyUsage,
  CreateApiKeyInput,
  IssuedApiKey,
} from "../../model/api-key.js";
import { ApiKeysError } from "../../model/errors.js";
import { foldName } from "../../model/fold-text.js";
import { findNameProblem, NAME_MAX_LENGTH, normalizeName } from "../../model/name-rules.js";
import { MemoryListLog, readMemoryPage } from "./memory-list.js";
import type { MemorySettings } from "./memory-options.js";

/** Counts through all workspaces of an adapter, so that no two of its tokens are equal. */
interface MemoryCounters {
  ids: number;
  tokens: number;
}

interface Replay {
  readonly request: string;
  readonly issued: IssuedApiKey;
}

const TOKEN_PREFIX = "lp_live_";
const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The nth token: the same in every run, and different for each number. For demos and tests only. */
function createDemoToken(number: number): string {
  let state = number;
  let body = "";
  while (body.length < 38) {
    // A full-period generator, so two numbers never reach the same state after the same number of steps.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    body += BASE62.charAt((state >>> 16) % BASE62.length);
  }
  return TOKEN_PREFIX + body;
}

function createHint(token: string): string {
  return `${TOKEN_PREFIX}…${token.slice(-4)}`;
}

/** The panel doesn't copy a frozen key once more. */
function copyKey(apiKey: ApiKey): ApiKey {
  return Object.isFrozen(apiKey) ? apiKey : Object.freeze({ ...apiKey });
}

function applyPatch(apiKey: ApiKey, patch: ApiKeyPatch): ApiKey {
  return {
    ...apiKey,
    ...(patch.name !== undefined && { name: normalizeName(patch.name) }),
    ...(patch.description !== undefined && { description: patch.description || null }),
    ...(patch.expiresAt !== undefined && { expiresAt: patch.expiresAt }),
    ...(patch.scopes !== undefined && { scopes: [...patch.scopes] }),
    ...(patch.enabled !== undefined && { enabled: patch.enabled }),
    ...(patch.metadata !== undefined && { metadata: { ...apiKey.metadata, ...patch.metadata } }),
  };
}

/** The keys of one workspace and what a backend does with them, without any delay. */
export class MemoryWorkspace {
  readonly #log: MemoryListLog;
  readonly #replays = new Map<string, Replay>();
  readonly #issued: IssuedApiKey[] = [];
  readonly #usedIds: Set<string>;
  readonly #settings: MemorySettings;
  readonly #counters: MemoryCounters;
  #sequence: number;

  constructor(seed: readonly ApiKey[], settings: MemorySettings, counters: MemoryCounters) {
    const records = seed.map((apiKey, sequence) => ({ sequence, apiKey: copyKey(apiKey) }));
    this.#log = new MemoryListLog(records, settings.listLagMs);
    this.#usedIds = new Set(seed.map(({ id }) => id));
    this.#settings = settings;
    this.#counters = counters;
    this.#sequence = seed.length;
  }

  /** All keys, whatever `list` shows. */
  get apiKeys(): readonly ApiKey[] {
    return this.#log.current.map(({ apiKey }) => apiKey);
  }

  /** Everything ever issued, including what no caller received. */
  get issued(): readonly IssuedApiKey[] {
    return [...this.#issued];
  }

  catchUp(): void {
    this.#log.catchUp();
  }

  list(query: ApiKeysQuery): ApiKeysPage {
    return readMemoryPage(this.#log.visible, query, this.#settings);
  }

  create(input: CreateApiKeyInput, idempotencyKey: string): IssuedApiKey {
    return this.#once(idempotencyKey, ["create", input], () => {
      this.#assertName(input.name, null);
      if (this.#log.current.length >= this.#settings.maxApiKeys) {
        throw new ApiKeysError("limit_reached");
      }
      const token = this.#createToken();
      const blank: ApiKey = {
        id: this.#createId(),
        name: "",
        createdAt: new Date(this.#settings.now()).toISOString(),
        hint: createHint(token),
        lastUsedAt: null,
        expiresAt: null,
        enabled: true,
      };
      const apiKey = applyPatch(blank, input);
      this.#log.write([...this.#log.current, { sequence: this.#sequence, apiKey }]);
      this.#sequence += 1;
      return { apiKey, token };
    });
  }

  update(id: string, patch: ApiKeyPatch): ApiKey {
    const apiKey = this.#get(id, "update");
    if (patch.name !== undefined) this.#assertName(patch.name, id);
    return this.#replace(applyPatch(apiKey, patch));
  }

  delete(id: string): void {
    this.#get(id, "delete");
    this.#log.write(this.#log.current.filter(({ apiKey }) => apiKey.id !== id));
  }

  rotate(id: string, gracePeriodSeconds: number, idempotencyKey: string): IssuedApiKey {
    return this.#once(idempotencyKey, ["rotate", id, gracePeriodSeconds], () => {
      const apiKey = this.#get(id, "rotate");
      const token = this.#createToken();
      return { apiKey: this.#replace({ ...apiKey, hint: createHint(token) }), token };
    });
  }

  listActivity(id: string, _page: { readonly limit: number }): ApiKeyActivityPage {
    this.#find(id);
    return { items: [], nextCursor: null };
  }

  getUsage(id: string): ApiKeyUsage {
    this.#find(id);
    return { from: new Date(this.#settings.now()).toISOString(), stepSeconds: 86_400, counts: [] };
  }

  #find(id: string): ApiKey {
    const record = this.#log.current.find(({ apiKey }) => apiKey.id === id);
    if (record === undefined) throw new ApiKeysError("not_found");
    return record.apiKey;
  }

  #once(idempotencyKey: string, request: unknown, issue: () => IssuedApiKey): IssuedApiKey {
    const replay = this.#settings.isIdempotent ? this.#replays.get(idempotencyKey) : undefined;
    const text = JSON.stringify(request);
    if (replay !== undefined && replay.request !== text) {
      throw new ApiKeysError("invalid", {
        message:
          "createMemoryAdapter: this idempotency key was already used for another request. Use one key per intent.",
      });
    }
    if (replay !== undefined) return replay.issued;
    const issued = issue();
    this.#replays.set(idempotencyKey, { request: text, issued });
    this.#issued.push(issued);
    return issued;
  }

  #get(id: string, action: ApiKeyAction): ApiKey {
    const apiKey = this.#find(id);
    if (apiKey.allowedActions?.includes(action) === false) throw new ApiKeysError("forbidden");
    return apiKey;
  }

  #replace(apiKey: ApiKey): ApiKey {
    this.#log.write(
      this.#log.current.map((record) =>
        record.apiKey.id === apiKey.id ? { ...record, apiKey } : record,
      ),
    );
    return apiKey;
  }

  /** Refuses what a server would refuse, whatever the screen let through. */
  #assertName(name: string, exceptId: string | null): void {
    if (findNameProblem(name) !== null) {
      const message = `Enter a name of 1 to ${NAME_MAX_LENGTH} characters, on one line.`;
      throw new ApiKeysError("invalid", { fields: { name: message } });
    }
    const folded = foldName(name);
    const isTaken = this.#log.current.some(
      ({ apiKey }) => apiKey.id !== exceptId && foldName(apiKey.name) === folded,
    );
    if (isTaken && this.#settings.hasUniqueNames) throw new ApiKeysError("conflict");
  }

  #createToken(): string {
    this.#counters.tokens += 1;
    return createDemoToken(this.#counters.tokens);
  }

  #createId(): string {
    let id: string;
    do {
      this.#counters.ids += 1;
      // Padded, so that keys created in the same instant sort in the order they were created.
      id = `key_${String(this.#counters.ids).padStart(6, "0")}`;
    } while (this.#usedIds.has(id));
    this.#usedIds.add(id);
    return id;
  }
}
