import { useEffect, useState } from "react";
import { NEWEST_FIRST } from "../data/load-list.js";
import { isNarrowed } from "../model/filter.js";
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
    /** The host doesn't know it yet. */
    isNews: false,
    /** The changes that the host hasn't passed back yet. */
    sent: [] as (string | undefined)[],
  });
  let { view, isNews, sent } = held;
  const isMoved = held.scopeKey !== scopeKey;
  const isNew = held.givenKey !== givenKey;
  if (isMoved || isNew) {
    // What the host passes back late must not undo what was typed since.
    const isEcho = !isMoved && sent.includes(givenKey);
    if (given && isNew && !isEcho) {
      view = given;
      isNews = false;
    } else if (isMoved && isNarrowed(view)) {
      // A search in one workspace must not filter the next one, not even for one frame.
      view = { ...START, sort: view.sort };
      isNews = true;
    }
    if (!isEcho || givenKey === toKey(view)) sent = [];
    setHeld({ scopeKey, givenKey, view, isNews, sent });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change is reported once
  useEffect(() => {
    if (isNews) onViewChange?.(view);
  }, [view]);
  const isRefused = given && givenKey !== toKey(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object in each render may be the same view
  useEffect(() => {
    if (!isRefused) return;
    const timer = setTimeout(
      () => setHeld({ ...held, view: given, isNews: false, sent: [] }),
      ECHO_LIMIT_MS,
    );
    return () => clearTimeout(timer);
  }, [view, givenKey]);

  return {
    view,
    setView: (change: Partial<ApiKeysView>) =>
      setHeld((now) => {
        const next = { ...now.view, ...change };
        const isKept = now.givenKey !== undefined;
        return { ...now, view: next, isNews: true, sent: isKept ? [...now.sent, toKey(next)] : [] };
      }),
  };
}
