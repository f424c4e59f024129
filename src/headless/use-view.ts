import { useEffect, useInsertionEffect, useRef, useState } from "react";
import { NEWEST_FIRST } from "../data/load-list.js";
import type { ApiKeysView } from "../model/view.js";

const START: ApiKeysView = { search: "", sort: NEWEST_FIRST, filter: {} };

/** How long the host may take to pass a change back, as routers do, before it counts as refused. In milliseconds. */
const ECHO_LIMIT_MS = 1000;

/** The same for views that ask for the same. */
function toKey({ search, sort, filter }: ApiKeysView): string {
  return JSON.stringify([search, sort.field, sort.direction, filter]);
}

/**
 * What the user searches, sorts, and filters by. A change counts immediately, also where the host keeps the view and passes
 * it back later, so that no letter is lost.
 * @param given the host's view. `undefined`: it's kept here
 */
export function useView(
  scopeKey: string,
  given: ApiKeysView | undefined,
  onViewChange: ((view: ApiKeysView) => void) | undefined,
) {
  const givenKey = given && toKey(given);
  const [held, setHeld] = useState({
    scopeKey,
    givenKey,
    view: given ?? START,
    /** The changes that the host hasn't passed back yet. */
    sent: [] as (string | undefined)[],
  });
  let { view, sent } = held;
  const isMoved = held.scopeKey !== scopeKey;
  const isNew = held.givenKey !== givenKey;
  if (isMoved || isNew) {
    // What the host passes back late must not undo what was typed since.
    const isEcho = !isMoved && sent.includes(givenKey);
    if (given && isNew && !isEcho) view = given;
    // A search in one workspace must not filter the next one, not even for one frame.
    else if (isMoved) view = { ...START, sort: view.sort };
    if (!isEcho || givenKey === toKey(view)) sent = [];
    setHeld({ scopeKey, givenKey, view, sent });
  }

  const latestRef = useRef(view);
  useInsertionEffect(() => {
    latestRef.current = view;
  });

  const isAhead = given && givenKey !== toKey(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another workspace changes the view without a call
  useEffect(() => {
    if (isAhead) onViewChange?.(view);
  }, [scopeKey]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object in each render may be the same view
  useEffect(() => {
    if (!isAhead) return;
    const timer = setTimeout(() => setHeld({ ...held, view: given, sent: [] }), ECHO_LIMIT_MS);
    return () => clearTimeout(timer);
  }, [held, givenKey]);

  return {
    view,
    setView: (change: Partial<ApiKeysView>) => {
      // Of two changes together, the second one must not undo the first.
      const next = { ...latestRef.current, ...change };
      latestRef.current = next;
      setHeld((now) => ({ ...now, view: next, sent: [...now.sent, toKey(next)] }));
      onViewChange?.(next);
    },
  };
}
