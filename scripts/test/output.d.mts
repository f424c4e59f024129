/** The output of one step. */
export interface StepOutput {
  write(chunk: string | Uint8Array): void;
  end(): void;
}

/** Keeps apart what steps print that run at the same time. */
export function createOutput(print: (chunk: string | Uint8Array) => void): {
  open(name: string): StepOutput;
};
