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
import { normalizeName } from "../../model/name-rules.js";
import type { ResolvedRules } from "../../model/rules.js";
import { getApiKeyStatus } from "../../model/status.js";
import { DAY_MS } from "../../model/time-format.js";
import {
  describeChanges,
  getFirstActivity,
  type MemoryActivity,
  readActivityPage,
} from "./memory-activity.js";
import { assertGrace, assertPatch } from "./memory-checks.js";
import { MemoryListLog, readMemoryPage } from "./memory-list.js";
import type { MemorySettings } from "./memory-options.js";

/** Counts through all workspaces of an adapter, so that no two of its tokens are equal. */
interface MemoryCounters {
  ids: number;
  tokens: number;
  activities: number;
}

interface TokenRecord {
  readonly keyId: string;
  /** Until when it works, in milliseconds since 1970. `Infinity`: as long as its key. */
  readonly untilMs: number;
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
  readonly #tokens = new Map<string, TokenRecord>();
  /** What happened to each key since the start, the newest first. */
  readonly #activity = new Map<string, readonly MemoryActivity[]>();
  readonly #seed: readonly ApiKey[];
  readonly #usedIds: Set<string>;
  readonly #settings: MemorySettings;
  readonly #counters: MemoryCounters;
  #sequence: number;

  constructor(seed: readonly ApiKey[], settings: MemorySettings, counters: MemoryCounters) {
    const records = seed.map((apiKey, sequence) => ({ sequence, apiKey: copyKey(apiKey) }));
    this.#log = new MemoryListLog(records, settings.listLagMs);
    this.#usedIds = new Set(seed.map(({ id }) => id));
    this.#seed = seed;
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

  create(
    input: CreateApiKeyInput,
    idempotencyKey: string,
    rules: ResolvedRules | null,
  ): IssuedApiKey {
    const settings = this.#settings;
    return this.#once(idempotencyKey, ["create", input], () => {
      assertPatch(input, null, { rules, settings });
      this.#assertUnique(input.name, null);
      const most = Math.min(settings.maxApiKeys, rules?.maxKeys ?? Number.POSITIVE_INFINITY);
      if (this.#log.current.length >= most) throw new ApiKeysError("limit_reached");
      return this.#add({ name: "", ...(settings.user && { createdBy: settings.user }) }, input);
    });
  }

  update(id: string, patch: ApiKeyPatch, rules: ResolvedRules | null): ApiKey {
    const apiKey = this.#get(id, "update");
    assertPatch(patch, apiKey, { rules, settings: this.#settings });
    if (patch.name !== undefined) this.#assertUnique(patch.name, id);
    this.#record(id, describeChanges(apiKey, patch));
    return this.#replace(applyPatch(apiKey, patch));
  }

  delete(id: string): void {
    this.#get(id, "delete");
    this.#remove(id);
  }

  rotate(
    id: string,
    gracePeriodSeconds: number,
    idempotencyKey: string,
    rules: ResolvedRules | null,
  ): IssuedApiKey {
    return this.#once(idempotencyKey, ["rotate", id, gracePeriodSeconds], () => {
      const apiKey = this.#get(id, "rotate");
      assertGrace(gracePeriodSeconds, rules);
      this.#record(id, ["Rotated"]);
      const untilMs = this.#settings.now() + gracePeriodSeconds * 1000;
      return this.#settings.hasNewIdAfterRotate
        ? this.#succeed(apiKey, untilMs)
        : this.#replaceToken(apiKey, untilMs);
    });
  }

