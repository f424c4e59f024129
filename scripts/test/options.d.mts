/** What the command line of `scripts/test.mjs` asks for. */
export interface Options {
  readonly lane: "quick" | "short" | "full";
  readonly shard: { readonly part: number; readonly parts: number } | null;
  readonly names: readonly string[];
}

/** Throws with what would be right where it makes no sense. */
export function readOptions(args: readonly string[]): Options;
