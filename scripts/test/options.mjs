const LANES = ["quick", "short", "full"];

/**
 * What the command line asks for: names of steps, and `--lane <name>`, `--shard <part>/<parts>`. If
 * an argument makes no sense, throws an error that says what would be right.
 */
export function readOptions(args) {
  const options = { lane: "short", shard: null, names: [] };
  const rest = args.flatMap((arg) => (/^--\w+=/.test(arg) ? arg.split("=") : [arg]));
  while (rest.length > 0) {
    const arg = rest.shift();
    if (arg === "--lane") options.lane = readLane(rest.shift());
    else if (arg === "--shard") options.shard = readShard(rest.shift());
    else if (arg.startsWith("-")) throw new Error(`There is no option "${arg}".`);
    else options.names.push(arg);
  }
  return options;
}

function readLane(name = "") {
  if (LANES.includes(name)) return name;
  throw new Error(`There is no lane "${name}". The lanes are: ${LANES.join(", ")}.`);
}

function readShard(text = "") {
  const [part, parts] = (/^(\d+)\/(\d+)$/.exec(text)?.slice(1) ?? []).map(Number);
  if (part >= 1 && part <= parts) return { part, parts };
  throw new Error(
    `"${text}" is no shard. Pass the part and the number of parts, like --shard=1/4.`,
  );
}
