/**
 * Runs steps side by side on so many cores. Each starts as soon as what it needs has ended and
 * cores are free, in the order of the list. A step that wants more cores than there are gets all of
 * them. Returns the results in the order of the list.
 *
 * @param run runs a step and returns its result; must not reject. `broken` is the name of a need
 * that failed: don't run the step then.
 */
export async function schedule(steps, cores, run) {
  const results = new Map();
  const running = new Map();

  const findNext = () => {
    const busy = [...running.keys()].reduce((sum, step) => sum + step.cores, 0);
    return steps.find((step) => {
      if (results.has(step) || running.has(step)) return false;
      const isReady = steps.every(
        (other) => !step.needs.includes(other.name) || results.has(other),
      );
      return isReady && (busy === 0 || busy + step.cores <= cores);
    });
  };
  const start = (step) => {
    const broken = steps.find(
      (other) => step.needs.includes(other.name) && (results.get(other)?.failed ?? 0) > 0,
    );
    const done = run(step, broken?.name).then((result) => {
      results.set(step, result);
      running.delete(step);
    });
    running.set(step, done);
  };

  while (results.size < steps.length) {
    for (let next = findNext(); next; next = findNext()) start(next);
    if (running.size === 0) throw new Error("The steps depend on each other in a circle.");
    await Promise.race(running.values());
  }
  return steps.map((step) => results.get(step));
}
