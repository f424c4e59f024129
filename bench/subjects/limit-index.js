import { foldForSearch } from "../page/fold.js";

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "variant" });

/** How long a slice of work in the background may take. In milliseconds. */
const SLICE_MS = 8;
/** How many keys are compared in one go. */
const RUN = 256;

const idle = () =>
  new Promise((resolve) => {
    (globalThis.requestIdleCallback ?? setTimeout)(resolve, { timeout: 100 });
  });

/** Lets the page breathe whenever a slice is over. */
function createPacer() {
  let end = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < end) return;
    await idle();
    end = performance.now() + SLICE_MS;
  };
}

async function sortInSlices(positions, compare, pace) {
  let from = positions;
  for (let start = 0; start < from.length; start += RUN) {
    from.subarray(start, start + RUN).sort(compare);
    await pace();
  }
  let to = new Uint32Array(from.length);
  for (let width = RUN; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at += 1) {
        const takesLeft = left < middle && (right >= end || compare(from[left], from[right]) <= 0);
        to[at] = takesLeft ? from[left++] : from[right++];
        if ((at & 255) === 255) await pace();
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** The instants of a field, to sort by. */
function instantsOf(keys, field, absent) {
  return Float64Array.from(keys, (key) => (key[field] == null ? absent : Date.parse(key[field])));
}

function sortByNumber(keys, numbers) {
  return Uint32Array.from(keys.keys()).sort(
    (a, b) => numbers[a] - numbers[b] || (keys[a].id < keys[b].id ? -1 : 1),
  );
}

const ABSENT = { createdAt: -1e16, lastUsedAt: -1e16, expiresAt: 1e16 };

/**
 * Everything that searching and sorting need: the folded names, and for each column the positions of the keys in
 * ascending order. Made in slices while nothing else happens, or when it's asked for.
 */
export function createIndex(keys) {
  const orders = new Map();
  let folded = null;

  function getFolded() {
    folded ??= keys.map(({ name }) => foldForSearch(name));
    return folded;
  }

  function getOrder(field) {
    let order = orders.get(field);
    if (order) return order;
    order =
      field === "name"
        ? Uint32Array.from(keys.keys()).sort((a, b) => collator.compare(keys[a].name, keys[b].name))
        : sortByNumber(keys, instantsOf(keys, field, ABSENT[field]));
    orders.set(field, order);
    return order;
  }

  async function build() {
    const pace = createPacer();
    await idle();
    const texts = [];
    for (const { name } of keys) {
      texts.push(foldForSearch(name));
      if ((texts.length & 255) === 0) await pace();
    }
    folded = texts;
    for (const field of ["lastUsedAt", "expiresAt"]) {
      await idle();
      getOrder(field);
    }
    const byName = (a, b) => collator.compare(keys[a].name, keys[b].name);
    orders.set("name", await sortInSlices(Uint32Array.from(keys.keys()), byName, pace));
  }

  return {
    build,
    /** The positions of the keys that match, in order. */
    find(search, { field, direction }) {
      const order = getOrder(field);
      const text = foldForSearch(search);
      const matches = text === "" ? order : order.filter((at) => getFolded()[at].includes(text));
      return direction === "asc" ? matches : matches.slice().reverse();
    },
  };
}
