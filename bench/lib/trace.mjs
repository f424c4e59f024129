/** What a trace must hold so that {@link readScript} can read it. */
export const TRACE_CATEGORIES = ["devtools.timeline", "blink.user_timing"];

/**
 * The work that is script. Chromium's own sum, `ScriptDuration`, leaves out microtasks, and so do calls of functions in a
 * trace: the microtasks after a timer are only in the timer's span.
 */
const SCRIPT = new Set([
  "EvaluateScript",
  "EventDispatch",
  "FireAnimationFrame",
  "FireIdleCallback",
  "FunctionCall",
  "HandlePostMessage",
  "RunMicrotasks",
  "TimerFire",
  "v8.compile",
]);

/** The parts of a line that at least one of the spans covers, in order. */
export function mergeSpans(spans) {
  const merged = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/**
 * Reads from a trace when the page's main thread ran script.
 * @returns how many milliseconds of it lie between two times of the page's clock
 */
export function readScript(buffer) {
  const { traceEvents } = JSON.parse(buffer.toString());
  const mark = traceEvents.find(({ name, cat }) => name === "bench" && cat === "blink.user_timing");
  if (!mark) throw new Error("The trace has no mark of the page.");
  const offsetUs = mark.ts - mark.args.data.startTime * 1000;
  const spans = traceEvents
    .filter(
      ({ name, ph, pid, tid }) =>
        ph === "X" && SCRIPT.has(name) && pid === mark.pid && tid === mark.tid,
    )
    .map(({ ts, dur = 0 }) => ({ from: (ts - offsetUs) / 1000, to: (ts + dur - offsetUs) / 1000 }));
  const script = mergeSpans(spans);
  return (from, to) =>
    script.reduce(
      (sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)),
      0,
    );
}
