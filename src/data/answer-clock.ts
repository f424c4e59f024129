import { WRITE_ANSWER_MS } from "../model/issue-intent.js";

const holds = new Set<symbol>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of [...listeners]) listener();
}

/**
 * Makes all clocks stand still: a question to the user is open, and the time that they take is not the server's.
 * @returns the function that lets them go on; further calls of it do nothing
 */
export function holdAnswerClocks(): () => void {
  const hold = Symbol("question");
  holds.add(hold);
  tell();
  return () => {
    if (holds.delete(hold)) tell();
  };
}

/**
 * Measures how long a write has been waiting for the server.
 * @param onOver called once it is longer than one waits
 * @returns the function that stops the clock
 */
export function startAnswerClock(onOver: () => void): () => void {
  let leftMs = WRITE_ANSWER_MS;
  let startedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    listeners.delete(follow);
  };
  const follow = () => {
    if (timer !== undefined) leftMs -= Date.now() - startedAt;
    clearTimeout(timer);
    timer = undefined;
    if (holds.size > 0) return;
    startedAt = Date.now();
    timer = setTimeout(() => {
      stop();
      onOver();
    }, leftMs);
  };
  listeners.add(follow);
  follow();
  return stop;
}
