import { type RefObject, useEffect, useState, useSyncExternalStore } from "react";
import { useLatest } from "../headless/use-latest.js";
import { whenIdle } from "../model/when-idle.js";
import { overlayChunk } from "./overlay-chunk.js";

/** The code of what opens over the page, and what waits for it. */
export interface Overlays<Request> {
  /** `null`: it isn't there yet. */
  readonly module: ReturnType<typeof overlayChunk.get>;
  /** What was asked for last, and is shown as soon as the code is there. */
  readonly requested: Request | null;
  /** It waits for longer than anyone would notice. */
  readonly isSlow: boolean;
  /** Something waits for the code, and the last attempt to load it failed. */
  readonly hasFailed: boolean;
  /** Another attempt is running. */
  readonly isRetrying: boolean;
  /** Loads the code for something that has to be shown. `null`: for something that shows itself once the code is there. */
  readonly request: (request: Request | null) => void;
  /** Tries again. */
  readonly retry: () => void;
  /** Forgets what waits. */
  readonly settle: () => void;
}

interface Waiting<Request> {
  /** `null`: a token, or a menu, which show themselves. */
  readonly request: Request | null;
  readonly hasFailed: boolean;
  readonly isLoading: boolean;
  readonly isSlow: boolean;
}

/** How long something can wait without a word, in milliseconds. */
const MOMENT_MS = 300;

/**
 * Loads what opens over the page: when the browser is idle, or right away for something that has to be shown.
 * @param options.isPainted the page shows what it's for, so there's time for this
 * @param options.isUrgent a token waits to be shown
 * @param options.rootRef whoever points at it, or moves the focus into it, is about to need something
 * @param options.onFailed the code couldn't be had although something waits for it
 */
export function useOverlays<Request>(options: {
  readonly isPainted: boolean;
  readonly isUrgent: boolean;
  readonly onFailed: () => void;
  readonly rootRef: RefObject<HTMLElement | null>;
}): Overlays<Request> {
  const { isPainted, isUrgent, rootRef } = options;
  const module = useSyncExternalStore(overlayChunk.subscribe, overlayChunk.get, () => null);
  const [waiting, setWaiting] = useState<Waiting<Request> | null>(null);
  const latest = useLatest({ load, onFailed: options.onFailed });

  async function load(request: Request | null) {
    setWaiting((before) => ({
      request,
      hasFailed: before?.hasFailed === true,
      isLoading: true,
      isSlow: false,
    }));
    const timer = setTimeout(() => setWaiting((now) => now && { ...now, isSlow: true }), MOMENT_MS);
    const isThere = await overlayChunk.load();
    clearTimeout(timer);
    if (isThere) {
      setWaiting((now) => now && { ...now, hasFailed: false });
      return;
    }
    setWaiting((now) => now && { ...now, hasFailed: true, isLoading: false });
    latest.current.onFailed();
  }

  // A download is the browser's.
  useEffect(() => {
    if (module) return;
    if (isUrgent) void latest.current.load(null);
    else if (isPainted) return whenIdle(loadAhead);
  }, [module, isPainted, isUrgent, latest]);

  useEffect(() => {
    const root = rootRef.current;
    if (!root || module) return;
    for (const type of INTENT_EVENTS) root.addEventListener(type, loadAhead);
    return () => {
      for (const type of INTENT_EVENTS) root.removeEventListener(type, loadAhead);
    };
  }, [module, rootRef]);

  return {
    module,
    requested: waiting?.isLoading ? waiting.request : null,
    isSlow: waiting?.isLoading === true && waiting.isSlow,
    // Code that came in the meantime opens no dialog: who asked for it may be elsewhere by now.
    hasFailed: waiting?.hasFailed === true && (module === null || waiting.request !== null),
    isRetrying: waiting?.isLoading === true,
    request: (request) => void load(request),
    retry: () => void load(waiting?.request ?? null),
    settle: () => setWaiting(null),
  };
}

const INTENT_EVENTS = ["pointerover", "focusin"];

/** Loads the code before anything waits for it, so a failure isn't worth a word. */
const loadAhead = () => void overlayChunk.load();
