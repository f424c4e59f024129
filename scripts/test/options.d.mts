/** What the command line of `scripts/test.mjs` asks for. */
export interface Options {
  readonly lane: "quick" | "short" | "full";
  readonly shard: { readonly part: number; readonly parts: number } | null;
  readonly names: readonly string[];
}

/** If an argument makes no sense, throws an error that says what would be right. */
export function readOptions(args: readonly string[]): Options;
