import type { Assumptions } from "@/lib/model/assumptions";
import { project } from "@/lib/model/project";
import { addCounts, countOutcome, layoutOf } from "./counts";
import type { SimulationJob } from "./job";
import { createOutcome, readOutcome, type Outcome } from "./outcome";
import { createSampler } from "./sampler";

/** A stretch of a simulation's runs: the unit of work that a worker is handed. */
export interface RunStretch {
  readonly from: number;
  readonly count: number;
}

/** Runs of one stretch: some hundredths of a second of work, so that a cancelled simulation soon lies still. */
export const RUNS_PER_STRETCH = 500;

/** The model of a job: fills an outcome for drawn assumptions. */
export type RunModel = (assumptions: Assumptions, outcome: Outcome) => void;

/** The projection as the model of a job. */
export function modelOf({ opening, quarters }: Pick<SimulationJob, "opening" | "quarters">): RunModel {
  return (assumptions, outcome) => readOutcome(project(opening, assumptions, quarters), outcome);
}

/** Runs a stretch and counts what came of it. */
export function simulateStretch(job: SimulationJob, { from, count }: RunStretch, model: RunModel = modelOf(job)): Uint32Array {
  const layout = layoutOf(job.quarters);
  const counts = new Uint32Array(layout.size);
  const draw = createSampler(job);
  const outcome = createOutcome(job.quarters);
  for (let run = from; run < from + count; run += 1) {
    model(draw(run), outcome);
    countOutcome(counts, layout, outcome);
  }
  return counts;
}

/** The stretches of a simulation, in order. */
export function stretchesOf(runs: number): RunStretch[] {
  return Array.from({ length: Math.ceil(runs / RUNS_PER_STRETCH) }, (_, place) => ({
    from: place * RUNS_PER_STRETCH,
    count: Math.min(RUNS_PER_STRETCH, runs - place * RUNS_PER_STRETCH),
  }));
}

/** The whole simulation, here and now: for the command line, tests and the bench. */
export function simulate(job: SimulationJob, model?: RunModel): Uint32Array {
  const sum = new Uint32Array(layoutOf(job.quarters).size);
  for (const stretch of stretchesOf(job.runs)) addCounts(sum, simulateStretch(job, stretch, model));
  return sum;
}
