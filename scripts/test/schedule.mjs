/**
 * Runs steps side by side on so many cores: each as soon as what it needs has ended and cores are free, in the order of the
 * list. One that wants more cores than there are has all of them. Answers the results in the order of the list.
 *
 * @param run runs a step and answers its result; must not reject. `broken` is the name of a need that failed: then the step
 * is not to be run.
 */
export async function schedule(steps, cores, run) {
  const results = new Map();
  const running = new Map();

  const findNext = () => {
    const busy = [...running.keys()].reduce((sum, step) => sum + step.cores, 0);
    return steps.find((step) => {
      if (results.has(step) || running.has(step)) return false;
      const isReady = steps.every((it) => !step.needs.includes(it.name) || results.has(it));
      return isReady && (busy === 0 || busy + step.cores <= cores);
    });
  };
  const start = (step) => {
    const broken = steps.find(
      (it) => step.needs.includes(it.name) && (results.get(it)?.failed ?? 0) > 0,
    );
    const done = run(step, broken?.name).then((result) => {
      results.set(step, result);
      running.delete(step);
    });
    running.set(step, done);
  };

  while (results.size < steps.length) {
    for (let next = findNext(); next; next = findNext()) start(next);
    if (running.size === 0) throw new Error("Steps need each other in a circle.");
    await Promise.race(running.values());
  }
  return steps.map((step) => results.get(step));
}
