/**
 * Keeps apart the output of steps that run at the same time: one of them prints as it goes, the
 * others wait for their turn.
 *
 * @param print receives the text to show now
 */
export function createOutput(print) {
  const queue = [];

  const printFirst = () => {
    const [first] = queue;
    if (!first) return;
    if (!first.hasBegun) {
      print(`\n── ${first.name} ${"─".repeat(Math.max(0, 76 - first.name.length))}\n`);
      first.hasBegun = true;
    }
    for (const chunk of first.chunks.splice(0)) print(chunk);
    if (!first.isOver) return;
    queue.shift();
    // Finished steps print before a running one takes its turn.
    queue.sort((one, other) => Number(other.isOver) - Number(one.isOver));
    printFirst();
  };

  return {
    /** Opens the output of a step: pass what it prints to `write`, and call `end` when it's done. */
    open(name) {
      const entry = { name, chunks: [], hasBegun: false, isOver: false };
      queue.push(entry);
      printFirst();
      return {
        write(chunk) {
          entry.chunks.push(chunk);
          if (queue[0] === entry) printFirst();
        },
        end() {
          entry.isOver = true;
          if (queue[0] === entry) printFirst();
        },
      };
    },
  };
}
