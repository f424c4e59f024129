/** A part of a run; see `steps.mjs`. */
export interface Step {
  readonly name: string;
  readonly needs: readonly string[];
  readonly cores: number;
  readonly commands: readonly (readonly string[])[];
  readonly env?: Readonly<Record<string, string>>;
  readonly count?: (report: never) => unknown;
  readonly isPreparation?: boolean;
  readonly isQuick?: boolean;
  readonly isSplit?: boolean;
}

export const STEPS: readonly Step[];

/** The steps of a run in their order. With a shard, its part of them and what they need. */
export function chooseSteps(
  steps: readonly Step[],
  wanted?: {
    readonly lane?: "quick" | "short" | "full";
    readonly shard?: { readonly part: number; readonly parts: number } | null;
    readonly names?: readonly string[];
  },
): readonly Step[];
