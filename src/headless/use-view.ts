import { useEffect, useInsertionEffect, useRef, useState } from "react";
import { NEWEST_FIRST } from "../data/load-list.js";
import type { ApiKeysView } from "../model/view.js";

const START: ApiKeysView = { search: "", sort: NEWEST_FIRST, filter: {} };

/** How long the host may take to pass a change back, as routers do, before it counts as refused. In milliseconds. */
const ECHO_LIMIT_MS = 1000;

/** The same for views that ask for the same. */
function toKey({ search, sort, filter }: ApiKeysView): string {
  const { status = [], scopes = [], createdBy = [] } = filter;
  return JSON.stringify([search, sort.field, sort.direction, status, scopes, createdBy]);
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
  const [held, setHeld] = useState<{
    readonly scopeKey: string;
    readonly givenKey: string | undefined;
    readonly view: ApiKeysView;
    /** The changes that the host hasn't passed back yet. */
    readonly sent: readonly (string | undefined)[];
  }>({ scopeKey, givenKey, view: given ?? START, sent: [] });
  let { view } = held;
  const isMoved = held.scopeKey !== scopeKey;
  const isNew = given && held.givenKey !== givenKey;
  if (isMoved || held.givenKey !== givenKey) {
    // What the host passes back late must not undo what was typed since.
    const at = isMoved ? -1 : held.sent.indexOf(givenKey);
    if (isNew && at === -1) view = given;
    // A search in one workspace must not filter the next one, not even for one frame.
    else if (isMoved) view = { ...START, sort: view.sort };
    setHeld({ scopeKey, givenKey, view, sent: at === -1 ? [] : held.sent.slice(at + 1) });
  }

  const latestRef = useRef(view);
  useInsertionEffect(() => {
    latestRef.current = view;
  });
  const isAhead = given !== undefined && givenKey !== toKey(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another workspace changes the view without a call
  useEffect(() => {
    if (isAhead) onViewChange?.(view);
  }, [scopeKey]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object in each render may be the same view
  useEffect(() => {
    if (!isAhead) return;
    const timer = setTimeout(
      () => setHeld((now) => ({ ...now, view: given, sent: [] })),
      ECHO_LIMIT_MS,
    );
    return () => clearTimeout(timer);
  }, [isAhead, givenKey, view]);

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
