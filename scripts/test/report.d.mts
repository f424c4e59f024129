/** What became of one step. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly durationMs: number;
  readonly note: string;
}

/** All steps added up. */
export function sum(results: readonly StepResult[]): { passed: number; failed: number };

/** Prints a table of the steps and, last and alone on its line, the sum of all runners. */
export function printReport(results: readonly StepResult[], totalMs: number): void;
