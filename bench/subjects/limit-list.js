import { mountCreateDialog, mountMenu } from "./limit-floats.js";
import { createIndex } from "./limit-index.js";
import { formatExact, formatTime, getStatus } from "./limit-text.js";

/** Up to so many rows, all are in the document, so that the browser's own search finds them. */
const WHOLE_LIMIT = 100;
/** How many rows are kept above and below what is in sight. */
const MARGIN = 8;
/** How long the count must stay the same before it's announced. In milliseconds. */
const ANNOUNCE_PAUSE_MS = 500;

const COLUMNS = [
  { field: "name", label: "Name", first: "asc" },
  { field: "createdAt", label: "Created", first: "desc" },
  { field: "lastUsedAt", label: "Last used", first: "desc" },
  { field: "expiresAt", label: "Expires", first: "asc" },
];

const PAGE = `
  <section class="list" aria-labelledby="limit-heading">
    <header class="list-header">
      <div>
        <h2 id="limit-heading">API Keys</h2>
        <p>API keys let your apps and scripts access this workspace through the API.</p>
      </div>
      <button type="button" class="primary create" aria-label="Create API Key" aria-haspopup="dialog">API Key</button>
    </header>
    <div class="toolbar">
      <input type="search" aria-label="Search API keys" placeholder="Search keys by name" aria-describedby="limit-count">
      <p class="count" id="limit-count"></p>
    </div>
    <table>
      <caption class="hidden">API keys in this workspace</caption>
      <thead><tr>
        ${COLUMNS.map(({ field, label }) => `<th scope="col" data-field="${field}"><button type="button">${label}</button></th>`).join("")}
        <th scope="col"><span class="hidden">Actions</span></th>
      </tr></thead>
      <tbody></tbody>
    </table>
    <p class="none" hidden>No keys match.</p>
    <p class="hidden" role="status"></p>
  </section>`;

const ROW = document.createElement("template");
ROW.innerHTML = `<tr>
  <th scope="row"><span class="line"><bdi translate="no"></bdi></span><span class="hint" dir="ltr" translate="no"></span></th>
  <td></td><td></td><td></td>
  <td class="end"><button type="button" class="more" aria-haspopup="menu" aria-expanded="false"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h.01M8 8h.01M13 8h.01"/></svg></button></td>
</tr>`;

function createTime(iso, now) {
  const time = document.createElement("time");
  time.dateTime = iso;
  time.textContent = formatTime(Date.parse(iso), now);
  return time;
}

function createRow(key, now) {
  const row = ROW.content.firstElementChild.cloneNode(true);
  row.dataset.keyId = key.id;
  const [name, created, lastUsed, expires, actions] = row.children;
  name.firstElementChild.firstElementChild.textContent = key.name;
  name.lastElementChild.textContent = key.hint;
  const status = getStatus(key, now);
  if (status) {
    const badge = document.createElement("span");
    badge.className = "badge";
    badge.textContent = status;
    name.firstElementChild.append(" ", badge);
  }
  created.append(createTime(key.createdAt, now));
  lastUsed.append(key.lastUsedAt ? createTime(key.lastUsedAt, now) : "Never used");
  expires.append(key.expiresAt ? createTime(key.expiresAt, now) : "Never expires");
  actions.firstElementChild.setAttribute("aria-label", `Actions for ${key.name}`);
  return row;
}

function createGap(height) {
  const gap = document.createElement("tr");
  gap.setAttribute("role", "presentation");
  const cell = gap.appendChild(document.createElement("td"));
  cell.colSpan = COLUMNS.length + 1;
  cell.style.cssText = `height:${height}px;padding:0;border:0`;
  return gap;
}

