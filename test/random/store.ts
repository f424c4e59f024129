import { type ApiKey, ApiKeysError, type ApiKeysPage } from "api-keys-panel";
import { oddIds, oddRows, type Traits } from "./traits.js";

const WORKSPACE_IDS = ["acme", "globex"] as const;

/** The keys of a backend, and what its lists show of them. Two in each workspace from the beginning. */
export class Store {
  readonly #traits: Traits;
  readonly #keys = new Map<string, readonly ApiKey[]>();
  #frozen: {
    readonly until: number;
    readonly keys: ReadonlyMap<string, readonly ApiKey[]>;
  } | null = null;
  #lastId = 0;

  constructor(traits: Traits) {
    this.#traits = traits;
  }

  /** The keys that exist. */
  of(workspaceId: string): readonly ApiKey[] {
    const known =
      this.#keys.get(workspaceId) ?? ["Alpha", "Beta"].map((name) => this.make(workspaceId, name));
    this.#keys.set(workspaceId, known);
    return known;
  }

  /** Makes a key, but doesn't add it. */
  make(workspaceId: string, name: string): ApiKey {
    this.#lastId += 1;
    const { aheadMs } = this.#traits;
    const at = aheadMs > 0 ? Date.now() + aheadMs : Date.UTC(2026, 0, 1, 0, 0, this.#lastId);
    return { id: `${workspaceId}-${this.#lastId}`, name, createdAt: new Date(at).toISOString() };
  }

  add(workspaceId: string, apiKey: ApiKey): void {
    this.#keys.set(workspaceId, [...this.of(workspaceId), apiKey]);
  }

  /** Replaces a key with another one, or removes it. */
  replace(workspaceId: string, apiKeyId: string, apiKey: ApiKey | null): void {
    const next = this.of(workspaceId).flatMap((candidate) =>
      candidate.id === apiKeyId ? (apiKey ?? []) : candidate,
    );
    this.#keys.set(workspaceId, next);
  }

  find(workspaceId: string, apiKeyId: string): ApiKey {
    const apiKey = this.of(workspaceId).find((candidate) => candidate.id === apiKeyId);
    if (!apiKey) throw new ApiKeysError("not_found");
    return apiKey;
  }

  /** From now on, and for that long, lists show what there is now. */
  lag(ms: number): void {
    const shown = WORKSPACE_IDS.map((id) => [id, this.of(id)] as const);
    this.#frozen = ms > 0 ? { until: Date.now() + ms, keys: new Map(shown) } : null;
  }

  #visible(workspaceId: string): readonly ApiKey[] {
    if (this.#frozen && Date.now() >= this.#frozen.until) this.#frozen = null;
    return this.#frozen?.keys.get(workspaceId) ?? this.of(workspaceId);
  }

  /** A page of the list, starting at the cursor. */
  page(workspaceId: string, cursor: string | undefined): ApiKeysPage {
    const { hasOddRows, pageSize } = this.#traits;
    const odd = hasOddRows ? (oddRows(workspaceId) as readonly ApiKey[]) : [];
    const all = [...this.#visible(workspaceId), ...odd];
    const from = cursor === undefined ? 0 : Number(cursor);
    const next = from + pageSize;
    return { items: all.slice(from, next), nextCursor: next < all.length ? String(next) : null };
  }

  /** The ids that a list has now, of keys that still work. */
  listedIds(workspaceId: string): readonly string[] {
    const working = this.of(workspaceId).map(({ id }) => id);
    const listed = this.#visible(workspaceId).map(({ id }) => id);
    const odd = this.#traits.hasOddRows ? oddIds(workspaceId) : [];
    return [...listed.filter((id) => working.includes(id)), ...odd];
  }
}
