/** What the scheduler needs to know about a step. */
interface Placed {
  readonly name: string;
  readonly needs: readonly string[];
  readonly cores: number;
}

/** Runs steps side by side on so many cores. Returns the results in the order of the list. */
export function schedule<Step extends Placed, Result extends { readonly failed: number }>(
  steps: readonly Step[],
  cores: number,
  run: (step: Step, broken: string | undefined) => Promise<Result>,
): Promise<Result[]>;
