/** A process that answers lines: how the benches ask the model and its yardstick in turn. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface MeasuredProcess {
  /** Sends a line of numbers; resolves to the numbers of the answer. */
  readonly ask: (...numbers: number[]) => Promise<number[]>;
  /** Closes the input, at which the process ends. */
  readonly close: () => void;
}

/** Starts a command that answers each line of its input with one line. */
export function startMeasuredProcess(command: string, words: readonly string[]): MeasuredProcess {
  const child = spawn(command, words, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(...numbers) {
      child.stdin.write(`${numbers.join(" ")}\n`);
      const answer = await lines.next();
      if (answer.done === true) throw new Error(`${command} ${words.join(" ")} ended without an answer.`);
      return answer.value.trim().split(/\s+/).map(Number);
    },
    close: () => void child.stdin.end(),
  };
}
