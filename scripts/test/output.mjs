/**
 * Keeps apart what steps print that run at the same time: one of them is printed as it speaks, the others wait for their
 * turn.
 *
 * @param print takes the text that is to be seen now
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
    // Those that are over do not wait until one that still runs has ended.
    queue.sort((one, other) => Number(other.isOver) - Number(one.isOver));
    printFirst();
  };

  return {
    /** Opens the output of a step: what it prints goes to `write`, and `end` says that nothing more comes. */
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
