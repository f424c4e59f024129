/** The result of one step. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly durationMs: number;
  readonly note: string;
}

/** The totals of all steps. */
export function sum(results: readonly StepResult[]): { passed: number; failed: number };

/** Prints a table of the steps and, on the last line by itself, the totals of all runners. */
export function printReport(results: readonly StepResult[], totalMs: number): void;
