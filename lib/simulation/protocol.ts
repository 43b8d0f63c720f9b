/**
 * What page and worker say to each other: plain data that survives a structured clone. A worker knows one
 * job at a time, the last that it was given, and answers each stretch of it once.
 */
import type { SimulationJob } from "./job";
import { modelOf, simulateStretch, type RunModel, type RunStretch } from "./simulate";

export type ToWorker =
  | { readonly kind: "job"; readonly id: number; readonly job: SimulationJob }
  | { readonly kind: "stretch"; readonly id: number; readonly stretch: RunStretch };

export type FromWorker =
  | { readonly kind: "counted"; readonly id: number; readonly stretch: RunStretch; readonly counts: Uint32Array }
  /** The stretch cannot be run; the worker itself is well. */
  | { readonly kind: "failed"; readonly id: number; readonly stretch: RunStretch; readonly message: string };

/** The worker's side: what it answers to a message; null where nothing is to be said. */
export function createAnswerer(): (message: ToWorker) => FromWorker | null {
  let known: { readonly id: number; readonly job: SimulationJob; readonly model: RunModel } | null = null;
  return (message) => {
    if (message.kind === "job") {
      known = { id: message.id, job: message.job, model: modelOf(message.job) };
      return null;
    }
    const { id, stretch } = message;
    if (known?.id !== id) return { kind: "failed", id, stretch, message: `The worker was given no job ${id}.` };
    try {
      return { kind: "counted", id, stretch, counts: simulateStretch(known.job, stretch, known.model) };
    } catch (error) {
      return { kind: "failed", id, stretch, message: String(error) };
    }
  };
}