/** Shows the keys, newest first, with everything that the panel's list can do. */
export function mountLimit(host, initialKeys) {
  let keys = initialKeys;
  let index = createIndex(keys);
  let sort = { field: "createdAt", direction: "desc" };
  let search = "";
  let shown = index.find(search, sort);
  let rowHeight = 0;
  let drawn = "";
  let announcing;
  const rows = new Map();
  const now = Date.now();

  host.innerHTML = PAGE;
  const [table, body] = [host.querySelector("table"), host.querySelector("tbody")];
  const [input, count, none, status] = ["input", ".count", ".none", "[role=status]"].map(
    (selector) => host.querySelector(selector),
  );

  /** Where the rows in sight begin and end, with a margin. */
  function getRange() {
    if (shown.length <= WHOLE_LIMIT) return [0, shown.length];
    if (rowHeight === 0) return [0, Math.ceil(innerHeight / 48) + MARGIN];
    const top = -body.getBoundingClientRect().top;
    const first = Math.floor(top / rowHeight) - MARGIN;
    const last = Math.ceil((top + innerHeight) / rowHeight) + MARGIN;
    return [
      Math.max(0, Math.min(first, shown.length - 1)),
      Math.max(1, Math.min(last, shown.length)),
    ];
  }

  /** The row that has the focus stays, wherever it is. */
  function getPinned() {
    const focused = document.activeElement?.closest("[data-key-id]");
    if (!focused || !body.contains(focused)) return -1;
    return shown.findIndex((at) => keys[at].id === focused.dataset.keyId);
  }

  function draw() {
    const [first, last] = getRange();
    const pinned = getPinned();
    const key = `${first} ${last} ${pinned}`;
    if (key === drawn) return;
    drawn = key;
    const isWhole = last - first === shown.length;
    const places = Array.from({ length: last - first }, (_unused, offset) => first + offset);
    if (pinned >= 0 && pinned < first) places.unshift(pinned);
    if (pinned >= last) places.push(pinned);

    const nodes = [];
    const kept = new Set();
    let next = 0;
    for (const place of places) {
      if (place > next) nodes.push(createGap((place - next) * rowHeight));
      next = place + 1;
      const apiKey = keys[shown[place]];
      const row = rows.get(apiKey.id) ?? createRow(apiKey, now);
      rows.set(apiKey.id, row);
      kept.add(apiKey.id);
      if (isWhole) row.removeAttribute("aria-rowindex");
      else row.setAttribute("aria-rowindex", place + 2);
      nodes.push(row);
    }
    if (next < shown.length) nodes.push(createGap((shown.length - next) * rowHeight));
    for (const id of rows.keys()) if (!kept.has(id)) rows.delete(id);
    replaceRows(nodes);
    if (isWhole) table.removeAttribute("aria-rowcount");
    else table.setAttribute("aria-rowcount", shown.length + 1);

    if (rowHeight === 0 && !isWhole) {
      rowHeight = nodes[0].getBoundingClientRect().height;
      drawn = "";
      draw();
    }
  }

  /** Moves as few rows as possible: one that is moved would lose the focus. */
  function replaceRows(nodes) {
    const wanted = new Set(nodes);
    for (const node of [...body.children]) if (!wanted.has(node)) node.remove();
    let at = body.firstElementChild;
    for (const node of nodes) {
      if (node === at) at = at.nextElementSibling;
      else body.insertBefore(node, at);
    }
  }

  function update() {
    shown = index.find(search, sort);
    drawn = "";
    draw();
    for (const header of host.querySelectorAll("th[data-field]")) {
      if (header.dataset.field !== sort.field) header.removeAttribute("aria-sort");
      else header.setAttribute("aria-sort", sort.direction === "asc" ? "ascending" : "descending");
    }
    const total = keys.length.toLocaleString("en");
    const text =
      search.trim() === ""
        ? `${total} keys`
        : `${shown.length.toLocaleString("en")} of ${total} keys`;
    count.textContent = text;
    none.hidden = shown.length > 0;
    table.hidden = shown.length === 0;
    clearTimeout(announcing);
    if (search.trim() !== "") {
      announcing = setTimeout(() => {
        status.textContent = text;
      }, ANNOUNCE_PAUSE_MS);
    }
  }

  function replaceKeys(next) {
    keys = next;
    index = createIndex(keys);
    rows.clear();
    update();
  }

  input.addEventListener("input", () => {
    search = input.value;
    update();
  });
  table.addEventListener("click", (event) => {
    const header = event.target.closest("th[data-field]");
    if (!header || !event.target.closest("button")) return;
    const { field } = header.dataset;
    const { first, label } = COLUMNS.find((column) => column.field === field);
    const other = sort.direction === "asc" ? "desc" : "asc";
    sort = { field, direction: sort.field === field ? other : first };
    update();
    status.textContent = `Sorted by ${label}, ${sort.direction === "asc" ? "ascending" : "descending"}`;
  });
  table.addEventListener("pointerover", ({ target }) => {
    if (target.localName === "time") target.title = formatExact(Date.parse(target.dateTime));
  });
  addEventListener("scroll", draw, { passive: true });
  addEventListener("resize", draw);

  mountMenu(host, table, {
    onDelete: (id) => replaceKeys(keys.filter((key) => key.id !== id)),
  });
  mountCreateDialog(host, host.querySelector(".create"), (name, expiresAt) => {
    const createdAt = new Date().toISOString();
    const id = `key_${createdAt}`;
    replaceKeys([
      ...keys,
      { id, name, createdAt, hint: "lp_live_…new0", lastUsedAt: null, expiresAt },
    ]);
    status.textContent = `${name} was created.`;
  });

  update();
  index.build();
}
