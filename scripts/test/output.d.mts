/** The output of one step. */
export interface StepOutput {
  write(chunk: string | Uint8Array): void;
  end(): void;
}

/** Keeps apart the output of steps that run at the same time. */
export function createOutput(print: (chunk: string | Uint8Array) => void): {
  open(name: string): StepOutput;
};