  listActivity(
    id: string,
    page: { readonly cursor?: string; readonly limit: number },
  ): ApiKeyActivityPage {
    this.#find(id);
    const { activity, maxPageSize } = this.#settings;
    const seeded = this.#seed.find((apiKey) => apiKey.id === id);
    const first = seeded === undefined ? [] : getFirstActivity(seeded);
    const earlier = (Object.hasOwn(activity, id) && activity[id]) || first;
    return readActivityPage([...(this.#activity.get(id) ?? []), ...earlier], page, maxPageSize);
  }

  getUsage(id: string): ApiKeyUsage {
    this.#find(id);
    const { usage, now } = this.#settings;
    const none = {
      from: new Date(now() - 30 * DAY_MS).toISOString(),
      stepSeconds: DAY_MS / 1000,
      counts: Array<number>(30).fill(0),
    };
    return (Object.hasOwn(usage, id) && usage[id]) || none;
  }

  findByToken(token: string): ApiKey | null {
    const nowMs = this.#settings.now();
    const known = this.#tokens.get(token);
    if (known === undefined || known.untilMs <= nowMs) return null;
    const record = this.#log.current.find(({ apiKey }) => apiKey.id === known.keyId);
    if (record === undefined) return null;
    const status = getApiKeyStatus(record.apiKey, nowMs);
    return status === "active" || status === "expiring" ? record.apiKey : null;
  }

  /** Adds a key with a new id and a new token. */
  #add(fields: Pick<ApiKey, "name" | "createdBy">, patch: ApiKeyPatch): IssuedApiKey {
    const token = this.#createToken();
    const blank: ApiKey = {
      id: this.#createId(),
      createdAt: new Date(this.#settings.now()).toISOString(),
      hint: createHint(token),
      lastUsedAt: null,
      expiresAt: null,
      enabled: true,
      ...fields,
    };
    const apiKey = applyPatch(blank, patch);
    this.#log.write([...this.#log.current, { sequence: this.#sequence, apiKey }]);
    this.#sequence += 1;
    this.#tokens.set(token, { keyId: apiKey.id, untilMs: Number.POSITIVE_INFINITY });
    this.#record(apiKey.id, ["Created"]);
    return { apiKey, token };
  }

  #remove(id: string): void {
    this.#log.write(this.#log.current.filter(({ apiKey }) => apiKey.id !== id));
  }

  /** A new token for the same key. */
  #replaceToken(apiKey: ApiKey, untilMs: number): IssuedApiKey {
    const { oldTokenExpiresAt: _ended, ...rest } = apiKey;
    for (const [old, known] of this.#tokens) {
      if (known.keyId !== apiKey.id) continue;
      this.#tokens.set(old, { ...known, untilMs: Math.min(known.untilMs, untilMs) });
    }
    const token = this.#createToken();
    this.#tokens.set(token, { keyId: apiKey.id, untilMs: Number.POSITIVE_INFINITY });
    const hasGrace = untilMs > this.#settings.now();
    const replaced: ApiKey = {
      ...rest,
      hint: createHint(token),
      ...(hasGrace && { oldTokenExpiresAt: new Date(untilMs).toISOString() }),
    };
    return { apiKey: this.#replace(replaced), token };
  }

  /** A new key in place of another, which works until its grace period ends. */
  #succeed(apiKey: ApiKey, untilMs: number): IssuedApiKey {
    const { id, createdAt: _createdAt, hint: _hint, lastUsedAt: _lastUsedAt, ...kept } = apiKey;
    const until = new Date(untilMs).toISOString();
    const endsBefore = apiKey.expiresAt != null && Date.parse(apiKey.expiresAt) <= untilMs;
    if (untilMs <= this.#settings.now()) this.#remove(id);
    else if (!endsBefore) this.#replace({ ...apiKey, expiresAt: until });
    return this.#add(kept, {});
  }

  #record(id: string, labels: readonly string[]): void {
    const actor = this.#settings.user?.name;
    for (const label of labels) {
      this.#counters.activities += 1;
      const entry = {
        id: `activity_${this.#counters.activities}`,
        at: new Date(this.#settings.now()).toISOString(),
        label,
        ...(actor !== undefined && { actor }),
      };
      this.#activity.set(id, [entry, ...(this.#activity.get(id) ?? [])]);
    }
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

  #assertUnique(name: string, exceptId: string | null): void {
    const folded = foldName(name);
    const isTaken = this.#log.current.some(
      ({ apiKey }) => apiKey.id !== exceptId && foldName(apiKey.name) === folded,
    );
    if (isTaken && folded !== "" && this.#settings.hasUniqueNames) {
      throw new ApiKeysError("conflict");
    }
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
