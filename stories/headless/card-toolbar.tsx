import type { ApiKeySortField, UseApiKeysResult } from "api-keys-panel";
import { describeCount, describeDirection, SORTS } from "./words.js";

/** Search, order, and count. The hook itself waits for a pause in typing. */
export function CardToolbar({ keys }: { readonly keys: UseApiKeysResult }) {
  const { sort, setSort, search, setSearch } = keys;
  const isReported = (field: string) =>
    keys.apiKeys.some((apiKey) => apiKey[field as ApiKeySortField] !== undefined);
  const fields = Object.keys(SORTS).filter(
    (field) => ["createdAt", "name", sort.field].includes(field) || isReported(field),
  );
  return (
    <div className="ck-toolbar">
      <label className="ck-search">
        <span>Find</span>
        <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </label>
      <label>
        <span>Sort by</span>
        <select
          value={sort.field}
          onChange={({ target }) => {
            const direction = target.value === "name" ? "asc" : "desc";
            setSort({ field: target.value, direction });
          }}
        >
          {fields.map((field) => (
            <option key={field} value={field}>
              {SORTS[field]?.[0]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() => setSort({ ...sort, direction: sort.direction === "asc" ? "desc" : "asc" })}
      >
        {describeDirection(sort)}
      </button>
      <output className="ck-count">{describeCount(keys)}</output>
    </div>
  );
}
