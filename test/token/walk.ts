/** A state that a walk has reached, and the events that led there. */
export interface Reached<State, Event> {
  readonly state: State;
  readonly path: readonly Event[];
}

/**
 * Walks through every state that can be reached from a first one, breadth first, so that a path to
 * a fault is as short as possible.
 * @param eventsOf all events to try in a state
 * @param keyOf a text that's the same for states that need not be told apart
 * @param visit receives each step, for a test to check
 * @returns how many states there are
 */
export function walk<State, Event>(options: {
  readonly first: State;
  readonly eventsOf: (state: State) => readonly Event[];
  readonly reduce: (state: State, event: Event) => State;
  readonly keyOf: (state: State) => string;
  readonly visit: (step: {
    readonly before: State;
    readonly event: Event;
    readonly after: State;
    readonly path: readonly Event[];
  }) => void;
}): { readonly states: number; readonly steps: number } {
  const { first, eventsOf, reduce, keyOf, visit } = options;
  const known = new Set([keyOf(first)]);
  const queue: Reached<State, Event>[] = [{ state: first, path: [] }];
  let steps = 0;
  for (let at = 0; at < queue.length; at += 1) {
    const { state: before, path } = queue[at] as Reached<State, Event>;
    for (const event of eventsOf(before)) {
      const after = reduce(before, event);
      const longer = [...path, event];
      steps += 1;
      visit({ before, event, after, path: longer });
      const key = keyOf(after);
      if (known.has(key)) continue;
      known.add(key);
      queue.push({ state: after, path: longer });
    }
  }
  return { states: known.size, steps };
}
