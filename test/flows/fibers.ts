/** The fields of a fiber that lead to other fibers or to the page. The search walks those itself. */
const LINKS = new Set(["return", "child", "sibling", "alternate", "stateNode", "_owner"]);

type Visit = { readonly path: string; readonly value: unknown };

function membersOf(value: object): readonly Visit[] {
  if (value instanceof Map) {
    return [...value].flatMap(([key, entry]) => [
      { path: ".key", value: key },
      { path: `.${String(key)}`, value: entry },
    ]);
  }
  if (value instanceof Set) return [...value].map((entry) => ({ path: ".entry", value: entry }));
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, descriptor]) =>
    "value" in descriptor ? [{ path: `.${key}`, value: descriptor.value as unknown }] : [],
  );
}

function roots(): readonly object[] {
  return [...document.body.children].flatMap((element) =>
    Object.entries(element).flatMap(([key, value]) =>
      key.startsWith("__reactContainer") ? [value as object] : [],
    ),
  );
}

/**
 * Searches the props, state, hooks, and contexts of every component that React holds, and
 * everything reachable from there. Nothing can look into closures.
 * @returns where the text was found
 */
export function findInFibers(text: string): readonly string[] {
  const found: string[] = [];
  const seen = new Set<object>();
  const fibers: object[] = [...roots()];
  if (fibers.length === 0) throw new Error("React has rendered nothing.");

  function search(start: Visit) {
    const stack = [start];
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      const { path, value } = visit;
      if (typeof value === "string" && value.includes(text)) found.push(path);
      const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
      if (!isObject || value instanceof Node || value === globalThis || seen.has(value)) continue;
      seen.add(value);
      for (const member of membersOf(value)) {
        stack.push({ path: path + member.path, value: member.value });
      }
    }
  }

  for (let fiber = fibers.pop(); fiber; fiber = fibers.pop()) {
    if (seen.has(fiber)) continue;
    seen.add(fiber);
    const fields = fiber as Readonly<Record<string, unknown>>;
    for (const link of ["child", "sibling", "alternate"]) {
      const next = fields[link];
      if (typeof next === "object" && next !== null) fibers.push(next);
    }
    const type = fields.elementType as { name?: string } | string | null;
    const name = typeof type === "string" ? type : (type?.name ?? "?");
    for (const [key, value] of Object.entries(fields)) {
      if (!LINKS.has(key)) search({ path: `${name}.${key}`, value });
    }
  }
  return found;
}
